// How often one client, and all clients of a practice together, may ask. In memory only; addresses are never logged.

/** Keys that are remembered at the most; beyond, those that have asked longest ago are forgotten. */
const MOST = 20_000;

/**
 * Buckets of tokens, one for each key: `burst` at once, then one every `seconds`.
 * @param {{ burst: number, seconds: number, now?: () => number }} rule
 */
export function createLimit({ burst, seconds, now = Date.now }) {
  /** @type {Map<string, { tokens: number, at: number }>} The one that asked last stands last. */
  const buckets = new Map();

  /** @param {string} key */
  function fill(key) {
    const { tokens, at } = buckets.get(key) ?? { tokens: burst, at: now() };
    // A clock that was put back gives nothing and takes nothing.
    const gained = Math.max(0, now() - at) / 1000 / seconds;
    return Math.min(burst, tokens + gained);
  }

  /** @param {string} key @param {number} tokens */
  function keep(key, tokens) {
    buckets.delete(key);
    buckets.set(key, { tokens, at: now() });
    if (buckets.size > MOST) buckets.delete(buckets.keys().next().value ?? '');
  }

  return {
    /**
     * Takes a token. Answers 0, or how many seconds to wait until there is one.
     * @param {string} key
     */
    take(key) {
      const tokens = fill(key);
      keep(key, tokens >= 1 ? tokens - 1 : tokens);
      return tokens >= 1 ? 0 : (1 - tokens) * seconds;
    },
    /** Gives a token back. @param {string} key */
    give: (key) => keep(key, Math.min(burst, fill(key) + 1)),
  };
}

/**
 * Whom a request counts for: an IPv4 address, or the network of an IPv6 one, of which a single person has many.
 * @param {import('node:http').IncomingMessage} req
 * @param {number} proxies How many proxies of one's own stand in front; 0 believes no header.
 */
export function clientOf(req, proxies) {
  const via = String(req.headers['x-forwarded-for'] ?? '').split(',');
  const address = (proxies > 0 && via.at(-proxies)?.trim()) || req.socket.remoteAddress || '';
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').slice(0, 64);
  return plain.includes(':') ? network(plain) : plain;
}

/** The first 64 of 128 bits. @param {string} address */
function network(address) {
  const [head = '', tail] = address.toLowerCase().split('%')[0].split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const groups = [...before, ...Array(zeros).fill('0'), ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
