import { css } from 'lit';

/** Where the parts of the view stand, and what more than one of them has. */
export const viewStyles = css`
  /* A press on words sets the selection, which in Firefox every script can read, out of a closed root too. */
  :is(.bar, .panel, .filter-dialog, .chips, .layout summary, .actions, .quiets) {
    -webkit-user-select: none;
    user-select: none;
  }
  ul {
    list-style: none;
  }
  .button {
    overflow-wrap: normal;
  }
  .layout,
  .results {
    display: grid;
    gap: var(--_gap);
    align-content: start;
    min-inline-size: 0;
  }
  /* What stands in it asks how wide it is, and not how wide the whole finder is. */
  .results {
    container-type: inline-size;
  }
  .with-panel {
    grid-template-columns: minmax(12em, var(--kap-therapist-finder-panel-width, 19em)) minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  summary {
    display: flex;
    gap: var(--_space);
    align-items: center;
    inline-size: fit-content;
    min-block-size: var(--_size);
    color: var(--_link);
    font-weight: var(--_strong);
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-end: 0.2em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  [open] > summary::before {
    margin-block-end: -0.2em;
    transform: rotate(225deg);
  }
  .note {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_8);
    border-block-start: var(--_line);
  }
  .note p {
    max-inline-size: var(--_measure);
  }
  @media print {
    button {
      display: none !important;
    }
  }
`;
