// Requests as a CSV file that a spreadsheet opens as text: nothing that a visitor wrote runs as a formula.

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./sealed.mjs').Opened} Opened
 */

/** Signs with which a spreadsheet begins a formula, also in the full width of East Asian keyboards. */
const FORMULA = '=+\\-@＝＋－＠';

/** What a spreadsheet skips over, seen or unseen, before it looks for such a sign. */
const BLANK = '[\\s\\u200b-\\u200f\\u2060\\u202a-\\u202e\\u2066-\\u2069\\ufeff]*';

const LEADING = new RegExp(`^(${BLANK}'?[${FORMULA}]|[\\t\\r\\n])`, 'u');

/** Where a spreadsheet that parts cells by another sign, or is fooled by a quote, may think that a new one begins. */
const WITHIN = new RegExp(`([;,|\\t\\r\\n"']${BLANK})(?=[${FORMULA}])`, 'gu');

/**
 * One cell, in quotes. What could begin a formula, and a leading tab or line end, gets an apostrophe in front, which
 * spreadsheets take for "this is text".
 * @param {unknown} value
 */
export function cell(value) {
  const text = String(value ?? '')
    // Control characters have no business in a cell; line ends and tabs have.
    .replace(/[^\P{Cc}\t\r\n]/gu, '')
    .replace(WITHIN, "$1'");
  return `"${(LEADING.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

/**
 * A phone number that stays readable: neither a formula for its plus, nor a number that loses its zeros. An extension
 * (`;ext=12`, RFC 3966) as people write it.
 * @param {string | undefined} phone
 */
export function phoneText(phone) {
  if (!phone) return '';
  const [number = '', extension] = phone.split(';ext=');
  const [, area, exchange, line] = /^(?:\+?1)?([2-9]\d\d)(\d{3})(\d{4})$/.exec(number) ?? [];
  const shown = area ? `(${area}) ${exchange}-${line}` : `tel:${number}`;
  return extension ? `${shown} ext. ${extension}` : shown;
}

/** @type {[string, (request: import('./rows.mjs').CallRequest) => unknown][]} */
const COLUMNS = [
  ['Name', ({ name }) => name],
  ['Contact by', ({ contact }) => contact],
  ['E-mail', ({ email }) => email],
  ['Phone', ({ phone }) => phoneText(phone)],
  ['May leave voice messages', ({ consent }) => (consent.voicemail ? 'yes' : 'no')],
  ['May send text messages', ({ consent }) => (consent.text ? 'yes' : 'no')],
  ['State', ({ state }) => state],
  ['Opening (UTC)', ({ opening }) => opening && `${opening.start.slice(0, 16).replace('T', ' ')}`],
  ['Minutes', ({ opening }) => opening?.minutes],
  ['Days', ({ days }) => days.join(' ')],
  ['Times', ({ times }) => times.join(' ')],
  ['Time zone', ({ timeZone }) => timeZone],
  ['Topic', ({ topic }) => topic],
  ['Therapist', ({ therapistName, therapist }) => therapistName ?? therapist],
  ['Heard by', ({ heard }) => heard],
  ['Message', ({ message }) => message],
  [
    'Self-check',
    ({ selfCheck }) => selfCheck?.map(({ question, answer }) => `${question}: ${answer}`).join('\n'),
  ],
  ['Language', ({ lang }) => lang],
];

const HEADS = ['Id', 'Practice', 'Received (UTC)', 'Done (UTC)', ...COLUMNS.map(([head]) => head), 'Sealed'];

/** @param {string | null} time */
const shortTime = (time) => (time ?? '').slice(0, 16).replace('T', ' ');

/** The first line, with the mark by which spreadsheets know UTF-8. */
export const csvHead = () => `\ufeff${HEADS.map(cell).join(',')}\r\n`;

/**
 * One request as a line. A sealed one that could not be opened is there as it came, for `npx kap-widgets open`.
 * @param {Row} row @param {Opened} opened
 */
export function csvLine(row, opened) {
  const request = 'request' in opened ? opened.request : undefined;
  const cells = [
    ...[row.id, row.practice, shortTime(row.received_at), shortTime(row.done_at)],
    ...COLUMNS.map(([, value]) => request && value(request)),
    request ? '' : row.sealed,
  ];
  return `${cells.map(cell).join(',')}\r\n`;
}
