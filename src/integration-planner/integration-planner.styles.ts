import { css } from 'lit';

/** What the start screen and the calls need; the rest comes with the planner, in planner.styles.ts. */
export const integrationPlannerStyles = css`
  .frame {
    max-inline-size: var(--kap-integration-planner-max-width, 46rem);
    margin-inline: auto;
    /* What is selected in a closed root can be read by every script of the page; there are ways to copy. */
    -webkit-user-select: none;
    user-select: none;
  }
  .screen {
    padding: clamp(1.25rem, 6cqi, 2.5rem);
  }
  [tabindex='-1'] {
    scroll-margin-block-start: 5rem;
  }
  .lead {
    font-size: 1.125em;
  }
  .facts {
    display: grid;
    gap: var(--_space);
    list-style: none;
  }
  .facts li {
    display: flex;
    gap: 0.75rem;
  }
  .facts li::before {
    content: '';
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-block-start: 0.55em;
    border-radius: 50%;
    background: var(--_accent);
    forced-color-adjust: none;
  }
  .note-box {
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .calls {
    padding-block: 0;
    padding-inline: 1rem;
  }
  .calls > summary {
    padding-block: 0.75rem;
    font-weight: 600;
    cursor: pointer;
  }
  .calls > :last-child:not(summary) {
    padding-block-end: 1rem;
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
    margin-block-start: calc(var(--_space) * 3);
  }
  /* Letters so large that a line holds a word or two: each word keeps its place whole. */
  @container (max-width: 12rem) {
    .screen,
    .calls {
      padding-inline: 0.375rem;
    }
    .button {
      max-inline-size: 100%;
      padding-inline: 0.375rem;
      white-space: normal;
    }
    .facts li {
      gap: 0.375rem;
    }
    .calls .number {
      white-space: normal;
    }
  }
`;
