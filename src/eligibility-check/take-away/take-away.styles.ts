import { css } from 'lit';
import { deskStyles } from '../../shared/desk.styles.js';
import { frameStyles } from '../../shared/frame.styles.js';
import { sheetStyles } from './sheet.styles.js';

/** Styles of the take-away screen, and of what is left of every screen when the page itself is printed. */
export const styles = css`
  ${sheetStyles}
  .take-away legend {
    margin-block-end: var(--_space);
  }
  /* Always there, so that what comes into it is announced. */
  .told:empty {
    margin: 0;
  }
  ${deskStyles}
  .desk {
    margin-block-start: var(--_12);
  }
  ${frameStyles}
  .by-hand iframe {
    block-size: 16em;
  }
  @container (max-inline-size: 30em) {
    .take-away .actions .button {
      inline-size: 100%;
    }
    .all > div {
      display: block;
    }
  }
  @media print {
    .around,
    .actions,
    .paper-tray {
      display: none;
    }
    .card,
    .desk {
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
    }
  }
`;
