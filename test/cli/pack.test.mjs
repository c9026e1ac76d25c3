// The command line as it is installed, in a folder of its own: what it writes, what it says, how it ends.
import assert from 'node:assert/strict';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, beforeEach, describe, it } from 'node:test';
import { people, toCsv } from '../../bench/people.mjs';
import { install } from './installed.mjs';

let cli;
const at = (name) => join(cli.work, name);
const write = (name, text) => writeFileSync(at(name), text);
const there = () => readdirSync(cli.work).sort();

before(async () => {
  cli = await install();
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
});

describe('kap-widgets', () => {
  it('says how it is used: asked for help with 0, else with 2', async () => {
    const asked = await cli.run('--help');
    assert.equal(asked.code, 0);
    assert.match(asked.out, /Usage: kap-widgets <command>[^]*pack[^]*render/);
    const nothing = await cli.run();
    assert.equal(nothing.code, 2);
    assert.match(nothing.err, /Usage/);
    const unknown = await cli.run('__proto__');
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /no command "__proto__"/);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(join(cli.home, 'package.json'), 'utf8'));
    assert.deepEqual(await cli.run('--version'), { code: 0, out: `${version}\n`, err: '' });
  });

  it('is what package.json names', () => {
    const { bin, files } = JSON.parse(readFileSync(join(cli.home, 'package.json'), 'utf8'));
    assert.equal(bin['kap-widgets'], 'bin/kap-widgets.mjs');
    assert.ok(files.includes('bin'));
  });
});

