// The mail to the practice: that a request has come, how many wait, and where the inbox is. Nothing of what was written.

/** How long each part of a delivery may take, in milliseconds. */
const TIMEOUT = 15_000;

/**
 * @param {string} url `smtps://user:password@mail.example.org` (encrypted from the start, port 465), or `smtp://…`
 *   (STARTTLS, port 587): without encryption nothing is sent, unless the address ends in `?tls=never`.
 * @param {{ from: string, tls?: import('node:tls').ConnectionOptions }} options
 */
export async function createMailer(url, { from, tls }) {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url);
  if (!['smtp:', 'smtps:'].includes(protocol))
    throw new TypeError('SMTP_URL must begin with smtps:// or smtp://');
  const secure = protocol === 'smtps:';
  const plain = !secure && searchParams.get('tls') === 'never';
  const { default: nodemailer } = await import('nodemailer');
  const transport = nodemailer.createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: plain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    tls: { minVersion: 'TLSv1.2', ...tls },
    ...{ connectionTimeout: TIMEOUT, greetingTimeout: TIMEOUT, socketTimeout: TIMEOUT },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  return {
    /** @param {{ to: string, waiting: number, inbox: string }} about Rejects when the server did not take it. */
    async send({ to, waiting, inbox }) {
      await transport.sendMail({
        from,
        to,
        subject: 'A request for a call has come',
        text: mailText(waiting, inbox),
        // So that no out-of-office reply comes back.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
    },
    close: () => transport.close(),
  };
}

/** @param {number} waiting @param {string} inbox */
export const mailText = (waiting, inbox) =>
  `${waiting === 1 ? 'One request for a call waits' : `${waiting} requests for a call wait`} in your inbox:

${inbox}

To keep it private, this mail says nothing of what was written.
`;
