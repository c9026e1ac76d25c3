// Opening sealed requests with the installed command line, and that the format is the standard's: RFC 7516 is written
// out here once more with node:crypto alone, and each side reads the other.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { cell } from '../../bin/commands/open/print.mjs';
import { cell as receiverCell } from '../../examples/receiver/export.mjs';
import { install } from './installed.mjs';

let cli;
let tools;
let seal;
let keys;
let others;

const at = (name) => join(cli.work, name);
const write = (name, content) =>
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));

const request = {
  id: '0b9f3c1e-6a56-4f0e-9d0a-3f5a8f0f7a01',
  name: 'Ada Quill',
  contact: 'phone',
  phone: '+13105550142',
  consent: { contact: true, voicemail: true, text: false },
  state: 'CA',
  days: ['mon', 'wed'],
  times: ['morning'],
  timeZone: 'America/Los_Angeles',
  topic: 'Costs',
  lang: 'en',
  sentAt: '2026-11-23T09:00:00.000Z',
};
const sealOf = async (change = {}) => (await seal({ ...request, ...change }, keys.publicKey)).sealed;

const lengths = (bytes) => Buffer.concat([number(bytes.length), Buffer.from(bytes)]);
const number = (value) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

/** The agreed key: Concat KDF of RFC 7518 §4.6.2, for direct agreement on 256 bits. */
const agreed = (privateKey, publicKey) =>
  createHash('sha256')
    .update(number(1))
    .update(diffieHellman({ privateKey, publicKey }))
    .update(Buffer.concat([lengths('A256GCM'), lengths(''), lengths(''), number(256)]))
    .digest();

function decryptByHand(jwe, jwk) {
  const [header, encryptedKey, iv, body, tag] = jwe.split('.');
  const { alg, enc, epk } = JSON.parse(Buffer.from(header, 'base64url'));
  assert.deepEqual([alg, enc, encryptedKey], ['ECDH-ES', 'A256GCM', '']);
  const key = agreed(
    createPrivateKey({ key: jwk, format: 'jwk' }),
    createPublicKey({ key: epk, format: 'jwk' }),
  );
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
  cipher.setAAD(Buffer.from(header)).setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([cipher.update(Buffer.from(body, 'base64url')), cipher.final()]).toString();
}

function encryptByHand(text, jwk, more = {}) {
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const epk = own.publicKey.export({ format: 'jwk' });
  const header = Buffer.from(JSON.stringify({ alg: 'ECDH-ES', enc: 'A256GCM', epk, ...more })).toString(
    'base64url',
  );
  const key = agreed(own.privateKey, createPublicKey({ key: jwk, format: 'jwk' }));
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(header));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return [header, '', iv, body, cipher.getAuthTag()]
    .map((part) => (Buffer.isBuffer(part) ? part.toString('base64url') : part))
    .join('.');
}

before(async () => {
  cli = await install({
    'seal-tools': 'src/discovery-call/seal-tools.ts',
    seal: 'src/discovery-call/seal/seal.ts',
  });
  tools = await import(join(cli.home, 'dist/seal-tools.js'));
  globalThis.isSecureContext = true;
  ({ seal } = await import(join(cli.home, 'dist/seal.js')));
  keys = await tools.generateKey();
  others = await tools.generateKey();
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
  write('key.json', keys.privateKey);
  write('other.json', others.privateKey);
});
afterEach(() => {
  delete process.env.KAP_PASSPHRASE;
});

describe('the format', () => {
  it('is opened by the standard alone, and is the same length for ordinary requests', async () => {
    const jwe = await sealOf();
    const text = decryptByHand(jwe, keys.privateKey);
    assert.deepEqual(JSON.parse(text), request);
    assert.equal(Buffer.byteLength(text) % 1024, 0);
    const longer = await sealOf({ name: 'Ada Quill of the Long Name', topic: undefined });
    assert.equal(longer.length, jwe.length);
    assert.notEqual(await sealOf(), jwe, 'the same twice does not look the same');
  });

  it('opens what the standard alone has sealed, also where no key is named', async () => {
    write('log.txt', encryptByHand(JSON.stringify(request), keys.publicKey));
    const { code, out, err } = await cli.run(
      'open',
      '--key',
      'other.json',
      '--key',
      'key.json',
      '--json',
      'log.txt',
    );
    assert.equal(code, 0, err);
    assert.deepEqual(JSON.parse(out), [request]);
  });
});

