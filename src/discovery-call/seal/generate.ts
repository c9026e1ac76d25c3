import { flattenedDecrypt } from 'jose/jwe/flattened/decrypt';
import { FlattenedEncrypt } from 'jose/jwe/flattened/encrypt';
import type { FlattenedJWE } from 'jose';
import { ALGORITHM, bareKey, keyId, type SealKey } from './key.js';
import type { PrivateSealKey } from './open.js';

/** A public key as it goes into the practice file, with what it is for. */
export interface PublicSealKey extends SealKey {
  readonly use: 'enc';
  readonly alg: 'ECDH-ES';
  readonly kid: string;
}

/** A new pair of keys: the public one for the practice file (`call.seal`), the private one for nobody else. */
export async function generateKey(): Promise<{
  readonly publicKey: PublicSealKey;
  readonly privateKey: PublicSealKey & PrivateSealKey;
}> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  const made = (await crypto.subtle.exportKey('jwk', pair.privateKey)) as PrivateSealKey;
  const bare = bareKey(made);
  const publicKey = { ...bare, use: 'enc', alg: ALGORITHM.alg, kid: await keyId(bare) } as const;
  return { publicKey, privateKey: { ...publicKey, d: made.d } };
}

/** Turns of PBKDF2: guessing passphrases takes a machine as long for each (OWASP asks for 210,000 with SHA-512). */
const TURNS = 600_000;

/** A private key that only a passphrase opens (an encrypted JWK, RFC 7517 §7, as JSON). The key's name can be read. */
export function protectKey(key: PrivateSealKey, passphrase: string): Promise<FlattenedJWE> {
  return new FlattenedEncrypt(new TextEncoder().encode(JSON.stringify(key)))
    .setProtectedHeader({
      ...{ alg: 'PBES2-HS512+A256KW', enc: ALGORITHM.enc, cty: 'jwk+json' },
      ...(key.kid && { kid: key.kid }),
    })
    .setKeyManagementParameters({ p2c: TURNS })
    .encrypt(new TextEncoder().encode(passphrase));
}

/** True for what {@link protectKey} returns. */
export const isProtected = (value: unknown): value is FlattenedJWE =>
  typeof value === 'object' && value !== null && 'ciphertext' in value && 'protected' in value;

/** Opens what {@link protectKey} made. Undefined if the passphrase is another, or the file was changed. */
export async function unprotectKey(value: FlattenedJWE, passphrase: string): Promise<unknown> {
  try {
    const { plaintext } = await flattenedDecrypt(value, new TextEncoder().encode(passphrase), {
      keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
      maxPBES2Count: 10 * TURNS,
    });
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch {
    return undefined;
  }
}
