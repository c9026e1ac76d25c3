import { css } from 'lit';

/** What the questionnaires and their scores need beyond the styles of the check. */
export const instrumentStyles = css`
  .offers,
  .key {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    list-style: none;
  }
  .offer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: center;
    justify-content: space-between;
    padding: clamp(1rem, 4cqi, 1.25rem);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .scored {
    flex-basis: 100%;
  }
  .problems {
    margin-block-end: calc(var(--_space) * 4);
  }
  .stem {
    margin-block-start: calc(var(--_space) * 3);
    font-size: 1.125em;
    font-weight: 600;
    text-wrap: balance;
  }
  /* Whoever looks for the first one left out must not land behind its legend. */
  .problem {
    margin-block-start: calc(var(--_space) * 4);
    scroll-margin-block-start: 6rem;
  }
  .problem > * + * {
    margin-block-start: 0.75rem;
  }
  .problem > :empty {
    margin: 0;
  }
  .problem legend {
    display: flex;
    gap: 0.75rem;
    font-weight: 500;
  }
  .number-of {
    flex: none;
    min-inline-size: 1.5rem;
    block-size: 1.5rem;
    border-radius: 1rem;
    background: var(--_tint);
    font-size: 0.8125em;
    font-weight: 650;
    line-height: 1.5rem;
    text-align: center;
  }
  /* The four answers are steps of one scale: they touch, one below the other or, where there is room, in a row. */
  .steps {
    display: grid;
    grid-template-columns: 100%;
  }
  .steps .choice {
    margin-block-start: -1px;
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
  @container (inline-size >= 36rem) {
    .steps {
      grid-template-columns: repeat(4, 1fr);
    }
    .steps .choice {
      flex-direction: column;
      gap: 0.375rem;
      margin: 0 0 0 -1px;
      padding: 0.75rem 0.5rem;
      font-size: 0.9375em;
      line-height: 1.3;
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
    margin-block-start: calc(var(--_space) * 4);
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_border);
  }
  .lead-in + .problem {
    margin-block-start: calc(var(--_space) * 2);
  }
  .total {
    font-size: 2.5em;
    font-weight: 650;
    letter-spacing: -0.02em;
    line-height: 1.1;
  }
  /* Room for the pin above, the numbers below, and half of each at the ends. */
  .scale {
    display: flex;
    padding: 2.75rem 1rem 1.75rem;
  }
  .cell {
    position: relative;
    flex: 1;
    block-size: 0.875rem;
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
    margin-inline-start: 3px;
  }
  .scale .cell:first-child {
    border-start-start-radius: 1rem;
    border-end-start-radius: 1rem;
  }
  .scale .cell:last-child {
    border-start-end-radius: 1rem;
    border-end-end-radius: 1rem;
  }
  .tick,
  .pin {
    position: absolute;
    inset-inline-start: 50%;
    inline-size: 2.25rem;
    margin-inline-start: -1.125rem;
    font-size: 0.8125rem;
    text-align: center;
  }
  .tick {
    inset-block-start: 1.125rem;
    color: var(--_muted);
  }
  .pin {
    inset-block-end: -0.25rem;
  }
  .pin span {
    display: block;
    border-radius: 1rem;
    background: var(--_accent);
    font-weight: 650;
    line-height: 1.75rem;
    -webkit-text-fill-color: var(--_on-accent);
  }
  .pin::after {
    content: '';
    display: block;
    inline-size: 0.1875rem;
    block-size: 1.5rem;
    margin-inline: auto;
    border-end-start-radius: 1rem;
    border-end-end-radius: 1rem;
    background: var(--_accent);
  }
  .key {
    gap: 0.25rem 1.25rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
  }
  .key li {
    display: flex;
    gap: 0.625rem;
    align-items: center;
  }
  .key .cell {
    flex: none;
    inline-size: 0.875rem;
    border-radius: 0.25rem;
  }
  .range {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .cell {
      border-block: 1px solid CanvasText;
    }
  }
`;
