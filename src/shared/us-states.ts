/** US states and the District of Columbia, in the order of their names: `AL Alabama|AK Alaska|…`. */
export const STATES =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|' +
  'DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|' +
  'KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|' +
  'MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|' +
  'NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|' +
  'SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|' +
  'WV West Virginia|WI Wisconsin|WY Wyoming';

type Names = Readonly<Record<string, string>>;

const read = (said: string): Names =>
  Object.fromEntries(
    said.split('|').flatMap((one) => (/^[A-Z]{2} ./.test(one) ? [[one.slice(0, 2), one.slice(3)]] : [])),
  );

/** Their English names by postal code. */
export const usStates = read(STATES);

const known = new Map<string, Names>();

/**
 * Their names as a language has them, in its order.
 * @param said the sentence `states` of a widget. What it leaves out keeps its English name, at the end.
 */
export function statesOf(said: string): Names {
  const names = known.get(said) ?? { ...read(said), ...usStates, ...read(said) };
  known.set(said, names);
  return names;
}
