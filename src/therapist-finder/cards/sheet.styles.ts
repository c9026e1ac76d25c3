import { css } from 'lit';

/** The dialog of the cards. */
export const sheetStyles = css`
  .pop {
    inline-size: min(58em, 100%);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvh, 60em);
    margin: auto;
    padding: clamp(var(--_8), 4vi, var(--_16));
    border: 0;
    border-radius: var(--_radius-card);
    color: inherit;
    background: var(--_sheet);
    box-shadow: var(--_shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .pop::backdrop {
    background: var(--kap-color-overlay, rgb(0 0 0 / 50%));
  }
  .pop-close {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    float: inline-end;
    margin: calc(-1 * var(--_3)) calc(-1 * var(--_space)) 0 var(--_space);
  }
  .pop-close .button {
    background: var(--_sheet);
  }
  .pop h2 {
    max-inline-size: calc(100% - 5em);
    outline: none;
  }
  .pop ul {
    list-style: none;
  }
  @media (max-width: 44rem) {
    .pop {
      inline-size: 100%;
      block-size: 100dvh;
      border-radius: 0;
    }
  }
  @media print {
    .pop {
      position: static;
      block-size: auto;
      max-block-size: none;
    }
    .pop button {
      display: none;
    }
  }
`;
