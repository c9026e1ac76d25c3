// The receiver killed in the middle of writing, again and again, and started again on what is left.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { fromRow } from '../../examples/receiver/rows.mjs';
import { callRequest, post, readSqlite, startChild } from './receiver-support.mjs';

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 12);

test(`killed ${ROUNDS} times under load, it loses nothing it acknowledged and keeps no half of anything`, async (t) => {
  const DATA = mkdtempSync(join(tmpdir(), 'kap-kill-'));
  t.after(() => rmSync(DATA, { recursive: true, force: true }));
  const path = join(DATA, 'call-requests.db');
  // Mail to a server that is not there, so that its outbox is part of every write.
  const smtp = { SMTP_URL: 'smtp://127.0.0.1:9', MAIL_FROM: 'a@example.org', MAIL_TO: 'b@example.org' };
  const env = { DATA, TRUST_PROXY: '1', ...smtp, PUBLIC_URL: 'https://calls.example.org' };
  const sent = new Map();
  const acknowledged = new Set();
  const unanswered = [];

  for (let round = 0; round < ROUNDS; round += 1) {
    const { url, kill } = await startChild(env);
    // What had no answer is tried again with the same id, as the widget does.
    const again = unanswered.splice(0);
    let isOver = false;
    let answers = 0;
    const visitor = async () => {
      while (!isOver) {
        const request =
          again.pop() ?? callRequest({ name: `Visitor ${sent.size}`, message: 'x'.repeat(900) });
        sent.set(request.id, request);
        // As many clients as requests, each of another practice: the limits are for others to test.
        const headers = {
          'X-Forwarded-For': `10.${[...request.id.slice(0, 6).match(/../g)].map((two) => Number.parseInt(two, 16)).join('.')}`,
        };
        const practice = `p-${request.id.slice(0, 1)}`;
        const answer = await post(url, request, { headers, practice }).catch(() => undefined);
        if (answer?.status === 201 || answer?.status === 200) acknowledged.add(request.id);
        else unanswered.push(request);
        answers += 1;
        // Not always at the same place: after some answers of each round, in the middle of the others.
        if (answers === 20 + ((round * 7) % 23)) {
          isOver = true;
          await kill();
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, visitor));
    await kill();

    assert.deepEqual(readSqlite(path, 'SELECT * FROM pragma_integrity_check'), [{ integrity_check: 'ok' }]);
    const rows = readSqlite(path, 'SELECT * FROM requests');
    const stored = new Set(rows.map(({ id }) => id));
    assert.equal(stored.size, rows.length);
    for (const id of acknowledged)
      assert.ok(stored.has(id), `round ${round}: an acknowledged request is not there`);
    for (const row of rows) assert.deepEqual(fromRow(row), sent.get(row.id));
    const mails = readSqlite(path, 'SELECT request_id FROM mail_waiting');
    assert.deepEqual(new Set(mails.map((mail) => mail.request_id)), stored, 'each is still to be told of');
  }

  assert.ok(acknowledged.size >= 20 * ROUNDS, `${acknowledged.size} acknowledged`);
  assert.ok(unanswered.length > 0, 'some were in the middle');
  t.diagnostic(
    `${ROUNDS} kills, ${sent.size} requests sent, ${acknowledged.size} acknowledged, lost 0, half rows 0`,
  );
});
