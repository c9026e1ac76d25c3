/*
 * A map of the United States as tiles, one for each state, and how the arrow keys move on it. Drawn for this project:
 * neighbours stand beside each other where that can be.
 */

const rows = [
  '.. .. .. .. .. .. .. .. .. .. ME',
  '.. .. .. .. .. .. .. .. .. VT NH',
  'WA ID MT ND MN WI .. MI NY MA RI',
  'OR NV WY SD IA IL IN OH PA NJ CT',
  'CA UT CO NE MO KY WV VA MD DE ..',
  '.. AZ NM KS AR TN NC SC DC .. ..',
  'GU MP .. OK LA MS AL GA .. .. ..',
  'AK HI AS TX .. .. .. .. FL PR VI',
].map((row) => row.split(' '));

/** How many tiles are side by side. */
export const columns = 11;

/** Shown only if somebody on the list is there. */
const territories = ['AS', 'GU', 'MP', 'PR', 'VI'];

/** How many columns a tile with words in it takes. */
const WIDE = 5;

/** Where a value stands on the map, both from 0. */
export interface Tile {
  /** Code of a state, '' for any, or another value of the data. */
  readonly value: string;
  readonly row: number;
  readonly column: number;
  readonly isWide: boolean;
}

/**
 * All tiles, row by row: any state, the states, the territories that the data has, and whatever else it has (not
 * stated, codes of another country) where there is room.
 */
export function tilesFor(values: readonly string[]): readonly Tile[] {
  const map = rows.flatMap((codes, row) =>
    codes.flatMap((value, column): Tile[] => {
      const isShown = value !== '..' && (!territories.includes(value) || values.includes(value));
      return isShown ? [{ value, row, column, isWide: false }] : [];
    }),
  );
  const known = new Set(map.map(({ value }) => value));
  const others = values.filter((value) => !known.has(value));
  const isWide = (value: string) => value.length !== 2;
  const wide = ['', ...others.filter(isWide)].map(
    (value, at): Tile =>
      at < 2
        ? { value, row: at, column: 0, isWide: true }
        : { value, row: rows.length + at - 2, column: 0, isWide: true },
  );
  const below = rows.length + Math.max(0, wide.length - 2);
  const codes = others.filter((value) => !isWide(value));
  // Four places in each of the first two rows are free; the rest goes below.
  const free = [0, 1].flatMap((row) => [5, 6, 7, 8].map((column) => ({ row, column })));
  const small = codes.map((value, at): Tile => {
    const rest = at - free.length;
    const place = free[at] ?? { row: below + Math.floor(rest / columns), column: rest % columns };
    return { value, ...place, isWide: false };
  });
  return [...map, ...wide, ...small].sort((a, b) => a.row - b.row || a.column - b.column);
}

const middle = ({ column, isWide }: Tile) => column + (isWide ? (WIDE - 1) / 2 : 0);
const start = ({ column }: Tile) => column;

/**
 * Where a key leads from a tile: the arrows to the nearest tile in that direction, Home and End to the ends of its row
 * (with Ctrl, of the map). Undefined if nowhere.
 */
export function step(
  tiles: readonly Tile[],
  from: Tile,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): Tile | undefined {
  const row = tiles.filter((tile) => tile.row === from.row);
  const at = row.indexOf(from);
  if (key === 'ArrowRight') return row[at + 1];
  if (key === 'ArrowLeft') return row[at - 1];
  if (key === 'Home') return ctrlKey ? tiles[0] : row[0];
  if (key === 'End') return (ctrlKey ? tiles : row).at(-1);
  const way = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const aside = (tile: Tile) => Math.abs((from.isWide || tile.isWide ? middle : start)(tile) - middle(from));
  // Rather straight on past a gap than far aside.
  const cost = (tile: Tile) => Math.abs(tile.row - from.row) + 2 * aside(tile);
  return tiles.filter((tile) => (tile.row - from.row) * way > 0).sort((a, b) => cost(a) - cost(b))[0];
}
