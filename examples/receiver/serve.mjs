// The receiver on its own: node examples/receiver/serve.mjs        (npm start runs it inside the demonstration)
//
//   PUBLIC_URL=https://calls.example.org   where it stands for the world, behind a server that does HTTPS
//   ORIGINS=https://example.org            the sites whose pages may post, separated by commas
//   PRACTICES=practices.json               names, time zones, openings, mail addresses; without it any id is taken
//   INBOX_PASSWORD=…                       or INBOX_PASSWORD_FILE=path; as it is, or as `serve.mjs --hash` prints it.
//                                          Without either one is made by chance, kept in DATA, and shown once
//   RETENTION_DAYS=30                      requests are deleted after so many days
//   SMTP_URL=smtps://user:password@host    mails that a request has come, without its content; smtp:// means STARTTLS
//   MAIL_FROM=… MAIL_TO=…                  the addresses; a practice's own mailTo goes before MAIL_TO
//   MAIL_EVERY_MINUTES=10                  one mail speaks for all requests in between
//   SEAL_KEYS=path,path                    private keys that open sealed requests in the inbox
//   DATABASE_URL=postgres://…              a PostgreSQL 14 or later, a database of its own; else SQLite under DATA
//   DATA=examples/receiver/data            the folder of what it keeps
//   CHALLENGE=path                         a module that exports verifyChallenge(token), for an element in the widget's slot
//   TRUST_PROXY=1                          how many servers of yours stand in front (their X-Forwarded-For is believed)
//   HOST=127.0.0.1 PORT=4200
//
// No request is ever logged, nor the address it came from.
import { createServer } from 'node:http';
import process from 'node:process';
import { codeOf } from './answers.mjs';
import { ConfigError, readConfig } from './config.mjs';
import { createReceiver } from './index.mjs';
import { hashPassword } from './login.mjs';

// The message of an error that nobody foresaw may quote a request.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error) => {
    console.error(`The receiver stopped (${codeOf(error)}).`);
    process.exit(1);
  });
}

if (process.argv.includes('--hash')) {
  process.stdin.setEncoding('utf8');
  let password = '';
  for await (const text of process.stdin) password += text;
  console.log(await hashPassword(password.replace(/\r?\n$/, '')));
} else {
  await serve().catch((error) => {
    // A setting's own mistake is told; of a database or a key only the code, for an address may hold a password.
    console.error(
      error instanceof ConfigError || error instanceof TypeError
        ? error.message
        : `It could not start (${codeOf(error)}).`,
    );
    process.exit(1);
  });
}

async function serve() {
  const { port, host, options, notes } = await readConfig(process.env);
  const receiver = await createReceiver(options);
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, receiver.handle);
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(port, host, () => resolve(undefined)),
  );
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const local = `http://${host.includes(':') ? `[${host}]` : host}:${taken}`;
  const url = options.publicUrl?.replace(/\/$/, '') ?? local;
  console.log(`Listening at            ${local}
Requests are taken at   ${url}/receiver/requests/<practice>
The inbox is at         ${url}/receiver/inbox`);
  for (const note of notes) console.log(note);

  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5000).unref();
    await closed;
    await receiver.close();
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
