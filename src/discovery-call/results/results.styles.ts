import { css } from 'lit';

export const resultsStyles = css`
  .brought .button {
    margin-inline-start: -0.8125rem;
  }
  .stack > .lines {
    margin: 0.75rem 0 0;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    list-style: none;
  }
  .lines li {
    display: flex;
    gap: 0 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.5rem;
    padding-inline: 1rem 0.25rem;
  }
  .lines li + li {
    border-block-start: 1px solid var(--_border);
  }
  .lines div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .lines .button {
    flex: none;
  }
`;
