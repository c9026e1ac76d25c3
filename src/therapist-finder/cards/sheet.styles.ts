import { css } from 'lit';

/** The dialog of the cards. Its colours are those of every dialog of the finder. */
export const sheetStyles = css`
  .pop {
    inline-size: min(58rem, 100%);
    max-inline-size: none;
    block-size: fit-content;
    max-block-size: min(100dvh, 60rem);
    margin: auto;
    padding: clamp(1rem, 4vi, 2rem);
    border-radius: var(--_radius-card);
    overflow: auto;
  }
  .pop-close {
    position: sticky;
    z-index: 3;
    inset-block-start: 0;
    float: inline-end;
    margin: -0.375rem -0.5rem 0 0.5rem;
  }
  .pop-close .button {
    background: inherit;
  }
  .pop-close {
    border-radius: var(--_radius);
    background: inherit;
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