describe('kap-widgets pack', () => {
  it('packs a spreadsheet beside it and says what it did', async () => {
    write('list.csv', toCsv([...people(1000, 4)]));
    const { code, out, err } = await cli.run('pack', 'list.csv');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.match(out, /^list\.kapd: 1,000 therapists, 2\d,\d{3} bytes \(2\d\.\d a therapist\)\n/);
    assert.match(out, /list\.1\.kapd … list\.2\.kapd: biographies, 2 files/);
    assert.deepEqual(there(), ['list.1.kapd', 'list.2.kapd', 'list.csv', 'list.kapd']);
    assert.equal(readFileSync(at('list.kapd')).subarray(0, 4).toString(), 'KAPD');
  });

  it('packs JSON to where it is told, the same bytes whatever the order of the list', async () => {
    const list = [...people(50, 5)];
    write('a.json', JSON.stringify(list));
    write('b.json', JSON.stringify([...list].reverse()));
    mkdirSync(at('public'));
    assert.equal((await cli.run('pack', 'a.json', '--out', 'public/people.kapd')).code, 0);
    assert.equal((await cli.run('pack', 'b.json')).code, 0);
    assert.deepEqual(readFileSync(at('public/people.kapd')), readFileSync(at('b.kapd')));
    assert.deepEqual(readdirSync(at('public')), ['people.1.kapd', 'people.kapd']);
  });

  it('names what is wrong with its place, leaves it out and ends with 0; with --strict writes nothing', async () => {
    write('list.csv', 'id,name,fee.amount\na,Ada Quill,180\na,Bo Fenn,90\nc,Cy Marsh,lots\n');
    const { code, out, err } = await cli.run('pack', 'list.csv');
    assert.equal(code, 0);
    assert.match(err, /^list\.csv, row 3, .*id.*: .*"a"/m);
    assert.match(err, /^list\.csv, row 4, .*fee\.amount.*: /m);
    assert.match(out, /list\.kapd: 2 therapists/);
    rmSync(at('list.kapd'));
    const strict = await cli.run('pack', 'list.csv', '--strict');
    assert.equal(strict.code, 1);
    assert.match(strict.err, /2 problems with --strict, so nothing was written/);
    assert.deepEqual(there(), ['list.csv']);
  });

  it('ends with 1 and writes nothing if nothing can be read', async () => {
    write('broken.json', '[{"name": "Bo",}]');
    write('empty.csv', 'name\n');
    write('book.xlsx', 'PK\x03\x04 not really');
    mkdirSync(at('folder'));
    const expected = {
      'missing.csv': /missing\.csv: there is no such file/,
      'broken.json': /broken\.json.*expected valid JSON/,
      'empty.csv': /no therapist could be read/,
      'book.xlsx': /CSV/,
      folder: /this is a folder/,
    };
    for (const [file, message] of Object.entries(expected)) {
      const { code, err } = await cli.run('pack', file);
      assert.equal(code, 1, file);
      assert.match(err, message, file);
      assert.doesNotMatch(err, /\n\s+at /, `${file}: no stack`);
    }
    assert.deepEqual(there(), ['book.xlsx', 'broken.json', 'empty.csv', 'folder']);
  });

  it('ends with 1 where it cannot write, and leaves what was there', async () => {
    write('list.json', JSON.stringify([...people(5, 6)]));
    const missing = await cli.run('pack', 'list.json', '--out', 'nowhere/list.kapd');
    assert.equal(missing.code, 1);
    assert.match(missing.err, /nowhere\/list\.1\.kapd: there is no such file or folder. It was not written/);
    // A folder of the head's name: the biographies are written already when the head turns out not to be writable.
    mkdirSync(at('list.kapd'));
    const folder = await cli.run('pack', 'list.json');
    assert.equal(folder.code, 1);
    assert.ok(!there().some((name) => name.endsWith('.tmp')));
  });

  it('says so if there is no permission', { skip: process.platform === 'win32' }, async () => {
    write('list.json', JSON.stringify([...people(5, 6)]));
    mkdirSync(at('locked'));
    chmodSync(at('locked'), 0o500);
    // Root may write into a locked folder, but not there.
    const folder = process.getuid() === 0 ? '/sys' : 'locked';
    const { code, err } = await cli.run('pack', 'list.json', '--out', `${folder}/list.kapd`);
    assert.equal(code, 1);
    assert.match(err, /list\.1\.kapd: (there is no permission to use it|the disk can only be read)\. It was/);
  });

  it('ends with 2 if asked in a wrong way', async () => {
    write('list.csv', 'name\nBo Fenn\n');
    for (const args of [[], ['a.csv', 'b.csv'], ['list.csv', '--fast'], ['list.csv', '--out', 'list.bin']]) {
      const { code, err } = await cli.run('pack', ...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /\w/);
    }
    assert.deepEqual(there(), ['list.csv']);
    const help = await cli.run('pack', '--help');
    assert.equal(help.code, 0);
    assert.match(help.out, /--strict/);
  });

  it('reads what spreadsheets on Windows save', async () => {
    writeFileSync(at('list.csv'), Buffer.from('name;bio\r\nIn\xe9s Arrowood;Caf\xe9\r\n', 'latin1'));
    const { code, err } = await cli.run('pack', 'list.csv');
    assert.equal(err, '');
    assert.equal(code, 0);
    assert.ok(existsSync(at('list.1.kapd')));
  });

  it('packs the lists of the example practices', async () => {
    const practices = new URL('../../examples/practices/', import.meta.url).pathname;
    for (const practice of ['juniper-room', 'lanternfield', 'marigold-house', 'tidewren']) {
      const file = ['therapists.csv', 'therapists.json'].find((name) =>
        existsSync(join(practices, practice, name)),
      );
      cpSync(join(practices, practice, file), at(file));
      const { code, err } = await cli.run('pack', file, '--strict', '--out', `${practice}.kapd`);
      assert.equal(err, '', practice);
      assert.equal(code, 0, practice);
    }
  });
});

describe('kap-widgets render', () => {
  it('prints the list as HTML, or writes it', async () => {
    write('list.json', JSON.stringify([{ name: 'Ada <Quill>' }]));
    const { code, out } = await cli.run('render', 'list.json');
    assert.equal(code, 0);
    assert.match(out, /Ada &lt;Quill&gt;/);
    const written = await cli.run('render', 'list.json', '--out', 'list.html');
    assert.match(written.out, /^list\.html: 1 therapist, /);
    assert.equal(readFileSync(at('list.html'), 'utf8'), out);
  });

  it('ends with 2 if asked in a wrong way', async () => {
    write('list.json', '[{"name": "Bo"}]');
    assert.equal((await cli.run('render', 'list.json', '--heading-level', '9')).code, 2);
    assert.equal((await cli.run('render', 'list.json', '--practice', 'none.json')).code, 1);
  });
});
