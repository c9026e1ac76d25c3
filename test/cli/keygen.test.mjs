// Making a key pair with the installed command line.
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { install } from './installed.mjs';

let cli;
let tools;
const at = (name) => join(cli.work, name);
const read = (name) => JSON.parse(readFileSync(at(name), 'utf8'));

/** The block to paste, as the practice file would have it. */
const pasted = (out) => JSON.parse(`{${/^ {2}"call"[^]*?^ {2}\}$/m.exec(out)[0]}}`).call.seal;

before(async () => {
  cli = await install({ 'seal-tools': 'src/discovery-call/seal-tools.ts' });
  tools = await import(join(cli.home, 'dist/seal-tools.js'));
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
});
afterEach(() => {
  delete process.env.KAP_PASSPHRASE;
});

describe('kap-widgets keygen', () => {
  it('writes the private key for its owner alone, and prints the public one to paste', async () => {
    const { code, out, err } = await cli.run('keygen');
    assert.equal(code, 0, err);
    const kept = read('practice-key.json');
    assert.equal(tools.privateKeyProblem(kept), undefined);
    if (process.platform !== 'win32') assert.equal(statSync(at('practice-key.json')).mode & 0o777, 0o600);
    const seal = pasted(out);
    assert.equal(tools.sealKeyProblem(seal), undefined);
    assert.equal(seal.x, kept.x);
    assert.equal(seal.kid, await tools.keyId(seal));
    assert.ok(!out.includes(kept.d), 'the private number is not printed');
    assert.match(out, /Never upload it/);
    assert.match(out, /Make a copy/);
    assert.match(out, /can never be read again/);
  });

  it('makes another pair each time', async () => {
    const keys = [await cli.run('keygen', '--out', 'a.json'), await cli.run('keygen', '--out', 'b.json')];
    assert.notEqual(pasted(keys[0].out).x, pasted(keys[1].out).x);
  });

  it('never writes over a file', async () => {
    writeFileSync(at('practice-key.json'), 'an old key');
    const { code, out, err } = await cli.run('keygen');
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /practice-key\.json: there is a file already/);
    assert.equal(readFileSync(at('practice-key.json'), 'utf8'), 'an old key');
  });

  it('protects it by a passphrase, without which nothing of it can be read', async () => {
    process.env.KAP_PASSPHRASE = 'four unrelated words here';
    const { code, out, err } = await cli.run('keygen', '--passphrase');
    assert.equal(code, 0, err);
    const kept = read('practice-key.json');
    assert.ok(tools.isProtected(kept));
    assert.equal(kept.d, undefined);
    assert.equal(await tools.unprotectKey(kept, 'four unrelated words'), undefined);
    const key = await tools.unprotectKey(kept, 'four unrelated words here');
    assert.equal(tools.privateKeyProblem(key), undefined);
    assert.equal(key.x, pasted(out).x);
  });

  it('takes no short passphrase, and none where nobody can be asked', async () => {
    process.env.KAP_PASSPHRASE = 'short';
    const short = await cli.run('keygen', '--passphrase');
    assert.equal(short.code, 1);
    assert.match(short.err, /at least 12/);
    delete process.env.KAP_PASSPHRASE;
    const nobody = await cli.run('keygen', '--passphrase');
    assert.equal(nobody.code, 1);
    assert.match(nobody.err, /KAP_PASSPHRASE/);
    assert.deepEqual(readdirSync(cli.work), []);
  });

  it('says what it does not know, and where it cannot write', async () => {
    const wrong = await cli.run('keygen', '--force');
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /--force/);
    const nowhere = await cli.run('keygen', '--out', 'none/key.json');
    assert.equal(nowhere.code, 1);
    assert.match(nowhere.err, /no such file or folder/);
    assert.deepEqual(readdirSync(cli.work), []);
  });
});
