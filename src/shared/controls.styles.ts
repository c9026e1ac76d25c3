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
    min-block-size: var(--_size);
    padding: var(--_space) min(var(--_10), 6cqi);
    border: var(--_frame);
    border-radius: var(--_radius);
    background: transparent;
    font-weight: var(--_strong);
    line-height: var(--_tight);
    text-align: center;
    text-decoration: none;
    color: inherit;
    cursor: pointer;
    touch-action: manipulation;
    transition:
      background-color var(--_time),
      border-color var(--_time);
  }
  .button:hover {
    background: var(--_tint);
  }
  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    /* The accent is derived from currentColor, so the label's color is set without changing that. */
    -webkit-text-fill-color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, currentColor);
  }
  .button.quiet {
    border-color: transparent;
    padding-inline: var(--_6);
    color: var(--_link);
  }
  /* Faded, whatever the theme, since it must look less than its neighbours; its words are 4.5:1 no longer, as may be. */
  .button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: progress;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_6);
    align-items: center;
  }
  .field {
    display: grid;
    gap: var(--_3);
  }
  .label,
  legend {
    padding: 0;
    font-weight: var(--_strong);
  }
  .hint {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_size);
    padding: var(--_space) var(--_6);
    border: var(--_frame);
    border-radius: var(--_radius);
    /* iOS zooms into fields with smaller text. */
    font-size: max(1rem, 1em);
    background: var(--_raised);
  }
  /* The list a browser opens is in its own colors, whatever the page's text is. */
  option {
    color: CanvasText;
    background: Canvas;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 var(--_edge) var(--_danger);
  }
  .icon {
    flex: none;
  }
  .error {
    display: flex;
    gap: var(--_3);
    align-items: start;
    color: var(--_danger);
    font-weight: var(--_strong);
    font-size: 0.9375em;
  }
  .choice {
    position: relative;
    display: flex;
    gap: min(var(--_6), 4cqi);
    align-items: center;
    min-block-size: var(--_size);
    padding: min(var(--_5), 4cqi) var(--_side);
    border: var(--_line);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
    transition: border-color var(--_time);
  }
  .choice:hover {
    border-color: var(--_outline);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: linear-gradient(var(--_tint), var(--_tint)), var(--_raised);
    box-shadow: var(--_ring);
  }
  .choice:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: var(--_away);
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
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    border: var(--_frame);
    border-radius: var(--_radius-small);
  }
  input:checked {
    background: var(--_accent);
  }
  input[type='radio'] {
    border-radius: 50%;
  }
  input[type='radio']:checked {
    border: 0.375em solid var(--_accent);
    background: none;
  }
  [type='checkbox']:checked::before {
    content: '';
    inline-size: 0.3em;
    block-size: 0.6em;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.0625em;
  }
  /*
   * A number is read in one piece, where the words before it leave the room: some languages need more. Without the
   * colon, whose escape gets lost when the style sheet is made small.
   */
  @container (min-width: 21em) {
    [href^='tel'] {
      white-space: nowrap;
    }
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
