import { css } from 'lit';

export const themeStudioStyles = css`
  :host {
    display: grid;
    grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    block-size: 100vh;
    block-size: 100dvh;
    background: var(--paper);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    align-items: center;
    padding: 0.5rem 1.25rem;
    border-block-end: 1px solid var(--line);
  }
  h1 {
    margin: 0;
    font-size: 1.125rem;
    font-weight: 650;
    letter-spacing: -0.015em;
  }
  .tools {
    gap: 0.125rem;
  }
  .tools .button {
    font-size: 0.875rem;
  }
  .said {
    flex: 1 1 8rem;
    color: var(--soft);
    text-align: end;
  }
  .jump {
    display: none;
  }
  .broken {
    padding: 0.75rem 1.25rem;
    background: var(--bad-wash);
    color: var(--bad);
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .broken p {
    flex: 1 1 20rem;
  }
  div.broken,
  .link {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .link {
    padding: 0.625rem 1.25rem;
    background: var(--wash);
    font-weight: 600;
  }
  .link .input {
    flex: 1 1 18rem;
  }
  /* What has to be said, one below the other. */
  .told {
    grid-row: 2;
  }
  .desk {
    display: grid;
    grid-row: 3;
    grid-template: minmax(0, 1fr) / 25rem minmax(0, 1fr);
    min-block-size: 0;
  }
  .side {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: 0;
    border-inline-end: 1px solid var(--line);
  }
  .tabs {
    display: flex;
    justify-content: space-between;
    padding: 0.375rem 0.75rem 0;
    overflow-x: auto;
    scrollbar-width: none;
    border-block-end: 1px solid var(--line);
  }
  [role='tab'] {
    display: inline-flex;
    flex: none;
    gap: 0.375rem;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0.25rem 0.5rem;
    border: 0;
    border-block-end: 2px solid transparent;
    border-start-start-radius: 0.5rem;
    border-start-end-radius: 0.5rem;
    background: none;
    color: var(--soft);
    font-size: 0.875rem;
    font-weight: 600;
    cursor: pointer;
  }
  [role='tab']:hover {
    color: var(--ink);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--mark);
    color: var(--ink);
  }
  [role='tab']:focus-visible {
    box-shadow: inset 0 0 0 2px var(--mark);
  }
  .count {
    min-inline-size: 1.375rem;
    padding: 0.0625rem 0.375rem;
    border-radius: 1rem;
    background: var(--bad);
    color: #fff;
    font-size: 0.75rem;
    line-height: 1.25rem;
    text-align: center;
  }
  .panel {
    padding: 1.25rem 1.25rem 3rem;
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: #c9c8be transparent;
  }
  .panel:focus-visible {
    box-shadow: inset 0 0 0 2px var(--mark);
  }
  studio-preview:focus {
    outline: none;
  }
  @media (forced-colors: active) {
    [role='tab']:not([aria-selected='true']) {
      border-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media (max-width: 1150px) {
    .desk {
      grid-template-columns: 22rem minmax(0, 1fr);
    }
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .tabs {
      padding-inline: 0.375rem;
    }
    [role='tab'] {
      padding-inline: 0.375rem;
    }
  }
  @media (max-width: 480px) {
    .narrow {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (max-width: 900px) {
    .desk {
      grid-template-columns: 20rem minmax(0, 1fr);
    }
    .count {
      min-inline-size: 1.125rem;
      padding: 0 0.25rem;
      font-size: 0.6875rem;
      line-height: 1.125rem;
    }
    [role='tab'] {
      gap: 0.25rem;
      padding-inline: 0.25rem;
      font-size: 0.8125rem;
    }
    .panel {
      padding-inline: 1rem;
    }
  }
  /* One above the other: the page scrolls, the header stays. */
  @media (max-width: 680px) {
    :host {
      display: block;
      block-size: auto;
    }
    header {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      gap: 0.25rem;
      padding: 0.375rem 0.75rem;
      background: var(--paper);
    }
    header .button {
      padding-inline: 0.5rem;
    }
    h1 {
      flex: 1 1 auto;
    }
    [role='tab'] {
      font-size: 0.875rem;
    }
    .said {
      order: 9;
      flex: 1 0 100%;
      text-align: start;
    }
    .said:empty {
      display: none;
    }
    .jump {
      display: inline-flex;
    }
    .desk {
      grid-template: auto / minmax(0, 1fr);
    }
    .side {
      border: 0;
    }
    .panel {
      padding-inline: 1rem;
      overflow: visible;
    }
    studio-preview {
      block-size: calc(100dvh - 8rem);
      scroll-margin-block-start: 6.5rem;
    }
  }
`;
