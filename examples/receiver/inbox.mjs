// The inbox: one page, made on the server, no script. Everything a visitor wrote goes through `html`.
import { html } from '../shared/web.mjs';

/** Requests on one page. */
const PAGE = 50;

const WAYS = { email: 'E-mail', phone: 'Phone call', text: 'Text message' };

const when = new Intl.DateTimeFormat('en-US', {
  ...{ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
});

/**
 * @typedef {ReturnType<typeof import('./store.mjs').openStore>} Store
 * @typedef {import('./store.mjs').Row} Row
 */

/**
 * The page as text. Query: `practice` shows one practice, `page` (from 1) goes back in time.
 * @param {Store} store
 * @param {URLSearchParams} query
 */
export function inboxPage(store, query) {
  const practice = query.get('practice') ?? '';
  const page = Math.min(Math.max(Number.parseInt(query.get('page') ?? '', 10) || 1, 1), 1e6);
  const counts = store.counts();
  const all = counts.reduce((sum, each) => sum + each.count, 0);
  const total = practice ? (counts.find((each) => each.practice === practice)?.count ?? 0) : all;
  const rows = store.newest(practice, PAGE, (page - 1) * PAGE);

  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Call requests (${total})</title>
<link rel="stylesheet" href="/receiver/inbox.css">
</head>
<body>
<header>
<h1>Call requests</h1>
${total > 0 && html`<p>${total === 1 ? '1 request' : `${total} requests, newest first`}</p>`}
${counts.length > 0 && filter(counts, practice, all)}
</header>
<main>
${rows.length > 0 ? html`<ol>${rows.map(card)}</ol>` : empty(practice)}
${pager(practice, page, total)}
</main>
</body>
</html>
`.toString();
}

/** @param {string} practice @param {number} [page] */
function address(practice, page = 1) {
  const query = new URLSearchParams({
    ...(practice && { practice }),
    ...(page > 1 && { page: String(page) }),
  });
  return `/receiver/inbox${query.size > 0 ? `?${query}` : ''}`;
}

/** @param {{ practice: string, count: number }[]} counts @param {string} chosen @param {number} all */
function filter(counts, chosen, all) {
  const link = (/** @type {string} */ id, /** @type {string} */ label, /** @type {number} */ count) =>
    html`<li><a href="${address(id)}"${id === chosen && html` aria-current="page"`}>${label} <span>${count}</span></a></li>`;
  return html`<nav aria-label="Practice"><ul>
${link('', 'All', all)}${counts.map(({ practice, count }) => link(practice, practice, count))}
</ul></nav>`;
}

/** @param {string} practice */
function empty(practice) {
  return html`<div class="empty">
<h2>${practice ? 'Nothing for this practice' : 'No requests yet'}</h2>
<p>When a visitor asks for a call, it appears here. Reload the page to look again.</p>
</div>`;
}

/** @param {string} practice @param {number} page @param {number} total */
function pager(practice, page, total) {
  const older = page * PAGE < total;
  if (page === 1 && !older) return '';
  return html`<nav class="pager" aria-label="Pages">
${page > 1 && html`<a href="${address(practice, page - 1)}">Newer</a>`}
${older && html`<a href="${address(practice, page + 1)}">Older</a>`}
</nav>`;
}

/** @param {Row} row */
function card(row) {
  const { id, practice, received_at: received } = row;
  const line = (/** @type {string} */ term, /** @type {unknown} */ value) =>
    value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
  return html`<li><article aria-labelledby="r-${id}">
<header>
<h2 id="r-${id}" dir="auto">${row.name}</h2>
<p><span class="practice">${practice}</span> <time datetime="${received}">${when.format(new Date(received))}</time></p>
</header>
<dl>
${line(WAYS[row.contact] ?? 'Contact', reach(row))}
${line('Agreed to', consents(row))}
${line('State', row.state)}
${line('Good times', times(row))}
${line('Topic', row.topic && html`<bdi>${row.topic}</bdi>`)}
${line('Therapist', row.therapist ? html`<bdi>${row.therapist}</bdi>` : 'Whoever fits')}
${line('Language', row.lang !== 'en' && row.lang)}
</dl>
</article></li>`;
}

/** @param {Row} row */
function reach({ contact, email, phone }) {
  if (contact === 'email') return html`<a href="mailto:${encodeURIComponent(email)}">${email}</a>`;
  return html`<a href="${contact === 'text' ? 'sms' : 'tel'}:${phone}" dir="ltr">${phone}</a>`;
}

/** What may be done, and as plainly what may not. @param {Row} row */
function consents(row) {
  const mark = (/** @type {number} */ agreed, /** @type {string} */ yes, /** @type {string} */ no) =>
    html`<li class="${agreed ? 'yes' : 'no'}">${agreed ? yes : no}</li>`;
  return html`<ul class="consents">
${mark(row.consent_contact, 'being contacted', 'no contact')}
${mark(row.consent_voicemail, 'voice messages', 'no voice messages')}
${mark(row.consent_text, 'text messages', 'no text messages')}
</ul>`;
}

/** @param {Row} row */
function times(row) {
  const chosen = JSON.parse(row.times).join(', ') || 'any time';
  return html`${chosen}${row.time_zone && html` <span class="quiet">(<bdi>${row.time_zone}</bdi>)</span>`}`;
}
