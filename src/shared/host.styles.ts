import { css } from 'lit';

/**
 * What every element starts from: the page's font and text colour, and colour roles that derive from that text
 * colour, so that a widget is at home on a light and on a dark page without being told which it is on.
 *
 * Public tokens (all optional): `--kap-color-accent`, `--kap-color-on-accent`, `--kap-color-surface`,
 * `--kap-color-border`, `--kap-color-muted`, `--kap-color-danger`, `--kap-font-family`, `--kap-font-size`,
 * `--kap-font-heading`, `--kap-space-unit`, `--kap-radius-control`, `--kap-radius-card`.
 */
export const hostStyles = css`
  :host {
    /* Dark text means a light page: the accent follows the lightness of the text, within readable bounds. */
    --_accent: var(--kap-color-accent, oklch(from currentColor clamp(0.43, l, 0.84) 0.075 205 / 1));
    --_on-accent: var(--kap-color-on-accent, oklch(from var(--_accent) clamp(0, (0.58 - l) * 1000, 1) 0 0 / 1));
    --_danger: var(--kap-color-danger, oklch(from currentColor clamp(0.47, l, 0.8) 0.15 27 / 1));
    --_surface: var(--kap-color-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_tint: color-mix(in oklab, var(--_accent) 9%, transparent);
    --_border: var(--kap-color-border, color-mix(in oklab, currentColor 18%, transparent));
    /* The outline of a control must stand out 3:1 from the page. */
    --_outline: color-mix(in oklab, currentColor 62%, transparent);
    --_muted: var(--kap-color-muted, color-mix(in oklab, currentColor 85%, transparent));
    --_space: var(--kap-space-unit, 0.5rem);
    --_radius: var(--kap-radius-control, 0.625rem);
    --_radius-card: var(--kap-radius-card, 1rem);
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    color: inherit;
    font-family: var(--kap-font-family, inherit);
    font-size: var(--kap-font-size, max(1rem, 1em));
    line-height: 1.55;
    text-align: start;
    overflow-wrap: break-word;
  }
  @supports not (color: oklch(from red l c h)) {
    :host {
      --_accent: var(--kap-color-accent, #1d5a66);
      --_on-accent: var(--kap-color-on-accent, #fff);
      --_danger: var(--kap-color-danger, #9c2b1f);
    }
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Words run the way of their own language, what they lie on the way of the page: a widget may be in another one. */
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    unicode-bidi: plaintext;
  }
  [lang] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  summary {
    unicode-bidi: normal;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3,
  h4 {
    font-family: var(--kap-font-heading, inherit);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.5em;
    letter-spacing: -0.012em;
  }
  h3 {
    font-size: 1.175em;
  }
  p {
    text-wrap: pretty;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.18em;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.25rem;
  }
  .stack > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .visually-hidden:not(:focus, :focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .card {
    padding: clamp(1rem, 4cqi, 1.75rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media print {
    .no-print {
      display: none !important;
    }
  }
`;
