import { css } from 'lit';

export const colorsPanelStyles = css`
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(10rem, 1fr));
    gap: 1rem 0.75rem;
    align-items: start;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
  }
  li.fault {
    grid-column: 1 / -1;
    padding: 0.75rem;
    border-radius: 0.75rem;
    background: var(--bad-wash);
  }
  .name {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: space-between;
    min-block-size: 1.75rem;
  }
  .name .button {
    min-block-size: 1.75rem;
    padding: 0.125rem 0.375rem;
    font-size: 0.8125rem;
  }
  .wrong {
    display: flex;
    gap: 0.375rem;
  }
`;
