import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (drawn: SVGTemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${drawn}</svg>`;

export const icons = {
  undo: icon(svg`<path d="M7 4 3.5 7.5 7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H8" />`),
  redo: icon(svg`<path d="m13 4 3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h4" />`),
  link: icon(
    svg`<path d="M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-.8.8M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l.8-.8" />`,
  ),
  window: icon(
    svg`<path d="M11.5 3.5h5v5M16.5 3.5l-6.5 6.5M14.5 11.5v4a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 1-1h4" />`,
  ),
  eye: icon(svg`<path d="M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5Z" /><circle cx="10" cy="10" r="2.25" />`),
  check: icon(svg`<path d="m4 10.5 4 4 8-9" />`),
  warn: icon(svg`<path d="M10 3.5 2.5 16.5h15L10 3.5Zm0 5v3.5m0 2v.25" />`),
  copy: icon(
    svg`<rect x="7" y="7" width="9.5" height="9.5" rx="2" /><path d="M13 4.5A1.5 1.5 0 0 0 11.5 3.5H5A1.5 1.5 0 0 0 3.5 5v6.5a1.5 1.5 0 0 0 1 1.5" />`,
  ),
  save: icon(svg`<path d="M10 3.5v9m-3.5-3.5L10 12.5l3.5-3.5M4 16.5h12" />`),
  back: icon(svg`<path d="M4 10a6 6 0 1 0 2-4.5L4 7.5M4 3.5v4h4" />`),
} as const;
