import { css } from 'lit';
import { foldStyles } from '../shared/fold.styles.js';

/** How an answer looks, with what stands below it. */
export const answerStyles = css`
  ${foldStyles}
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_8);
    overflow-wrap: break-word;
    max-inline-size: var(--_measure);
    padding-inline-start: clamp(var(--_6), 3cqi, var(--_8));
    border-inline-start: calc(var(--_edge) * 3) solid color-mix(in oklab, var(--_accent) 45%, transparent);
    font-size: 1.0625em;
    line-height: calc(var(--_lines) + 0.1);
  }
  .answer ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_3);
    padding-inline-start: var(--_10);
  }
  .answer li::marker {
    color: var(--_accent);
  }
  .answer a {
    font-weight: var(--_strong);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_2);
    padding: var(--_6) var(--_side);
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .facts > p {
    font-weight: var(--_strong);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_12);
    align-items: start;
    max-inline-size: var(--_measure);
    margin-block-start: var(--_6);
    padding-inline-start: calc(clamp(var(--_6), 3cqi, var(--_8)) + var(--_edge) * 3);
    font-size: 0.9375em;
  }
  .foot .button {
    flex: none;
    min-block-size: var(--_size);
    padding-inline: 0;
    border: 0;
    background: none;
  }
  .foot .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .own {
    padding-block: var(--_6);
  }
  .sources {
    flex: 1 1 15em;
    min-inline-size: 0;
  }
  .sources summary {
    inline-size: fit-content;
    padding-block: var(--_5);
    color: var(--_muted);
    cursor: pointer;
  }
  .sources summary:hover {
    color: var(--_link);
    text-decoration: underline;
  }
  .sources ul {
    list-style: none;
    padding-block: var(--_2) var(--_space);
    font-size: 0.9375em;
  }
  .sources li {
    display: grid;
    gap: var(--_3);
  }
  .by-hand {
    flex: 1 0 100%;
    overflow-wrap: anywhere;
  }
  .by-hand span {
    user-select: all;
    font-weight: var(--_strong);
  }

  @container (max-width: 12em) {
    .facts {
      padding-inline: var(--_1);
    }
    .answer {
      padding-inline-start: 0;
      border: 0;
      font-size: 0.9375em;
      hyphens: auto;
    }
    .answer ul {
      padding-inline-start: var(--_6);
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
      margin-block-start: var(--_3);
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
