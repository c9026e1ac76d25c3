import { css } from 'lit';

/**
 * What every element starts from: the page's font and text color, and roles that derive from that text color, so that
 * a widget is at home on a light and on a dark page without being told which it is on.
 *
 * Style sheets use the private `--_*` here, never a value of their own; each derives from a public `--kap-*`, all of
 * which src/theme/tokens.ts lists.
 */
export const hostStyles = css`
  :host {
    /*
     * Dark text means a light page: the accent follows the lightness of the text, within readable bounds. Light pages
     * have gray text up to a lightness of 0.65 (#8c8c8c), though it is hard to read there.
     */
    --_accent: var(--kap-color-accent, oklch(from currentColor clamp(0.43, l, 0.5 + clamp(0, (l - 0.65) * 1000, 0.34)) 0.075 205 / 1));
    --_on-accent: var(--kap-color-on-accent, oklch(from var(--_accent) clamp(0, (0.58 - l) * 1000, 1) 0 0 / 1));
    --_link: var(--kap-color-link, var(--_accent));
    --_danger: var(--kap-color-danger, oklch(from currentColor clamp(0.47, l, 0.5 + clamp(0, (l - 0.65) * 1000, 0.3)) 0.15 27 / 1));
    --_surface: var(--kap-color-surface, color-mix(in oklab, var(--_accent) 5%, transparent));
    /* The page's own background is not known: near white under dark text, near black under light. */
    --_raised: var(--kap-color-raised, oklch(from currentColor clamp(0.24, (0.65 - l) * 1000, 1) 0 0 / 1));
    --_tint: var(--kap-color-tint, color-mix(in oklab, var(--_accent) 9%, transparent));
    --_border: var(--kap-color-border, color-mix(in oklab, currentColor 18%, transparent));
    /* The outline of a control must stand out 3:1 from the page. */
    --_outline: var(--kap-color-outline, color-mix(in oklab, currentColor 62%, transparent));
    --_muted: var(--kap-color-muted, color-mix(in oklab, currentColor 85%, transparent));
    --_edge: var(--kap-border-width, 1px);
    --_line: var(--_edge) solid var(--_border);
    --_frame: var(--_edge) solid var(--_outline);
    --_rule: calc(var(--_edge) * 3) solid var(--_accent);
    --_ring: inset 0 0 0 var(--_edge) var(--_accent);
    --_away: var(--kap-focus-offset, 2px);
    --_focus: var(--kap-focus-width, 3px) solid var(--kap-color-focus, var(--_accent));
    /* Space, in quarters of the unit. Themes that make a rem 10 px shrink nothing that is pressed or read. */
    --_space: var(--kap-space-unit, max(0.5rem, 8px));
    --_1: calc(var(--_space) * 0.25);
    --_2: calc(var(--_space) * 0.5);
    --_3: calc(var(--_space) * 0.75);
    --_5: calc(var(--_space) * 1.25);
    --_6: calc(var(--_space) * 1.5);
    --_8: calc(var(--_space) * 2);
    --_10: calc(var(--_space) * 2.5);
    --_12: calc(var(--_space) * 3);
    --_16: calc(var(--_space) * 4);
    /* At the sides of a box: large letters on a small screen need the width for themselves. */
    --_side: min(var(--_8), 5cqi);
    --_size: var(--kap-size-control, max(2.875rem, 46px));
    --_measure: var(--kap-size-measure, max(44rem, 704px));
    --_radius: var(--kap-radius-control, 10px);
    --_radius-card: var(--kap-radius-card, 16px);
    --_radius-small: var(--kap-radius-small, 4px);
    --_radius-pill: var(--kap-radius-pill, 32px);
    --_heading: var(--kap-font-heading, inherit);
    --_lines: var(--kap-font-line-height, 1.55);
    --_tight: var(--kap-font-line-height-heading, 1.25);
    --_bold: var(--kap-font-weight-heading, 650);
    --_strong: var(--kap-font-weight-strong, 600);
    /* Type, in steps of the scale. */
    --_scale: var(--kap-font-scale, 1.22);
    --_h3: calc(1em * var(--_scale));
    --_h2: calc(var(--_h3) * var(--_scale));
    --_h1: calc(var(--_h2) * var(--_scale));
    --_time: var(--kap-motion-duration, 0.15s);
    display: block;
    box-sizing: border-box;
  }
  /*
   * The host is the page's: its rules for everything reach it, and whatever is inherited would come in from there. So
   * all of it starts anew one step inside, known to us or not. The page says the color, the font and how it is drawn,
   * the direction, and by what a page means on purpose: whether the widget is seen, can be pressed, lies on dark.
   * Words run across here on a page in vertical script, too: fields and tables are made for that.
   */
  .room {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
    overflow-wrap: break-word;
    /* A page that paints its words with a gradient makes their color transparent: here it must be seen. */
    color: var(--kap-color-text, rgb(from currentColor r g b / max(alpha, (0.5 - alpha) * 1000)));
    font-family: var(--kap-font-family, inherit);
    font-size: var(--kap-font-size, max(1rem, 1em, 16px));
    line-height: var(--_lines);
    /*
     * What asks for its own width has none to tell. Where a place asks for it: at best all of
     * this, and never nothing, also beside what takes all the room there is.
     */
    display: grid;
    grid-template-columns: minmax(160px, 75rem) minmax(0, 1fr);
  }
  .room > div {
    grid-column: 1 / -1;
    container-type: inline-size;
  }
  @supports not (color: oklch(from red l c h)) {
    :host {
      --_accent: var(--kap-color-accent, #1d5a66);
      --_on-accent: var(--kap-color-on-accent, #fff);
      --_danger: var(--kap-color-danger, #9c2b1f);
      --_raised: var(--kap-color-raised, Canvas);
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
    font-family: var(--_heading);
    font-weight: var(--_bold);
    line-height: var(--_tight);
    text-wrap: balance;
  }
  h2 {
    font-size: clamp(var(--_h2), 1em + 2.2cqi, var(--_h1));
    line-height: calc(var(--_tight) - 0.07);
    letter-spacing: -0.018em;
  }
  h3 {
    font-size: var(--_h3);
    letter-spacing: -0.008em;
  }
  p {
    text-wrap: pretty;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.18em;
    text-decoration-thickness: from-font;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: var(--_focus);
    outline-offset: var(--_away);
    border-radius: var(--_radius-small);
  }
  .stack > * + * {
    margin-block-start: var(--_8);
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
    padding: clamp(var(--_side), 4cqi, calc(var(--_space) * 3.5));
    border: var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    box-shadow: var(--kap-shadow-card, none);
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
