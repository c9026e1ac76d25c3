// The pages that visitors open, with the widget as it was built, on the same site as the way to the receiver. Each run
// has a page of its own: /site/<run>/<kind>/, where the kind's letters say what the practice has.
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** Letters of a kind: requests are sealed, openings are offered, the widget is as visitors have it (a closed root). */
export const KINDS = { sealed: 's', openings: 'o', closed: 'c' };

export const TOPICS = ['KAP in Los Angeles', 'KAP online in California', 'Something else'];
export const HEARD = ['A friend or family', 'A search engine'];

const TYPES = { js: 'text/javascript', json: 'application/json', css: 'text/css', html: 'text/html' };

/** @param {string} kind */
const pageOf = (kind) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Ask for a call</title>
    <link rel="icon" href="data:,">
    <script type="module" src="/site/dist/kap.js"></script>
  </head>
  <body>
    <h1>Ask for a call</h1>
    <kap-discovery-call practice="practice.json" ${kind.includes(KINDS.closed) ? '' : 'isolation="open"'}></kap-discovery-call>
  </body>
</html>`;

/** @param {string} run @param {string} kind @param {object} publicKey */
const practiceOf = (run, kind, publicKey) => ({
  practice: {
    name: 'Willow Room',
    phone: '+13105550142',
    email: 'hello@willow-room.example',
    country: 'US',
    timeZone: 'America/Los_Angeles',
    onlineStates: ['CA'],
  },
  call: {
    deliver: 'json',
    to: `/${run}/receiver/requests/willow`,
    message: true,
    topics: TOPICS,
    heard: HEARD,
    answerHours: 24,
    ...(kind.includes(KINDS.sealed) && { seal: publicKey }),
    ...(kind.includes(KINDS.openings) && { openings: '/site/openings.json' }),
  },
});

/**
 * @param {{ dist: string, publicKey: object, now: () => number }} options `dist`: the folder of the built widget;
 * `now`: the visitors' clock.
 * @returns {import('node:http').RequestListener}
 */
export function createSite({ dist, publicKey, now }) {
  /** Built files, read once: hundreds of visitors ask for them. @type {Map<string, Buffer>} */
  const files = new Map();
  const fileOf = (/** @type {string} */ path) => {
    const file = files.get(path) ?? readFileSync(join(dist, normalize(`/${path}`)));
    files.set(path, file);
    return file;
  };

  /** @param {string} path @returns {[type: string, body: string | Buffer]} */
  function find(path) {
    const [, folder, run, kind = '', file] = path.split('/');
    if (folder !== 'site') throw new Error('elsewhere');
    if (run === 'dist') return [TYPES[path.split('.').at(-1)], fileOf(path.slice('/site/dist/'.length))];
    if (run === 'openings.json') {
      const starts = Array.from({ length: 12 }, (_, index) => now() + (30 + 7 * index) * 3_600_000);
      const openings = starts.map((start) => ({ start: new Date(hourOf(start)).toISOString(), minutes: 20 }));
      return [TYPES.json, JSON.stringify({ openings })];
    }
    if (file === 'practice.json') return [TYPES.json, JSON.stringify(practiceOf(run, kind, publicKey))];
    if (file === '') return [TYPES.html, pageOf(kind)];
    throw new Error('nothing');
  }

  return (req, res) => {
    try {
      const [type, body] = find(new URL(req.url ?? '/', 'http://site.invalid').pathname);
      res
        .writeHead(200, {
          'content-type': `${type}; charset=utf-8`,
          'cache-control': type === TYPES.js ? 'max-age=600' : 'no-store',
        })
        .end(body);
    } catch {
      res.writeHead(404).end();
    }
  };
}

const hourOf = (/** @type {number} */ time) => Math.floor(time / 3_600_000) * 3_600_000;
