import { css } from 'lit';
import { frameStyles } from '../../shared/frame.styles.js';

/** Nothing in it tells one option from another: no color, no size, no place is better than the next. */
export const mattersStyles = css`
  .matters {
    position: relative;
    padding-block-end: var(--_12);
    border-block-end: var(--_line);
  }
  .matters .tight > * + * {
    margin-block-start: var(--_space);
  }
  .matters > * + * {
    margin-block-start: var(--_16);
  }
  .matters :is(h5, h6) {
    margin: 0;
    font-family: var(--_heading);
    font-size: 1em;
    font-weight: var(--_bold);
    line-height: var(--_tight);
  }
  .matters h5 {
    padding-block-end: var(--_3);
    border-block-end: var(--_line);
    color: var(--_link);
  }
  .matters :is(strong, b) {
    font-weight: var(--_bold);
  }
  .lines {
    max-inline-size: var(--_measure);
  }
  .point-groups {
    display: grid;
    gap: var(--_space);
  }
  .point-groups details {
    border: var(--_line);
    border-radius: var(--_radius);
    font-size: inherit;
  }
  .point-groups summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: var(--_1) var(--_6);
    align-items: baseline;
    inline-size: auto;
    min-block-size: var(--_size);
    padding: var(--_6) var(--_side);
    border-radius: var(--_radius);
    color: inherit;
    cursor: pointer;
  }
  .point-groups summary:hover {
    background: var(--_tint);
    color: inherit;
    text-decoration: none;
  }
  .point-groups summary::before {
    grid-area: 1 / 1 / span 2;
    align-self: center;
    margin-inline: var(--_1) var(--_2);
    translate: 0;
  }
  .group-name {
    font-weight: var(--_bold);
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
    color: var(--_link);
    font-weight: var(--_bold);
  }
  .pills {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    padding: var(--_2) var(--_side) var(--_8);
  }
  .pill,
  .level {
    position: relative;
    display: flex;
    gap: var(--_space);
    align-items: center;
    min-block-size: var(--_size);
    padding: var(--_3) var(--_side);
    border: var(--_frame);
    cursor: pointer;
    touch-action: manipulation;
  }
  .pill {
    border-radius: var(--_radius-pill);
    line-height: var(--_tight);
  }
  :is(.pill, .level):hover,
  :is(.pill, .level):has(:checked) {
    background: var(--_tint);
  }
  :is(.pill, .level):has(:checked) {
    border-color: var(--_accent);
    box-shadow: var(--_ring);
  }
  :is(.pill, .level):has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: var(--_away);
    z-index: 1;
  }
  :is(.pill, .level) :focus-visible {
    outline: none;
  }
  .weights {
    display: grid;
    gap: var(--_8);
  }
  .weights {
    max-inline-size: var(--_measure);
  }
  .weight legend {
    margin-block-end: var(--_3);
  }
  .levels {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
  .level {
    justify-content: center;
    padding-inline: var(--_space);
  }
  .level + .level {
    margin-inline-start: calc(-1 * var(--_edge));
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
    padding: clamp(var(--_side), 4cqi, var(--_12));
    border: var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    -webkit-user-select: none;
    user-select: none;
  }
  .weighed-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space);
    align-items: center;
    justify-content: space-between;
  }
  .says {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.5em), 1fr));
    gap: var(--_6) var(--_10);
  }
  .says dd {
    line-height: var(--_tight);
  }
  .says dd > * {
    display: block;
  }
  .summary > * + * {
    margin-block-start: var(--_12);
  }
  .weighed + .weighed {
    margin-block-start: var(--_8);
    padding-block-start: var(--_space);
    border-block-start: var(--_edge) dashed var(--_border);
  }
  .questions {
    display: grid;
    gap: var(--_3);
    padding-inline-start: var(--_10);
  }
  .told:empty {
    margin: 0;
  }
  .matters .by-hand iframe {
    block-size: 16em;
  }
  ${frameStyles}
  /* Where six options may not fit into one line, none of them stands alone in a second: each has a line of its own. */
  @container (width < 69em) {
    .says {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space);
    }
    .says > div {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 0 var(--_6);
      align-items: baseline;
    }
  }
  @container (width < 34em) {
    .levels {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--_3);
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
      margin-inline-start: calc(-1 * var(--_6));
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
