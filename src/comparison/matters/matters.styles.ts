import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** Nothing in it tells one option from another: no colour, no size, no place is better than the next. */
export const mattersStyles = css`
  .matters {
    position: relative;
    padding-block-end: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_border);
  }
  .matters .tight > * + * {
    margin-block-start: var(--_space);
  }
  .matters > * + * {
    margin-block-start: calc(var(--_space) * 4);
  }
  .matters :is(h5, h6) {
    margin: 0;
    font-family: var(--kap-font-heading, inherit);
    font-size: 1em;
    font-weight: 650;
    line-height: 1.3;
  }
  .matters h5 {
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--_border);
    color: var(--_accent);
  }
  .matters :is(strong, b) {
    font-weight: 650;
  }
  .lines {
    max-inline-size: 46rem;
  }
  .point-groups {
    display: grid;
    gap: var(--_space);
  }
  .point-groups details {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    font-size: inherit;
  }
  .point-groups summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.125rem 0.75rem;
    align-items: baseline;
    inline-size: auto;
    min-block-size: 3rem;
    padding: 0.75rem 1rem;
    border-radius: var(--_radius);
    color: inherit;
    list-style: none;
    cursor: pointer;
  }
  .point-groups summary::-webkit-details-marker {
    display: none;
  }
  .point-groups summary:hover {
    background: var(--_tint);
    color: inherit;
    text-decoration: none;
  }
  .point-groups summary::before {
    grid-area: 1 / 1 / span 2;
    align-self: center;
    margin-inline: 0.125rem 0.25rem;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    content: '';
  }
  .point-groups summary:dir(rtl)::before {
    rotate: 135deg;
  }
  .point-groups [open] > summary::before {
    rotate: 45deg;
  }
  .group-name {
    font-weight: 650;
  }
  .preview {
    grid-area: 2 / 2;
  }
  /* They stand right below then, to be chosen. */
  [open] > summary > .preview {
    display: none;
  }
  .count {
    grid-area: 1 / 3 / span 2;
    align-self: center;
    color: var(--_accent);
    font-weight: 650;
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    padding: 0.25rem 1rem 1rem;
  }
  .pill,
  .level {
    position: relative;
    display: flex;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.375rem 0.875rem;
    border: 1px solid var(--_outline);
    cursor: pointer;
    touch-action: manipulation;
  }
  .pill {
    border-radius: 1.375rem;
    line-height: 1.25;
  }
  :is(.pill, .level):hover,
  :is(.pill, .level):has(:checked) {
    background: var(--_tint);
  }
  :is(.pill, .level):has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  :is(.pill, .level):has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    z-index: 1;
  }
  :is(.pill, .level) :focus-visible {
    outline: none;
  }
  .weights {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .weights {
    max-inline-size: 46rem;
  }
  .weight legend {
    margin-block-end: 0.375rem;
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .level {
    justify-content: center;
    padding-inline: 0.5rem;
  }
  .level + .level {
    margin-inline-start: -1px;
  }
  .level:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .level:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  /* What is selected even in a closed root can be read by every script of the page: there is a button that copies. */
  .matters .summary {
    padding: clamp(1rem, 4cqi, 1.75rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    -webkit-user-select: none;
    user-select: none;
  }
  .weighed-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    align-items: center;
    justify-content: space-between;
  }
  .says {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5rem), 1fr));
    gap: 0.75rem 1.25rem;
  }
  .says dd {
    line-height: 1.35;
  }
  .says dd > * {
    display: block;
  }
  .summary > * + * {
    margin-block-start: calc(var(--_space) * 3.5);
  }
  .weighed + .weighed {
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 1px dashed var(--_border);
  }
  .questions {
    display: grid;
    gap: 0.375rem;
    padding-inline-start: 1.25rem;
  }
  .told:empty {
    margin: 0;
  }
  .matters .by-hand iframe {
    block-size: 16rem;
  }
  ${frameStyles}
  /* Where six options may not fit into one line, none of them stands alone in a second: each has a line of its own. */
  @container (width < 69rem) {
    .says {
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    .says > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 0.75rem;
      align-items: baseline;
    }
  }
  @container (width < 34rem) {
    .levels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.375rem;
    }
    .level,
    .level:first-child,
    .level:last-child {
      margin: 0;
      border-radius: var(--_radius);
    }
    .weighed-head {
      display: block;
    }
    .weighed-head .button {
      margin-inline-start: -0.75rem;
    }
    .matters .actions .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    :is(.pill, .level):has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
