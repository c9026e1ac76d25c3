import { css } from 'lit';

export const listStyles = css`
  ul {
    list-style: none;
    display: grid;
    gap: var(--_space);
  }
  .line {
    display: grid;
    gap: 0 1.5rem;
    align-items: center;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_border);
  }
  @container (min-width: 50rem) {
    .line {
      grid-template-columns: minmax(9rem, 1fr) auto;
    }
    .line .actions {
      justify-content: flex-end;
    }
  }
  .name {
    font-weight: 600;
  }
  .line .button {
    padding-inline: 0.875rem;
  }
  .line .actions {
    gap: 0.5rem;
    padding-block: 0.25rem;
  }
  .pair {
    max-inline-size: 100%;
  }
  @container (max-width: 15rem) {
    .line .button {
      white-space: normal;
    }
  }
  .unchecked {
    padding-block: 0.5rem;
  }
  .peers {
    margin-block-start: calc(var(--_space) * 4);
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
      font-weight: 400;
    }
    @container (max-width: 21rem) {
      .pair {
        display: grid;
      }
      .pair > a {
        border-start-end-radius: var(--_radius);
        border-end-start-radius: 0;
      }
      .copy {
        border: 1px solid var(--_outline);
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
