import { distance } from '../../shared/salvage.js';

/** How the cells of a column are read. */
export type Kind = 'text' | 'list' | 'flag' | 'number' | 'day' | 'degrees' | 'zip' | 'licenses' | 'trainings';

/** A column that belongs to a therapist. */
export interface Column {
  /** The key it fills, with a dot before a key inside another: `fee.amount`. */
  readonly name: string;
  /** The part before the dot. */
  readonly key: string;
  /** The part after it. */
  readonly inner: string | undefined;
  readonly kind: Kind;
}

const columnKinds: Readonly<Record<Kind, string>> = {
  text:
    'id name title pronouns photo bio url callUrl role traumaInformed.training ownExperience location.city ' +
    'location.state fee.unit accepting prescriber prescriberArrangement',
  list: 'modalities conditions routes formats states languages populations insurance',
  flag: 'traumaInformed presentDuringDosing fee.slidingScale',
  number: 'traumaInformed.years fee.amount',
  degrees: 'location.lat location.lng',
  day: 'fee.asOf nextOpening',
  zip: 'location.zip',
  licenses: 'licenses',
  trainings: 'trainings',
};

/** Case, spaces and signs do not count: "Fee amount" is `fee.amount`. */
const plain = (header: string) => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const columns: ReadonlyMap<string, Column> = new Map(
  Object.entries(columnKinds).flatMap(([kind, names]) =>
    names.split(' ').map((name) => {
      const [key = '', inner] = name.split('.');
      return [plain(name), { name, key, inner, kind: kind as Kind }] as const;
    }),
  ),
);

/** The column that a header names, however it is written. */
export const findColumn = (header: string): Column | undefined => columns.get(plain(header));

/** What is meant by a word that is only the first part of some columns' names. */
const mostlyMeant: ReadonlyMap<string, string> = new Map([
  ['fee', 'fee.amount'],
  ['location', 'location.city'],
]);

/** The column that was meant by a header that names none: a slip of the finger, or a part of a name. */
export function likelyColumn(header: string): string | undefined {
  const written = plain(header);
  const [near] = [...columns]
    .map(([known, { name }]) => ({ name, edits: distance(known, written) }))
    .filter(({ edits }) => edits <= (written.length > 4 ? 2 : 1))
    .sort((a, b) => a.edits - b.edits);
  const last = [...columns.values()].find(({ inner }) => inner && plain(inner) === written);
  return mostlyMeant.get(written) ?? near?.name ?? last?.name;
}

/** A column's letters in a spreadsheet program: A, B … Z, AA. */
export const columnLetters = (index: number): string =>
  (index < 26 ? '' : columnLetters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** `column "Fee amount" (X)`: a column as one finds it in a spreadsheet. */
export const columnPlace = (header: string, index: number): string =>
  `column "${header.trim().slice(0, 60)}" (${columnLetters(index)})`;

/** `row 7`, and the line too where the two differ because a cell above has several lines. */
export const rowPlace = (row: number, line: number): string =>
  `row ${row}${line === row ? '' : ` (line ${line})`}`;
