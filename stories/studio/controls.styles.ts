import { css } from 'lit';

/** Buttons, fields and switches of the studio. */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .button {
    display: inline-flex;
    gap: 0.5rem;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--edge);
    border-radius: 0.625rem;
    background: var(--paper);
    font-weight: 600;
    line-height: 1.25;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 0.15s;
  }
  .button:hover:not([aria-disabled='true']) {
    background: var(--wash);
  }
  .button.primary {
    border-color: transparent;
    background: var(--mark);
    color: #fff;
  }
  .button.primary:hover {
    background: #1a443f;
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0.625rem;
    color: var(--mark);
  }
  .button.quiet:hover:not([aria-disabled='true']) {
    background: var(--wash);
  }
  .button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
  }
  .field > label,
  .label {
    font-size: 0.875rem;
    font-weight: 600;
  }
  .input {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.625rem;
    background: #fff;
  }
  textarea.input {
    min-block-size: 8rem;
    font: 0.8125rem/1.55 ui-monospace, 'Cascadia Code', 'Source Code Pro', Menlo, Consolas, monospace;
    resize: vertical;
  }
  .input[aria-invalid='true'] {
    border-color: var(--bad);
    box-shadow: inset 0 0 0 1px var(--bad);
  }
  .wrong {
    color: var(--bad);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  :focus {
    outline: none;
  }
  :focus-visible,
  .segments label:has(:focus-visible) {
    outline: 2px solid transparent;
    box-shadow: var(--ring);
  }
  .segments :focus-visible {
    box-shadow: none;
  }
  .segments {
    display: flex;
    gap: 0.125rem;
    padding: 0.1875rem;
    border-radius: 0.75rem;
    background: #ebe7dd;
  }
  .segments label {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    place-items: center;
    min-block-size: 2.375rem;
    padding: 0.25rem 0.75rem;
    border-radius: 0.5625rem;
    font-weight: 600;
    text-align: center;
    line-height: 1.2;
    cursor: pointer;
  }
  .segments input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segments label:has(:checked) {
    background: var(--paper);
    box-shadow:
      0 0 0 1px rgb(31 43 42 / 12%),
      0 1px 3px rgb(31 43 42 / 14%);
  }
  .segments label:has(:checked:focus-visible) {
    box-shadow: var(--ring);
  }
  @media (forced-colors: active) {
    .segments label:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
