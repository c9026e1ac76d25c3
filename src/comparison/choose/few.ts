/** What always stays: with less there is nothing to compare. */
export const FEWEST = { options: 2, points: 1 } as const;

/** Ids with some more, in the order of all. */
export const withIds = <T>(all: readonly T[], ids: readonly T[], more: readonly T[]): readonly T[] =>
  all.filter((id) => ids.includes(id) || more.includes(id));

/** Ids without some; undefined if fewer than `fewest` would be left. */
export function without<T>(ids: readonly T[], less: readonly T[], fewest: number): readonly T[] | undefined {
  const left = ids.filter((id) => !less.includes(id));
  return left.length >= fewest ? left : undefined;
}
