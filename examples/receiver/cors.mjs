// Which pages may post: those of this same origin, and those of the origins that are named. Nobody else's.

/**
 * @param {{ origins: readonly string[], publicUrl?: string }} options `origins` like `https://example.org`. `publicUrl`
 *   is where this receiver stands for the world; without it, where the request says it came to.
 */
export function createCors({ origins, publicUrl }) {
  const own = publicUrl && new URL(publicUrl).origin;

  /** @param {import('node:http').IncomingMessage} req */
  function isSame(req) {
    const { origin, host } = req.headers;
    if (own) return origin === own;
    try {
      return new URL(origin ?? '').host === host;
    } catch {
      return false; // "null", as a sandboxed page says.
    }
  }

  return {
    /** True for a page of the receiver's own origin. Only those may change anything in the inbox. */
    isSame,

    /**
     * Who asks. `foreign` pages may not post; a program that is no page says no origin and is none of them.
     * @param {import('node:http').IncomingMessage} req
     * @returns {'none' | 'same' | 'named' | 'foreign'}
     */
    origin(req) {
      const { origin } = req.headers;
      if (origin === undefined) return 'none';
      if (origins.includes(origin)) return 'named';
      return isSame(req) ? 'same' : 'foreign';
    },

    /**
     * What lets a page of a named origin read the answer.
     * @param {import('node:http').IncomingMessage} req
     * @returns {Record<string, string>}
     */
    headers(req) {
      const { origin = '' } = req.headers;
      return {
        Vary: 'Origin',
        ...(origins.includes(origin) && {
          'Access-Control-Allow-Origin': origin,
          'Access-Control-Expose-Headers': 'Retry-After',
        }),
      };
    },

    /** What a browser asks for before it posts. */
    preflight: {
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'content-type, idempotency-key',
      'Access-Control-Max-Age': '7200',
    },
  };
}
