import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** The cards, the bar of those chosen to be compared, and places for what comes later. */
export const cardStyles = css`
  .cards {
    display: grid;
    gap: var(--_gap);
    list-style: none;
  }
  /*
   * One card's change is no other's concern, and of a long list what is out of sight costs nothing. The margin leaves
   * room for the outline of a card, which would be cut off.
   */
  .cards > li {
    contain: content;
    margin: -0.5rem;
    padding: 0.5rem;
  }
  /* Not for audits: axe takes what is not painted yet for text on whatever it finds in that place. */
  :host(:not([isolation='open'])) .cards > li:nth-child(n + 3),
  .cards > li:nth-child(n + 13) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 30rem;
  }
  .more,
  .print-list {
    justify-self: start;
  }
  .pinned {
    display: grid;
    gap: calc(var(--_space) * 1.5);
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
    gap: calc(var(--_space) * 2);
  }
  /* What is tabbed to is not left under the bar. */
  .card :is(a, button, summary) {
    scroll-margin-block: 1rem 6rem;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: start;
  }
  .names {
    flex: 1 1 min(15rem, 60%);
    display: grid;
    gap: 0.125rem;
    min-inline-size: 0;
  }
  h3 span {
    font-weight: 400;
  }
  .portrait {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: 50%;
    overflow: hidden;
    background: var(--_portrait);
    color: var(--_accent);
    font-weight: 600;
    font-size: 1.25em;
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
    padding: 0.125rem 0.75rem;
    border-radius: 1rem;
    background: var(--_tint);
    font-weight: 600;
    font-size: 0.875em;
  }
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(clamp(7rem, 28cqi, 13rem), 1fr));
    gap: calc(var(--_space) * 1.75) clamp(1rem, 3cqi, 1.5rem);
  }
  .facts > :is(.trainings, .missed) {
    grid-column: 1 / -1;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .card ul ul,
  dd ul {
    display: grid;
    gap: 0.5rem;
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
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.5rem;
    border: 2px solid var(--_accent);
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
    border-radius: 0.1875rem;
    background: color-mix(in oklab, var(--_accent) 26%, transparent);
    color: inherit;
  }
  .card details {
    border-block-start: 1px solid var(--_border);
  }
  .bio {
    max-inline-size: 65ch;
    padding-block: 0.25rem 1rem;
    white-space: pre-line;
  }
  details .facts {
    padding-block-end: 1rem;
  }
  .doings {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem calc(var(--_space) * 2.5);
    align-items: center;
    justify-content: space-between;
    margin-block-end: -0.5rem;
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
    inline-size: 1.125rem;
    block-size: 1.125rem;
    border: 1px solid currentColor;
    border-radius: 0.25rem;
    font: 700 0.875rem/1 sans-serif;
  }
  .toggle[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .toggle[aria-pressed='true']::before {
    content: '\\2713';
  }
  .quiets {
    display: flex;
    flex-wrap: wrap;
    column-gap: calc(var(--_space) * 2.5);
    font-size: 0.9375em;
  }
  .quiets > * {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
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
    inset-block-end: 0.5rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--kap-therapist-finder-dialog, oklch(from currentColor clamp(0.205, (0.6 - l) * 1000, 1) 0 0));
  }
  ${frameStyles}
  .by-hand iframe {
    block-size: 4.5rem;
  }
  .picks {
    position: sticky;
    z-index: 1;
    inset-block-end: 0.5rem;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) 1rem;
    align-items: center;
    justify-content: space-between;
    padding: 0.75rem 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--kap-therapist-finder-dialog, oklch(from currentColor clamp(0.205, (0.6 - l) * 1000, 1) 0 0));
    box-shadow: 0 0.25rem 1.25rem rgb(0 0 0 / 12%);
  }
  .chosen {
    font-weight: 600;
  }
  @container (max-inline-size: 28rem) {
    .doings > .actions {
      flex-basis: 100%;
    }
    .doings .button {
      flex: 1 1 auto;
      gap: 0.375rem;
      padding-inline: 0.375rem;
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
