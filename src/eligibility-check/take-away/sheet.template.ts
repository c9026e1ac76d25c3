import { html, nothing, type TemplateResult } from 'lit';
import type { Item, Said, Section, Sentence, Summary } from './summary.js';

/** Headings by level, for a sheet that is a document of its own and for one on a page. */
const headings = [
  (text: string, lang: string) => html`<h1 lang=${lang}>${text}</h1>`,
  (text: string, lang: string) => html`<h2 lang=${lang}>${text}</h2>`,
  (text: string, lang: string) => html`<h3 lang=${lang}>${text}</h3>`,
  (text: string, lang: string) => html`<h4 lang=${lang}>${text}</h4>`,
  (text: string, lang: string) => html`<h5 lang=${lang}>${text}</h5>`,
] as const;

/**
 * The sheet of paper, on the screen and in print. No attribute in it depends on what was said.
 * @param top level of its own heading: 1 where the sheet is the whole document
 */
export function renderSheet(summary: Summary, top: 1 | 3): TemplateResult {
  const { title, date, help, blanks, outcome, lead, note, sections, limits, lang } = summary;
  const heading: Heading = (below, words) => headings[top - 1 + below]?.(words.text, words.lang);
  return html`
    <article class="sheet">
      <p class="help">${help}</p>
      <header>
        ${heading(0, { text: title, lang })}
        <p class="fine">${date}</p>
      </header>
      ${blanks.length ? html`<div class="blanks">${blanks.map((blank) => html`<p>${blank}</p>`)}</div>` : nothing}
      <section class="came-out">
        ${heading(1, outcome)}
        ${renderSentence(lead)}
        <p><strong>${note}</strong></p>
      </section>
      ${sections.map((section) => html`<section>${heading(1, { text: section.heading, lang })} ${renderParts(section, summary, heading)}</section>`)}
      <footer class="fine"><p>${limits}</p></footer>
    </article>
  `;
}

type Heading = (below: 0 | 1 | 2, words: Sentence) => unknown;

const renderSentence = ({ text, lang }: Sentence) => html`<p lang=${lang}>${text}</p>`;

const renderParts = ({ text, bullets, items, answers }: Section, summary: Summary, heading: Heading) => html`
  ${text?.map(renderSentence)}
  ${bullets ? html`<ul>${bullets.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
  ${items?.map((item) => renderItem(item, summary, heading))}
  ${answers ? html`<dl class="all">${answers.map(renderSaid)}</dl>` : nothing}
`;

const renderItem = (
  { heading: name, said, why, line, ask, sources, reviewed }: Item,
  { askLabel, sourcesLabel, lang }: Summary,
  heading: Heading,
) => html`
  <div class="item">
    ${name ? heading(2, name) : nothing}
    <dl>${said.map(renderSaid)}</dl>
    ${renderSentence(why)}
    ${line ? html`<p>${line}</p>` : nothing}
    ${ask ? html`<p class="to-ask" lang=${ask.lang}><strong lang=${lang}>${askLabel}:</strong> ${ask.text}</p>` : nothing}
    ${
      sources.length || reviewed
        ? html`<p class="fine">${sources.length ? renderSources(sourcesLabel, sources) : nothing} ${reviewed}</p>`
        : nothing
    }
  </div>
`;

const renderSources = (label: string, sources: readonly Sentence[]) =>
  html`${label}: ${sources.map(({ text, lang }, at) => html`${at ? '; ' : ''}<span lang=${lang}>${text}</span>`)}.`;

const renderSaid = ({ question, answer, lang }: Said) => html`
  <div lang=${lang}>
    <dt>${question}</dt>
    <dd>${answer}</dd>
  </div>
`;
