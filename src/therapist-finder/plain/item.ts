import { type Html, markup, type Part } from '../../shared/markup.js';
import { factIds, factsOf, type Line, missedIn } from '../cards/facts.js';
import type { Therapist } from '../data/therapist.schema.js';
import type { ListWords } from '../labels.js';
import { NOT_STATED } from '../search/facets.js';
import { safeLink } from './links.js';

/** What an item needs beside the therapist. */
export interface ItemContext {
  readonly list: ListWords;
  /** Where a call can be asked for if the therapist has no place for it. */
  readonly callLink: string | undefined;
  /** Level of the heading with the name. */
  readonly level: number;
  /** The day the list is made for; without it no opening is named, since it may be past by now. */
  readonly today: string | undefined;
}

/** Own ketamine experience and groups of people are not here: engines keep what they read. The widget shows them. */
const shown = factIds.filter((id) => id !== 'experience' && id !== 'populations');

/** One therapist, as on a card: who they are, what they may do and offer, then their own words. */
export function renderItem(context: ItemContext, therapist: Therapist): Html {
  const { id, name, pronouns, title, role, bio = '' } = therapist;
  const { label } = context.list;
  const heading = markup`${name}${pronouns && markup` <small>${pronouns}</small>`}`;
  const paragraphs = [title, role && role !== 'kap-therapist' && label('role', role)];
  return markup`<li${anchor(id)}>
${withHeading(context.level, heading)}
${paragraphs.map(paragraph)}<dl>
${renderFacts(context, therapist)}</dl>
${bio.split('\n').map((line) => paragraph(line.trim()))}${renderLinks(context, therapist)}</li>
`;
}

/** A link to a therapist finds the item where no script does. White space may stand in no id of a page. */
const anchor = (id: string): Part => !/\s/.test(id) && markup` id="kap-therapist=${id}"`;

const withHeading = (level: number, name: Html): Html => {
  if (level === 2) return markup`<h2>${name}</h2>`;
  if (level === 4) return markup`<h4>${name}</h4>`;
  if (level === 5) return markup`<h5>${name}</h5>`;
  return level === 6 ? markup`<h6>${name}</h6>` : markup`<h3>${name}</h3>`;
};

const paragraph = (text: Part): Part => text && markup`<p>${text}</p>\n`;

function renderFacts({ list, today = '' }: ItemContext, therapist: Therapist): Part {
  const { label } = list;
  const { accepting, nextOpening } = therapist;
  const isAhead = today && accepting !== 'no' && nextOpening && nextOpening >= today;
  const hit = { therapist: isAhead ? therapist : { ...therapist, nextOpening: undefined } };
  const facts = factsOf(list, hit);
  const missed = missedIn(facts, therapist).map((id) => label('fact', id));
  return [
    ...shown.map((id) => renderFact(label('fact', id), (facts.get(id) ?? []).map(renderLine))),
    missed.length > 0 && renderFact(label('fact', NOT_STATED), [missed.join(' · ')]),
  ];
}

const renderFact = (name: string, answers: readonly Part[]): Part =>
  answers.length > 0 && markup`<dt>${name}</dt>\n${answers.map((answer) => markup`<dd>${answer}</dd>\n`)}`;

function renderLine({ text, notes, link }: Line): Html {
  const href = safeLink(link?.href);
  // The longer label: without the place it stands in on a card, "Check the license" says too little.
  return markup`${text}${notes.map((note) => markup`<br><small>${note}</small>`)}${
    href && markup`<br><a href="${href}">${link?.label}</a>`
  }`;
}

function renderLinks({ list, callLink }: ItemContext, therapist: Therapist): Part {
  const { name, url, callUrl, accepting } = therapist;
  const call = accepting === 'no' ? undefined : (safeLink(callUrl) ?? callLink);
  const website = safeLink(url);
  return [
    paragraph(call && markup`<a href="${call}">${list.words.say('call-with', { name })}</a>`),
    paragraph(website && markup`<a href="${website}">${list.words.say('website-of', { name })}</a>`),
  ];
}
