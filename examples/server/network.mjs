// A network of thousands, to see the finder at size: made-up people, packed as a practice would pack its list.
//   /network/                    the page, with 10,000 people
//   /network/?people=100000      with as many as are asked for, up to 100,000
//   /network/<number>.kapd       their packed directory, and its biographies as <number>.<block>.kapd
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { people } from '../../bench/people.mjs';
import { html } from '../shared/web.mjs';

const USUAL = 10_000;
const MOST = 100_000;

/** The files of each size that was asked for, by their names. Few: a size is made once. */
const made = new Map();

/** @param {URLSearchParams} query */
export function networkPage(query) {
  const wanted = Number(query.get('people') ?? USUAL);
  const size = Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, MOST) : USUAL;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>A network of ${size.toLocaleString('en')}</title>
<link rel="icon" href="/demo/favicon.svg">
<link rel="stylesheet" href="/demo/demo.css">
<script type="module" src="/kap/kap.js"></script>
</head>
<body class="network">
<main>
<p>Everyone on this list is made up by a program.</p>
<kap-therapist-finder src="${size}.kapd" sync-url></kap-therapist-finder>
</main>
</body>
</html>
`.toString();
}

/**
 * A file of the packed directory; undefined if there is none of that name.
 * @param {string} name
 * @param {string} dist the built files, whose packing is used
 * @returns {Promise<Buffer | undefined>}
 */
export async function networkFile(name, dist) {
  const size = Number(/^([1-9]\d{0,5})(\.\d+)?\.kapd$/.exec(name)?.[1]);
  if (!(size <= MOST)) return undefined;
  if (!made.has(size)) made.set(size, makeFiles(size, dist));
  return (await made.get(size)).get(name);
}

async function makeFiles(size, dist) {
  const { blockName, pack, readTherapists } = await import(
    pathToFileURL(join(dist, 'directory-tools.js')).href
  );
  const { therapists } = await readTherapists([...people(size)], 'people', 'https://example.com/');
  const { head, details } = await pack(therapists);
  const file = `${size}.kapd`;
  return new Map([
    [file, Buffer.from(head)],
    ...details.map((content, at) => [blockName(file, at + 1), Buffer.from(content)]),
  ]);
}
