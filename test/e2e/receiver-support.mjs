// What the tests of the receiver share: requests as the widget sends them, both databases, a receiver on a port of its
// own, in this process or in one that can be killed, and a practice that signs in.
import { spawn } from 'node:child_process';
import { randomUUID, scryptSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import Database from 'libsql';
import { createReceiver } from '../../examples/receiver/index.mjs';

export const PASSWORD = 'lantern-orchard-76';

/** As `serve.mjs --hash` prints it, but quick to check. */
export const PASSWORD_HASH = `scrypt$1024$8$1$c2FsdA$${scryptSync(PASSWORD, 'salt', 32, { N: 1024 }).toString('base64url')}`;

/** A request as the widget sends it. */
export const callRequest = (changes = {}) => ({
  id: randomUUID(),
  name: 'Robin Example',
  contact: 'email',
  email: 'robin@example.com',
  consent: { contact: true, voicemail: false, text: true },
  state: 'CA',
  days: ['mon', 'thu'],
  times: ['morning', 'evening'],
  timeZone: 'America/Los_Angeles',
  topic: 'Depression',
  therapist: 'wren-castellano',
  therapistName: 'Wren Castellano',
  heard: 'A friend',
  message: 'After five, please.',
  lang: 'en',
  sentAt: new Date().toISOString(),
  ...changes,
});

/** Lines of the self-check, with the consent that they need. */
export const withSelfCheck = (...lines) => ({
  consent: { contact: true, voicemail: false, text: true, selfCheck: true },
  selfCheck: lines.map(([question, answer]) => ({ question, answer })),
});

/** A folder that is gone after the test. */
export function scratch(t) {
  const folder = mkdtempSync(join(tmpdir(), 'kap-receiver-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Both databases. Each opens an empty one, says where it is, and reads its rows past the receiver.
 * @type {{ name: string, open: () => Promise<{ where: object, query: (sql: string, values?: any[]) => Promise<any[]>, isAlone?: boolean, close: () => Promise<void> }> }[]}
 */
export const databases = [
  {
    name: 'SQLite',
    async open() {
      const folder = mkdtempSync(join(tmpdir(), 'kap-receiver-'));
      const databasePath = join(folder, 'data', 'call-requests.db');
      return {
        where: { databasePath },
        query: async (sql, values = []) => readSqlite(databasePath, sql, values),
        close: async () => rmSync(folder, { recursive: true, force: true }),
      };
    },
  },
  {
    name: 'PostgreSQL',
    async open() {
      // A server of one's own, by hand: RECEIVER_DATABASE_URL=postgres://…, whose tables are dropped.
      if (process.env.RECEIVER_DATABASE_URL) return openServer(process.env.RECEIVER_DATABASE_URL);
      process.env.DATABASE_CONNECTIONS = '1';
      const inside = await PGlite.create();
      const server = new PGLiteSocketServer({ db: inside, port: 0, host: '127.0.0.1', maxConnections: 2 });
      const port = await new Promise((resolve) => {
        server.addEventListener('listening', ({ detail }) => resolve(detail.port));
        void server.start();
      });
      return {
        where: { databaseUrl: `postgres://postgres@127.0.0.1:${port}/postgres` },
        // It has one connection, and mixes up the statements of two.
        isAlone: true,
        query: async (sql, values = []) => (await inside.query(numbered(sql), values)).rows,
        async close() {
          await server.stop();
          await inside.close();
        },
      };
    },
  },
];

/** Places for values as PostgreSQL writes them. */
function numbered(sql) {
  let place = 0;
  return sql.replace(/\?/g, () => `$${(place += 1)}`);
}

async function openServer(databaseUrl) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    'DROP TABLE IF EXISTS requests, taken, forgotten, mail_waiting, mail_state, schema_version',
  );
  return {
    where: { databaseUrl },
    query: async (sql, values = []) => (await client.query(numbered(sql), values)).rows,
    close: () => client.end(),
  };
}

/** Rows of an SQLite file; statements without rows answer none. */
export function readSqlite(path, sql, values = []) {
  const db = new Database(path);
  try {
    const statement = db.prepare(sql);
    if (!/^\s*select|returning/i.test(sql)) return statement.run(...values) && [];
    // The driver adds its own timing to each row.
    return statement
      .all(...values)
      .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== '_metadata')));
  } finally {
    db.close();
  }
}

/** A receiver on a port of its own, without limits unless they are asked for. */
export async function serve(options) {
  const said = [];
  const receiver = await createReceiver({
    ...{ limits: false, password: PASSWORD_HASH, log: (message) => said.push(message) },
    ...options,
  });
  const server = createServer(receiver.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  return {
    ...{ url, said, receiver },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await receiver.close();
    },
  };
}

/** Posts a request, or a body as it is, and answers the response with its JSON. */
export async function post(url, body, { practice = 'willow', headers = {} } = {}) {
  const response = await fetch(`${url}/receiver/requests/${practice}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
  return { status: response.status, json: await response.json(), headers: response.headers };
}

/** Signs in; answers functions that look and press as a browser on the inbox does. */
export async function signIn(url, password = PASSWORD) {
  const send = (path, form, headers = {}) =>
    fetch(`${url}/receiver/inbox${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: url, ...headers },
      body: new URLSearchParams(form),
    });
  const entered = await send('/login', { password });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0];
  return {
    entered,
    cookie,
    get: (path = '') =>
      fetch(`${url}/receiver/inbox${path}`, { headers: { Cookie: cookie }, redirect: 'manual' }),
    page: async (path = '') =>
      (await fetch(`${url}/receiver/inbox${path}`, { headers: { Cookie: cookie } })).text(),
    press: (path, form, headers) => send(path, form, { Cookie: cookie, ...headers }),
  };
}

/** Runs serve.mjs in a process of its own, which can be killed; waits until it takes requests. */
export async function startChild(env) {
  const child = spawn(process.execPath, ['examples/receiver/serve.mjs'], {
    env: { PATH: process.env.PATH, PORT: '0', INBOX_PASSWORD: PASSWORD_HASH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  const url = await new Promise((resolve, reject) => {
    const look = () => {
      const found = /Listening at +(\S+)\n/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', look);
    child.once('exit', () => reject(new Error(`The receiver did not start: ${said}`)));
  });
  const gone = once(child, 'exit');
  return {
    ...{ child, url, gone },
    said: () => said,
    async kill(signal = 'SIGKILL') {
      child.kill(signal);
      return gone;
    },
  };
}

/** Waits until something is so, for at most ten seconds. */
export async function until(what, isSo) {
  const end = Date.now() + 10_000;
  for (;;) {
    const found = await isSo();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never: ${what}`);
    await new Promise((past) => setTimeout(past, 20));
  }
}
