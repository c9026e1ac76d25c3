// The pages of the inbox: made on the server, without a script.
import { html } from '../shared/web.mjs';
import { card, shown } from './inbox-card.mjs';

/** Requests on one page. */
export const PAGE = 50;

/**
 * @typedef {import('./inbox-card.mjs').Entry} Entry
 * @typedef {{ practice: string, show: 'waiting' | 'done' | 'all', page: number }} View
 * @typedef {{ practice: string, name: string, all: number, waiting: number }} Count
 */

const SHOWN = { waiting: 'Waiting', done: 'Done', all: 'All' };

/**
 * What the address asks for: `practice`, `show` and `page` (from 1).
 * @param {URLSearchParams} query
 * @returns {View}
 */
export function viewOf(query) {
  const show = query.get('show') ?? '';
  return {
    practice: (query.get('practice') ?? '').slice(0, 64),
    show: Object.hasOwn(SHOWN, show) ? /** @type {View['show']} */ (show) : 'waiting',
    page: Math.min(Math.max(Number.parseInt(query.get('page') ?? '', 10) || 1, 1), 1e6),
  };
}

/** @param {Partial<View>} view @param {string} [path] */
export function address({ practice, show, page = 1 }, path = '/receiver/inbox') {
  const query = new URLSearchParams({
    ...(practice && { practice }),
    ...(show && show !== 'waiting' && { show }),
    ...(page > 1 && { page: String(page) }),
  });
  return `${path}${query.size > 0 ? `?${query}` : ''}`;
}

