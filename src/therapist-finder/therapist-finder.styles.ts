import { css } from 'lit';

/** What is there before the list is. The rest comes with the view. */
export const therapistFinderStyles = css`
  :host {
    --_portrait: var(--kap-therapist-finder-portrait, var(--_few));
    --_sheet: var(--kap-therapist-finder-dialog, var(--_raised));
    --_shadow: var(--kap-shadow-raised, 0 1px 2px rgb(0 0 0 / 8%), 0 8px 24px rgb(0 0 0 / 10%));
    --_few: color-mix(in oklab, var(--_accent) 14%, transparent);
    --_some: color-mix(in oklab, var(--_accent) 26%, transparent);
    --_most: color-mix(in oklab, var(--_accent) 38%, transparent);
    --_gap: var(--_10);
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: var(--_8);
  }
  /* What the page wrote stands there meanwhile just as before: the line, and what this element brings, would move it. */
  :host(:not(:empty):state(loading)) .room {
    position: absolute;
  }
  :host(:not(:empty)) .loading {
    position: absolute;
    clip-path: inset(50%);
  }
  [part='message'] {
    margin-block-end: var(--_gap);
  }
`;
