import type { Act } from './history.js';

/** A panel asks the studio to do something. */
export class StudioAct extends Event {
  constructor(readonly act: Act) {
    super('studio-act', { bubbles: true, composed: true });
  }
}

/** A panel has something to say to those who do not see the change. */
export class StudioSay extends Event {
  constructor(readonly text: string) {
    super('studio-say', { bubbles: true, composed: true });
  }
}

/** A panel asks the preview to show where a token is seen. */
export class StudioShow extends Event {
  constructor(
    readonly mode: 'light' | 'dark',
    readonly token: string,
  ) {
    super('studio-show', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'studio-act': StudioAct;
    'studio-say': StudioSay;
    'studio-show': StudioShow;
  }
}
