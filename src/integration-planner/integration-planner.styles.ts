import { css } from 'lit';
import { foldStyles } from '../shared/fold.styles.js';

/** What the start screen and the calls need; the rest comes with the planner, in planner.styles.ts. */
export const integrationPlannerStyles = css`
  ${foldStyles}
  .frame {
    max-inline-size: var(--kap-integration-planner-max-width, max(46rem, 736px));
    margin-inline: auto;
    /* What is selected in a closed root can be read by every script of the page; there are ways to copy. */
    -webkit-user-select: none;
    user-select: none;
  }
  .screen {
    padding: min(6cqi, var(--_space) * 5);
  }
  [tabindex='-1'] {
    scroll-margin-block-start: calc(var(--_space) * 10);
  }
  .lead {
    font-size: 1.0625em;
  }
  .facts {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  .facts li {
    display: flex;
    gap: var(--_6);
  }
  .facts li::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: 0.55em;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .note-box {
    padding: var(--_6) var(--_side);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .calls {
    padding-block: 0;
    padding-inline: var(--_side);
  }
  .calls > summary {
    padding-block: var(--_6);
    font-weight: var(--_strong);
    cursor: pointer;
  }
  .calls > :last-child:not(summary) {
    padding-block-end: var(--_8);
  }
  .calls .button {
    display: block;
    align-content: center;
    max-inline-size: 100%;
    white-space: normal;
  }
  .calls .number {
    white-space: nowrap;
  }
  .calls .apart {
    margin-block-start: var(--_12);
  }
  /* Letters so large that a line holds a word or two: each word keeps its place whole. */
  @container (max-width: 12em) {
    .screen,
    .calls {
      padding-inline: var(--_3);
    }
    .button {
      max-inline-size: 100%;
      padding-inline: var(--_3);
      white-space: normal;
    }
    .facts li {
      gap: var(--_3);
    }
    .calls .number {
      white-space: normal;
    }
  }
`;
