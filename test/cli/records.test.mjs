// The records a search service is filled with, as the installed command line makes them.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { install } from './installed.mjs';

const list =
  'name,title,licenses,states,location.lat,location.lng,nextOpening\nAda Quill,LCSW,LCSW 000101 TX,TX,30.3,-97.7,2026-12-01\n,,,,,,\n,No name,,,,,\n';

let cli;
const at = (name) => join(cli.work, name);

before(async () => {
  cli = await install();
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
  writeFileSync(at('list.csv'), list);
});

describe('kap-widgets records', () => {
  it('prints a record for each therapist, and what was left out beside it', async () => {
    const { code, out, err } = await cli.run('records', 'list.csv', '--day', '2026-11-22');
    assert.equal(code, 0);
    const [record, ...others] = JSON.parse(out);
    assert.equal(others.length, 0);
    assert.equal(record.objectID, 'ada-quill');
    assert.deepEqual(record.facet_state, ['TX']);
    assert.deepEqual(record.facet_language, ['not-stated']);
    assert.deepEqual(record._geoloc, { lat: 30.3, lng: -97.7 });
    assert.match(err, /row 4, column "name"/);
  });

  it('writes them for the service that is named, as of the day', async () => {
    const { code, out } = await cli.run('records', 'list.csv', '--for', 'meilisearch', '--out', 'r.json');
    assert.equal(code, 0);
    assert.match(out, /^r\.json: 1 record for meilisearch/);
    const [record] = JSON.parse(readFileSync(at('r.json'), 'utf8'));
    assert.deepEqual(record._geo, { lat: 30.3, lng: -97.7 });
    const first = JSON.parse((await cli.run('records', 'list.csv', '--day', '2026-11-22')).out)[0];
    const second = JSON.parse((await cli.run('records', 'list.csv', '--day', '2026-11-23')).out)[0];
    assert.notEqual(first.sort_rotation, second.sort_rotation);
  });

  it('says what it does not know, and writes nothing', async () => {
    for (const wrong of [
      ['--for', 'solr'],
      ['--day', 'today'],
    ]) {
      const { code, err, out } = await cli.run('records', 'list.csv', ...wrong);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, new RegExp(wrong[1]));
    }
  });
});
