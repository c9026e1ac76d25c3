import { css } from 'lit';

/** Buttons, choices and fields, for the elements that ask something. Goes after the host styles. */
export const controlStyles = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space);
    min-block-size: 2.875rem;
    padding: 0.5rem 1.25rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color 0.15s;
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    /* The accent is derived from currentColor, so the label's colour is set without changing that. */
    -webkit-text-fill-color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }
  .button.quiet {
    border-color: transparent;
    padding-inline: 0.75rem;
    color: var(--_accent);
  }
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    align-items: center;
  }
  .field {
    display: grid;
    gap: 0.375rem;
  }
  .label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .input {
    inline-size: 100%;
    min-block-size: 2.875rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_outline);
    border-radius: var(--_radius);
    /* iOS zooms into fields with smaller text. */
    font-size: max(1rem, 1em);
    background: color-mix(in oklab, currentColor 3%, transparent);
  }
  /* The list a browser opens is in its own colours, whatever the page's text is. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .error {
    display: flex;
    gap: 0.375rem;
    color: var(--_danger);
    font-weight: 600;
    font-size: 0.9375em;
  }
  .choice {
    position: relative;
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-block-size: 3rem;
    padding: 0.625rem 0.875rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
    transition: background-color 0.15s;
  }
  .choice:hover {
    background: var(--_tint);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .choice :focus-visible {
    outline: none;
  }
  /* Checkboxes and radio buttons, which a browser draws white unless the page says that it is dark. */
  input:not(.input) {
    appearance: none;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0;
    border: 1px solid var(--_outline);
    border-radius: 0.25rem;
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input:checked {
    background: var(--_accent);
  }
  input:checked::before {
    content: '\\2713';
    font: 700 0.875rem/1 sans-serif;
    color: var(--_on-accent);
  }
  /* A number is read in one piece. Without the colon, whose escape gets lost when the style sheet is made small. */
  [href^='tel'] {
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .button.primary {
      border-color: ButtonText;
      -webkit-text-fill-color: currentColor;
    }
    .choice:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
