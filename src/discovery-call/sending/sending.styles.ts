import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** Styles of what comes after the press, fetched with it. */
export const sendingStyles = css`
  ${frameStyles}
  .notice {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_danger);
    border-radius: 0.375rem;
    background: color-mix(in oklab, var(--_danger) 8%, transparent);
  }
  /* Where focus goes to a mistake, the field's name above it and what it is about below it are in view. */
  .error {
    scroll-margin-block: 5rem;
  }
  form :is(input, select, textarea) {
    scroll-margin-block: 2rem;
  }
  .error::before {
    content: '\\26A0\\FE0E' / '';
  }
  .summary {
    padding-inline-start: 1.25rem;
  }
  .summary a {
    display: block;
    padding-block: 0.625rem;
    color: var(--_danger);
    font-weight: 600;
  }
  .sent {
    display: flex;
    gap: 0.75rem;
    align-items: center;
  }
  .sent::before {
    content: '\\2713' / '';
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--_accent);
    -webkit-text-fill-color: var(--_on-accent);
  }
  dl div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 0 1rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_border);
  }
  dt {
    color: var(--_muted);
  }
  .by-hand iframe {
    block-size: 14rem;
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
    gap: calc(var(--_space) * 2);
  }
  .keep {
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_border);
  }
  .keep:not(:has(button, .told:not(:empty))) {
    padding: 0;
    border: 0;
  }
  .waits {
    padding: clamp(1rem, 4cqi, 1.5rem);
    border: 1px solid var(--_accent);
    border-radius: var(--_radius-card);
    background: var(--_tint);
  }
  .sent.open::before {
    content: '\\2197' / '';
  }
  .reference {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
  }
  .reference strong {
    font-family: ui-monospace, monospace;
    font-size: 1.125em;
    letter-spacing: 0.06em;
  }
  .panel dd + dd {
    margin-block-start: 0.25rem;
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
