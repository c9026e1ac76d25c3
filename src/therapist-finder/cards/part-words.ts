import type { PracticeHost } from '../../practice/index.js';
import { type Dictionary, Words, type WordSource } from '../../shared/words.js';
import type { Finder } from '../finder.js';

/** The words of a part that comes later, there in the language of the page before they are first shown. */
export async function partWords<D extends Dictionary>(
  { host, list, practice }: Finder,
  source: Pick<WordSource<D>, 'en' | 'others'>,
): Promise<Words<D>> {
  await source.others[list.words.lang.split('-')[0] ?? '']?.().catch(() => undefined);
  return new Words<D>(host as PracticeHost, practice, { prefix: 'finder', ...source });
}
