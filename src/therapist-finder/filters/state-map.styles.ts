import { css } from 'lit';

/** Tiles are placed by classes, since a strict page forbids style attributes; one that is further left starts a row. */
export const stateMapStyles = css`
  .map {
    display: grid;
    grid-template-columns: repeat(11, minmax(1.5em, 1fr));
    gap: 1px;
  }
  .tile {
    display: grid;
    place-items: center;
    min-block-size: 2em;
    aspect-ratio: 1;
    border: var(--_edge) solid transparent;
    border-radius: var(--_radius-small);
    font-size: 0.75em;
    line-height: 1;
    font-weight: var(--_strong);
    cursor: pointer;
  }
  .tile.wide {
    aspect-ratio: auto;
    padding-inline: var(--_2);
    overflow: hidden;
    white-space: nowrap;
  }
  .few {
    background: var(--_few);
  }
  .some {
    background: var(--_some);
  }
  .most {
    background: var(--_most);
  }
  .tile.nobody {
    border: var(--_edge) dotted var(--_border);
    color: var(--_muted);
    font-weight: normal;
  }
  .tile:has([aria-disabled]) {
    cursor: default;
  }
  .tile:hover {
    border: var(--_edge) solid var(--_accent);
  }
  .tile:has(:checked) {
    background: var(--_accent);
    /* The accent is derived from currentColor, so the label's color is set without changing that. */
    -webkit-text-fill-color: var(--_on-accent);
    font-weight: var(--_strong);
  }
  .tile:has(:focus-visible) {
    outline: var(--_focus);
    outline-offset: var(--_away);
  }
  .tile > :not(.tile-name) {
    grid-area: 1 / 1;
  }
  .tile > .on-map {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
    background: none;
    outline: none;
    cursor: inherit;
  }
  .on-map::before {
    content: none !important;
  }
  /* What the tile in question says stands below the map, for those who see it; it is the tile's name in any case. */
  .map-hint,
  .tile-name {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    font-size: 0.875em;
    font-weight: normal;
    line-height: var(--_tight);
    color: var(--_muted);
    -webkit-text-fill-color: currentColor;
    white-space: nowrap;
  }
  .tile-name {
    font-size: 1.125em;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .tile:hover > .tile-name,
  .map:not(:has(.tile:hover)) :focus-visible ~ .tile-name {
    inline-size: 100%;
    block-size: auto;
    clip-path: none;
  }
  .map:has(.tile:hover, :focus-visible) > .map-hint {
    visibility: hidden;
  }
  .column-0 {
    grid-column: 1;
  }
  .wide.column-0 {
    grid-column: 1 / span 5;
  }
  .column-1 {
    grid-column: 2;
  }
  .column-2 {
    grid-column: 3;
  }
  .column-3 {
    grid-column: 4;
  }
  .column-4 {
    grid-column: 5;
  }
  .column-5 {
    grid-column: 6;
  }
  .column-6 {
    grid-column: 7;
  }
  .column-7 {
    grid-column: 8;
  }
  .column-8 {
    grid-column: 9;
  }
  .column-9 {
    grid-column: 10;
  }
  .column-10 {
    grid-column: 11;
  }
  @media (forced-colors: active) {
    .tile {
      border-color: CanvasText;
    }
    .tile.nobody {
      border-color: GrayText;
    }
    .tile:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      -webkit-text-fill-color: HighlightText;
    }
  }
`;
