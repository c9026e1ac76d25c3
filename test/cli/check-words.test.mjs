// The library's own words, in every language, would pass the check that a practice's words go through.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { runnerImport } from 'vite';

const root = new URL('../..', import.meta.url).pathname;

describe('the claims linter over the library’s own words', () => {
  let words;
  before(async () => {
    const { module } = await runnerImport(join(root, 'test/claims-linter/built-in.ts'), {
      root,
      configFile: false,
    });
    words = module;
  });

  it('has them all', () => {
    const files = new Set(words.builtIn.map(([path]) => path.split(' ')[0]));
    assert.ok(words.builtIn.length > 2000, `${words.builtIn.length} sentences`);
    for (const folder of [
      'comparison',
      'eligibility-check',
      'therapist-finder',
      'discovery-call',
      'crisis-line',
    ])
      for (const lang of ['en', 'es'])
        assert.ok(
          [...files].some((file) => file.includes(`/${folder}/`) && file.endsWith(`.${lang}.ts`)),
          folder,
        );
  });

  it('warns of none', () => {
    assert.deepEqual(words.warned, []);
  });
});
