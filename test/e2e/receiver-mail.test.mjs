// Mails to the practice over real SMTP on loopback: that a request has come, nothing of it, and none lost.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { callRequest, databases, serve, until, withSelfCheck } from './receiver-support.mjs';

/** A mail server that keeps what it gets. */
async function mailServer(options = {}, port = 0) {
  const mails = [];
  const { error } = console;
  console.error = () => {}; // It warns of its own certificate.
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    onData(stream, session, done) {
      const chunks = [];
      stream.on('data', (chunk) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push({
          text: Buffer.concat(chunks).toString('utf8'),
          to: session.envelope.rcptTo.map(({ address }) => address),
          isSecure: session.secure,
          user: session.user,
        });
        done();
      });
    },
    ...options,
  });
  console.error = error;
  server.on('error', () => {});
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    mails,
    port: server.server.address().port,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The test server's certificate is its own. */
const tls = { rejectUnauthorized: false };
const accounts = {
  authOptional: false,
  onAuth: ({ username, password }, _, done) =>
    done(password === 'p@ss:word' ? null : new Error('Invalid sentinel'), { user: username }),
};

for (const { name, open } of databases) {
  describe(`mails (${name})`, () => {
    let database;
    before(async () => (database = await open()));
    after(() => database?.close());

    /** A receiver that mails, and a clock that can be put forward. */
    async function serveWith(url, smtp = {}, more = {}) {
      let ahead = 0;
      const running = await serve({
        ...database.where,
        publicUrl: 'https://calls.example.org/',
        now: () => new Date(Date.now() + ahead),
        smtp: { url, from: 'calls@example.org', to: 'desk@willow.example.org', tls, firstWait: 50, ...smtp },
        ...more,
      });
      return { ...running, forward: (minutes) => (ahead += minutes * 60_000) };
    }
    const waiting = async () => (await database.query('SELECT * FROM mail_waiting')).length;
    const send = async ({ url }, changes, practice = 'willow') => {
      const answer = await fetch(`${url}/receiver/requests/${practice}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Origin: 'https://calls.example.org' },
        body: JSON.stringify(callRequest(changes)),
      });
      assert.equal(answer.status, 201);
    };
    const clear = async () => {
      for (const table of ['requests', 'mail_waiting', 'mail_state'])
        await database.query(`DELETE FROM ${table}`);
    };

    test('say that a request has come, how many wait and where; nothing of what was written', async () => {
      const server = await mailServer(accounts);
      const running = await serveWith(
        `smtp://desk:${encodeURIComponent('p@ss:word')}@127.0.0.1:${server.port}`,
      );
      const secret = {
        name: 'Sentinel Name',
        topic: 'Sentinel',
        message: 'sentinel',
        therapistName: 'Sentinel',
      };
      await send(running, {
        ...secret,
        ...withSelfCheck(['sentinel', 'sentinel']),
        email: 'sentinel@example.com',
      });
      await until('a mail', () => server.mails.length === 1 && !running.said.length);
      const [{ text, to, isSecure, user }] = server.mails;
      assert.deepEqual([to, isSecure, user], [['desk@willow.example.org'], true, 'desk']);
      assert.match(text, /^Subject: A request for a call has come\r$/m);
      assert.match(text, /^Auto-Submitted: auto-generated\r$/m);
      assert.match(
        text,
        /One request for a call waits in your inbox:\r\n\r\nhttps:\/\/calls\.example\.org\/receiver\/inbox\r/,
      );
      assert.doesNotMatch(text, /sentinel|willow\b(?!\.example)|Castellano|castellano|Depression/i);

      // The next ones are told together, once the time is over.
      for (let i = 0; i < 5; i += 1) await send(running);
      await until('all are noted', async () => (await waiting()) === 5);
      assert.equal(server.mails.length, 1);
      running.forward(11);
      await send(running);
      await until('the second mail', () => server.mails.length === 2);
      assert.match(server.mails[1].text, /7 requests for a call wait in your inbox/);
      await until('nothing is left', async () => (await waiting()) === 0);
      await running.close();
      await server.close();
      await clear();
    });

    test('outlive a mail server that is down and a receiver that ends', async () => {
      const first = await mailServer();
      const { port } = first;
      await first.close();
      const down = await serveWith(`smtp://127.0.0.1:${port}`);
      await send(down);
      await until('two tries', () => down.said.length >= 2);
      assert.match(down.said[0], /^A mail to a practice was not taken \(E[A-Z]+\); tried again in \d+ s\.$/);
      await down.close();
      assert.equal(await waiting(), 1);
      // As after many failures: else its time may come before the second request does.
      const later = new Date(Date.now() + 3_600_000).toISOString();
      await database.query('UPDATE mail_state SET next_at = ?', [later]);
      const server = await mailServer({}, port);
      const up = await serveWith(`smtp://127.0.0.1:${port}`);
      up.forward(120);
      await send(up);
      await until('one mail for both', () => server.mails.length === 1);
      assert.match(server.mails[0].text, /2 requests/);
      await until('nothing is left', async () => (await waiting()) === 0);
      await up.close();
      await server.close();
      await clear();
    });

    for (const [what, options, url, smtp, code] of [
      [
        'without encryption',
        { disabledCommands: ['STARTTLS'] },
        (port) => `smtp://127.0.0.1:${port}`,
        {},
        /ETLS|EPROTOCOL/,
      ],
      ['of unknown identity', {}, (port) => `smtp://127.0.0.1:${port}`, { tls: {} }, /ESOCKET|ETLS/],
      [
        'that refuses the password',
        accounts,
        (port) => `smtp://desk:sentinel@127.0.0.1:${port}`,
        {},
        /EAUTH 535/,
      ],
      [
        'that answers no',
        { onMailFrom: (_, __, done) => done(new Error('sentinel')) },
        (port) => `smtp://127.0.0.1:${port}`,
        {},
        /EENVELOPE 550/,
      ],
    ]) {
      test(`are kept back from a server ${what}, and the log has its code only`, async () => {
        const server = await mailServer(options);
        const running = await serveWith(url(server.port), smtp);
        await send(running, { name: 'Sentinel' });
        const said = await until('a word in the log', () => running.said[0]);
        assert.match(said, code);
        assert.doesNotMatch(said, /sentinel|desk@|127\.0/i);
        assert.deepEqual([server.mails.length, await waiting()], [0, 1]);
        await running.close();
        await server.close();
        await clear();
      });
    }

    test('go to each practice’s own address, in plain where one says so, and no longer for what was read', async () => {
      const server = await mailServer({ disabledCommands: ['STARTTLS'] });
      const practiceOf = (id) => (id === 'alder' ? { mailTo: 'alder@example.org' } : {});
      const plain = `smtp://127.0.0.1:${server.port}?tls=never`;
      const running = await serveWith(plain, {}, { practiceOf });
      await send(running, {}, 'alder');
      await send(running, {}, 'elm');
      await until('two mails', () => server.mails.length === 2);
      assert.deepEqual(server.mails.flatMap(({ to }) => to).sort(), [
        'alder@example.org',
        'desk@willow.example.org',
      ]);
      await send(running, {}, 'elm');
      await database.query("UPDATE requests SET done_at = 'x' WHERE practice = 'elm'");
      running.forward(11);
      await send(running, {}, 'oak');
      await until('the one to oak', () => server.mails.length === 3);
      await until('nothing is left', async () => (await waiting()) === 0);
      assert.equal(server.mails.length, 3);
      await running.close();
      await server.close();
      await clear();
    });
  });
}

test('an inbox without an address, or an address that is none, is said at the start', async () => {
  const smtp = { url: 'smtp://127.0.0.1:1', from: 'a@example.org' };
  await assert.rejects(serve({ databasePath: '/nowhere', smtp }), /publicUrl/);
  const url = 'http://127.0.0.1:1';
  await assert.rejects(
    serve({ databasePath: '/nowhere', publicUrl: url, smtp: { ...smtp, url } }),
    /smtps:\/\//,
  );
});
