import type { Truth } from '../shared/truth/truth.js';
import type { Values, Words } from '../shared/words.js';
import type { Cell, ColumnId } from './cells.js';
import type en from './content.en.js';
import type ownWords from './content-own.en.js';
import type { PracticeFact } from './own-facts.js';

/** Key of a sentence of the comparison. */
export type Key = keyof typeof en;

/** What the practice calls its own mix of options. */
export interface OwnMix {
  readonly name: string;
  readonly about?: string | undefined;
}

/** What a cell says, in words. */
export interface Said {
  /** In a few words; not there where the practice wrote a sentence without. */
  readonly gist: string | undefined;
  readonly text: string;
  /** The language of both, where a practice wrote them in another than the page's. */
  readonly lang?: string | undefined;
  /** What stands before the sentence, if it is the practice's. */
  readonly by: string | undefined;
  /** When it was true, in words. */
  readonly asOf: string | undefined;
  /** What holds elsewhere too, where the practice's own words stand first. */
  readonly general: string | undefined;
  /** What follows from the practice's facts, in sentences; empty if nothing does. */
  readonly facts: string;
}

/** Says things in the reader's language, with the practice's name where a sentence has a place for it. */
export interface Tell {
  (key: Key, values?: Values): string;
  readonly truth: Truth;
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** The name of a column, and the few words below it. */
  nameOf(column: ColumnId): string;
  aboutOf(column: ColumnId): string | undefined;
  /** The language of a column's name and those words, where it is not the page's. */
  langOf(column: ColumnId): string | undefined;
  cell(cell: Cell): Said;
  /** Names, joined as the language does. */
  list(names: readonly string[]): string;
  /** True if the sentence is the practice's, which must not stand under a source that does not say it. */
  isOwn(cell: Cell): boolean;
  /** A sentence that is needed only with a practice's file. */
  own(key: keyof typeof ownWords, values?: Values): string;
  /** What stands before what the practice says in a column. */
  by(column: ColumnId): string;
}

/**
 * @param offered the column of what the practice itself offers
 * @param mix the practice's own mix, if it has one
 * @param say says what follows from the practice's facts
 */
export function teller(
  words: Words<typeof en>,
  truth: Truth,
  offered: ColumnId,
  mix: OwnMix | undefined,
  say: (fact: PracticeFact) => string = () => '',
): Tell {
  const tell = (key: Key, values?: Values) => words.say(key, { practice: truth.practiceName, ...values });
  const isOwn = ({ own, key }: Cell) => own !== undefined || words.has(key);
  const by = (column: ColumnId) => tell(column === offered ? 'at' : 'says');
  /** The built-in few words would not fit a sentence that was replaced without them. */
  const gist = ({ own, key, gist: id }: Cell) => {
    if (own) return own.gist && words.theirs(own.gist).text;
    return words.has(key) && !words.has(`gist.${id}`) ? undefined : tell(`gist.${id}`);
  };
  return Object.assign(tell, {
    truth,
    lang: words.lang,
    isOwn,
    by,
    own: (key: keyof typeof ownWords, values?: Values) =>
      say({ key, values: { practice: truth.practiceName, ...values } }),
    nameOf: (column: ColumnId) =>
      column === 'hybrid' ? words.theirs(mix?.name ?? '').text : tell(`option.${column}`),
    aboutOf: (column: ColumnId) =>
      column === 'hybrid' ? mix?.about && words.theirs(mix.about).text : tell(`about.${column}`),
    langOf: (column: ColumnId) => (column === 'hybrid' ? words.theirs(mix?.name ?? '').lang : undefined),
    list: (names: readonly string[]) => new Intl.ListFormat(words.lang).format(names),
    cell(cell: Cell): Said {
      const isTheirs = isOwn(cell);
      const since = (date: string | undefined) => date && truth.say('as-of', { date });
      const month = since(cell.basis.asOf && truth.date(cell.basis.asOf, 'month'));
      return {
        gist: gist(cell),
        ...(cell.own ? words.theirs(cell.own.text) : { text: tell(cell.key) }),
        by: isTheirs ? by(cell.option) : undefined,
        asOf: isTheirs ? since(cell.own?.asOf && truth.date(cell.own.asOf)) : month,
        general: cell.inGeneral ? tell(cell.key) + (month ? ` (${month})` : '') : undefined,
        facts: cell.facts.map(say).join(' '),
      };
    },
  });
}

/** What a cell says in a few words; its sentence where the practice wrote no such words. */
const short = (tell: Tell, cell: Cell): string => {
  const { gist, text } = tell.cell(cell);
  return gist ?? text;
};

/** How many different things the cells of a row say in a few words, as they are shown. */
export const kindsOf = (tell: Tell, cells: readonly Cell[]): number =>
  new Set(cells.map((cell) => short(tell, cell))).size;

/** The other options of a row that say the same as a cell in a few words. */
export const twinsOf = (tell: Tell, cell: Cell, cells: readonly Cell[]): readonly ColumnId[] =>
  cells
    .filter((other) => other !== cell && short(tell, other) === short(tell, cell))
    .map(({ option }) => option);
