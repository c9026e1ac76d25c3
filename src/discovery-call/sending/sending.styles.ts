import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** Styles of what comes after the press, fetched with it. */
export const sendingStyles = css`
  ${frameStyles}
  .notice {
    padding: var(--_6) var(--_side);
    border-inline-start: calc(var(--_edge) * 3) solid var(--_danger);
    border-radius: var(--_radius-small);
    background: color-mix(in oklab, var(--_danger) 8%, transparent);
  }
  /* Where focus goes to a mistake, the field's name above it and what it is about below it are in view. */
  .error {
    scroll-margin-block: calc(var(--_space) * 10);
  }
  form :is(input, select, textarea) {
    scroll-margin-block: var(--_16);
  }
  .summary {
    padding-inline-start: var(--_10);
  }
  .summary a {
    display: block;
    padding-block: var(--_5);
    color: var(--_danger);
    font-weight: var(--_strong);
  }
  .sent {
    display: flex;
    gap: var(--_6);
    align-items: center;
  }
  .sent .icon {
    scale: 1.2;
    color: var(--kap-color-success, oklch(from currentColor clamp(0.45, l, 0.5 + clamp(0, (l - 0.65) * 1000, 0.34)) 0.1 150));
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 var(--_8);
    padding-block: var(--_space);
    border-block-start: var(--_line);
  }
  dt {
    color: var(--_muted);
  }
  .by-hand iframe {
    block-size: 14em;
  }
  /* A place to be read out takes no room before. */
  .stack > .told:empty,
  .stack > .by-hand:empty,
  .stack > .paper-tray,
  .keep:not(:has(button, .told:not(:empty))) {
    margin: 0;
  }
  .progress:has(.note) {
    display: grid;
    gap: var(--_8);
  }
  .keep {
    padding-block-start: var(--_8);
    border-block-start: var(--_line);
  }
  .keep:not(:has(button, .told:not(:empty))) {
    padding: 0;
    border: 0;
  }
  .waits {
    padding: clamp(var(--_side), 4cqi, var(--_12));
    border: var(--_edge) solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--_tint);
  }
  .sent.open .icon {
    color: var(--_accent);
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_6);
    align-items: baseline;
  }
  .reference strong {
    font-family: ui-monospace, monospace;
    font-size: 1.0625em;
    letter-spacing: 0.06em;
  }
  .panel dd + dd {
    margin-block-start: var(--_2);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  /* The notice above goes at the press: the second half of a double click would choose what comes up in its place.
     Nothing moves: it holds for whoever wants less motion, too. */
  :host(:state(sending)) .field {
    animation: settle 0.6s !important;
  }
  @keyframes settle {
    from,
    to {
      pointer-events: none;
    }
  }
`;
