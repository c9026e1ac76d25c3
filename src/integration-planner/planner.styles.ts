import { css } from 'lit';
import { deskStyles } from '../shared/desk.styles.js';
import { frameStyles } from '../shared/frame.styles.js';
import { sheetStyles } from './take-away/sheet.styles.js';

/** Styles of everything after the start screen. */
export const plannerStyles = css`
  ${frameStyles}
  ${sheetStyles}
  .wide > * + * {
    margin-block-start: var(--_16);
  }
  .stack.tight > * + * {
    margin-block-start: var(--_space);
  }
  .parts ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(6.75em, 100%), 1fr));
    gap: var(--_3);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parts {
    margin-block-end: var(--_16);
  }
  .tab {
    inline-size: 100%;
    block-size: 100%;
    min-block-size: var(--_size);
    padding: var(--_3) var(--_space);
    border: var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    font-size: 0.9375em;
    font-weight: var(--_strong);
    line-height: var(--_tight);
    cursor: pointer;
    touch-action: manipulation;
  }
  .tab:hover {
    background: var(--_tint);
  }
  .tab[aria-current] {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 calc(var(--_edge) * -3) 0 var(--_accent);
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
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
  }
  .cares {
    display: grid;
    gap: var(--_12);
    grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr));
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
    padding-inline-start: var(--_side);
    border-inline-start: var(--_rule);
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(10em, 100%), 1fr));
    gap: var(--_8);
    align-items: end;
  }
  .note {
    display: block;
    min-block-size: calc(var(--_space) * 10);
    resize: vertical;
    field-sizing: content;
    line-height: calc(var(--_lines) - 0.05);
  }
  .care .note {
    min-block-size: var(--_size);
  }
  /* The browser's own sign in a field for a day or a time is dark unless it is told that the page is. */
  ::-webkit-calendar-picker-indicator {
    filter: invert(0.5);
  }
  .when {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: var(--_6);
  }
  .when > div {
    padding-inline-start: var(--_6);
    border-inline-start: var(--_rule);
  }
  .when dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .when dd {
    font-weight: var(--_strong);
  }
  .leave {
    padding: clamp(var(--_side), 4cqi, var(--_12));
    border-radius: var(--_radius-card);
    background: var(--_tint);
  }
  .leave ul {
    padding-inline-start: var(--_10);
  }
  .sources {
    font-size: 0.9375em;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: var(--_space);
    color: var(--_link);
    cursor: pointer;
  }
  .sources ul {
    padding-inline-start: var(--_10);
  }
  .told:empty {
    margin: 0;
  }
  .told:not(.error, :empty) {
    padding: var(--_6) var(--_side);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .foot {
    justify-content: space-between;
    margin-block-start: calc(var(--_space) * 5);
    padding-block-start: var(--_8);
    border-block-start: var(--_line);
  }
  .foot > :only-child {
    margin-inline-start: auto;
  }
  /* Far from what is pressed to go on, and in the same place on every part. */
  .clear .button {
    margin-inline-start: calc(-1 * (var(--_6) + var(--_edge)));
  }
  .clear {
    margin-block-start: calc(var(--_space) * 8);
  }
  .elsewhere:has(.told:not(:empty)) {
    margin-block-end: var(--_16);
  }
  .elsewhere .actions {
    margin-block-start: var(--_8);
  }
  ${deskStyles}
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
  @container (max-width: 12em) {
    .choice,
    .input {
      gap: var(--_3);
      padding-inline: var(--_2);
    }
    .theme .field,
    .when > div {
      padding-inline-start: var(--_2);
    }
    .leave {
      padding-inline: var(--_2);
    }
    .leave ul {
      padding-inline-start: var(--_6);
    }
    .desk {
      padding-inline: var(--_3);
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
