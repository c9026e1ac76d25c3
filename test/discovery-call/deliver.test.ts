import { expect } from '@open-wc/testing';
import type { CallRequest } from '../../src/discovery-call/call-request.schema.js';
import { deliverBy, type Delivery, deliverJson } from '../../src/discovery-call/sending/deliver.js';
import { chooseRoute } from '../../src/discovery-call/sending/route.js';
import { json, stubFetch } from './helpers.js';

const request: CallRequest = {
  id: '7f0c3e9a-1c7b-4b1e-9c58-0a8d3f1f2b11',
  name: 'Rosa Ellery',
  contact: 'email',
  email: 'rosa@example.org',
  consent: { contact: true, voicemail: false, text: false },
  state: 'CA',
  times: [],
  lang: 'en',
  sentAt: '2026-11-22T10:00:00.000Z',
};
const here = `${location.origin}/requests`;
const failed = (reason: string) => ({ outcome: 'failed', reason });

/** A promise that ends only when told to give up, as a server that never answers. */
const never = (signal?: AbortSignal | null) =>
  new Promise<Response>((_, reject) =>
    signal?.addEventListener('abort', () => reject(signal.reason as Error)),
  );

/** A body that breaks off. */
const broken = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"received":'));
        controller.error(new TypeError('cut'));
      },
    }),
  );

const redirected = () =>
  Object.defineProperties(new Response(''), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  }) as Response;

const answers: [what: string, answer: () => Response, expected: Delivery | object][] = [
  ['200 with JSON', () => json({ received: true }), { outcome: 'sent' }],
  ['201 with JSON', () => json({}, 201), { outcome: 'sent' }],
  ['204', () => new Response(null, { status: 204 }), { outcome: 'sent' }],
  ['200 with nothing', () => new Response(''), { outcome: 'sent' }],
  ['200 with null', () => new Response('null'), { outcome: 'sent' }],
  ['200 with HTML', () => new Response('<!doctype html><p>Thanks'), failed('unexpected')],
  ['200 with a cut-off JSON', () => new Response('{"received":'), failed('unexpected')],
  ['200 that breaks off', broken, failed('network')],
  ['200 that says no', () => json({ success: false }), failed('rejected')],
  ['200 with ok: false', () => json({ ok: false }), failed('rejected')],
  ['200 with an error', () => json({ error: 'spam' }), failed('rejected')],
  ['200 with errors', () => json({ errors: [{}] }), failed('rejected')],
  ['a redirect', redirected, failed('unexpected')],
  ['304', () => new Response(null, { status: 304 }), failed('unexpected')],
  ['400 with HTML', () => new Response('<html>', { status: 400 }), failed('rejected')],
  ['403', () => json({}, 403), failed('rejected')],
  ['404', () => new Response('not here', { status: 404 }), failed('rejected')],
  ['409', () => json({ errors: [{ field: 'id', message: 'taken' }] }, 409), failed('rejected')],
  ['408', () => json({}, 408), failed('server')],
  ['429', () => json({}, 429), failed('server')],
  ['500', () => new Response('<html>', { status: 500 }), failed('server')],
  ['503', () => json({}, 503), failed('server')],
];

