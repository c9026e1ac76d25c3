import { expect } from '@open-wc/testing';
import { channelFor } from '../../../src/discovery-call/delivery/channel.js';
import { type BodyKind, flatten, withNames } from '../../../src/discovery-call/delivery/encode.js';
import { request } from './fake-world.js';

const there = 'https://receiver.example/requests';
const whole = {
  ...request,
  name: 'Rosa & Søn\n=1+1',
  opening: { start: '2026-12-01T18:00:00Z', minutes: 20 },
  selfCheck: [
    { question: 'How often do you feel low?', answer: 'Some days' },
    { question: 'Blood pressure', answer: '120/80' },
  ],
  consent: { ...request.consent, selfCheck: true as const },
  topic: undefined,
};
const flat = {
  id: request.id,
  name: 'Rosa & Søn\n=1+1',
  contact: 'email',
  email: 'rosa@example.org',
  consent_contact: 'true',
  consent_voicemail: 'false',
  consent_text: 'false',
  consent_selfCheck: 'true',
  state: 'CA',
  days: 'mon, tue',
  opening: '2026-12-01T18:00:00Z',
  selfCheck: 'How often do you feel low? Some days\nBlood pressure: 120/80',
  lang: 'en',
  sentAt: '2026-11-22T10:00:00.000Z',
};

const compose = (kind: BodyKind, settings: object = {}, parcel: typeof request = whole) => {
  const init = channelFor({ kind, to: there, ...settings }).compose(parcel);
  return { ...init, headers: new Headers(init.headers) };
};

describe('a request as bytes', () => {
  it('as json keeps its shape', () => {
    const { body, headers } = compose('json');
    expect(JSON.parse(String(body))).to.deep.equal(JSON.parse(JSON.stringify(whole)));
    expect(headers.get('content-type')).to.equal('application/json');
  });

  it('as a form or multipart is lines of text, without what is empty', () => {
    const { body, headers } = compose('form');
    expect(Object.fromEntries(new URLSearchParams(String(body)))).to.deep.equal(flat);
    expect(headers.get('content-type')).to.equal('application/x-www-form-urlencoded;charset=UTF-8');
    const multipart = compose('multipart');
    expect(Object.fromEntries(multipart.body as FormData)).to.deep.equal(flat);
    // The browser writes it, with the boundary.
    expect(multipart.headers.has('content-type')).to.equal(false);
  });

  it('as text is JSON that another site gets without being asked first', () => {
    const { body, headers } = compose('text');
    expect(JSON.parse(String(body))).to.deep.equal(JSON.parse(JSON.stringify(whole)));
    expect([...headers.keys()]).to.deep.equal(['content-type']);
    expect(headers.get('content-type')).to.equal('text/plain;charset=utf-8');
  });

  it('of a sealed request is the sealed one', () => {
    const sealed = { id: request.id, sealed: 'a.b.c.d.e', sentAt: request.sentAt };
    expect(flatten(sealed)).to.deep.equal(sealed);
  });

  it('takes the practice’s names and fixed fields, which stand in for nothing of the visitor’s', () => {
    const fields = { name: 'full_name', 'consent.text': 'sms_ok', consent_contact: 'ok', email: 'name' };
    const extra = { source: 'site', full_name: 'x', phone: '555', name: 'y', state: 'NV', __proto__: 'z' };
    const names = Object.fromEntries(new URLSearchParams(String(compose('form', { fields, extra }).body)));
    expect(names).to.include({
      full_name: flat.name,
      ok: 'true',
      sms_ok: 'false',
      name: flat.email,
      source: 'site',
    });
    expect(names).not.to.have.any.keys('consent_contact', 'consent_text', 'email', 'phone');
    expect(names.state).to.equal('CA');
    const nested = JSON.parse(String(compose('json', { fields: { consent: 'agreed' }, extra }).body));
    expect(nested.agreed).to.deep.equal(whole.consent);
    expect(nested).not.to.have.any.keys('consent', 'phone');
    expect(withNames({ id: 'a' }, 'json')).to.deep.equal({ id: 'a' });
  });
});

describe('an exchange', () => {
  it('carries no cookie to others, names no page, follows nothing, is kept by no cache', () => {
    for (const kind of ['json', 'form', 'multipart', 'text'] as const) {
      expect(compose(kind)).to.include({
        method: 'POST',
        credentials: 'same-origin',
        referrerPolicy: 'strict-origin',
        redirect: 'manual',
        cache: 'no-store',
      });
      expect(compose(kind).keepalive).to.equal(undefined);
    }
  });

  it('has the key as a header on its own site only: another would have to allow it by name', () => {
    expect(compose('json').headers.has('idempotency-key')).to.equal(false);
    expect(compose('json', { to: `${location.origin}/x` }).headers.get('idempotency-key')).to.equal(
      request.id,
    );
  });

  it('needs no leave of another site but for JSON', async () => {
    // What a browser asks first for is decided by these (Fetch, "CORS-safelisted request-header").
    for (const kind of ['form', 'multipart', 'text'] as const) {
      const request = new Request(there, { ...compose(kind), mode: 'no-cors' });
      // In this mode a Request keeps only what may pass unasked.
      for (const [name, value] of compose(kind).headers) expect(request.headers.get(name)).to.equal(value);
    }
    const asked = new Request(there, { ...compose('json'), mode: 'no-cors' });
    expect(asked.headers.get('content-type')).not.to.equal('application/json');
  });

  it('is repeated without a doubt only with receivers that get an id in JSON', () => {
    const may = (kind: BodyKind) => channelFor({ kind, to: there }).isIdempotent;
    expect([may('json'), may('text'), may('form'), may('multipart')]).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(channelFor({ kind: 'form', to: there, isIdempotent: true }).isIdempotent).to.equal(true);
  });
});
