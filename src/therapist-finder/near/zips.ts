import type { Place } from '../search/query.js';
import { FIRST, LAT_STEP, LNG_STEP, centers, gaps, lats, lngs } from './zip-table.js';

/*
 * Where US ZIP codes are: a table in the page, so that no ZIP code goes to anybody. It comes whole and only when
 * somebody gives a ZIP code, so that not even what is fetched tells which. The table is made by scripts/zips.mjs from
 * the Census Bureau's ZIP code areas; each place is at most about a mile from the area's own point.
 */

/** True for five digits, with or without the four that narrow them down. */
export const isZip = (text: string): boolean => /^\s*\d{5}(-?\d{4})?\s*$/.test(text);

/** Where a ZIP code is: a point within its area; undefined for one without an area, or what is no ZIP code. */
export const placeOf = (zip: string): Place | undefined => find(zip, false);

/**
 * As {@link placeOf}, for an office. One whose ZIP code has no area (post-office boxes, a single building) is put in the
 * middle of those that begin with the same three digits, which are sorted at one place.
 */
export const officePlaceOf = (zip: string): Place | undefined => find(zip, true);

function find(zip: string, roughly: boolean): Place | undefined {
  if (!isZip(zip)) return undefined;
  const number = Number(zip.trim().slice(0, 5));
  table ??= readTable();
  const { y, x } = table;
  const at = y[number] || !roughly ? number : AREAS + Math.floor(number / 100);
  return y[at] ? { lat: y[at] * LAT_STEP, lng: (x[at] as number) * LNG_STEP } : undefined;
}

/** From here on are the middles, after a place for each number of five digits. */
const AREAS = 100_000;

/** Places in steps, by ZIP code; 0 north where there is none, since no ZIP code lies on the equator. */
let table: { readonly y: Int16Array; readonly x: Int16Array } | undefined;

function readTable(): { y: Int16Array; x: Int16Array } {
  const [y, x] = [new Int16Array(AREAS + 1000), new Int16Array(AREAS + 1000)];
  const [gap, lat, lng, center] = [gaps, lats, lngs, centers].map(reader) as [Read, Read, Read, Read];
  let zip = FIRST;
  let area = AREAS;
  for (let next = gap(); next !== undefined; next = gap()) {
    zip += next;
    const own = AREAS + Math.floor(zip / 100);
    if (own !== area) {
      y[own] = (y[area] as number) + signed(center());
      x[own] = (x[area] as number) + signed(center());
      area = own;
    }
    y[zip] = (y[area] as number) + signed(lat());
    x[zip] = (x[area] as number) + signed(lng());
  }
  return { y, x };
}

type Read = () => number | undefined;

/** Reads one number after the other: each a sign of the text, or two or four if it is large. */
function reader(text: string): Read {
  let at = 0;
  const sign = () => text.charCodeAt(at++) - 35;
  return () => {
    if (at >= text.length) return undefined;
    const first = sign();
    if (first < 64) return first;
    return first < 91 ? (first - 63) * 64 + sign() : (sign() * 64 + sign()) * 64 + sign();
  };
}

/** 0, 1, 2, 3, 4 stand for 0, -1, 1, -2, 2. */
const signed = (number = 0): number => (number >>> 1) ^ -(number & 1);
