import { css } from 'lit';

/** Styles of what only some practices ask for. */
export const askedStyles = css`
  textarea {
    resize: vertical;
  }
  .count {
    margin-block-start: calc(0.375rem - var(--_gap));
  }
  .openings {
    align-content: start;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 9rem;
  }
  .day {
    display: grid;
    gap: var(--_space);
  }
  .day .chips {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.75rem, 100%), 1fr));
  }
  .day .chip {
    padding: 0.5rem;
    border-radius: var(--_radius);
    line-height: 1.4;
  }
  .chip .hint {
    display: block;
  }
  @container (inline-size <= 30rem) {
    .actions > .chip {
      inline-size: 100%;
    }
  }
`;
