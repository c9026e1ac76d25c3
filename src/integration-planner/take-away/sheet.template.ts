import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Section, Sheet } from './sheet.js';

/**
 * The sheet of paper, on the screen and in print. No attribute in it depends on what was written.
 * @param top level of its own heading: 1 where the sheet is the whole document
 */
export function renderSheet(
  { title, date, lang, datesHeading, dates, sections, callHeading, calls }: Sheet,
  top: 1 | 3,
): TemplateResult {
  const heading =
    top === 1 ? (text: string) => html`<h2>${text}</h2>` : (text: string) => html`<h4>${text}</h4>`;
  return html`
    <article class="sheet" lang=${lang} dir="auto">
      <header>${top === 1 ? html`<h1>${title}</h1>` : html`<h3>${title}</h3>`}<p class="fine">${date}</p></header>
      ${
        dates.length
          ? html`<section>
            ${heading(datesHeading)}
            <dl class="dates">${dates.map(({ label, when }) => html`<div><dt>${label}</dt><dd>${when}</dd></div>`)}</dl>
          </section>`
          : nothing
      }
      <section class="whom">${heading(callHeading)}${calls.map((each) => html`<p>${each}</p>`)}</section>
      ${sections.map((section) => renderSection(section, heading))}
    </article>
  `;
}

const renderSection = (
  { heading: words, bullets, items }: Section,
  heading: (text: string) => unknown,
) => html`
  <section>
    ${heading(words)}
    ${bullets.length ? html`<ul>${bullets.map((bullet) => html`<li>${bullet}</li>`)}</ul>` : nothing}
    <dl class="items">${items.map(renderItem)}</dl>
  </section>
`;

const renderItem = ({ label, lines }: Item) => html`
  <div>
    <dt>${label}</dt>
    ${lines.length ? lines.map((line) => html`<dd dir="auto">${line}</dd>`) : html`<dd class="blank"></dd>`}
  </div>
`;
