import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** The cards, the bar of those chosen to be compared, and places for what comes later. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: var(--_gap);
    list-style: none;
  }
  /* One card's change is no other's concern, and of a long list what is out of sight costs nothing. */
  .cards > li {
    contain: content;
    /* For the outline of a card, and its shadow. */
    overflow-clip-margin: var(--_12);
  }
  /* Not for audits: axe takes what is not painted yet for text on whatever it finds in that place. */
  :host(:not([isolation='open'])) .cards > li:nth-child(n + 3),
  .cards > li:nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30em;
  }
  .more,
  .print-list {
    justify-self: start;
  }
  .pinned {
    display: grid;
    gap: var(--_6);
    margin-block-end: var(--_gap);
  }
  .pinned > .actions {
    justify-content: space-between;
  }
  .pinned .card {
    border-color: var(--_accent);
  }
  .card {
    display: grid;
    gap: var(--_8);
  }
  /* What is tabbed to is not left under the bar. */
  .card :is(a, button, summary) {
    scroll-margin-block: var(--_8) calc(var(--_space) * 12);
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_6) var(--_8);
    align-items: start;
  }
  .names {
    flex: 1 1 min(15em, 60%);
    display: grid;
    gap: var(--_1);
    min-inline-size: 0;
  }
  h3 span {
    font-weight: normal;
  }
  .portrait {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(var(--_space) * 8);
    block-size: calc(var(--_space) * 8);
    border-radius: 50%;
    overflow: hidden;
    background: var(--_portrait);
    color: var(--_link);
    font-weight: var(--_strong);
    font-size: var(--_h3);
  }
  .portrait img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .broken {
    opacity: 0;
  }
  .licenses {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .licenses a {
    font-size: 0.9375em;
  }
  .badge {
    padding: var(--_1) var(--_6);
    border-radius: var(--_radius-pill);
    background: var(--_tint);
    font-weight: var(--_strong);
    font-size: 0.875em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(clamp(7em, 28cqi, 13em), 1fr));
    gap: var(--_8) clamp(var(--_8), 3cqi, var(--_12));
  }
  .facts > :is(.trainings, .missed) {
    grid-column: 1 / -1;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  /* A fact that begins with a name in Latin letters still runs the way of its card. */
  dd {
    unicode-bidi: isolate;
  }
  .card ul ul,
  dd ul {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  dd .muted,
  dd a {
    display: block;
    inline-size: fit-content;
    font-size: 0.875em;
  }
  .missed dd {
    color: var(--_muted);
  }
  .openings dd::before {
    display: inline-block;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline-end: var(--_space);
    border: calc(var(--_edge) * 2) solid var(--_accent);
    border-radius: 50%;
  }
  dd:is(.yes, .waitlist, .no)::before {
    content: '';
  }
  .yes::before {
    background: var(--_accent);
  }
  .waitlist::before {
    background: linear-gradient(var(--_accent) 50%, transparent 50%);
  }
  mark {
    border-radius: var(--_radius-small);
    background: var(--_some);
    color: inherit;
  }
  .card details {
    border-block-start: var(--_line);
  }
  .bio {
    max-inline-size: var(--_measure);
    padding-block: var(--_2) var(--_8);
    white-space: pre-line;
  }
  details .facts {
    padding-block-end: var(--_8);
  }
  .doings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_2) var(--_10);
    align-items: center;
    justify-content: space-between;
    margin-block-end: calc(-1 * var(--_space));
  }
  .doings > :is(p, .by-hand) {
    flex-basis: 100%;
  }
  .told:empty {
    flex-basis: auto;
  }
  .doings .actions {
    gap: var(--_space);
  }
  .doings .actions:not(:has(a, button)) {
    display: none;
  }
  .toggle::before {
    content: '';
    inline-size: 1.125em;
    block-size: 1.125em;
    border: var(--_edge) solid currentColor;
    border-radius: var(--_radius-small);
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: var(--_ring);
  }
  .toggle[aria-pressed='true']::before {
    inline-size: 0.375em;
    block-size: 0.75em;
    margin-inline: 0.375em;
    border-width: 0 2px 2px 0;
    border-radius: 0;
    rotate: 45deg;
    translate: 0 -0.125em;
  }
  .quiets {
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_10);
    font-size: 0.9375em;
  }
  .quiets > * {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  /* Always there, so that what comes into it is announced. */
  .told:empty,
  .error:empty {
    position: absolute;
  }
  /* Beside what was pressed, wherever in a long list that is. */
  .error:not(:empty) {
    position: sticky;
    z-index: 2;
    inset-block-end: var(--_space);
    padding: var(--_6) var(--_side);
    border: var(--_edge) solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--_sheet);
  }
  ${frameStyles}
  .by-hand iframe {
    block-size: 4.5em;
  }
  .picks {
    position: sticky;
    z-index: 1;
    inset-block-end: var(--_space);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) var(--_8);
    align-items: center;
    justify-content: space-between;
    padding: var(--_6) var(--_side);
    border: var(--_edge) solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--_sheet);
    box-shadow: var(--_shadow);
  }
  .chosen {
    font-weight: var(--_strong);
  }
  @container (max-inline-size: 28em) {
    .doings > .actions {
      flex-basis: 100%;
    }
    .doings .button {
      flex: 1 1 auto;
      gap: var(--_3);
      padding-inline: var(--_3);
      font-size: 0.9375em;
    }
    .picks .actions {
      flex-wrap: nowrap;
    }
    .chosen {
      display: -webkit-box;
      overflow: hidden;
      font-size: 0.9375em;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Mark;
      color: MarkText;
    }
    .openings dd::before {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .yes::before {
      background: CanvasText;
    }
    .toggle[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .doings,
    .picks,
    .more,
    .print-list {
      display: none !important;
    }
    .cards > li:nth-child(n) {
      content-visibility: visible;
    }
    .card {
      break-inside: avoid;
    }
  }
`;
