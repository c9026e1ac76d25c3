/*
 * The questions and answers without a page: for builds and servers. Nothing here touches a document.
 */
import type { PracticeFile } from '../practice/index.js';
import { type Claim, REVIEWED_ON } from '../shared/claim.js';
import { showDay } from '../shared/day.js';
import { toJsonLd } from '../shared/json-ld.js';
import { Html, markup } from '../shared/markup.js';
import { plainWords } from '../shared/plain-words.js';
import { cited } from '../shared/truth/cited.js';
import truthEn from '../shared/truth/content.en.js';
import truthEs from '../shared/truth/content.es.js';
import { anchorOf } from './address.js';
import { parseAnswer, type Run } from './answer-text.js';
import answersEn from './answers.en.js';
import answersEs from './answers.es.js';
import { answersOf, crisisValues, type TruthWords } from './answers.js';
import en from './content.en.js';
import es from './content.es.js';
import ownEn from './content-own.en.js';
import ownEs from './content-own.es.js';
import { type Entry, type Section, sectionsOf } from './entries.js';
import { insteadOf } from './instead.js';
import { ownEntries, ownFacts } from './own.js';
import { faqData } from './structured-data.js';

/** How questions and answers are rendered. */
export interface FaqOptions {
  /** Language of the words, as a tag: "en" (the default) or "es", with or without a region. */
  readonly lang?: string | undefined;
  /** Ids of the questions wanted, in their order; all, in groups, by default. */
  readonly questions?: readonly string[] | undefined;
  /** Level of the first heading, 1 to 4; 2 by default, as the widget's own. */
  readonly headingLevel?: number | undefined;
  /** Whether a script element with schema.org data comes with them. One for a page. */
  readonly structuredData?: boolean | undefined;
  /** The address of the page that will show them, for the ids in that data. */
  readonly page?: string | undefined;
  /** The address of the practice file, from which its relative addresses start. */
  readonly base?: string | undefined;
}

/**
 * Questions and answers as HTML for inside `<kap-faq>`: what a page shows where no script runs, before it has run, and
 * to search engines. The widget hides it as soon as its own are there. The same words as the widget's, in native
 * disclosures; a link to an answer (`#kap-faq=cost`) opens it in a browser that reveals what an address names. No
 * styles, classes for them. Every text is escaped. Needs no page: runs in Node, too.
 */
export function renderFaq(practice: PracticeFile = {}, options: FaqOptions = {}): string {
  const { page = '', base, headingLevel = 2 } = options;
  const wanted = options.lang ?? 'en';
  const words = plainWords('faq', { en, es }, wanted, practice);
  const truth = plainTruth(wanted, practice);
  const answerWords = plainWords('faq', { en: answersEn, es: answersEs }, wanted, practice);
  const ownWords = plainWords('faq', { en: ownEn, es: ownEs }, wanted, practice);
  const { practiceName } = truth;
  const resolve = (link: string) => (URL.canParse(link, base) ? new URL(link, base).href : link);
  const own = {
    entries: ownEntries(practice, words.lang),
    heading: ownWords.say('group.own', { practice: practiceName }),
    facts: ownFacts(practice, practiceName, ownWords, resolve),
    instead: insteadOf(practice, ownWords),
  };
  const sections = sectionsOf({
    words,
    answers: answersOf(answerWords, truth, practice),
    own,
    chosen: options.questions ?? [],
  });
  const crisis = parseAnswer(answerWords.say('crisis-now', crisisValues(practice)));
  const all = markup`<div class="kap-plain-faq" data-kap-plain lang="${words.lang}">
${heading(headingLevel, words.say('heading'))}
<p>${words.say('intro')}</p>
${crisis.map(({ runs = [] }) => markup`<p class="kap-plain-crisis">${runs.map(renderRun)}</p>`)}
${sections.map((section) => renderSection(section, headingLevel + 1, truth))}
<p class="kap-plain-note">${words.say('disclaimer')}</p>
<p class="kap-plain-note">${words.say('reviewed', { date: showDay(REVIEWED_ON, words.lang) })}</p>
</div>
`;
  if (!options.structuredData) return all.markup;
  const json = new Html(toJsonLd(faqData(sections, page, words.lang)));
  return markup`${all}<script type="application/ld+json">${json}</script>
`.markup;
}

type PlainTruth = TruthWords & { sources(claims: readonly Claim[]): Html };

function plainTruth(wanted: string, practice: PracticeFile): PlainTruth {
  const words = plainWords('sources', { en: truthEn, es: truthEs }, wanted, practice);
  const practiceName = practice.practice?.name ?? words.say('this-practice');
  const date = (iso: string, month?: 'month') =>
    month
      ? new Intl.DateTimeFormat(words.lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
          new Date(iso),
        )
      : showDay(iso, words.lang);
  return {
    practiceName,
    say: (key, values) => words.say(key, values),
    date,
    sources: (claims) => {
      const ids = [...new Set(claims.flatMap((claim) => claim.sources))];
      const title = (id: (typeof ids)[number]) => {
        const { title: name, url, lang } = cited(id, words.lang);
        return markup`<li lang="${lang}">${url ? markup`<a href="${url}" rel="noreferrer">${name}</a>` : name}.</li>`;
      };
      const oldest = claims.map(({ reviewedOn }) => reviewedOn).sort()[0];
      if (!claims.length || !oldest) return markup`<p>${words.say('own', { practice: practiceName })}</p>`;
      const list = ids.length
        ? markup`${ids.map(title)}<li>${words.say('reviewed', { date: date(oldest) })}</li>`
        : markup`<li>${words.say('none')}</li>`;
      return markup`<details class="kap-plain-sources"><summary>${words.say('sources')}</summary><ul>${list}</ul></details>`;
    },
  };
}

function renderSection({ heading: name, entries }: Section, level: number, truth: PlainTruth): Html {
  const items = entries.map((entry) => renderEntry(entry, name ? level + 1 : level, truth));
  return name ? markup`<section>${heading(level, name)}\n${items}</section>` : markup`${items}`;
}

function renderEntry({ id, question, parts, lang }: Entry, level: number, truth: PlainTruth): Html {
  const words = lang ? markup` lang="${lang}"` : undefined;
  const claims = parts.flatMap(({ claim }) => claim ?? []);
  // The id stands inside the disclosure: a browser opens what is around what an address names.
  return markup`<details class="kap-plain-item"${words}><summary>${heading(level, question)}</summary>
<div id="${anchorOf(id)}">
<div class="kap-plain-answer">
${parts.map(
  ({ blocks, notes }) =>
    markup`${blocks.map(({ runs = [], items }) =>
      items
        ? markup`<ul>${items.map((item) => markup`<li>${item.map(renderRun)}</li>`)}</ul>\n`
        : markup`<p>${runs.map(renderRun)}</p>\n`,
    )}${notes.map((note) => markup`<p>${note}</p>\n`)}`,
)}</div>
${truth.sources(claims)}
</div></details>
`;
}

const renderRun = (run: Run) =>
  typeof run === 'string' ? run : markup`<a href="${run.href}" rel="noreferrer">${run.words}</a>`;

function heading(level: number, words: string): Html {
  const tag = new Html(`h${Math.min(6, Math.max(1, Math.trunc(level) || 2))}`);
  return markup`<${tag}>${words}</${tag}>`;
}
