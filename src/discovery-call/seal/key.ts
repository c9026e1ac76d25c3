/** The public half of a practice's key: a point on the curve P-256, as a JWK (RFC 7517, RFC 7518 §6.2). */
export interface SealKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  /** Base64url of 32 bytes each. */
  readonly x: string;
  readonly y: string;
}

/** How requests are sealed: an agreed key without a key between (RFC 7518 §4.6), then AES in Galois counter mode. */
export const ALGORITHM = { alg: 'ECDH-ES', enc: 'A256GCM' } as const;

const COORDINATE = /^[\w-]{43}$/;

/** What a value that should be a public key is, for a message: never more than a word or a number of it. */
function found(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 20)}"`;
  if (typeof value === 'object') return value === null ? 'null' : Array.isArray(value) ? 'a list' : 'a block';
  return value === undefined ? 'nothing' : String(value);
}

const PRIVATE =
  'expected a public key, found the private one. It is public now, since everybody can read this file, and must be replaced: make a new pair with "npx kap-widgets keygen"';

/**
 * What is wrong with the key in a practice file, or undefined if requests can be sealed with it.
 * @param value `call.seal`
 */
export function sealKeyProblem(value: unknown): string | undefined {
  if (typeof value === 'string' && /"d"|PRIVATE KEY/.test(value)) return PRIVATE;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return `expected a public key in braces, as "npx kap-widgets keygen" prints it, found ${found(value)}`;
  }
  const key = value as Readonly<Record<string, unknown>>;
  if ('d' in key) return PRIVATE;
  const wanted = { kty: 'EC', crv: 'P-256', use: 'enc', alg: ALGORITHM.alg };
  for (const [name, expected] of Object.entries(wanted)) {
    // A key need not say what it is for; if it does, it must not be for something else.
    const isFree = (name === 'use' || name === 'alg') && key[name] === undefined;
    if (!isFree && key[name] !== expected)
      return `expected "${name}": "${expected}", found ${found(key[name])}`;
  }
  const wrong = ['x', 'y'].find((name) => !COORDINATE.test(String(key[name])));
  return wrong && `expected 43 letters, digits, "-" or "_" as "${wrong}", found ${found(key[wrong])}`;
}

/** The parts of a key that make it this one: everything else that may stand in a JWK is left out. */
export const bareKey = ({ kty, crv, x, y }: SealKey): SealKey => ({ kty, crv, x, y });

/** A key's name: its thumbprint (RFC 7638), which follows from the key, so that none can go by a wrong one. */
export async function keyId({ kty, crv, x, y }: SealKey): Promise<string> {
  const members = JSON.stringify({ crv, kty, x, y });
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(members));
  return btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replace(/=+$/, '')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

/** Whether the key is a point on the curve, as a browser finds when it takes it in. Only in a secure context. */
export const isOnCurve = (key: SealKey): Promise<boolean> =>
  crypto.subtle.importKey('jwk', bareKey(key), { name: 'ECDH', namedCurve: 'P-256' }, false, []).then(
    () => true,
    () => false,
  );
