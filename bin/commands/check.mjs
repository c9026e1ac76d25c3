import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { built } from '../built.mjs';
import { Misuse } from '../failure.mjs';
import { count, decode, reason } from '../source.mjs';
import { toJson, toText } from './check/print.mjs';

export const help = `Usage: kap-widgets check <file> [more files …] [--strict] [--json] [options]

Checks a practice file (practice.json) as the widgets read it, with the list of therapists, the questions and the openings
it names, and warns of what its own words should not claim: cures, guarantees, rank, doses, "FDA-approved ketamine" and the like. A list
of therapists (CSV, JSON, .kapd) or a file of questions may also be given by itself.

  <file>      a practice file; what it names is looked for from where it is
  --strict    warnings count as errors
  --json      print what was found as JSON: files, notChecked, unreadable, problems (each with severity, code, file, line,
              column, path, message, for JSON its pointer (RFC 6901, counted from 0) and, for a claim, the words
              found, rule, reason, basis and instead), errors, warnings
  --root      the folder that is the site's root, for addresses that begin with "/"
  --fetch     also fetch what it names by a web address; without it nothing is asked of the network
  --today     the day it is held against, as 2026-11-22: for facts with a date

Ends with 0 if nothing is wrong (there may be warnings), with 1 if there are errors (or, with --strict, warnings), with 2
if it was asked wrongly or a file given cannot be read. Claims are found by words, not by meaning: a warning may be
wrong, and no warning is no proof.`;

const text = { type: 'string' };
const flag = { type: 'boolean' };
const options = { strict: flag, json: flag, fetch: flag, root: text, today: text };

/** The most bytes that a page reads of each. */
const LIMITS = {
  practice: 2_000_000,
  flow: 500_000,
  openings: 500_000,
  directory: 150_000_000,
  packed: 150_000_000,
};
const FETCH_TIMEOUT = 15_000;

