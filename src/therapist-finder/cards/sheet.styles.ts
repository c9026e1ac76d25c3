import { css } from 'lit';

/** The dialog of the cards. */
export const sheetStyles = css`
  .pop {
    --_sheet: var(--kap-therapist-finder-dialog, oklch(from currentColor clamp(0.205, (0.6 - l) * 1000, 1) 0 0));
    inline-size: min(58rem, 100%);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvh, 60rem);
    margin: auto;
    padding: clamp(1rem, 4vi, 2rem);
    border: 0;
    border-radius: var(--_radius-card);
    color: inherit;
    background: var(--_sheet);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .pop::backdrop {
    background: rgb(0 0 0 / 50%);
  }
  .pop-close {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    float: inline-end;
    margin: -0.375rem -0.5rem 0 0.5rem;
  }
  .pop-close .button {
    background: var(--_sheet);
  }
  .pop h2 {
    max-inline-size: calc(100% - 5rem);
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
