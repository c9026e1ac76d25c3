// The demonstration: a practice's site that embeds the built widgets as any site would, and the receiver.
//   /                          to the first practice
//   /<practice>/<page>.html    examples/site/<page>.html, filled with the practice's words
//   /<practice>/<file>         examples/practices/<practice>/<file>: practice.json, therapists, pictures
//   /<practice>/assets/*       examples/site/assets/, as /site/*
//   /kap/*                     the built files
//   /network/*                 a directory of thousands, made up
//   /receiver/*                examples/receiver/
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createReceiver } from '../receiver/index.mjs';
import { passwordFile } from '../receiver/login.mjs';
import { send } from '../shared/web.mjs';
import { readPublicFile, segments } from './files.mjs';
import { networkFile, networkPage } from './network.mjs';
import { notFoundPage, practicePage } from './pages.mjs';
import { practiceData, practiceIds, practiceName } from './practices.mjs';

const EXAMPLES = fileURLToPath(new URL('..', import.meta.url));

const HTML = 'text/html; charset=utf-8';

/** What the receiver knows of the demonstration's practices: openings by rules, so that there are always some to come. */
const RECEIVING = JSON.parse(readFileSync(join(EXAMPLES, 'receiver', 'practices.json'), 'utf8'));

/** As strict as a policy gets: nothing inline, nothing from elsewhere. The widgets must work under it. */
const POLICY = [
  "default-src 'self'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'",
  "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
].join('; ');

/**
 * Starts the demonstration on this computer only.
 * @param {{
 *   dist: string,
 *   databasePath: string,
 *   port?: number,
 *   site?: string,
 *   practices?: string,
 *   receiver?: import('../receiver/index.mjs').Options,
 * }} options `dist`: the folder of built files. `port`: 0, the default, takes any free one. `site` and
 * `practices`: other folders than those in examples/. `receiver`: more of its options.
 * @returns {Promise<{
 *   url: string,
 *   practices: { id: string, name: string }[],
 *   inbox: { url: string, password: string, passwordFile?: string, isNew: boolean },
 *   close(): Promise<void>,
 * }>} `url` without a slash at its end. `inbox`: its password is made at the first start. Rejects with EADDRINUSE when
 * the port is taken.
 */
export async function createDemo({
  dist,
  databasePath,
  port = 0,
  site = join(EXAMPLES, 'site'),
  practices = join(EXAMPLES, 'practices'),
  receiver: more = {},
}) {
  const file = join(dirname(databasePath), 'inbox-password.txt');
  const { password, isNew } = more.password ? { password: more.password, isNew: false } : passwordFile(file);
  const receiver = await createReceiver({
    databasePath,
    practiceOf: (id) => (practiceIds(practices).includes(id) ? receiving(practices, id) : undefined),
    // Whoever has the code has this key: it shows what sealing looks like, and keeps nothing secret.
    sealKeys: [join(EXAMPLES, 'receiver', 'demo-key.json')],
    ...more,
    password,
  });

  const server = createServer({ requestTimeout: 30_000 }, (req, res) => {
    const pathname = (req.url ?? '/').split('?', 1)[0];
    if (pathname.startsWith('/receiver/')) return receiver.handle(req, res);
    req.resume();
    answer(req, res, pathname).catch((error) => {
      console.error('The demonstration server failed:', error);
      if (!res.headersSent) send(res, 500, { 'Content-Type': 'text/plain' }, 'The server failed.');
    });
  });

  /**
   * @param {import('node:http').IncomingMessage} req
   * @param {import('node:http').ServerResponse} res
   * @param {string} pathname
   */
  async function answer(req, res, pathname) {
    const reply = (
      /** @type {number} */ status,
      /** @type {string} */ type,
      /** @type {string | Buffer} */ body,
      more = {},
    ) =>
      send(
        res,
        status,
        {
          'Content-Type': type,
          'Cache-Control': 'no-cache',
          'Content-Security-Policy': POLICY,
          ...more,
        },
        body,
      );

    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return reply(405, 'text/plain', 'Only GET works here.', { Allow: 'GET, HEAD' });
    }
    const parts = segments(pathname);
    const ids = practiceIds(practices);
    if (parts?.length === 1) {
      if (parts[0] === '' && ids[0]) return reply(302, 'text/plain', '', { Location: `/${ids[0]}/` });
      if (ids.includes(parts[0])) return reply(302, 'text/plain', '', { Location: `/${parts[0]}/` });
      if (parts[0] === 'favicon.ico') parts.splice(0, 1, 'demo', 'favicon.svg');
    }
    const [first = '', ...rest] = parts ?? [];
    const practice = ids.includes(first) ? first : undefined;

    if (first === 'network' && rest.length === 1) {
      if (rest[0] === '')
        return reply(200, HTML, networkPage(new URL(req.url ?? '', 'http://x').searchParams));
      const packed = await networkFile(rest[0], dist);
      if (packed) return reply(200, 'application/octet-stream', packed);
    }

    if (practice && rest.length === 1 && /^$|\.html$/.test(rest[0])) {
      const page = await readPublicFile(site, [rest[0] || 'index.html']);
      if (page)
        return reply(200, HTML, practicePage(page.body.toString(), site, practices, practice, rest[0]));
    }
    const roots = { kap: dist, site: join(site, 'assets'), demo: join(EXAMPLES, 'server', 'assets') };
    let root = Object.hasOwn(roots, first) ? roots[first] : undefined;
    // A practice's pages find their assets beside them, as on a site of their own.
    if (practice) root = rest.length > 1 && rest[0] === 'assets' ? site : join(practices, practice);
    const file = root && (await readPublicFile(root, rest));
    if (!file || file.type === HTML) return reply(404, HTML, notFoundPage(practices, practice));
    if (req.headers['if-none-match'] === file.etag) return reply(304, file.type, '', { ETag: file.etag });
    reply(200, file.type, file.body, { ETag: file.etag });
  }

  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve(undefined));
    });
  } catch (error) {
    await receiver.close();
    throw error;
  }
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url,
    practices: practiceIds(practices).map((id) => ({ id, name: practiceName(practices, id) })),
    inbox: { url: `${url}/receiver/inbox`, password, isNew, ...(!more.password && { passwordFile: file }) },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      await receiver.close();
    },
  };
}

/**
 * What the receiver needs to know of a practice: its own list of openings goes before the rules.
 * @param {string} folder
 * @param {string} id
 */
function receiving(folder, id) {
  const { practice = {} } = practiceData(folder, id);
  const own = Object.hasOwn(RECEIVING, id) ? RECEIVING[id] : {};
  const file = join(folder, id, 'openings.json');
  return {
    ...own,
    name: practiceName(folder, id),
    timeZone: practice.timeZone ?? own.timeZone,
    ...(existsSync(file) && { openings: JSON.parse(readFileSync(file, 'utf8')) }),
  };
}
