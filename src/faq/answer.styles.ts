import { css } from 'lit';

/** How an answer looks, with what stands below it. */
export const answerStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875rem;
    overflow-wrap: break-word;
    max-inline-size: 44rem;
    padding-inline-start: clamp(0.75rem, 3cqi, 1.125rem);
    border-inline-start: 3px solid color-mix(in oklab, var(--_accent) 45%, transparent);
    font-size: 1.0625em;
    line-height: 1.65;
  }
  .answer ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375rem;
    padding-inline-start: 1.125em;
  }
  .answer li::marker {
    color: var(--_accent);
  }
  .answer a {
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    padding: 0.75rem 1rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .facts > p {
    font-weight: 600;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.75rem;
    align-items: start;
    max-inline-size: 44rem;
    margin-block-start: 0.75rem;
    padding-inline-start: calc(clamp(0.75rem, 3cqi, 1.125rem) + 3px);
    font-size: 0.9375em;
  }
  .foot .button {
    flex: none;
    min-block-size: 2.75rem;
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .foot .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .own {
    padding-block: 0.75rem;
  }
  .sources {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: 0.6875rem;
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    padding-block: 0.25rem 0.5rem;
    font-size: 0.9375em;
  }
  .sources li {
    display: grid;
    gap: 0.375rem;
  }
  .by-hand {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .by-hand span {
    user-select: all;
    font-weight: 600;
  }

  @container (max-width: 12rem) {
    .facts {
      padding-inline: 0.125rem;
    }
    .answer {
      padding-inline-start: 0;
      border: 0;
      font-size: 0.9375em;
      hyphens: auto;
    }
    .answer ul {
      padding-inline-start: 0.75em;
    }
    .foot {
      padding-inline-start: 0;
    }
    .foot .button {
      max-inline-size: 100%;
      white-space: normal;
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .answer {
      border-inline-start-color: CanvasText;
    }
    .facts {
      border-color: CanvasText;
    }
  }
  @media print {
    .answer {
      display: block;
      max-inline-size: none;
      font-size: 1em;
      line-height: inherit;
    }
    .answer > * + * {
      margin-block-start: 0.375rem;
    }
    .answer :is(p, li) {
      break-inside: avoid;
    }
    .foot {
      margin: 0;
    }
    .own {
      padding: 0;
    }
    .sources:not([open]) {
      display: none;
    }
  }
`;
