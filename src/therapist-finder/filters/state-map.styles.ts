import { css } from 'lit';

/** Tiles are placed by classes, since a strict page forbids style attributes; one that is further left starts a row. */
export const stateMapStyles = css`
  .map {
    display: grid;
    grid-template-columns: repeat(11, minmax(1.5rem, 1fr));
    gap: 1px;
  }
  .tile {
    display: grid;
    place-items: center;
    min-block-size: 1.5rem;
    aspect-ratio: 1;
    border: 1px solid transparent;
    border-radius: 0.25rem;
    font-size: 0.75rem;
    line-height: 1;
    font-weight: 600;
    cursor: pointer;
  }
  .tile.wide {
    aspect-ratio: auto;
    padding-inline: 0.25rem;
    overflow: hidden;
    white-space: nowrap;
  }
  .few {
    background: color-mix(in oklab, var(--_accent) 14%, transparent);
  }
  .some {
    background: color-mix(in oklab, var(--_accent) 26%, transparent);
  }
  .most {
    background: color-mix(in oklab, var(--_accent) 38%, transparent);
  }
  .tile.nobody {
    border: 1px dotted var(--_border);
    color: var(--_muted);
    font-weight: 400;
  }
  .tile:has([aria-disabled]) {
    cursor: default;
  }
  .tile:hover {
    border: 1px solid var(--_accent);
  }
  .tile:has(:checked) {
    background: var(--_accent);
    /* The accent is derived from currentColor, so the label's colour is set without changing that. */
    -webkit-text-fill-color: var(--_on-accent);
    font-weight: 700;
  }
  .tile:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
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
    font-size: 0.875rem;
    font-weight: 400;
    line-height: 1.3;
    color: var(--_muted);
    -webkit-text-fill-color: currentColor;
    white-space: nowrap;
  }
  .tile-name {
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
