import { compactDecrypt } from 'jose/jwe/compact/decrypt';
import { type CallRequest, callRequestSchema } from '../call-request.schema.js';
import { readHeader } from './find.js';
import { ALGORITHM, bareKey, keyId, sealKeyProblem, type SealKey } from './key.js';

/** A practice's private key, as `npx kap-widgets keygen` writes it. */
export interface PrivateSealKey extends SealKey {
  /** The private number, base64url. */
  readonly d: string;
  readonly kid?: string;
}

/** A sealed request could not be opened. */
export class OpenError extends Error {
  override readonly name = 'OpenError';
  /**
   * `unreadable`: no sealed request; `other-key`: sealed for a key that was not given; `broken`: changed or cut off on
   * the way; `invalid`: opened, but what is in it is no request.
   */
  readonly code: 'unreadable' | 'other-key' | 'broken' | 'invalid';
  /** Name of the key it needs. */
  readonly kid: string | undefined;
  /** What was in it, if it was opened. Anybody can seal anything: treat it as such. */
  readonly text: string | undefined;

  constructor(code: OpenError['code'], message: string, more: { kid?: string; text?: string } = {}) {
    super(message);
    this.code = code;
    this.kid = more.kid;
    this.text = more.text;
  }
}

/** What is wrong with a private key, or undefined if it can open what was sealed for it. */
export function privateKeyProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'expected a private key in braces';
  const { d, ...rest } = value as Readonly<Record<string, unknown>>;
  if (d === undefined) return 'expected a private key, found a public one: it opens nothing';
  return sealKeyProblem(rest) ?? (/^[\w-]{43}$/.test(String(d)) ? undefined : 'expected 43 signs as "d"');
}

/**
 * Opens a sealed request and checks what is in it.
 * @param sealed compact JWE, the member `sealed` of what the widget posts
 * @param keys the practice's private keys, the newest and older ones
 * @throws {OpenError} saying which key it needs, or what else is wrong
 */
export async function openSealed(sealed: string, keys: readonly PrivateSealKey[]): Promise<CallRequest> {
  const { kid } = readHeader(sealed) ?? {};
  const named = await Promise.all(keys.map(async (key) => ({ key, id: await keyId(key) })));
  // Whoever seals by other tools may not name the key: then each is tried.
  const fitting = named.filter(({ id }) => typeof kid !== 'string' || id === kid);
  if (!fitting.length && typeof kid === 'string') {
    const given = named.map(({ id }) => id).join(', ') || 'none';
    throw new OpenError('other-key', `it was sealed for the key ${kid}; keys given: ${given}`, { kid });
  }
  for (const { key } of fitting) {
    const text = await decrypt(sealed, key);
    if (text !== undefined) return readRequest(text);
  }
  if (!readHeader(sealed)) throw new OpenError('unreadable', 'it is no sealed request');
  throw new OpenError('broken', 'it cannot be opened: it was changed or cut off on the way');
}

async function decrypt(sealed: string, key: PrivateSealKey): Promise<string | undefined> {
  try {
    const { plaintext } = await compactDecrypt(
      sealed,
      { ...bareKey(key), d: key.d },
      // What a stranger wrote into the header does not choose how it is opened.
      { keyManagementAlgorithms: [ALGORITHM.alg], contentEncryptionAlgorithms: [ALGORITHM.enc] },
    );
    return new TextDecoder().decode(plaintext);
  } catch {
    return undefined;
  }
}

function readRequest(text: string): CallRequest {
  let inside: unknown;
  try {
    inside = JSON.parse(text);
  } catch {
    throw new OpenError('invalid', 'what is in it is not JSON', { text });
  }
  const read = callRequestSchema.safeParse(inside);
  if (read.success) return read.data;
  const places = new Set(read.error.issues.map(({ path }) => path.join('.') || 'the request itself'));
  throw new OpenError(
    'invalid',
    `what is in it is no call request; wrong or missing: ${[...places].join(', ')}`,
    {
      text,
    },
  );
}
