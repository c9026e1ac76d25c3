import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** Styles of what comes after the press, fetched with it. */
export const sendingStyles = css`
  ${frameStyles}
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
`;
