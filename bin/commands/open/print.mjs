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
  ['Phone', ({ phone }) => phone],
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

/** Spreadsheets run a cell that begins so; behind an apostrophe it is text. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

const cell = (value) => `"${(RUNS.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** CSV (RFC 4180) with a byte order mark, without which spreadsheets on Windows misread letters. */
export const toCsv = (requests) =>
  `\ufeff${[
    columns.map(([name]) => name),
    ...requests.map((request) => cells(request).map(([, value]) => value)),
  ]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')}`;
