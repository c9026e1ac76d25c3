import type { ReactiveControllerHost } from 'lit';
import type { PracticeController } from '../practice/index.js';
import type { ListWords } from './labels.js';
import type { Answer, Query, TherapistSearch } from './search/query.js';

/**
 * What every part of the finder's view works on: the query, its answer, and the ways to ask for another. It is the
 * same object from first to last; its values change. After a change the host renders again.
 */
export interface Finder {
  readonly host: ReactiveControllerHost & HTMLElement;
  /** The inside of the element, which is closed to the page. */
  readonly root: ShadowRoot;
  readonly practice: PracticeController;
  /** The words, and what the values of the data are called. */
  readonly list: ListWords;
  readonly query: Query;
  /** The answer to the query, or while that is on its way to the one before. */
  readonly answer: Answer;
  /** `searching` while a service has not answered yet, `failed` if it cannot. */
  readonly status: 'ready' | 'searching' | 'failed';
  /** Who answers. */
  readonly search: TherapistSearch;
  /**
   * Asks with other parts, from the first page on.
   * @param focus selector of what gets the focus when the answer is shown, if what was pressed may be gone by then;
   *   the count of people if nothing matches it
   */
  readonly change: (parts: Partial<Query>, focus?: string) => void;
  /** Shows further people. */
  readonly more: () => void;
  /** How many more people `more` would show. */
  readonly moreCount: number;
  /** Brings the focus to what matches, once all is rendered; to the count of people if nothing does. */
  readonly focus: (selector: string) => void;
}
