import { css } from 'lit';

export const exportPanelStyles = css`
  .targets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: 0.5rem;
  }
  .targets label {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--line);
    border-radius: 0.75rem;
    background: var(--paper);
    font-weight: 600;
    line-height: 1.2;
    cursor: pointer;
  }
  .targets input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .targets label:hover {
    border-color: var(--edge);
  }
  .targets label:has(:checked) {
    border-color: var(--mark);
    background: var(--wash);
    box-shadow: inset 0 0 0 1px var(--mark);
  }
  .targets label:has(:focus-visible) {
    box-shadow: var(--ring);
  }
  .targets :focus-visible {
    box-shadow: none;
  }
  .widgets {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr));
  }
  .widgets label {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.25rem;
    cursor: pointer;
  }
  .widgets input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--mark);
  }
  .files {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr));
    gap: 0.75rem;
  }
  .files .input {
    font-size: 0.875rem;
  }
  .head {
    justify-content: space-between;
  }
  pre {
    max-block-size: 20rem;
    margin: 0;
    padding: 0.875rem 1rem;
    overflow: auto;
    border-radius: 0.75rem;
    background: #1d2726;
    color: #e6ece9;
    font: 0.8125rem/1.6 ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, monospace;
    tab-size: 2;
  }
  ol {
    display: grid;
    gap: 0.75rem;
    list-style: none;
    counter-reset: step;
  }
  ol li {
    display: grid;
    grid-template-columns: 1.75rem minmax(0, 1fr);
    gap: 0.75rem;
    overflow-wrap: anywhere;
    counter-increment: step;
  }
  ol li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    block-size: 1.75rem;
    border-radius: 50%;
    background: var(--wash);
    color: var(--mark);
    font-size: 0.8125rem;
    font-weight: 650;
  }
  .warn {
    display: flex;
    gap: 0.5rem;
    padding: 0.75rem;
    border-radius: 0.75rem;
    background: var(--bad-wash);
    color: var(--bad);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .targets label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
