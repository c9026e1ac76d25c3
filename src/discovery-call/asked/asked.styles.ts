import { css } from 'lit';

/** Styles of what only some practices ask for. */
export const askedStyles = css`
  textarea {
    resize: vertical;
  }
  .count {
    margin-block-start: calc(var(--_3) - var(--_gap));
  }
  .openings {
    align-content: start;
    gap: var(--_6);
    min-block-size: calc(var(--_space) * 18);
  }
  .day {
    display: grid;
    gap: var(--_space);
  }
  .day .chips {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.75em, 100%), 1fr));
  }
  .day .chip {
    padding: var(--_space);
    border-radius: var(--_radius);
    line-height: calc(var(--_lines) - 0.1);
  }
  .chip .hint {
    display: block;
  }
  @container (inline-size <= 30em) {
    .actions > .chip {
      inline-size: 100%;
    }
  }
`;
