import { css } from 'lit';

export const listStyles = css`
  ul {
    list-style: none;
    display: grid;
    gap: var(--_space);
  }
  .line {
    display: grid;
    gap: 0 var(--_12);
    align-items: center;
    padding-block: var(--_5);
    border-block-start: var(--_line);
  }
  @container (min-width: 50em) {
    .line {
      grid-template-columns: minmax(9em, 1fr) auto;
    }
    .line .actions {
      justify-content: flex-end;
    }
  }
  .name {
    font-weight: var(--_strong);
  }
  .line .button {
    padding-inline: var(--_side);
  }
  .line .actions {
    gap: var(--_space);
    padding-block: var(--_2);
  }
  .pair {
    max-inline-size: 100%;
  }
  @container (max-width: 15em) {
    .line .button {
      white-space: normal;
    }
  }
  .unchecked {
    padding-block: var(--_space);
  }
  .peers {
    margin-block-start: var(--_16);
  }
  /* Only where there is a mouse: a phone calls. */
  .copy {
    display: none;
  }
  @media screen and (hover: hover) and (pointer: fine) {
    .pair {
      display: inline-flex;
    }
    .pair > a {
      border-start-end-radius: 0;
      border-end-end-radius: 0;
    }
    .copy {
      display: inline-flex;
      border-inline-start: 0;
      border-start-start-radius: 0;
      border-end-start-radius: 0;
      font-weight: normal;
    }
    @container (max-width: 21em) {
      .pair {
        display: grid;
      }
      .pair > a {
        border-start-end-radius: var(--_radius);
        border-end-start-radius: 0;
      }
      .copy {
        border: var(--_frame);
        border-block-start: 0;
        border-radius: 0 0 var(--_radius) var(--_radius);
      }
    }
  }
  @media print {
    ::details-content {
      content-visibility: visible;
    }
  }
`;
