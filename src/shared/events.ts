/** Where bad input was found and what is wrong with it. */
export interface KapProblem {
  /** Short, stable kind of problem, for example `invalid`, `unknown-key`, `not-found`, `timeout`. */
  readonly code: string;
  /** The file or the element the problem is in, as the practice would name it. */
  readonly file: string;
  /** The place inside, for example `practice.inPersonStates`; empty for the whole file. */
  readonly path: string;
  /** What was expected, what was found, and how to mend it. */
  readonly message: string;
}

/** A widget (or `kap-practice`) can be used: it has rendered with the data it waited for. Carries nothing. */
export class KapReadyEvent extends Event {
  static readonly type = 'kap-ready';

  constructor() {
    super(KapReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** The practice's data had a problem; the widget goes on without the part that is wrong. */
export class KapErrorEvent extends Event implements KapProblem {
  static readonly type = 'kap-error';
  readonly code: string;
  readonly file: string;
  readonly path: string;
  readonly message: string;

  constructor({ code, file, path, message }: KapProblem) {
    super(KapErrorEvent.type, { bubbles: true, composed: true });
    this.code = code;
    this.file = file;
    this.path = path;
    this.message = message;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kap-ready': KapReadyEvent;
    'kap-error': KapErrorEvent;
  }
  interface DocumentEventMap {
    'kap-ready': KapReadyEvent;
    'kap-error': KapErrorEvent;
  }
}

const ready = new WeakSet<Element>();

/**
 * Fires `kap-ready` from `host`, once in its life however often it is called. Not from one that is a part of another
 * element of the library: that one speaks for itself.
 */
export function announceReady(host: Element): void {
  const root = host.getRootNode();
  if (ready.has(host) || (root instanceof ShadowRoot && root.host.localName.startsWith('kap-'))) return;
  ready.add(host);
  host.dispatchEvent(new KapReadyEvent());
}
