import type { PracticeFile } from '../../practice/index.js';
import { toJsonLd } from '../../shared/json-ld.js';
import { Html, markup } from '../../shared/markup.js';
import { telHref } from '../../shared/phone.js';
import type { Therapist } from '../data/therapist.schema.js';
import { renderItem } from './item.js';
import { safeLink } from './links.js';
import { structuredData } from './structured-data.js';
import { wordsFor } from './words.js';

/** How a directory is rendered. */
export interface RenderOptions {
  /** Language of the words, as a tag: "en" (the default) or "es", with or without a region. */
  readonly lang?: string | undefined;
  /** The practice file: its own words, its country, and where a call can be asked for. */
  readonly practice?: PracticeFile | undefined;
  /** Level of the heading with each name, 2 to 6; 3 by default, for the widget's own heading is of level 2. */
  readonly headingLevel?: number | undefined;
  /** Whether a script element with schema.org data comes with the list. */
  readonly structuredData?: boolean | undefined;
  /** The address of the page that will show the list, for the ids in that data. */
  readonly page?: string | undefined;
  /**
   * The day the list is made for, as year-month-day. Next openings are shown only with it, and only those that are not
   * past: a page that is built once does not know the day it is read on.
   */
  readonly today?: string | undefined;
}

/**
 * A list of therapists as HTML for inside `<kap-therapist-finder>`: what a page shows where no script runs, before it
 * has run, and to search engines. The widget hides it as soon as its own list is there. No styles, classes for them.
 *
 * By name, and the same for the same data, so that a build changes only with its list. Every text is escaped, and a
 * link leads nowhere but to a web page, an e-mail or a phone. Needs no page: runs in Node, too.
 */
export function renderDirectory(therapists: readonly Therapist[], options: RenderOptions = {}): string {
  const { practice = {}, page = '', today, headingLevel: level = 3 } = options;
  const list = wordsFor(options.lang ?? 'en', practice);
  const { words } = list;
  const { compare } = new Intl.Collator(words.lang);
  const people = [...therapists].sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const context = { list, level, today, callLink: callLinkOf(practice) };
  const lists = markup`<ul class="kap-plain-list" data-kap-plain lang="${words.lang}">
${people.map((person) => renderItem(context, person))}</ul>
<p class="kap-plain-note" lang="${words.lang}">${words.say('note-license')}</p>
`;
  if (!options.structuredData) return lists.markup;
  const json = new Html(toJsonLd(structuredData(people, { practice, page, list })));
  return markup`${lists}<script type="application/ld+json">${json}</script>
`.markup;
}

/** As the widget does it: the practice's link, else its e-mail, else its phone. */
function callLinkOf({ call, practice: { email, phone } = {} }: PracticeFile): string | undefined {
  return safeLink(call?.link) ?? (email ? safeLink(`mailto:${email}`) : phone && telHref(phone));
}
