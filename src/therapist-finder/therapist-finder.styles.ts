import { css } from 'lit';

/** What is there before the list is. The rest comes with the view. */
export const therapistFinderStyles = css`
  :host {
    --_portrait: var(--kap-therapist-finder-portrait, color-mix(in oklab, var(--_accent) 16%, transparent));
    --_gap: calc(var(--_space) * 2.5);
  }
  .finder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: anywhere;
    gap: calc(var(--_space) * 2);
  }
  /* What the page wrote stands there meanwhile just as before: the line, and what this element brings, would move it. */
  :host(:not(:empty):state(loading)) {
    container-type: normal;
    line-height: inherit;
    font-size: inherit;
  }
  :host(:not(:empty):state(loading)) .finder {
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
