/** Minutes that make whole hours, as hours; undefined for others and for none. One rule for all widgets. */
export const wholeHours = (minutes: number | undefined): number | undefined =>
  minutes && minutes % 60 === 0 ? minutes / 60 : undefined;