/** @param {string[]} args */
export async function main(args) {
  const { files, strict, json, today, ...from } = readArgs(args);
  const tools = await built(() => import('../../dist/check-tools.js'));
  const run = new Run(tools, { ...from, today });
  for (const file of files) await run.start(file);

  const { checked, notChecked, unreadable } = run;
  const findings = checked.flatMap((each) => each.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const report = { checked, notChecked, unreadable, errors, warnings };
  const isColored = process.stdout.isTTY && !process.env.NO_COLOR;
  if (json) console.log(toJson(report));
  else if (checked.length) console.log(toText(report, isColored));
  for (const message of unreadable) console.error(message);
  if (unreadable.length) process.exitCode = 2;
  else if (errors || (strict && warnings)) process.exitCode = 1;
}

function readArgs(args) {
  let read;
  try {
    read = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${help}`);
  }
  const { today = new Date().toISOString().slice(0, 10), ...values } = read.values;
  if (!read.positionals.length) throw new Misuse(`A file to check is missing.\n\n${help}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new Misuse(`--today: expected a day as year-month-day, like 2026-11-22; found "${today}".`);
  }
  return { files: [...new Set(read.positionals)], today, ...values };
}

/** One check of one or more files, with what they name. */
class Run {
  checked = [];
  /** Files that are named but were not looked at, and why. */
  notChecked = [];
  /** Why a file that was given cannot be read. */
  unreadable = [];

  #tools;
  #options;
  /** What was looked at already, by where it is: two practices may share a list. */
  #done = new Map();

  constructor(tools, given) {
    this.#tools = tools;
    this.#options = given;
  }

  /** Checks a file that was given. */
  async start(file) {
    const read = await readBytes(file, 'directory');
    if (read.message) {
      this.unreadable.push(`${file}: ${read.message}`);
      return;
    }
    const content = decode(read.bytes);
    const kind = this.#tools.kindOf(file, content);
    const { length } = read.bytes;
    if (kind === 'practice') await this.#practice(content, file, length);
    else this.#keep(await this.#once(resolve(file), () => this.#look(kind, read.bytes, file)));
  }

  async #practice(content, file, length) {
    const read = this.#tools.readPractice(content, file);
    const own = read.flow === undefined ? undefined : await this.#named('flow', read.flow, file);
    const { flow } = own?.checked ?? {};
    const checked = await read.check(flow, this.#options.today);
    const findings = [...tooBig('practice', length, file), ...checked.findings];
    const lists = [];
    if (read.therapists) {
      const inside = await this.#tools.checkTherapists(
        read.therapists,
        file,
        (path) => read.locate(`therapists${path}`),
        [],
        read.lang,
      );
      findings.push(...inside.findings.map((each) => ({ ...each, path: `therapists${each.path}` })));
      checked.what += ` with ${inside.what}`;
    } else if (read.directory !== undefined) {
      lists.push(await this.#named('directory', read.directory, file));
    }
    const openings =
      read.openings === undefined ? undefined : await this.#named('openings', read.openings, file);
    for (const [key, named] of [
      ['therapists', lists[0]],
      ['eligibility.flow', own],
      ['call.openings', openings],
    ]) {
      if (!named?.message) continue;
      const place = { ...read.locate(key), path: key };
      findings.push({ severity: 'error', code: 'not-found', file, ...place, message: named.message });
    }
    this.checked.push({ ...checked, findings });
    for (const named of [...lists, own, openings]) this.#keep(named);
  }

  #keep(looked) {
    if (looked?.isNew) this.checked.push(looked.checked);
  }

  /** Checks what a practice file names: what was found in it, or why it could not be looked at. */
  async #named(kind, address, from) {
    const skip = (why) => {
      this.notChecked.push({ file: address, why });
      return {};
    };
    const isWeb = /^https?:/i.test(address);
    const page =
      isWeb && kind === 'directory' && URL.canParse(address) && this.#tools.unpublished(new URL(address));
    if (page) return { message: `"${address}": ${page}` };
    if (isWeb && !this.#options.fetch) return skip('on the web; --fetch has it looked at');
    const { root } = this.#options;
    const path = decoded(address.replace(/[?#].*$/, ''));
    if (!isWeb && path.startsWith('/') && root === undefined)
      return skip('an address from the site’s root; --root names that folder');
    const place = path.startsWith('/') ? join(root ?? '', path) : join(dirname(from), path);
    const file = isWeb ? address : isAbsolute(from) ? place : relative('', place) || '.';
    const read = isWeb ? await fetchBytes(address, kind) : await readBytes(file, kind);
    if (read.message) return { message: `expected a file at "${address}": ${read.message}` };
    return this.#once(isWeb ? address : resolve(file), () => this.#look(kind, read.bytes, file));
  }

  async #once(where, look) {
    const known = this.#done.get(where);
    if (known) return { checked: known };
    const checked = await look();
    this.#done.set(where, checked);
    return { checked, isNew: true };
  }

  async #look(kind, bytes, file) {
    const { checkDirectory, checkFlow, checkOpenings, checkPacked, blockName } = this.#tools;
    const name = file.replace(/[?#].*$/, '');
    if (kind === 'packed' || /\.kapd$/i.test(name)) {
      const blocks = [];
      for (let number = 1; number < 1000 && !/^https?:/.test(file); number++) {
        const block = blockName(file, number);
        const read = await readBytes(block, 'packed');
        blocks.push({ name: block, bytes: read.bytes });
        if (!read.bytes) break;
      }
      return checkPacked(new Uint8Array(bytes), file, blocks);
    }
    const text = decode(bytes);
    const checked =
      kind === 'flow'
        ? checkFlow(text, file)
        : kind === 'openings'
          ? checkOpenings(text, file, this.#options.today)
          : await checkDirectory(text, file);
    return { ...checked, findings: [...tooBig(kind, bytes.length, file), ...checked.findings] };
  }
}

/** A name as it is on the disk; one that is not written as an address stays as it is. */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** What a page refuses to read whole. */
function tooBig(kind, length, file) {
  const limit = LIMITS[kind];
  if (length <= limit) return [];
  const message = `expected at most ${count(limit, 'byte')}, found ${count(length, 'byte')}: no page reads it`;
  return [{ severity: 'error', code: 'too-large', file, path: '', message }];
}

/** A file's bytes, or why there are none. */
async function readBytes(file, kind) {
  try {
    const about = await stat(file);
    if (about.isFile() && about.size > LIMITS[kind]) {
      return {
        message: `it has ${count(about.size, 'byte')}, and a page reads at most ${count(LIMITS[kind], 'byte')}`,
      };
    }
    return { bytes: await readFile(file) };
  } catch (error) {
    return { message: reason(error) };
  }
}

async function fetchBytes(address, kind) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(FETCH_TIMEOUT) });
    if (!response.ok) return { message: `the server answered ${response.status}` };
    const bytes = Buffer.from(await response.arrayBuffer());
    return bytes.length > LIMITS[kind] ? { message: `it has ${count(bytes.length, 'byte')}` } : { bytes };
  } catch (error) {
    return { message: `it could not be fetched (${error.cause?.code ?? error.name})` };
  }
}