describe('deliverJson', () => {
  for (const [what, answer, expected] of answers) {
    it(`says ${JSON.stringify(expected)} to ${what}`, async () => {
      const { calls, restore } = stubFetch(answer);
      try {
        expect(await deliverJson(request, { to: here })).to.deep.equal(expected);
        expect(calls).to.have.length(1);
      } finally {
        restore();
      }
    });
  }

  it('posts the request as it is, with its id as the key', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    await deliverJson(request, { to: here });
    restore();
    const [call] = calls;
    expect(call?.url).to.equal(here);
    expect(call?.body).to.deep.equal(request);
    expect(call?.init.method).to.equal('POST');
    expect(call?.init.redirect).to.equal('manual');
    const headers = new Headers(call?.init.headers);
    expect(headers.get('content-type')).to.equal('application/json');
    expect(headers.get('idempotency-key')).to.equal(request.id);
  });

  it('asks another site for no more than the content type', async () => {
    const { calls, restore } = stubFetch(() => json({}));
    await deliverJson(request, { to: 'https://receiver.example/requests' });
    restore();
    expect(new Headers(calls[0]?.init.headers).has('idempotency-key')).to.equal(false);
    expect(calls[0]?.body.id).to.equal(request.id);
  });

  it('gives fields the names the practice wants, and reads errors back from them', async () => {
    const errors = [
      { field: 'full_name', message: 'Too short' },
      { field: 'consent', message: 'Needed' },
      { field: 'sentAt', message: 'not for visitors' },
      { field: 'email', message: 7 },
      null,
      'x',
    ];
    const { calls, restore } = stubFetch(() => json({ errors }, 422));
    const delivery = await deliverJson(request, { to: here, fields: { name: 'full_name' } });
    restore();
    expect(calls[0]?.body).to.have.property('full_name', 'Rosa Ellery');
    expect(calls[0]?.body).not.to.have.property('name');
    expect(delivery).to.deep.equal({
      ...failed('rejected'),
      fields: { name: 'Too short', 'consent.contact': 'Needed' },
    });
  });

  it('says network when nobody answers', async () => {
    const { restore } = stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await deliverJson(request, { to: here })).to.deep.equal(failed('network'));
    restore();
  });

  it('says timeout when the answer, or its end, does not come', async () => {
    for (const answer of [
      (init: RequestInit) => never(init.signal),
      () => never(),
      () => new Response(new ReadableStream()),
    ]) {
      const { restore } = stubFetch(answer);
      expect(await deliverJson(request, { to: here, timeout: 20 })).to.deep.equal(failed('timeout'));
      restore();
    }
  });

  it('gives up when told to', async () => {
    const { restore } = stubFetch((init) => never(init.signal));
    const stop = new AbortController();
    const delivery = deliverJson(request, { to: here, signal: stop.signal });
    stop.abort();
    expect(await delivery).to.deep.equal(failed('network'));
    restore();
  });
});

describe('deliverBy', () => {
  it('takes the end of the function for receipt, and a throw for failure', async () => {
    expect(await deliverBy(() => {}, request)).to.deep.equal({ outcome: 'sent' });
    expect(await deliverBy(() => Promise.reject(new Error('no')), request)).to.deep.equal(
      failed('unexpected'),
    );
    expect(
      await deliverBy(() => {
        throw new Error('no');
      }, request),
    ).to.deep.equal(failed('unexpected'));
    expect(await deliverBy(() => new Promise(() => {}), request, 20)).to.deep.equal(failed('timeout'));
  });

  it('looks at a Response, which fetch returns also when a server said no', async () => {
    expect(await deliverBy(() => json({}, 500), request)).to.deep.equal(failed('server'));
    expect(await deliverBy(() => json({}), request)).to.deep.equal({ outcome: 'sent' });
  });

  it('hands out a copy', async () => {
    await deliverBy((given) => {
      given.name = 'changed';
    }, request);
    expect(request.name).to.equal('Rosa Ellery');
  });
});

describe('chooseRoute', () => {
  const resolve = (link: string) => new URL(link, 'https://example.com/site/').href;

  it('takes json, and nothing where there is no address', () => {
    expect(chooseRoute({ to: 'requests' }, resolve)).to.deep.equal({
      to: 'https://example.com/site/requests',
    });
    expect(chooseRoute({}, resolve)).to.deep.equal({});
    expect(chooseRoute({ deliver: 'mailto', to: '/x' }, resolve)).to.deep.equal({});
    expect(chooseRoute({ deliver: 'link', link: '/x' }, resolve)).to.deep.equal({});
  });

  it('reports what it cannot do, and keeps what it can', () => {
    for (const deliver of ['form', 'multipart', 'text'] as const) {
      const route = chooseRoute({ deliver, to: '/x' }, resolve);
      expect(route.to).to.equal(undefined);
      expect(route.problem?.code).to.equal('not-supported');
    }
    expect(chooseRoute({ to: 'http://[' }, resolve).problem?.path).to.equal('call.to');
    for (const fields of [{ nme: 'x' }, { name: 'email' }]) {
      const route = chooseRoute({ to: '/x', fields }, resolve);
      expect(route.problem?.path).to.equal('call.fields');
      expect(route.fields).to.equal(undefined);
      expect(route.to).to.equal('https://example.com/x');
    }
    const swap = { name: 'email', email: 'name' };
    expect(chooseRoute({ to: '/x', fields: swap }, resolve).fields).to.deep.equal(swap);
  });
});
