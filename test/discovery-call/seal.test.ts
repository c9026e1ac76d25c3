// Sealing in the browser: what goes out, and what never does.
import { expect } from '@open-wc/testing';
import { callRequestSchema, sealedRequestSchema } from '../../src/discovery-call/call-request.schema.js';
import { chooseRoute } from '../../src/discovery-call/delivery/route.js';
import { readLines } from '../../src/discovery-call/results/lines.js';
import { seal, SealError } from '../../src/discovery-call/seal/seal.js';
import { generateKey, openSealed, sealKeyProblem } from '../../src/discovery-call/seal-tools.js';

const request = callRequestSchema.parse({
  id: '0b9f3c1e-6a56-4f0e-9d0a-3f5a8f0f7a01',
  name: 'Zoë Ñandú 🌱',
  contact: 'email',
  email: 'zoe@example.org',
  consent: { contact: true, voicemail: false, text: false, selfCheck: true },
  state: 'CA',
  days: ['mon'],
  times: [],
  message: 'One line\nand "another"',
  selfCheck: [{ question: 'How old are you?', answer: '18 or older' }],
  lang: 'es',
  sentAt: '2026-11-23T09:00:00.000Z',
});

const reasonOf = (key: unknown) =>
  seal(request, key).then(
    () => 'sealed',
    (error: unknown) => (error instanceof SealError ? `${error.code}: ${error.message}` : String(error)),
  );

describe('sealing', () => {
  it('is opened as it was, and shows nothing but its id and when it was sent', async () => {
    const { publicKey, privateKey } = await generateKey();
    const sealed = await seal(request, publicKey);
    expect(sealedRequestSchema.safeParse(sealed).success).to.equal(true);
    expect(Object.keys(sealed).sort()).to.deep.equal(['id', 'sealed', 'sentAt']);
    expect(await openSealed(sealed.sealed, [privateKey])).to.deep.equal(request);
    const header = JSON.parse(atob(sealed.sealed.split('.')[0] ?? '')) as Record<string, unknown>;
    expect(Object.keys(header).sort()).to.deep.equal(['alg', 'enc', 'epk', 'kid']);
    expect(header['kid']).to.equal(publicKey.kid);
  });

  it('leaves the token of a challenge where a receiver sees it', async () => {
    const { publicKey, privateKey } = await generateKey();
    const sealed = await seal({ ...request, challenge: 'a-token' }, publicKey);
    expect(sealed.challenge).to.equal('a-token');
    expect(await openSealed(sealed.sealed, [privateKey])).to.deep.equal(request);
  });

  it('tells little by its length', async () => {
    const { publicKey } = await generateKey();
    const lengthOf = async (change: object) =>
      (await seal({ ...request, ...change }, publicKey)).sealed.length;
    const lengths = new Set<number>();
    for (const name of ['Al', 'Al of the very long name and then some more', 'Ñ'.repeat(100)]) {
      lengths.add(await lengthOf({ name }));
    }
    expect(lengths.size).to.equal(1);
    expect(await lengthOf({ message: 'x'.repeat(1000) })).to.be.greaterThan([...lengths][0] ?? 0);
  });

  it('holds the largest request there can be within what a receiver takes', async () => {
    const { publicKey } = await generateKey();
    for (const sign of ['x', 'ñ', '語', '"']) {
      const line = { question: sign.repeat(500), answer: sign.repeat(500) };
      const selfCheck = readLines(Array.from({ length: 80 }, () => line));
      expect(selfCheck.length).to.be.greaterThan(9);
      const full = {
        ...request,
        name: sign.repeat(200),
        message: sign.repeat(1000),
        selfCheck: [...selfCheck],
      };
      expect(callRequestSchema.safeParse(full).success).to.equal(true);
      expect(sealedRequestSchema.safeParse(await seal(full, publicKey)).success).to.equal(true);
    }
  });

  it('names the place of a key that cannot be used, and seals nothing', async () => {
    const { publicKey, privateKey } = await generateKey();
    const wrong: readonly (readonly [key: unknown, expected: RegExp])[] = [
      ['a key', /expected a public key in braces.*found "a key"/],
      [null, /found null/],
      [privateKey, /found the private one.*public now.*make a new pair/],
      [{ ...publicKey, kty: 'RSA' }, /expected "kty": "EC", found "RSA"/],
      [{ ...publicKey, crv: 'P-384' }, /expected "crv": "P-256", found "P-384"/],
      [{ ...publicKey, use: 'sig' }, /expected "use": "enc", found "sig"/],
      [{ ...publicKey, alg: 'ECDH-ES+A256KW' }, /expected "alg": "ECDH-ES"/],
      [{ ...publicKey, y: undefined }, /as "y", found nothing/],
      [{ ...publicKey, x: publicKey.x.slice(1) }, /as "x"/],
      [{ ...publicKey, x: publicKey.y, y: publicKey.x }, /found one that is none/],
    ];
    for (const [key, expected] of wrong) {
      const told = await reasonOf(key);
      expect(told).to.match(/^key: call\.seal: /);
      expect(told).to.match(expected);
      expect(told).not.to.include(privateKey.d);
    }
    expect(sealKeyProblem(publicKey)).to.equal(undefined);
    const { kty, crv, x, y } = publicKey;
    expect(await reasonOf({ kty, crv, x, y })).to.equal('sealed');
  });

  it('tells the practice at once, and shows no form, where a key cannot be used', async () => {
    const { publicKey } = await generateKey();
    const routeFor = (seal: Readonly<Record<string, unknown>>) =>
      chooseRoute(
        { to: '/requests', seal },
        { name: 'Juniper Room' },
        (link) => new URL(link, location.href).href,
      );
    expect(routeFor({ ...publicKey }).kind).to.equal('channel');
    const { kind, problem } = routeFor({ ...publicKey, crv: 'P-384' });
    expect(kind).to.equal('none');
    expect(problem?.path).to.equal('call.seal');
    expect(problem?.message).to.match(/expected "crv": "P-256".*No request can be sealed with it/);
  });

  it('does not seal, nor let anything go, on a page without https', async () => {
    const { publicKey } = await generateKey();
    const real = Object.getOwnPropertyDescriptor(window, 'isSecureContext');
    Object.defineProperty(window, 'isSecureContext', { value: false, configurable: true });
    try {
      expect(await reasonOf(publicKey)).to.match(/^insecure: expected a page with https/);
    } finally {
      if (real) Object.defineProperty(window, 'isSecureContext', real);
      else Reflect.deleteProperty(window, 'isSecureContext');
    }
  });
});
