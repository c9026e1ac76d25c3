import { css } from 'lit';
import { frameStyles } from '../shared/frame.styles.js';
import { sheetStyles } from './take-away/sheet.styles.js';

/** Styles of everything after the start screen. */
export const plannerStyles = css`
  ${frameStyles}
  ${sheetStyles}
  .wide > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .stack.tight > * + * {
    margin-block-start: var(--_space);
  }
  .parts ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.75rem, 100%), 1fr));
    gap: 0.375rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parts {
    margin-block-end: calc(var(--_space) * 4);
  }
  .tab {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 2.875rem;
    padding: 0.375rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: transparent;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
    touch-action: manipulation;
  }
  .tab:hover {
    background: var(--_tint);
  }
  .tab[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 -3px 0 var(--_accent);
  }
  .group legend {
    margin-block-end: var(--_space);
    font-size: 1.0625em;
  }
  .group > .hint {
    margin-block-end: var(--_space);
  }
  .choices {
    display: grid;
    gap: var(--_space);
  }
  .choices.beside,
  .care .choices,
  .cares {
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
  }
  .cares {
    display: grid;
    gap: calc(var(--_space) * 3);
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
  }
  .care .choices {
    grid-template-columns: 1fr;
  }
  .care .field,
  .theme .field {
    margin-block-start: var(--_space);
  }
  .theme .field {
    margin-block-end: var(--_space);
    padding-inline-start: 0.875rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10rem, 100%), 1fr));
    gap: calc(var(--_space) * 2);
    align-items: end;
  }
  .note {
    display: block;
    min-block-size: 5rem;
    resize: vertical;
    field-sizing: content;
    line-height: 1.5;
  }
  .care .note {
    min-block-size: 2.875rem;
  }
  /* The browser's own sign in a field for a day or a time is dark unless it is told that the page is. */
  ::-webkit-calendar-picker-indicator {
    filter: invert(0.5);
  }
  .when {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .when > div {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_accent);
  }
  .when dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .when dd {
    font-weight: 600;
  }
  .leave {
    padding: clamp(1rem, 4cqi, 1.5rem);
    border-radius: var(--_radius-card);
    background: var(--_tint);
  }
  .leave ul {
    padding-inline-start: 1.25rem;
  }
  .sources {
    font-size: 0.9375em;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: 0.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .sources ul {
    padding-inline-start: 1.25rem;
  }
  .told:empty {
    margin: 0;
  }
  .told:not(.error, :empty) {
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .foot {
    justify-content: space-between;
    margin-block-start: calc(var(--_space) * 5);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .foot > :only-child {
    margin-inline-start: auto;
  }
  /* Far from what is pressed to go on, and in the same place on every part. */
  .clear {
    margin-block-start: calc(var(--_space) * 8);
  }
  .elsewhere:has(.told:not(:empty)) {
    margin-block-end: calc(var(--_space) * 4);
  }
  .elsewhere .actions {
    margin-block-start: calc(var(--_space) * 2);
  }
  .desk {
    -webkit-user-select: none;
    user-select: none;
    padding: clamp(1.25rem, 6cqi, 2.5rem);
    border: 1px solid var(--_border);
    border-radius: 0.25rem;
    background: oklch(from currentColor clamp(0.92, 1.12 - l * 0.2, 1) 0.004 85);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 8%),
      0 8px 24px rgb(0 0 0 / 8%);
  }
  .desk .sheet {
    font-size: 0.9375em;
  }
  .field,
  .choices,
  .group,
  .row > * {
    min-inline-size: 0;
  }
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  @container (max-width: 12rem) {
    .choice,
    .input {
      gap: 0.375rem;
      padding-inline: 0.25rem;
    }
    .theme .field,
    .when > div {
      padding-inline-start: 0.25rem;
    }
    .leave {
      padding-inline: 0.25rem;
    }
    .leave ul {
      padding-inline-start: 0.75rem;
    }
    .desk {
      padding-inline: 0.375rem;
    }
    .lead,
    .choice {
      font-size: 0.9375em;
    }
  }
  /* Where a browser prints the page around for a frame, the sheet is what is left of it. */
  @media print {
    kap-crisis-line {
      display: none;
    }
    .frame {
      max-inline-size: none;
    }
    .screen:has(.sheet),
    .desk {
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
    .by-hand,
    .paper-tray {
      display: none;
    }
  }
`;
