// A request as a row and back.

/**
 * @typedef {import('../../src/discovery-call/call-request.schema.ts').CallRequest} CallRequest
 * @typedef {import('../../src/discovery-call/call-request.schema.ts').SealedRequest} SealedRequest
 * @typedef {Record<string, any>} Row One stored request; its keys are the columns of the table.
 */

/** What is asked for, open or sealed. When it was sent and came is no part of it. */
export const ASKED = [
  ...['id', 'practice', 'sealed', 'name', 'contact', 'email', 'phone'],
  ...['consent_contact', 'consent_voicemail', 'consent_text', 'consent_self_check', 'state', 'days', 'times'],
  ...['opening_start', 'opening_minutes', 'time_zone', 'topic', 'therapist', 'therapist_name', 'heard'],
  ...['message', 'self_check', 'lang'],
];

/** All that is written when a request comes. */
export const COLUMNS = [...ASKED, 'received_at', 'sent_at'];

/** The same moment is always written alike, so that the database can compare. @param {string} time */
export const moment = (time) => new Date(time).toISOString();

/**
 * @param {string} practice
 * @param {CallRequest | SealedRequest} request
 * @param {string} receivedAt
 * @returns {Row}
 */
export function toRow(practice, request, receivedAt) {
  const open = 'sealed' in request ? undefined : request;
  /** @type {Row} */
  const row = {
    id: request.id,
    practice,
    received_at: receivedAt,
    sent_at: request.sentAt,
    sealed: 'sealed' in request ? request.sealed : null,
    name: open?.name,
    contact: open?.contact,
    email: open?.email,
    phone: open?.phone,
    consent_contact: open && Number(open.consent.contact),
    consent_voicemail: open && Number(open.consent.voicemail),
    consent_text: open && Number(open.consent.text),
    consent_self_check: open?.consent.selfCheck && 1,
    state: open?.state,
    days: open && JSON.stringify(open.days),
    times: open && JSON.stringify(open.times),
    opening_start: open?.opening && moment(open.opening.start),
    opening_minutes: open?.opening?.minutes,
    time_zone: open?.timeZone,
    topic: open?.topic,
    therapist: open?.therapist,
    therapist_name: open?.therapistName,
    heard: open?.heard,
    message: open?.message,
    self_check: open?.selfCheck && JSON.stringify(open.selfCheck),
    lang: open?.lang,
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, keepable(value)]));
}

/** What a database cannot hold as it is (NUL, half a character) would read back cut or changed. */
const keepable = (/** @type {unknown} */ value) =>
  typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '\uFFFD') : (value ?? null);

/**
 * The request in a row that is not sealed.
 * @param {Row} row
 * @returns {CallRequest}
 */
export function fromRow(row) {
  const optional = {
    email: row.email,
    phone: row.phone,
    opening: row.opening_start && { start: row.opening_start, minutes: row.opening_minutes },
    timeZone: row.time_zone,
    topic: row.topic,
    therapist: row.therapist,
    therapistName: row.therapist_name,
    heard: row.heard,
    message: row.message,
    selfCheck: row.self_check && JSON.parse(row.self_check),
  };
  return {
    id: row.id,
    name: row.name,
    contact: row.contact,
    consent: {
      contact: true,
      voicemail: row.consent_voicemail === 1,
      text: row.consent_text === 1,
      ...(row.consent_self_check === 1 && { selfCheck: true }),
    },
    state: row.state,
    days: JSON.parse(row.days),
    times: JSON.parse(row.times),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
    lang: row.lang,
    sentAt: row.sent_at,
  };
}
