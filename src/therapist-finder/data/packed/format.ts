/*
 * The packed directory, `.kapd`, version 1. Plain files for any host; nothing has to be configured, and nothing is
 * gained by compressing them again.
 *
 * `therapists.kapd`, the head, has all that cards, filters and sorting need. 20 bytes: "KAPD", version, 0, number of
 * blocks of biographies (16 bit), therapists (32), checksum (32), length of the file (32), all big-endian; for each
 * block its first therapist and its checksum (32 each); then one stream of an adaptive binary range coder (as in LZMA).
 * `therapists.1.kapd` and so on, the blocks: 16 bytes ("KAPD", version, 1, number of the block, therapists, checksum,
 * length: the last four as above, with 20 in all), then gzip of a JSON list with a biography or null for each therapist.
 * A block is known by its checksum, so that biographies of another day are never shown with the wrong person.
 *
 * The stream has the columns of `layout`, one after another. A column is a dictionary (its different texts, sorted,
 * each as what it shares with the one before and the rest of its letters) and, for each therapist or each entry of a
 * list, a number in it; 0 is "not stated". Numbers, days and yes/no are texts like any other: so what comes out is
 * what went in. A number is coded with what was met beside it in mind, as its `given` says: after LMFT its title costs
 * almost nothing. Therapists are sorted by ZIP code, and lists keep their order. An id that follows from the name, and
 * links that end in the id, are templates; a license number is its shape and its digits.
 * What this version has no column for is kept as JSON in the column `rest`.
 */

export const MAGIC = 'KAPD';
export const VERSION = 1;
export const HEADER = 20;

/** The most bytes of a file that are read: those of two million therapists. */
export const LIMIT = 50_000_000;

/** What kind of file it is. */
export const HEAD = 0;
export const BLOCK = 1;

/** What a column's texts are read as. What does not fit is left out: a file may come from anywhere. */
export type ColumnKind =
  | 'text'
  | 'id'
  | 'page'
  | 'contact'
  | 'day'
  | 'state'
  | 'number'
  | 'flag'
  | 'digits'
  | 'degrees';

/** A column of the file. */
export interface Layout {
  /** What it is a list of: the key of a therapist; empty for the therapists themselves. */
  readonly group: string;
  readonly key: string;
  readonly kind: ColumnKind;
  /**
   * What a value is likely to follow from: another column (the entry at the same place), `above` (the therapist or
   * entry before, in the file), `before` (the entry before, in the same list), `rising` (sorted), `near` (numbers
   * about one place), or nothing.
   */
  readonly given: string;
}

/** How a key's value is written in JSON: a block, a list of blocks, or a list of texts. */
export type Shape = 'block' | 'blocks' | 'texts';

/** The keys of a therapist that hold more than one value. How many they hold is a column `#key` of its own. */
export const shapes: Readonly<Record<string, Shape>> = {
  location: 'block',
  licenses: 'blocks',
  states: 'texts',
  trainings: 'blocks',
  traumaInformed: 'block',
  modalities: 'texts',
  conditions: 'texts',
  routes: 'texts',
  formats: 'texts',
  languages: 'texts',
  populations: 'texts',
  insurance: 'texts',
  fee: 'block',
};

/** `group.key kind given`, in the order of the file: what is given stands before what follows from it. */
export const layout: readonly Layout[] = `
#location number above
location.zip text rising
location.state state above
location.city text above
location.lat degrees near
location.lng degrees near
#licenses number
licenses.state state location.state
licenses.type text before
licenses.number digits
licenses.registerUrl page licenses.state
licenses.supervisor text licenses.type
#states number #licenses
states. state licenses.state
title text licenses.type
role text licenses.type
#trainings number
trainings.org text before
trainings.program text trainings.org
trainings.level text
trainings.hours number
trainings.experiential flag
trainings.year number
trainings.evidence page trainings.org
trainings.checkedOn day
trainings.checkedBy text trainings.checkedOn
traumaInformed flag
#traumaInformed number traumaInformed
traumaInformed.training text
traumaInformed.years number
#modalities number
modalities. text before
#conditions number
conditions. text before
#routes number role
routes. text before
#formats number
formats. text before
#languages number
languages. text before
#populations number
populations. text before
#insurance number
insurance. text before
#fee number
fee.unit text
fee.amount number fee.unit
fee.slidingScale flag
fee.asOf day
pronouns text
ownExperience text
presentDuringDosing flag role
accepting text
nextOpening day accepting
prescriberArrangement text role
prescriber text prescriberArrangement
first text
last text
id id
photo page
url page
callUrl contact
rest text`
  .trim()
  .split('\n')
  .map((row): Layout => {
    const [path = '', kind = '', given = ''] = row.split(' ');
    const [key = '', group = ''] = path.split('.').reverse();
    return { group, key, kind: kind as ColumnKind, given };
  });

/** Stands in a text for what is put in its place: `i` for the id, `s` for the name as an id, `n` for itself; before a digit: that digit. */
export const PLACE = '\0';

/** FNV-1a of the bytes, without its own four. */
export function checksum(bytes: Uint8Array): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at++) {
    if (at < 12 || at >= 16) value = Math.imul(value ^ (bytes[at] as number), 0x01000193);
  }
  return value >>> 0;
}

/** What a block of biographies is called: `therapists.2.kapd` is the second of `therapists.kapd`. */
export const blockName = (head: string, number: number): string =>
  head.replace(/(\.kapd)?$/i, `.${number}$&`);
