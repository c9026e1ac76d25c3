import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import type { CallRequest, SealedRequest } from '../call-request.schema.js';
import { ALGORITHM, bareKey, keyId, type SealKey, sealKeyProblem } from './key.js';

/** A request could not be sealed; then it is not sent either. The message is for the practice. */
export class SealError extends Error {
  override readonly name = 'SealError';
  /** `key`: the practice's key cannot be used; `insecure`: the page has no https, where browsers do not encrypt. */
  readonly code: 'key' | 'insecure';

  constructor(code: SealError['code'], message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

/**
 * A sealed text is as long as what is in it, and the length would tell whoever carries it how long a name is or what was
 * chosen. Filled up to the next 1,024 bytes, requests are as long as each other; only a long message or lines of a
 * self-check make one longer, by whole blocks.
 */
const BLOCK = 1024;

/** The request as JSON, with spaces behind it, which JSON does not mind. */
function padded(request: CallRequest): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(request));
  const filled = new Uint8Array(Math.ceil(json.length / BLOCK) * BLOCK).fill(0x20);
  filled.set(json);
  return filled;
}

/**
 * Encrypts a request so that only the holder of the private key can read it: compact JWE (RFC 7516) for a key on P-256,
 * by ECDH-ES and A256GCM. Each call makes other bytes of the same request: keep them for further tries.
 * @param publicKey `call.seal` of the practice file
 * @throws {SealError} if the key cannot be used or the page is not a secure context
 */
export async function seal(request: CallRequest, publicKey: unknown): Promise<SealedRequest> {
  if (!isSecureContext) {
    throw new SealError(
      'insecure',
      'expected a page with https, where browsers can encrypt, found one without',
    );
  }
  const problem = sealKeyProblem(publicKey);
  if (problem) throw new SealError('key', `call.seal: ${problem}`);
  const key = publicKey as SealKey;
  // The receiver has to see the token before anything is opened; inside, it would be of no use to anyone.
  const { challenge, ...inside } = request;
  try {
    const sealed = await new CompactEncrypt(padded(inside))
      .setProtectedHeader({ ...ALGORITHM, kid: await keyId(key) })
      .encrypt(bareKey(key));
    return { id: request.id, sealed, sentAt: request.sentAt, ...(challenge !== undefined && { challenge }) };
  } catch (cause) {
    // Well formed, but no point on the curve.
    throw new SealError('key', 'call.seal: expected a key on the curve P-256, found one that is none', cause);
  }
}
