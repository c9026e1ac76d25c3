/** True for a day that exists, as year-month-day: `2026-02-28`, not `2026-02-31`. */
export const isDate = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
};
