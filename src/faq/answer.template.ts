import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Run } from './answer-text.js';
import type { Entry, Part } from './entries.js';

/** The answer alone, in the very words that search engines are told. */
export const renderAnswer = ({ parts, lang }: Entry): TemplateResult =>
  html`<div class="answer" part="answer" lang=${lang ?? nothing}>${parts.map(renderPart)}</div>`;

const renderPart = ({ blocks, notes, isFacts }: Part) =>
  isFacts
    ? html`<div class="facts" part="facts">${blocks.map(renderBlock)}</div>`
    : [blocks.map(renderBlock), notes.map((note) => html`<p class="small muted">${note}</p>`)];

const renderBlock = (block: Block) =>
  block.items
    ? html`<ul>
        ${block.items.map((runs) => html`<li>${runs.map(renderRun)}</li>`)}
      </ul>`
    : html`<p>${block.runs?.map(renderRun)}</p>`;

const renderRun = (run: Run) =>
  typeof run === 'string' ? run : html`<a href=${run.href} rel="noreferrer">${run.words}</a>`;
