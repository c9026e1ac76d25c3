import { css } from 'lit';
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
  /*
   * Paper on a desk: white on a light page, a little dimmed on a dark one, where white would glare. Its text cannot be
   * selected, for what is selected even in a closed root can be read by every script of the page: there are buttons.
   */
  .desk {
    -webkit-user-select: none;
    user-select: none;
    margin-block-start: calc(var(--_space) * 3);
    padding: clamp(1.25rem, 6cqi, 2.75rem);
    border: 1px solid var(--_border);
    border-radius: 0.25rem;
    background: oklch(from currentColor clamp(0.92, 1.12 - l * 0.2, 1) 0.004 85);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 8%),
      0 8px 24px rgb(0 0 0 / 8%);
  }
  ${frameStyles}
  .by-hand iframe {
    block-size: 16rem;
  }
  @container (max-inline-size: 30rem) {
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