/** @param {string} title @param {unknown} body @param {string} [kind] */
function page(title, body, kind = '') {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/receiver/inbox.css">
</head>
<body${kind && html` class="${kind}"`}>
${body}
</body>
</html>
`.toString();
}

/** @param {View} view */
const hidden = (view) =>
  Object.entries(view).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);

/**
 * @param {{ view: View, counts: Count[], entries: Entry[], total: number }} found `total`: in this view, on all pages.
 */
export function listPage({ view, counts, entries, total }) {
  const waiting = counts.reduce((sum, each) => sum + each.waiting, 0);
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  const actions = (/** @type {Entry} */ { row, opened }) => {
    const whose =
      'request' in opened
        ? html` <span class="hidden">the request of <bdi>${shown(opened.request.name)}</bdi></span>`
        : '';
    return html`<div class="actions">
<form method="post" action="/receiver/inbox/done">${hidden(view)}<input type="hidden" name="id" value="${row.id}">
<button name="done" value="${row.done_at ? 'no' : 'yes'}">${row.done_at ? 'Back to waiting' : 'Mark as done'}${whose}</button></form>
<a class="delete" href="${address(view, `/receiver/inbox/delete/${row.id}`)}">Delete …${whose}</a>
</div>`;
  };
  return page(
    waiting ? `Call requests (${waiting})` : 'Call requests',
    html`<header>
<div class="top">
<h1>Call requests</h1>
<form method="post" action="/receiver/inbox/logout"><button class="plain">Sign out</button></form>
</div>
<p>${waiting === 0 ? 'No request waits for an answer.' : waiting === 1 ? '1 request waits for an answer.' : `${waiting} requests wait for an answer.`}</p>
${all > 0 && filters(view, counts, waiting, all)}
</header>
<main>
${entries.length > 0 ? html`<ol>${entries.map((entry) => html`<li>${card(entry, actions(entry))}</li>`)}</ol>` : empty(view, all)}
${pager(view, total)}
${all > 0 && html`<p class="export"><a href="${address({ practice: view.practice, show: view.show === 'waiting' ? undefined : view.show }, '/receiver/inbox/requests.csv')}">Save as a spreadsheet (CSV)</a></p>`}
</main>`,
  );
}

/** @param {View} view @param {Count[]} counts @param {number} waiting @param {number} all */
function filters(view, counts, waiting, all) {
  const link = (
    /** @type {Partial<View>} */ change,
    /** @type {string} */ label,
    /** @type {number} */ count,
  ) => {
    const to = { ...view, page: 1, ...change };
    const current = to.practice === view.practice && to.show === view.show && html` aria-current="page"`;
    return html`<li><a href="${address(to)}"${current}><bdi>${label}</bdi> <span>${count}</span></a></li>`;
  };
  const one = counts.find(({ practice }) => practice === view.practice) ?? { waiting: 0, all: 0 };
  const here = view.practice ? one : { waiting, all };
  const sum = { waiting: here.waiting, done: here.all - here.waiting, all: here.all };
  const inView = (/** @type {{ waiting: number, all: number }} */ each) =>
    ({ waiting: each.waiting, done: each.all - each.waiting, all: each.all })[view.show];
  return html`<nav aria-label="Which"><ul>
${Object.entries(SHOWN).map(([show, label]) => link({ show: /** @type {View['show']} */ (show) }, label, sum[show]))}
</ul></nav>
${
  counts.length > 1 &&
  html`<nav aria-label="Practice"><ul>
${link({ practice: '' }, 'All practices', inView({ waiting, all }))}${counts.map((each) => link({ practice: each.practice }, each.name, inView(each)))}
</ul></nav>`
}`;
}

/** @param {View} view @param {number} all */
function empty({ practice, show }, all) {
  const isFirst = all === 0;
  return html`<div class="empty">
<h2>${isFirst ? 'No requests yet' : practice ? 'Nothing here for this practice' : show === 'done' ? 'Nothing is marked as done' : 'All done'}</h2>
<p>When a visitor asks for a call, it appears here. Reload the page to look again.</p>
</div>`;
}

/** @param {View} view @param {number} total */
function pager(view, total) {
  const older = view.page * PAGE < total;
  if (view.page === 1 && !older) return '';
  return html`<nav class="pager" aria-label="Pages">
${view.page > 1 && html`<a href="${address({ ...view, page: view.page - 1 })}">Newer</a>`}
${older && html`<a href="${address({ ...view, page: view.page + 1 })}">Older</a>`}
</nav>`;
}

/** @param {Entry} entry @param {View} view @param {boolean} isOpeningAhead The opening it asks for is still to come. */
export function deletePage(entry, view, isOpeningAhead) {
  return page(
    'Delete a call request',
    html`<header><h1>Delete this request?</h1>
<p>It is gone for good, here and from the disk. Copies in backups and spreadsheets are yours to delete.</p></header>
<main>
<form method="post" action="/receiver/inbox/delete" class="confirm">${hidden(view)}<input type="hidden" name="id" value="${entry.row.id}">
${isOpeningAhead && html`<label class="check"><input type="checkbox" name="offer" value="yes"> Offer its opening to others again</label>`}
<div class="actions"><button class="danger">Delete for good</button> <a href="${address(view)}">Keep it</a></div>
</form>
${card(entry, '')}
</main>`,
  );
}

/** @param {string} problem Empty at the first time. */
export function loginPage(problem) {
  return page(
    'Sign in to the call requests',
    html`<main>
<h1>Call requests</h1>
<form method="post" action="/receiver/inbox/login">
<input type="text" name="username" value="inbox" autocomplete="username" hidden>
<label for="password">Password</label>
<input id="password" type="password" name="password" autocomplete="current-password" required autofocus${problem && html` aria-invalid="true" aria-describedby="problem"`}>
${problem && html`<p id="problem" class="problem" role="alert">${problem}</p>`}
<button>Sign in</button>
</form>
</main>`,
    'login',
  );
}

/** For whoever comes by a link elsewhere: their session's cookie is only sent from a page of this site. */
export const bouncePage = (/** @type {string} */ to) =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${to}"><title>Call requests</title></head>
<body><p><a href="${to}">Go on to the call requests</a></p></body></html>
`.toString();

/** @param {string} title @param {string} words */
export const messagePage = (title, words) =>
  page(
    title,
    html`<header><h1>${title}</h1></header><main><p>${words}</p><p><a href="/receiver/inbox">To the call requests</a></p></main>`,
  );