describe('kap-widgets open', () => {
  it('prints a request as text', async () => {
    write('mail.eml', `Subject: New request\n\nsealed: ${await sealOf()}\n\nBye`);
    const { code, out, err } = await cli.run('open', '--key', 'key.json', 'mail.eml');
    assert.equal(code, 0, err);
    assert.match(out, /^Request 1 of 1 \(mail\.eml\)$/m);
    assert.match(out, /^ {2}Name +Ada Quill$/m);
    assert.match(out, /^ {2}Phone +\+13105550142$/m);
    assert.match(out, /^ {2}Agreed to +contact, voicemail$/m);
    assert.match(out, /^ {2}Days +mon, wed$/m);
    assert.doesNotMatch(out, /E-mail|Message/);
  });

  it('finds requests however a mail or an export has broken them, each once', async () => {
    const jwe = await sealOf();
    const fold = (size, by) => jwe.replace(new RegExp(`.{${size}}`, 'g'), `$&${by}`);
    const inBase64 = Buffer.from(`id: 1\nsealed: ${jwe}\n`).toString('base64').replace(/.{76}/g, '$&\r\n');
    const texts = {
      'plain.txt': jwe,
      'soft.eml': `sealed=3D${fold(75, '=\r\n')}\r\nnext eyJ word`,
      'folded.txt': `${fold(64, '\n')}\nand more words`,
      'spaced.txt': `${fold(64, ' ')} and more`,
      'quoted.txt': `> > ${fold(60, '\r\n> > ')}\r\n> > words`,
      'export.json': JSON.stringify([{ sealed: fold(70, '\r\n') }]),
      'export.csv': `id,sealed\r\n1,"${jwe}"\r\n`,
      'page.html': `<p>${fold(80, '<br>')}</p>`,
      'encoded.eml': `Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${inBase64}\r\n--x--`,
    };
    for (const [name, text] of Object.entries(texts)) {
      write(name, text);
      const { code, out, err } = await cli.run('open', '--key', 'key.json', '--json', name);
      assert.equal(code, 0, `${name}: ${err}`);
      assert.deepEqual(JSON.parse(out), [request], name);
    }
    const all = await cli.run('open', '--key', 'key.json', '--json', ...Object.keys(texts));
    assert.equal(JSON.parse(all.out).length, 1);
  });

  it('reads what is piped in, and several requests in one text', async () => {
    const text = [
      await sealOf(),
      await sealOf({ name: 'Bo', id: '0b9f3c1e-6a56-4f0e-9d0a-3f5a8f0f7a02' }),
    ].join(',');
    const program = join(cli.home, 'bin/kap-widgets.mjs');
    const out = await new Promise((resolve, reject) => {
      const args = [program, 'open', '--key', 'key.json', '--json'];
      const child = execFile(process.execPath, args, { cwd: cli.work }, (error, printed) =>
        error ? reject(error) : resolve(printed),
      );
      child.stdin.end(text);
    });
    assert.deepEqual(
      JSON.parse(out).map(({ name }) => name),
      ['Ada Quill', 'Bo'],
    );
  });

  it('names the key that is needed, and opens the rest', async () => {
    const another = { ...request, id: '0b9f3c1e-6a56-4f0e-9d0a-3f5a8f0f7a02' };
    const theirs = (await seal(another, others.publicKey)).sealed;
    write('mail.txt', `${await sealOf()}\n\n${theirs}`);
    const { code, out, err } = await cli.run('open', '--key', 'key.json', 'mail.txt');
    assert.equal(code, 1);
    assert.match(out, /Ada Quill/);
    assert.match(err, new RegExp(`sealed for the key ${others.publicKey.kid}`));
    const both = await cli.run('open', '--key', 'key.json', '--key', 'other.json', '--json', 'mail.txt');
    assert.equal(both.code, 0, both.err);
    assert.equal(JSON.parse(both.out).length, 2);
  });

  it('says that a request was changed on the way', async () => {
    const jwe = await sealOf();
    const middle = jwe.length - 200;
    const changed = `${jwe.slice(0, middle)}${jwe[middle] === 'A' ? 'B' : 'A'}${jwe.slice(middle + 1)}`;
    write('mail.txt', changed);
    const { code, out, err } = await cli.run('open', '--key', 'key.json', 'mail.txt');
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /changed or cut off/);
  });

  it('names a request that was cut off, wherever the cut is, also beside whole ones', async () => {
    const jwe = await sealOf();
    const other = await sealOf({ name: 'Bo', id: '0b9f3c1e-6a56-4f0e-9d0a-3f5a8f0f7a02' });
    const parts = jwe.split('.');
    const before = (at) => parts.slice(0, at).join('.').length;
    const ends = [30, before(1) - 3, before(1), before(2) + 1, before(3) - 4, before(3), before(3) + 90];
    for (const end of [...ends, before(4), jwe.length - 5, jwe.length - 3]) {
      const cut = jwe.slice(0, end);
      for (const [text, whole] of [
        [cut, 0],
        [`${cut}\n${other}`, 1],
        [`${other}\n${cut}`, 1],
        [`sealed: ${cut}\n\nBye, see you.\n\n> ${other.replace(/.{60}/g, '$&\n> ')}`, 1],
        [`${jwe}\r\n${cut}`, 1],
      ]) {
        write('mail.txt', text);
        const { code, out, err } = await cli.run('open', '--key', 'key.json', '--json', 'mail.txt');
        assert.equal(code, 1, `${end}: ${text}`);
        assert.equal(JSON.parse(out).length, whole, `${end}: ${err}`);
        assert.match(err, /^mail\.txt: a request was not opened: it .*cut off/m, `${end}`);
        assert.doesNotMatch(err, /No sealed request/);
      }
    }
  });

  it('prints a request that was sealed twice once, and says so', async () => {
    write('mail.txt', `${await sealOf()}\n${await sealOf()}\n${await sealOf({ name: 'Ada Q.' })}`);
    for (const format of ['--json', '--csv', '']) {
      const { code, out, err } = await cli.run(
        ...['open', '--key', 'key.json', format, 'mail.txt'].filter(Boolean),
      );
      assert.equal(code, 0);
      assert.match(err, /^A request was there again, sealed once more\. Each is printed once\.$/m);
      assert.equal(out.match(/Ada Quill/g).length, 1);
      assert.equal(out.match(/Ada Q\./g).length, 1, 'other words are another request');
    }
  });

  it('shows what was sealed but is no request, and never as one', async () => {
    for (const [inside, why] of [
      ['{"name":"Ada","shoe":1}', /no call request; wrong or missing: id,/],
      ['"name" Ada \u001b]0;x\u0007', /not JSON/],
    ]) {
      write('a.txt', encryptByHand(inside, keys.publicKey));
      const { code, out, err } = await cli.run('open', '--key', 'key.json', '--json', 'a.txt');
      assert.equal(code, 1);
      assert.deepEqual(JSON.parse(out), []);
      assert.match(err, why);
      assert.match(err, /^ {2}.*"name".*Ada/m);
      assert.ok(!err.includes('\u001b'), 'nothing a terminal would act on');
    }
  });

  it('lets nothing a visitor typed act on the terminal', async () => {
    const acting = /[\p{Cc}\u202a-\u202e]/u;
    write('mail.txt', await sealOf({ name: 'Ada \u202eliuq' }));
    const opened = await cli.run('open', '--key', 'key.json', 'mail.txt');
    assert.equal(opened.code, 0, opened.err);
    assert.doesNotMatch(opened.out.replaceAll('\n', ''), acting);
    assert.match(opened.out, /Ada \\u\{202e\}liuq/);
    // What no widget sends is told of as what it is, and does not act either.
    const name = 'Ada\u001b]0;owned\u0007\u009b2J\u202eliuq\r\n  Phone   +10000000000';
    write('mail.txt', await sealOf({ name, message: 'One line\n\u001b[31mtwo' }));
    const { code, out, err } = await cli.run('open', '--key', 'key.json', 'mail.txt');
    assert.equal(code, 1);
    assert.match(err, /wrong or missing: name, message/);
    assert.doesNotMatch(`${out}${err}`.replaceAll('\n', ''), acting);
  });

  it('writes CSV in which no cell is run as a formula', async () => {
    const cells = ['=HYPERLINK("http://x.example","a")', '+1', '-1', '@SUM(A1)', '\t=1', '\u200b=1'];
    for (const topic of cells) {
      write('mail.txt', await sealOf({ topic, message: `"${topic}"`, name: topic.trim() }));
      const { code, out } = await cli.run('open', '--key', 'key.json', '--csv', 'mail.txt');
      assert.equal(code, 0);
      const [head, row, rest] = out.split('\r\n');
      assert.match(head, /^\ufeff"Sent","Name"/);
      assert.equal(rest, '');
      const read = row.slice(1, -1).split(/","/);
      assert.ok(
        read.every((cell) => !/^[\s\u200b]*[=+\-@]/u.test(cell)),
        row,
      );
      assert.ok(row.includes(`"'+13105550142"`), 'a number stays as it is behind an apostrophe');
    }
  });

  it('guards cells as the example receiver’s CSV does', () => {
    for (const sign of ['=', '+', '-', '@', '＝', 'a'])
      for (const before of [
        '',
        ' ',
        "'",
        '\u200b',
        '\t',
        '\r\n',
        'a;',
        'a,',
        'a|',
        'a\t',
        'a\n',
        'a"',
        "a'",
        'a; \u2066',
      ])
        for (const value of [`${before}${sign}1+1`, `x ${before}${sign}\u0007`])
          assert.equal(cell(value), receiverCell(value), JSON.stringify(value));
    assert.equal(cell('a;=1'), `"a;'=1"`);
    assert.equal(cell(undefined), '""');
  });

  it('takes a protected key, and says when the passphrase is another', async () => {
    write('locked.json', await tools.protectKey(keys.privateKey, 'four unrelated words'));
    write('mail.txt', await sealOf());
    process.env.KAP_PASSPHRASE = 'four unrelated words';
    const { code, out, err } = await cli.run('open', '--key', 'locked.json', '--json', 'mail.txt');
    assert.equal(code, 0, err);
    assert.equal(JSON.parse(out).length, 1);
    process.env.KAP_PASSPHRASE = 'others';
    const wrong = await cli.run('open', '--key', 'locked.json', 'mail.txt');
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /the passphrase is not the one/);
  });

  it('says what is missing or wrong, and never quotes a key', async () => {
    write('mail.txt', 'no request here, eyJ eyJhbGciOiJFQ0RILUVTIn0.. and more');
    const none = await cli.run('open', '--key', 'key.json', 'mail.txt');
    assert.deepEqual([none.code, none.out], [1, '']);
    assert.match(none.err, /No sealed request/);
    const absent = await cli.run('open', '--key', 'key.json', 'none.txt');
    assert.equal(absent.code, 1);
    assert.match(absent.err, /none\.txt: there is no such file/);
    assert.equal((await cli.run('open', 'mail.txt')).code, 2);
    assert.equal((await cli.run('open', '--key', 'key.json', '--json', '--csv', 'mail.txt')).code, 2);
    write('public.json', keys.publicKey);
    assert.match((await cli.run('open', '--key', 'public.json', 'mail.txt')).err, /a public one/);
    write('cut.json', JSON.stringify(keys.privateKey).slice(0, -2));
    const cut = await cli.run('open', '--key', 'cut.json', 'mail.txt');
    assert.equal(cut.code, 1);
    assert.ok(!cut.err.includes(keys.privateKey.d.slice(0, 8)), cut.err);
  });
});
