import { css } from 'lit';

/** What the questionnaires and their scores need beyond the styles of the check. */
export const instrumentStyles = css`
  .offers,
  .key {
    display: grid;
    gap: var(--_6);
    list-style: none;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_6) var(--_8);
    align-items: center;
    justify-content: space-between;
    padding: clamp(var(--_side), 4cqi, var(--_10));
    border: var(--_line);
    border-radius: var(--_radius);
  }
  .scored {
    flex-basis: 100%;
  }
  .problems {
    margin-block-end: var(--_16);
  }
  .stem {
    margin-block-start: var(--_12);
    font-size: 1.0625em;
    font-weight: var(--_strong);
    text-wrap: balance;
  }
  /* Whoever looks for the first one left out must not land behind its legend. */
  .problem {
    margin-block-start: var(--_16);
    scroll-margin-block-start: calc(var(--_space) * 12);
  }
  .problem > * + * {
    margin-block-start: var(--_6);
  }
  .problem > :empty {
    margin: 0;
  }
  .problem legend {
    display: flex;
    gap: var(--_6);
    font-weight: var(--_strong);
  }
  .number-of {
    flex: none;
    min-inline-size: 1.846em;
    block-size: 1.846em;
    border-radius: var(--_radius-pill);
    background: var(--_tint);
    font-size: 0.8125em;
    font-weight: var(--_bold);
    line-height: 1.846em;
    text-align: center;
  }
  /* The four answers are steps of one scale: they touch, one below the other or, where there is room, in a row. */
  .steps {
    display: grid;
    grid-template-columns: 100%;
  }
  .steps .choice {
    margin-block-start: calc(-1 * var(--_edge));
    border-color: var(--_outline);
    border-radius: 0;
  }
  .steps .choice:first-child {
    border-start-start-radius: var(--_radius);
    border-start-end-radius: var(--_radius);
  }
  .steps .choice:last-child {
    border-end-start-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .steps .choice:has(:checked, :focus-visible) {
    z-index: 1;
  }
  @container (inline-size >= 36em) {
    .steps {
      grid-template-columns: repeat(4, 1fr);
    }
    .steps .choice {
      flex-direction: column;
      gap: var(--_3);
      margin: 0;
      margin-inline-start: calc(-1 * var(--_edge));
      padding: var(--_6) var(--_space);
      font-size: 0.9375em;
      line-height: var(--_tight);
      text-align: center;
    }
    .steps .choice:first-child {
      border-radius: 0;
      border-start-start-radius: var(--_radius);
      border-end-start-radius: var(--_radius);
    }
    .steps .choice:last-child {
      border-radius: 0;
      border-start-end-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
    }
  }
  .lead-in {
    margin-block-start: var(--_16);
    padding-block-start: var(--_12);
    border-block-start: var(--_line);
  }
  .lead-in + .problem {
    margin-block-start: var(--_8);
  }
  .total {
    font-size: calc(var(--_h1) * 1.25);
    font-weight: var(--_bold);
    letter-spacing: -0.02em;
    line-height: calc(var(--_tight) - 0.15);
  }
  /* Room for the pin above, the numbers below, and half of each at the ends. */
  .scale {
    display: flex;
    padding: calc(var(--_space) * 5.5) var(--_8) var(--_12);
  }
  .cell {
    position: relative;
    flex: 1;
    block-size: 0.875em;
    background: color-mix(in oklab, var(--_accent) var(--_tone), transparent);
    print-color-adjust: exact;
    forced-color-adjust: none;
  }
  .tone-0 {
    --_tone: 16%;
  }
  .tone-1 {
    --_tone: 30%;
  }
  .tone-2 {
    --_tone: 46%;
  }
  .tone-3 {
    --_tone: 64%;
  }
  .tone-4 {
    --_tone: 84%;
  }
  .scale .first:not(:first-child) {
    margin-inline-start: var(--_1);
  }
  .scale .cell:first-child {
    border-start-start-radius: var(--_radius-pill);
    border-end-start-radius: var(--_radius-pill);
  }
  .scale .cell:last-child {
    border-start-end-radius: var(--_radius-pill);
    border-end-end-radius: var(--_radius-pill);
  }
  .tick,
  .pin {
    position: absolute;
    inset-inline-start: 50%;
    inline-size: 2.77em;
    margin-inline-start: calc(-1 * var(--_8));
    font-size: 0.8125em;
    text-align: center;
  }
  .tick {
    inset-block-start: 1.385em;
    color: var(--_muted);
  }
  .pin {
    inset-block-end: -0.3em;
  }
  .pin span {
    display: block;
    border-radius: var(--_radius-pill);
    background: var(--_accent);
    font-weight: var(--_bold);
    line-height: 2.154em;
    -webkit-text-fill-color: var(--_on-accent);
  }
  .pin::after {
    content: '';
    display: block;
    inline-size: 0.23em;
    block-size: 1.846em;
    margin-inline: auto;
    border-end-start-radius: var(--_radius-pill);
    border-end-end-radius: var(--_radius-pill);
    background: var(--_accent);
  }
  .key {
    gap: var(--_2) var(--_10);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  }
  .key li {
    display: flex;
    gap: var(--_5);
    align-items: center;
  }
  .key .cell {
    flex: none;
    inline-size: 0.875em;
    border-radius: var(--_radius-small);
  }
  .range {
    font-weight: var(--_strong);
  }
  @media (forced-colors: active) {
    .cell {
      border-block: 1px solid CanvasText;
    }
  }
`;
