import { css } from 'lit';

export const importPanelStyles = css`
  .drop {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.875rem;
    align-items: center;
    padding: 0.875rem;
    border: 1px dashed var(--edge);
    border-radius: 0.875rem;
    background: var(--paper);
  }
  .drop.over {
    border-color: var(--mark);
    background: var(--wash);
  }
  .drop:has(:focus-visible) .button {
    box-shadow: var(--ring);
  }
  .result {
    display: grid;
    gap: 1.25rem;
    padding: 1rem;
    border: 1px solid var(--line);
    border-radius: 0.875rem;
    background: var(--paper);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  tbody :is(th, td) {
    padding: 0.5rem 0.5rem 0.5rem 0;
    border-block-start: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody th {
    inline-size: 7.5rem;
    font-weight: 600;
  }
  td > span {
    display: block;
  }
  td > .value {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  .problems {
    display: grid;
    gap: 0.625rem;
  }
  .problems li {
    padding: 0.75rem;
    border-radius: 0.625rem;
    background: var(--bad-wash);
    overflow-wrap: anywhere;
    font-size: 0.875rem;
  }
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 0.75rem;
  }
  dt {
    color: var(--soft);
  }
  .start {
    justify-self: start;
    margin-inline-start: -0.625rem;
  }
`;
