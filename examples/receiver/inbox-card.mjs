// One request as it stands in the inbox. Everything a visitor wrote goes through `html`, which escapes it, and stands
// in an element of its own direction, so that it cannot turn the words beside it around.
import { html } from '../shared/web.mjs';
import { phoneText } from './export.mjs';

/**
 * @typedef {import('./rows.mjs').Row} Row
 * @typedef {import('./rows.mjs').CallRequest} CallRequest
 * @typedef {{ row: Row, opened: import('./sealed.mjs').Opened, deletedOn: Date, name: string, timeZone?: string }} Entry
 *   `name` and `timeZone` are the practice's.
 */

const WAYS = { email: 'E-mail', phone: 'Phone call', text: 'Text message' };
const DAYS = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' };
const TIMES = { morning: 'morning (8–12)', afternoon: 'afternoon (12–5)', evening: 'evening (5–9)' };

/** @param {string | undefined} timeZone @param {Intl.DateTimeFormatOptions} options */
function format(timeZone, options) {
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }); // A zone that is none.
  }
}

/** A moment on the clock of a time zone, or of this computer. @param {string | Date} at @param {string} [timeZone] */
export const moment = (at, timeZone) =>
  format(timeZone, {
    ...{ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' },
    ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  }).format(new Date(at));

/** @param {Date} at @param {string} [timeZone] */
const day = (at, timeZone) => format(timeZone, { month: 'long', day: 'numeric', year: 'numeric' }).format(at);

/**
 * Signs that turn what is read around, or are not seen: shown by their number, as `kap-widgets open` does. Not those
 * that join letters, which names need, and not line ends, which stay in the words' own place.
 * @param {unknown} words
 */
export const shown = (words) =>
  String(words ?? '').replace(
    /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );

/** Words of a visitor. @param {unknown} words */
const theirs = (words) => words && html`<bdi>${shown(words)}</bdi>`;

/**
 * @param {Entry} entry
 * @param {unknown} actions What can be done with it.
 */
export function card({ row, opened, deletedOn, name, timeZone }, actions) {
  const { id, received_at: received, done_at: done } = row;
  const request = 'request' in opened ? opened.request : undefined;
  return html`<article aria-labelledby="r-${id}"${done && html` class="done"`}>
<header>
<h2 id="r-${id}">${request ? theirs(request.name) : 'Sealed request'}</h2>
<p><span class="practice"><bdi>${name}</bdi></span> <time datetime="${received}">${moment(received, timeZone)}</time></p>
</header>
${request ? details(request, timeZone) : closed(row, 'problem' in opened ? opened.problem : '')}
<footer>
<p>${done && html`<strong>Done</strong> on ${day(new Date(done), timeZone)}. `}${row.sealed && request && 'Came sealed. '}Will be deleted on <time datetime="${deletedOn.toISOString()}">${day(deletedOn, timeZone)}</time>.</p>
${actions}
</footer>
</article>`;
}

/** @param {CallRequest} request @param {string} [timeZone] */
function details(request, timeZone) {
  const { contact, opening, topic, therapist, therapistName, heard, message, selfCheck, lang } = request;
  const line = (/** @type {string} */ term, /** @type {unknown} */ value) =>
    value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
  return html`<dl>
${line(WAYS[contact], reach(request))}
${line('Agreed to', consents(request))}
${opening ? line('Opening', openingTime(opening, request.timeZone, timeZone)) : line('Good times', times(request))}
${line('State', request.state === 'other' ? 'None of those listed' : request.state)}
${line('Topic', theirs(topic))}
${line('Therapist', therapist || therapistName ? theirs(therapistName ?? therapist) : 'Whoever fits')}
${line('Heard of you', theirs(heard))}
${line('Language', lang !== 'en' && theirs(language(lang)))}
</dl>
${message && html`<section class="message"><h3>Message</h3><p dir="auto">${shown(message)}</p></section>`}
${
  selfCheck &&
  html`<details><summary>Self-check: ${selfCheck.length === 1 ? '1 line' : `${selfCheck.length} lines`}, passed on at their wish</summary>
<dl class="lines">${selfCheck.map(({ question, answer }) => html`<div><dt dir="auto">${shown(question)}</dt><dd dir="auto">${shown(answer)}</dd></div>`)}</dl>
</details>`
}`;
}

/** @param {Row} row @param {string} problem */
function closed(row, problem) {
  return html`<p class="sealed">${problem} To open it elsewhere, save the text below in a file and run
<code>npx kap-widgets open --key practice-key.json request.txt</code> where your private key is.</p>
<details><summary>The sealed text</summary><pre tabindex="0" aria-label="The sealed text">${row.sealed}</pre></details>`;
}

/** @param {CallRequest} request */
function reach({ contact, email, phone = '' }) {
  // The at sign stands for itself in an address; everything else that could add a subject or a copy does not.
  const mail = encodeURIComponent(email ?? '')
    .replace('%40', '@')
    .replaceAll("'", '%27');
  const other = contact === 'email' ? phoneText(phone).replace('tel:', '') : email;
  return html`${
    contact === 'email'
      ? html`<a href="mailto:${mail}">${theirs(email)}</a>`
      : html`<a href="${contact === 'text' ? 'sms' : 'tel'}:${phone}" dir="ltr">${phoneText(phone).replace('tel:', '')}</a>`
  }${other && html` <span class="quiet">(also ${theirs(other)})</span>`}`;
}

/** What may be done, and as plainly what may not. @param {CallRequest} request */
function consents({ consent }) {
  const mark = (/** @type {boolean} */ agreed, /** @type {string} */ what) =>
    html`<li class="${agreed ? 'yes' : 'no'}">${agreed ? what : `no ${what}`}</li>`;
  return html`<ul class="consents">
${mark(true, 'being contacted')}${mark(consent.voicemail, 'voice messages')}${mark(consent.text, 'text messages')}
</ul>`;
}

/** In the practice's time, and in the visitor's where it is another. */
function openingTime(
  /** @type {{ start: string, minutes: number }} */ { start, minutes },
  /** @type {string | undefined} */ visitors,
  /** @type {string | undefined} */ practices,
) {
  const [here, there] = [moment(start, practices), moment(start, visitors)];
  const other = visitors && there !== here && html` <span class="quiet">(${there} for them)</span>`;
  return html`<time datetime="${start}">${here}</time>, ${minutes} minutes${other}`;
}

/** @param {CallRequest} request */
function times({ days, times, timeZone }) {
  const listed = (/** @type {string[]} */ list, /** @type {Record<string, string>} */ names) =>
    list.map((each) => names[each]).join(', ');
  const zone = timeZone && html` <span class="quiet">(${theirs(timeZone)})</span>`;
  return html`${listed(days, DAYS) || 'any day'}; ${listed(times, TIMES) || 'any time'}${zone}`;
}

/** @param {string} tag */
function language(tag) {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(tag);
  } catch {
    return tag;
  }
}
