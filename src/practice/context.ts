import { createContext, type Context, type ContextEvent } from '@lit/context';
import type { KapProblem } from '../shared/events.js';
import type { PracticeFile } from './schema.js';

/** What is known about a practice, as parsed once from its file. Public facts only: nothing of a visitor. */
export interface PracticeState {
  /** `loading` until the file has come or failed; a failed file leaves `data` empty and the widgets on defaults. */
  readonly status: 'loading' | 'ready' | 'failed';
  /** Absolute URL of the file; relative links in it are resolved against this. The page's own for a property. */
  readonly url: string;
  /** The name the practice knows the file by, for messages. */
  readonly file: string;
  /** The parts of the file that are right. */
  readonly data: PracticeFile;
  /** What was wrong with the rest. */
  readonly problems: readonly KapProblem[];
}

/** A string key, so that two copies of the library on one page understand each other. */
export const practiceContext = createContext<PracticeState | undefined>('kap-practice');

/** The state before a file has come. */
export const loading = (url: string): PracticeState => ({
  status: 'loading',
  url,
  file: '',
  data: {},
  problems: [],
});

/** The state when what reads a file has not come: the widgets go on with their defaults. */
export const unread = (file: string): PracticeState => ({
  ...loading(document.baseURI),
  status: 'failed',
  file,
  problems: [{ code: 'not-found', file, path: '', message: 'not read: a file of kap-widgets did not load' }],
});

declare global {
  interface DocumentEventMap {
    'context-request': ContextEvent<Context<unknown, unknown>>;
  }
}
