import { waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { register } from '../../src/claims/register.js';
import { widgets } from '../../src/claims/widgets.js';
import { showPhone } from '../../src/shared/phone.js';
import { PREFIXES } from '../../src/shared/prefixes.js';
import { allSources } from '../../src/shared/all-sources.js';
import type { Phrase } from '../../src/shared/words.js';

/** Every root below a node, with those of the elements inside it. */
export function* rootsIn(node: ParentNode): Generator<ParentNode> {
  yield node;
  for (const each of node.querySelectorAll('*')) if (each.shadowRoot) yield* rootsIn(each.shadowRoot);
}

/** What an element shows, also in what is folded: the text of every node that is no style, line by line. */
export function shownBy(element: Element): string {
  const lines: string[] = [];
  for (const root of rootsIn(element.shadowRoot ?? element)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text;
      if (!parentElement?.closest('style, script') && data.trim())
        lines.push(data.replace(/\s+/g, ' ').trim());
    }
  }
  return lines.join('\n');
}

/** Opens everything that opens, the sources too. */
export async function openAll(element: LitElement): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (const root of rootsIn(element.shadowRoot!)) {
      for (const each of root.querySelectorAll('details')) each.open = true;
    }
    await new Promise((next) => setTimeout(next));
    await element.updateComplete;
  }
  const lists = [...element.shadowRoot!.querySelectorAll('[part~=sources]')];
  await waitUntil(() => lists.every((each) => each.querySelector('li, p, span')), 'the sources', {
    timeout: 8000,
  });
  await element.updateComplete;
}

const written = (phrase: Phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Words that count steps, people or lines of this page, or show what a visitor did here: listed by id. */
const counters = [
  'eligibility.progress',
  'eligibility.progress-range',
  'eligibility.progress-most',
  'finder.count',
  'finder.count-of',
  'finder.filters-used',
  'finder.filters-done',
  'finder.more-values',
  'finder.value',
  'finder.tile',
  'finder.more',
  'finder.radius-miles',
  'finder.compare-open',
  'finder.none-drop',
  'comparison.shown',
  'journey.way.week',
  'journey.day.tick',
  'journey.after.tick',
  'call.times-hint',
  'finder.fee-to',
  'finder.fee-between',
  'finder.fee-over',
];

const allWords = new Map<string, Phrase>(
  widgets.flatMap(({ prefix, words }) =>
    words.flatMap(({ en }) =>
      Object.entries(en).map(([key, phrase]) => [`${prefix}.${key}`, phrase] as const),
    ),
  ),
);

/** Places of counters that hold words. */
const wordy = ['{label}', '{state}', '{code}', '{facet}', '{zone}', '{amount}', '{from}'];

/** A counter with any numbers in it. */
const counterPatterns = counters.flatMap((id) =>
  written(allWords.get(id) ?? '').map(
    (phrase) =>
      new RegExp(
        phrase
          .split(/(\{\w+\})/)
          .map((part) => (wordy.includes(part) ? '.*?' : /^\{\w+\}$/.test(part) ? '[\\d,]+' : escaped(part)))
          .join(''),
        'g',
      ),
  ),
);

/** The number of a step, alone in its circle. */
const stepNumber = /^\d$/;

const numbers = (text: string): string[] =>
  (text.match(/\d+(?:[.,:/]\d+)*/g) ?? []).map((each) => each.replace(/,(?=\d{3}\b)/g, ''));

/** Days that a claim or a source names, as a page writes them. */
const days = new Set(
  [
    ...register.flatMap(({ claim }) => [claim.reviewedOn, claim.asOf, claim.validUntil]),
    ...Object.values(allSources).map(({ reviewedOn }) => reviewedOn),
  ]
    .filter((each) => each !== undefined)
    .flatMap((iso) => {
      const show = (form: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat('en', { ...form, timeZone: 'UTC' }).format(new Date(iso));
      return [show({ dateStyle: 'long' }), show({ year: 'numeric', month: 'long' })];
    }),
);

/** The first part of the ids of each widget's claims. */
const prefixes: Readonly<Record<string, string | undefined>> = PREFIXES;

/** The numbers of a widget's own claims, of the crisis line's, which all contain, and of the titles of sources. */
const registeredFor = (tag: string): string[] =>
  [
    ...register.flatMap(({ id, en }) =>
      [prefixes[tag.replace('kap-', '')] ?? '', 'crisis'].some((prefix) => id.startsWith(`${prefix}.`))
        ? [en]
        : [],
    ),
    ...Object.values(allSources).map(({ title }) => title),
  ].flatMap(numbers);

/** Numbers of a practice's file, as they stand there and as a phone number is shown. */
function numbersOf(file: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(file, (_, value: unknown) => {
    if (typeof value === 'string') {
      // A day of the month is shown without its zero.
      const days = value.match(/\b\d{4}-\d\d-\d\d\b/g) ?? [];
      found.push(
        ...numbers(value),
        ...numbers(showPhone(value)),
        ...days.map((day) => `${Number(day.slice(8))}`),
      );
    }
    if (typeof value === 'number') found.push(`${value}`);
    return value;
  });
  return found;
}

/**
 * Numbers that an element shows and nobody answers for: none of a registered sentence, a source's title, a date of
 * review, the practice's file or a counter.
 * @param also numbers that this test put there
 */
export function untraced(element: Element, file?: unknown, also: readonly string[] = []): string[] {
  let text = shownBy(element);
  for (const day of days) text = text.replaceAll(day, '');
  for (const pattern of counterPatterns) text = text.replace(pattern, '');
  const known = new Set([...registeredFor(element.localName), ...numbersOf(file), ...also]);
  return text.split('\n').flatMap((line) => {
    if (stepNumber.test(line)) return [];
    const loose = numbers(line).filter((number) => !known.has(number));
    return loose.length ? [`${loose.join()}: ${line}`] : [];
  });
}
