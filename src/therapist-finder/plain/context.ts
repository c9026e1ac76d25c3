import type { PracticeFile } from '../../practice/index.js';
import type { ListWords } from '../labels.js';

/** Where and in what words. */
export interface DataContext {
  /** The practice whose list it is. */
  readonly practice: PracticeFile;
  /** The address of the page that shows the list; without it the ids are relative, and so of whatever page it is. */
  readonly page: string;
  /** Names of ways of working, conditions and organizations. */
  readonly list: ListWords;
}
