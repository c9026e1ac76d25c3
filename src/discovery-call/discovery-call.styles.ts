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
    gap: 0 var(--_10);
  }
  .links a,
  .policy a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_size);
  }
  legend {
    margin-block-end: var(--_3);
  }
  /* The place where a word may appear takes no room before. */
  form > :empty,
  .fields > :empty {
    margin-block-start: calc(-1 * var(--_gap));
  }
  .choices {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
  }
  .choice > span {
    display: grid;
  }
  .choice .label {
    font-weight: var(--_strong);
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
    min-inline-size: calc(var(--_space) * 7);
    min-block-size: var(--_size);
    padding: var(--_3) var(--_side);
    border: var(--_frame);
    border-radius: var(--_radius-pill);
    line-height: var(--_tight);
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
    display: inline-block;
    inline-size: 0.3em;
    block-size: 0.6em;
    margin-inline: 0.1em 0.5em;
    border: solid var(--_on-accent);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.1em;
    content: '';
  }
  .chip:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: var(--_away);
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
    padding: var(--_6) var(--_side);
    border-inline-start: var(--_rule);
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .with {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_6);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_3);
    padding-inline: var(--_side) var(--_2);
    min-block-size: calc(var(--_size) + var(--_space));
    border: var(--_line);
    border-radius: var(--_radius);
  }
  .with .button {
    margin-inline-start: auto;
  }
  .send {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_8);
    align-items: center;
  }
  .submit {
    min-inline-size: min(100%, var(--_space) * 28);
    min-block-size: calc(var(--_size) + var(--_3));
  }
  @container (inline-size > 50em) {
    .layout {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: clamp(var(--_16), 5cqi, calc(var(--_space) * 8));
      align-items: start;
    }
  }
  @container (inline-size <= 30em) {
    .submit,
    .actions .button {
      inline-size: 100%;
      padding-inline: var(--_space);
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
