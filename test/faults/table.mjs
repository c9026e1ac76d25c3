// The figures as they are printed.

/** @param {string} title @param {Record<string, number | string>} counts */
export const table = (title, counts) =>
  [
    `  ${title}`,
    ...Object.entries(counts).map(([what, count]) => `${String(count).padStart(9)}  ${what}`),
  ].join('\n');

/** Most frequent first. @param {Record<string, number>} counts */
export const sorted = (counts) =>
  Object.fromEntries(Object.entries(counts).sort(([, one], [, other]) => other - one));

/** How often, and in which runs. @param {Record<string, number[]>} violations */
export const tellViolations = (violations) =>
  Object.fromEntries(
    Object.entries(violations).map(([what, numbers]) => [
      what,
      numbers.length ? `${numbers.length} (runs ${numbers.slice(0, 5).join(', ')})` : 0,
    ]),
  );
