// Requests that were opened, as text for a terminal and as CSV. What is in them was typed by strangers.

/**
 * Signs that a terminal would act on, or that turn what is read around: shown by their number.
 * Line ends too, so that a name cannot look like another line.
 */
export const shown = (text) =>
  String(text).replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    (sign) => `\\u{${sign.codePointAt(0).toString(16)}}`,
  );

/** Columns, in their order: what each is called, and how a request says it. */
const columns = [
  ['Sent', ({ sentAt }) => sentAt],
  ['Name', ({ name }) => name],
  ['Reach by', ({ contact }) => contact],
  ['E-mail', ({ email }) => email],
  ['Phone', ({ phone }) => phone?.replace(';ext=', ' ext. ')],
  ['Agreed to', ({ consent }) => Object.keys(consent).filter((kind) => consent[kind])],
  ['State', ({ state }) => state],
  ['Opening asked for', ({ opening }) => opening && `${opening.start}, ${opening.minutes} minutes`],
  ['Days', ({ days }) => days],
  ['Times', ({ times }) => times],
  ['Time zone', ({ timeZone }) => timeZone],
  ['Topic', ({ topic }) => topic],
  ['Therapist', ({ therapistName, therapist }) => therapistName ?? therapist],
  ['Therapist id', ({ therapist }) => therapist],
  ['Heard of you', ({ heard }) => heard],
  ['Message', ({ message }) => message],
  [
    'Self-check',
    ({ selfCheck }) => selfCheck?.map(({ question, answer }) => `${question} ${answer}`).join('\n'),
  ],
  ['Language', ({ lang }) => lang],
  ['Id', ({ id }) => id],
];

/** What a request says, by column: an empty text where nothing was said. */
const cells = (request) =>
  columns.map(([name, read]) => {
    const value = read(request) ?? '';
    return [name, Array.isArray(value) ? value.join(', ') : String(value)];
  });

const WIDTH = Math.max(...columns.map(([name]) => name.length)) + 2;

/** @param {readonly { file: string, request: object }[]} opened */
export const toText = (opened) =>
  opened
    .map(({ file, request }, at) => {
      const title = `Request ${at + 1} of ${opened.length} (${shown(file)})`;
      const lines = cells(request).flatMap(([name, value]) =>
        value
          ? value
              .split(/\r?\n/)
              .map((line, number) => `  ${(number ? '' : name).padEnd(WIDTH)}${shown(line)}`.trimEnd())
          : [],
      );
      return [title, ...lines].join('\n');
    })
    .join('\n\n');

/** Signs with which a spreadsheet begins a formula, also in the full width of East Asian keyboards. */
const FORMULA = '=+\\-@\uff1d\uff0b\uff0d\uff20';

/** What a spreadsheet skips over, seen or unseen, before it looks for such a sign. */
const BLANK = '[\\s\\u200b-\\u200f\\u2060\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*';

const LEADING = new RegExp(`^(${BLANK}'?[${FORMULA}]|[\\t\\r\\n])`, 'u');

/** Where a spreadsheet that parts cells by another sign, or is fooled by a quote, may think that a new one begins. */
const WITHIN = new RegExp(`([;,|\\t\\r\\n"']${BLANK})(?=[${FORMULA}])`, 'gu');

/** One cell, in quotes. What could begin a formula gets an apostrophe in front: then it is text. As the receiver does. */
export function cell(value) {
  const text = String(value ?? '')
    // Control characters have no business in a cell; line ends and tabs have.
    .replace(/[^\P{Cc}\t\r\n]/gu, '')
    .replace(WITHIN, "$1'");
  return `"${(LEADING.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/** CSV (RFC 4180) with a byte order mark, without which spreadsheets on Windows misread letters. */
export const toCsv = (requests) =>
  `\ufeff${[
    columns.map(([name]) => name),
    ...requests.map((request) => cells(request).map(([, value]) => value)),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')}`;
