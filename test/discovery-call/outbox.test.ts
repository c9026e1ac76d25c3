import { expect } from '@open-wc/testing';
import { callRequestSchema, sealedRequestSchema } from '../../src/discovery-call/call-request.schema.js';
import { emptyValues, type FormValues } from '../../src/discovery-call/fields.js';
import { Outbox, parcelOf } from '../../src/discovery-call/sending/outbox.js';
import { isEmpty, valuesOf } from '../../src/discovery-call/sending/restore.js';
import { validate } from '../../src/discovery-call/sending/validate.js';

const good: FormValues = {
  ...emptyValues,
  name: 'Rosa Ellery',
  contact: 'phone',
  phone: '(310) 555-0142',
  state: 'CA',
  days: ['tue'],
  times: ['evening'],
  topic: 'KAP online',
  heard: 'A friend',
  message: 'Evenings, please.',
  'consent.contact': true,
  'consent.voicemail': true,
};
const rules = { topics: ['KAP online'], heard: ['A friend'], hasMessage: true };
const contentOf = (values: FormValues) => {
  const result = validate(values, rules);
  if (!('content' in result)) throw new Error(`good is good: ${result.errors.join()}`);
  return result.content;
};
const content = contentOf(good);
const idOf = (outbox: Outbox, ...about: Parameters<Outbox['entryFor']>) =>
  outbox.entryFor(...about).request.id;

describe('the outbox', () => {
  it('keeps a request for the same content, and makes another for different content', () => {
    const outbox = new Outbox();
    const first = outbox.entryFor(content, { lang: 'en' });
    expect(outbox.entryFor({ ...content }, { lang: 'es' })).to.equal(first);
    expect(outbox.entryFor(content, { lang: 'en', timeZone: 'Asia/Tokyo' })).to.equal(first);
    expect(idOf(outbox, { ...content, state: 'NY' }, { lang: 'en' })).not.to.equal(first.request.id);
    expect(idOf(outbox, content, { lang: 'en', therapist: 'x' })).not.to.equal(first.request.id);
    expect(outbox.entryFor(content, { lang: 'en' })).to.equal(first);
    expect(outbox.ids).to.have.length(3);
    outbox.clear();
    expect(idOf(outbox, content, { lang: 'en' })).not.to.equal(first.request.id);
  });

  it('knows a request of another visit again, also out of a form that was filled in from it', () => {
    const { request } = new Outbox().entryFor(content, { lang: 'en' });
    const later = new Outbox();
    later.adopt({ request: JSON.parse(JSON.stringify(request)) as typeof request });
    expect(idOf(later, contentOf(valuesOf(request)), { lang: 'en' })).to.equal(request.id);
  });

  it('makes an id also on a page without https', () => {
    const real = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    try {
      const { request } = new Outbox().entryFor(content, { lang: 'en' });
      expect(callRequestSchema.safeParse(request).success).to.equal(true);
    } finally {
      Object.defineProperty(crypto, 'randomUUID', { value: real, configurable: true });
    }
  });

  it('tells an untouched form from one in which something stands', () => {
    expect(isEmpty(emptyValues)).to.equal(true);
    expect(isEmpty({ ...emptyValues, days: ['mon'] })).to.equal(false);
    expect(isEmpty({ ...emptyValues, 'consent.contact': true })).to.equal(false);
  });
});

describe('a parcel', () => {
  const entry = () => new Outbox().entryFor(content, { lang: 'en' });
  const newKey = async () => {
    const pair = (await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
      'deriveBits',
    ])) as CryptoKeyPair;
    return crypto.subtle.exportKey('jwk', pair.publicKey);
  };

  it('is the request, with a token of the moment that is no part of it', async () => {
    const one = entry();
    expect(await parcelOf(one, undefined)).to.deep.equal(one.request);
    expect(await parcelOf(one, undefined, 'token')).to.deep.equal({ ...one.request, challenge: 'token' });
    expect(callRequestSchema.safeParse(await parcelOf(one, undefined, 'token')).success).to.equal(true);
  });

  it('is sealed once for a key, and anew for another', async () => {
    const one = entry();
    const key = await newKey();
    const first = await parcelOf(one, key);
    expect(sealedRequestSchema.safeParse(first).success).to.equal(true);
    expect(await parcelOf(one, { ...key })).to.deep.equal(first);
    const other = await parcelOf(one, await newKey(), 'token');
    expect(other['sealed']).not.to.equal(first['sealed']);
    expect(other).to.include({ id: first.id, challenge: 'token' });
  });

  it('is none at all where it cannot be sealed', async () => {
    let error: unknown;
    await parcelOf(entry(), { kty: 'EC' }).catch((reason: unknown) => {
      error = reason;
    });
    expect(error instanceof Error).to.equal(true);
  });
});
