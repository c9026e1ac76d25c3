import { html, nothing, type TemplateResult } from 'lit';
import type { Line } from './lines.js';
import type { Tell } from './tell.js';

/**
 * Sentences as paragraphs, each with what weakens it. Those next to each other that a practice states stand together,
 * behind its name.
 */
export function renderLines(tell: Tell, lines: readonly Line[]): TemplateResult {
  return html`${runs(lines).map((run) =>
    run[0]?.own
      ? html`<p class="own" part="own"><b>${tell.say('own.at')}</b> ${run.map((line) => tell.line(line)).join(' ')}</p>`
      : run.map((line) => html`<p>${tell.line(line)}</p>${renderDoubts(tell, line)}`),
  )}`;
}

/** Sentences as a list. */
export const renderList = (tell: Tell, lines: readonly Line[]): TemplateResult =>
  html`<ul>
    ${lines.map((line) => html`<li>${tell.line(line)}${renderDoubts(tell, line)}</li>`)}
  </ul>`;

export function renderDoubts(tell: Tell, line: Line): unknown {
  const claim = tell.claim(line);
  return claim ? tell.truth.doubts(claim) : nothing;
}

/** Sources and dates of sentences together, one tap away. */
export function renderSources(tell: Tell, of: unknown, lines: readonly Line[]): unknown {
  const claims = lines.flatMap((line) => {
    const claim = tell.claim(line);
    return claim?.sources.length || claim?.unverified ? [claim] : [];
  });
  const isOwn = lines.some((line) => tell.isOwn(line));
  return tell.truth.disclosure(
    of,
    (render) => html`
      ${claims.length ? html`<li>${render(claims)}</li>` : nothing}
      ${isOwn ? html`<li>${tell.truth.say('own')}</li>` : nothing}
      ${claims.length || isOwn ? nothing : html`<li>${render([])}</li>`}
    `,
  );
}

function runs(lines: readonly Line[]): Line[][] {
  const all: Line[][] = [];
  for (const line of lines) {
    const last = all.at(-1);
    if (last && Boolean(last[0]?.own) === Boolean(line.own)) last.push(line);
    else all.push([line]);
  }
  return all;
}
