// The pages of the demonstration: a practice's page with the demonstration bar on top, and the 404 page.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../shared/web.mjs';
import { practiceData, practiceIds, practiceName } from './practices.mjs';
import { assemble, fill } from './template.mjs';

const STYLE = '<link rel="stylesheet" href="/demo/demo.css">\n';

/**
 * A page of a practice's site: filled, its own link in the header marked, and with the demonstration's bar.
 * @param {string} source The page from examples/site/.
 * @param {string} site examples/site
 * @param {string} folder examples/practices
 * @param {string} id The practice.
 * @param {string} page `therapists.html`, or empty for the first page; kept when the practice is changed.
 */
export function practicePage(source, site, folder, id, page) {
  const whole = assemble(source, (name) => readFileSync(join(site, 'parts', `${name}.html`), 'utf8'));
  return fill(whole, practiceData(folder, id))
    .replace(`<li><a href="${page || 'index.html'}"`, (link) => `${link} aria-current="page"`)
    .replace(/<\/head>/i, (tag) => STYLE + tag)
    .replace(/<body\b[^>]*>/i, (tag) => `${tag}\n${bar(folder, id, page)}`);
}

/**
 * @param {string} folder
 * @param {string} [id] The practice whose site the address belongs to, if any.
 */
export function notFoundPage(folder, id) {
  const home = id ?? practiceIds(folder)[0];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Page not found</title>
<link rel="icon" href="/demo/favicon.svg">
<link rel="stylesheet" href="/demo/demo.css">
</head>
<body class="not-found">
${bar(folder, id, '')}
<main>
<p class="not-found-code">404</p>
<h1>This page is not here</h1>
<p>The address may have a typing mistake, or the page has moved.</p>
${home && html`<p><a class="not-found-home" href="/${home}/">Go to ${practiceName(folder, home)}</a></p>`}
</main>
</body>
</html>
`.toString();
}

/**
 * The bar: whose site this is, and the same page of the others. It works without a script.
 * @param {string} folder
 * @param {string | undefined} id
 * @param {string} page
 */
function bar(folder, id, page) {
  const link = (/** @type {string} */ each) =>
    html`<li><a href="/${each}/${page}"${each === id && html` aria-current="true"`}>${practiceName(folder, each)}</a></li>`;
  return html`<aside class="demo-bar" aria-label="Demonstration">
<span class="demo-bar-label">Demonstration</span>
<details>
<summary>${id ? practiceName(folder, id) : 'Choose a practice'}</summary>
<ul>
${practiceIds(folder).map(link)}
<li><a href="/network/">A network of 10,000</a></li>
</ul>
</details>
</aside>
`;
}
