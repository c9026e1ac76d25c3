import { css } from 'lit';

export const resultsStyles = css`
  .brought .button {
    margin-inline-start: calc(-1 * (var(--_6) + var(--_edge)));
  }
  .stack > .lines {
    margin: var(--_6) 0 0;
    padding: 0;
    border: var(--_line);
    border-radius: var(--_radius);
    list-style: none;
  }
  .lines li {
    display: flex;
    gap: 0 var(--_6);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_space);
    padding-inline: var(--_side) var(--_2);
  }
  .lines li + li {
    border-block-start: var(--_line);
  }
  .lines div {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .lines .button {
    flex: none;
  }
`;
