import { css } from 'lit';

export const discoveryCallStyles = css`
  :host {
    --_gap: calc(var(--_space) * 3);
  }
  kap-crisis-line {
    margin-block-end: var(--_gap);
  }
  .layout {
    display: grid;
    gap: var(--_gap);
  }
  .layout > *,
  .field > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  form,
  .fields {
    display: flex;
    flex-direction: column;
    gap: var(--_gap);
  }
  .fields[inert] {
    opacity: 0.7;
  }
  .waiting {
    visibility: hidden;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }
  .links a,
  .policy a {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
  }
  legend {
    margin-block-end: 0.375rem;
  }
  /* The place where a word may appear takes no room before. */
  form > :empty,
  .fields > :empty {
    margin-block-start: calc(-1 * var(--_gap));
  }
  .choices {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
  }
  .choice > span {
    display: grid;
  }
  .choice .label {
    font-weight: 600;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
  }
  .chip {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: center;
    min-inline-size: 3.5rem;
    min-block-size: 2.75rem;
    padding: 0.375rem 1rem;
    border: 1px solid var(--_outline);
    border-radius: 1.5rem;
    line-height: 1.3;
    text-align: center;
  }
  .chip:hover {
    background: var(--_tint);
  }
  /* The whole chip is the box. */
  .chip input:not(.input) {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: transparent;
    background: var(--_accent);
    -webkit-text-fill-color: var(--_on-accent);
  }
  .chip:has(:checked) > span::before {
    content: '\\2713\\00A0' / '';
  }
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* Takes room only for what a page puts in. */
  .challenge {
    margin-block-start: calc(-1 * var(--_gap));
  }
  .challenge > :not(slot),
  ::slotted([slot='challenge']) {
    margin-block-start: var(--_gap) !important;
  }
  .note {
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    border-radius: 0.375rem;
    background: var(--_tint);
  }
  .with {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.375rem;
    padding-inline: 1rem 0.25rem;
    min-block-size: 3.375rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .with .button {
    margin-inline-start: auto;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: center;
  }
  .submit {
    min-inline-size: min(100%, 14rem);
    min-block-size: 3.25rem;
  }
  @container (inline-size > 50rem) {
    .layout {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: clamp(2rem, 5cqi, 4rem);
      align-items: start;
    }
  }
  @container (inline-size <= 30rem) {
    .submit,
    .actions .button {
      inline-size: 100%;
      padding-inline: 0.5rem;
    }
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      -webkit-text-fill-color: currentColor;
    }
  }
`;
