// What the receiver and the demonstration server share: escaped HTML and complete answers.

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text made safe for HTML, between tags and inside quoted attributes.
 * @param {unknown} value
 */
export const escapeHtml = (value) => String(value ?? '').replace(/[&<>"']/g, (char) => ESCAPES[char]);

/** HTML that is already escaped, so that {@link html} does not escape it twice. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/**
 * A template whose every value is escaped, except what this same function made. Arrays are joined;
 * `undefined`, `null` and `false` become nothing.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  const text = (/** @type {unknown} */ value) => {
    if (Array.isArray(value)) return value.map(text).join('');
    if (value instanceof Html) return value.text;
    return value === false ? '' : escapeHtml(value);
  };
  return new Html(strings.reduce((page, string, i) => page + text(values[i - 1]) + string));
}

/**
 * Answers a request in one piece. To HEAD, Node sends the headers and leaves the body out.
 * @param {import('node:http').ServerResponse} res
 * @param {number} status
 * @param {Record<string, string>} headers
 * @param {string | Buffer} [body]
 */
export function send(res, status, headers, body = '') {
  res.writeHead(status, {
    'X-Content-Type-Options': 'nosniff',
    // "Not modified" has no body, and a length would speak of the one the browser keeps.
    ...(status !== 304 && { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...headers,
  });
  res.end(body);
}
