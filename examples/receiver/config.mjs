// The settings of serve.mjs, from the environment. What is wrong is said at the start, in words, and nothing starts.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { passwordFile } from './login.mjs';
import { isMailAddress, practiceProblems } from './practices.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A setting that cannot be used. */
export class ConfigError extends Error {}

/** @param {string} name @param {string} expected @returns {never} */
const fail = (name, expected) => {
  // What was found is not repeated: it may be a password.
  throw new ConfigError(`${name}: expected ${expected}.`);
};

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<{ port: number, host: string, options: import('./index.mjs').Options, notes: string[] }>} `notes`: to tell once.
 */
export async function readConfig(env) {
  const number = (/** @type {string} */ name, /** @type {number} */ usual, least = 0, most = 65_535) => {
    const value = Number(env[name] || usual);
    return Number.isInteger(value) && value >= least && value <= most
      ? value
      : fail(name, `a whole number from ${least} to ${most}`);
  };
  const list = (/** @type {string} */ name) =>
    (env[name] ?? '')
      .split(',')
      .map((each) => each.trim())
      .filter(Boolean);

  const notes = [];
  const data = resolve(env.DATA || join(HERE, 'data'));
  const host = env.HOST || '127.0.0.1';
  const publicUrl = env.PUBLIC_URL || undefined;
  if (publicUrl && !/^https?:$/.test(parsed(publicUrl)?.protocol ?? '')) {
    fail('PUBLIC_URL', 'an address like https://calls.example.org');
  }
  if (publicUrl?.startsWith('http:') && !/^(localhost|127\.|\[::1\])/.test(new URL(publicUrl).host)) {
    notes.push('PUBLIC_URL is not https: passwords and requests can be read on the way.');
  }
  const origins = list('ORIGINS');
  for (const origin of origins) {
    if (parsed(origin)?.origin !== origin)
      fail('ORIGINS', 'addresses like https://example.org, without a path or a slash');
  }
  const found = practices(env.PRACTICES);
  return {
    port: number('PORT', 4200),
    host,
    options: {
      ...{ publicUrl, origins, sealKeys: list('SEAL_KEYS') },
      ...(env.DATABASE_URL
        ? { databaseUrl: env.DATABASE_URL }
        : { databasePath: join(data, 'call-requests.db') }),
      practiceOf: found && ((id) => (Object.hasOwn(found, id) ? found[id] : undefined)),
      proxies: number('TRUST_PROXY', 0, 0, 10),
      password: password(env, data, notes),
      retentionDays: number('RETENTION_DAYS', 30, 1, 3650),
      smtp: smtp(env, number('MAIL_EVERY_MINUTES', 10, 0, 1440), found, notes),
      verifyChallenge: await challenge(env.CHALLENGE),
    },
    notes,
  };
}

/** @param {string} url */
function parsed(url) {
  return URL.canParse(url) ? new URL(url) : undefined;
}

/**
 * The practices by their ids; undefined when any id is taken.
 * @param {string | undefined} path
 * @returns {Record<string, import('./index.mjs').Practice> | undefined}
 */
function practices(path) {
  if (!path) return undefined;
  let found;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    fail('PRACTICES', `a file of JSON like examples/receiver/practices.json (${error.code ?? 'not JSON'})`);
  }
  const problems = practiceProblems(found);
  if (problems.length > 0) {
    throw new ConfigError(problems.map((problem) => `PRACTICES: ${problem}.`).join('\n'));
  }
  return found;
}

/** @param {Record<string, string | undefined>} env @param {string} data @param {string[]} notes */
function password(env, data, notes) {
  if (env.INBOX_PASSWORD && env.INBOX_PASSWORD.length < 8) fail('INBOX_PASSWORD', 'at least 8 characters');
  if (env.INBOX_PASSWORD) return env.INBOX_PASSWORD;
  const path = env.INBOX_PASSWORD_FILE || join(data, 'inbox-password.txt');
  const { password: found, isNew } = passwordFile(path);
  notes.push(
    isNew ? `Password of the inbox: ${found} (kept in ${path})` : `The password of the inbox is in ${path}`,
  );
  return found;
}

/**
 * @param {Record<string, string | undefined>} env
 * @param {number} everyMinutes
 * @param {Record<string, import('./index.mjs').Practice> | undefined} found
 * @param {string[]} notes
 */
function smtp(env, everyMinutes, found = {}, notes) {
  const { SMTP_URL: url, MAIL_FROM: from, MAIL_TO: to, PUBLIC_URL: publicUrl } = env;
  if (!url) return undefined;
  if (!/^smtps?:$/.test(parsed(url)?.protocol ?? '') || !isWritten(url))
    fail('SMTP_URL', 'smtps://user:password@mail.example.org, with % in a password as %25');
  if (!from || !isMailAddress(from))
    fail('MAIL_FROM', 'the address that mails come from, as SMTP_URL is set');
  if (!publicUrl) fail('PUBLIC_URL', 'the address of this receiver, for the mails name the inbox');
  if (to && !isMailAddress(to)) fail('MAIL_TO', 'an address that mails go to');
  const unheard = Object.keys(found).filter((id) => !to && !found[id]?.mailTo);
  if (!to && unheard.length === Object.keys(found).length)
    fail('MAIL_TO', 'an address that mails go to, as SMTP_URL is set and no practice has a mailTo');
  if (unheard.length > 0) {
    const they = unheard.length === 1 ? 'it has' : 'they have';
    notes.push(
      `No mail goes to ${unheard.join(', ')}: ${they} no mailTo, and there is no MAIL_TO. Their mails wait until one is set.`,
    );
  }
  return { url, from, everyMinutes, ...(to && { to }) };
}

/** Whether the name and password in an address can be read. @param {string} url */
function isWritten(url) {
  const { username, password } = new URL(url);
  try {
    return decodeURIComponent(username + password) !== undefined;
  } catch {
    return false;
  }
}

/** @param {string | undefined} path */
async function challenge(path) {
  if (!path) return undefined;
  const { verifyChallenge } = await import(pathToFileURL(resolve(path)).href);
  return typeof verifyChallenge === 'function'
    ? verifyChallenge
    : fail('CHALLENGE', 'a module that exports the function verifyChallenge(token)');
}
