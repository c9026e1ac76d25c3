// Ten thousand bodies made to hurt: nothing that is no request is stored, and the receiver stays up.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import process from 'node:process';
import { test } from 'node:test';
import fc from 'fast-check';
import { callRequestSchema, sealedRequestSchema } from '../../dist/call-request.js';
import { fromRow } from '../../examples/receiver/rows.mjs';
import { callRequest, databases, post, serve, withSelfCheck } from './receiver-support.mjs';

const BODIES = Number(process.env.HOSTILE_BODIES ?? 10_000);
const SEED = Number(process.env.HOSTILE_SEED ?? 20_261_123);

/** Values that no field expects. */
const strange = fc.oneof(
  fc.anything({ maxDepth: 3, withNullPrototype: false }),
  fc.constantFrom(null, true, 0, -1, 1e308, 2 ** 53, '', ' ', '\0', '\ud800', '\u202e', '__proto__', [], {}, [
    [],
  ]),
  fc.constantFrom(
    "'; DROP TABLE requests; --",
    '<script>',
    '${7*7}',
    '{{7*7}}',
    '../../etc/passwd',
    '%00',
    '$1',
    '?',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.integer({ min: 190, max: 5000 }).map((length) => 'x'.repeat(length)),
);

const fields = Object.keys(callRequest({ ...withSelfCheck(['a', 'b']), opening: {}, phone: '' }));

/** A request of which some fields are another's. Each has an id of its own, unless that was changed. */
const mutated = fc
  .record({
    changes: fc.array(
      fc.tuple(fc.constantFrom(...fields, 'sealed', '__proto__', 'constructor', 'extra'), strange),
      { maxLength: 3 },
    ),
    gone: fc.subarray(fields, { maxLength: 2 }),
    how: fc.nat(2),
  })
  .map(({ changes, gone, how }) => {
    const request = callRequest({
      id: randomUUID(),
      ...(how === 1 && withSelfCheck(['Sleep?', 'Bad'])),
      ...(how === 2 && { phone: '+13105550142', contact: 'phone' }),
    });
    const left = Object.entries(request).filter(([key]) => !gone.includes(key));
    // Own properties, also for "__proto__", as JSON has them.
    return toJson([...left, ...changes]);
  });

/** Members as JSON, duplicate names included. */
function toJson(members) {
  const value = (each) => {
    try {
      return JSON.stringify(each) ?? 'null';
    } catch {
      return 'null'; // What JSON cannot say, such as 1n.
    }
  };
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${value(each)}`).join(',')}}`;
}

const raw = () => JSON.stringify(callRequest());
const broken = fc.oneof(
  // Bytes changed, cut off or put in.
  fc.tuple(fc.nat(600), fc.uint8Array({ maxLength: 4 }), fc.nat(3)).map(([at, bytes, skip]) => {
    const body = Buffer.from(raw());
    return Buffer.concat([body.subarray(0, at), bytes, body.subarray(at + skip)]);
  }),
  fc.nat(600).map((at) => raw().slice(0, at)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth)),
  fc
    .integer({ min: 1, max: 5000 })
    .map((depth) => `{"name":${'{"a":'.repeat(depth)}1${'}'.repeat(depth + 1)}`),
  fc.constantFrom(
    '1e99999',
    '-0',
    `"${'\\ud800'.repeat(50)}"`,
    '\ufeff{}',
    '{"id":NaN}',
    "{'id':1}",
    `[${'0,'.repeat(9000)}0]`,
  ),
  fc.jsonValue({ maxDepth: 6 }).map((value) => JSON.stringify(value)),
  fc.constant('lone').map(() => raw().replace('Robin', '\\udfff\\u0000\\ud800')),
  fc
    .constant('numbers')
    .map(() =>
      raw().replace('{', `{"opening":{"start":"2027-01-01T00:00:00Z","minutes":${'9'.repeat(400)}},`),
    ),
  fc.tuple(fc.string({ unit: 'binary', maxLength: 80 }), strange).map(([sealed, id]) =>
    toJson([
      ['id', id],
      ['sealed', sealed],
      ['sentAt', new Date().toISOString()],
    ]),
  ),
  fc.stringMatching(/^[\w-]{1,9}(\.[\w-]{0,9}){3,5}$/).map((sealed) =>
    toJson([
      ['id', randomUUID()],
      ['sealed', sealed],
      ['sentAt', new Date().toISOString()],
    ]),
  ),
);

test(`${BODIES} hostile bodies store nothing that is no request, and crash nothing`, {
  timeout: 120_000,
}, async (t) => {
  const database = await databases[0].open();
  const running = await serve(database.where);
  const bodies = fc.sample(fc.oneof({ weight: 3, arbitrary: mutated }, { weight: 2, arbitrary: broken }), {
    numRuns: BODIES,
    seed: SEED,
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const { hostname, port } = new URL(running.url);
  const headers = { 'Content-Type': 'application/json' };
  const send = (body) =>
    new Promise((resolve, reject) => {
      const length = { 'Content-Length': Buffer.byteLength(body) };
      const sent = httpRequest(
        {
          hostname,
          port,
          path: '/receiver/requests/willow',
          method: 'POST',
          agent,
          headers: { ...headers, ...length },
        },
        (response) => {
          response.resume().on('end', () => resolve(response.statusCode));
        },
      );
      sent.on('error', reject).end(body);
    });

  const statuses = new Map();
  const acknowledged = new Map();
  const start = performance.now();
  const left = bodies.values();
  const worker = async () => {
    for (const body of left) {
      const status = await send(body);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status !== 201 && status !== 200) continue;
      // Acknowledged: then it is a request by the schema, whoever parses it.
      const input = JSON.parse(Buffer.from(body).toString('utf8'));
      const schema = Object.hasOwn(input, 'sealed') ? sealedRequestSchema : callRequestSchema;
      acknowledged.set(schema.parse(input).id.toLowerCase(), input);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  const rows = await database.query('SELECT * FROM requests');
  assert.deepEqual(new Set(rows.map(({ id }) => id)), new Set(acknowledged.keys()));
  for (const row of rows) {
    const { success } = row.sealed
      ? sealedRequestSchema.safeParse({ id: row.id, sealed: row.sealed, sentAt: row.sent_at })
      : callRequestSchema.safeParse(fromRow(row));
    assert.ok(success, 'a row that is no request');
    assert.equal(row.practice, 'willow');
  }
  const told = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  t.diagnostic(
    `${BODIES} bodies in ${seconds} s (seed ${SEED}): ${told.join(', ')}; stored ${rows.length}, invalid 0`,
  );
  assert.deepEqual(
    [...statuses.keys()].filter((status) => ![200, 201, 400, 409].includes(status)),
    [],
  );
  assert.ok(rows.length > 100 && statuses.get(400) > BODIES / 2, 'both kinds were among them');
  assert.deepEqual(running.said, []);
  assert.equal(Object.hasOwn(Object.prototype, 'extra'), false);
  assert.equal((await post(running.url, callRequest())).status, 201, 'and it goes on');
  agent.destroy();
  await running.close();
  await database.close();
});
