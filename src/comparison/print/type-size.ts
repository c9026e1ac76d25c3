import type { Sheet } from './index.js';

/** Type sizes in points, largest first. Below the last nobody should have to read. */
const SIZES = [9, 8.5, 8, 7.5, 7] as const;

/** What can be written on: two pages of Letter crosswise, less margins, in points. Letter is the lower of the two. */
const PAGE = { width: 735, height: 2 * 555 } as const;
/** How wide a letter is and how high a line, as parts of the type size: a wide face, to be safe. */
const LETTER = 0.53;
const LINE = 1.13;

/** The largest type in which a table takes no more than two pages, as far as counting letters tells. */
export function typeSize({ tell, shown: { columns, rows } }: Sheet): number {
  const cells = rows.map((row) => ({
    row,
    lengths: row.cells.map((cell) => {
      const { gist = '', by = '', text, asOf = '', general = '', facts } = tell.cell(cell);
      return `${gist} ${by} ${text} ${asOf} ${general} ${facts}`.length;
    }),
  }));
  const heightAt = (size: number) => {
    const perLine = (PAGE.width * 0.91) / columns.length / (size * LETTER) - 2;
    const lines = cells.map(({ lengths }) => Math.ceil(Math.max(...lengths) / perLine) + 0.5);
    const rest = 30;
    return (lines.reduce((sum, each) => sum + each, 0) + rest) * size * LINE;
  };
  return SIZES.find((size) => heightAt(size) <= PAGE.height) ?? 7;
}
