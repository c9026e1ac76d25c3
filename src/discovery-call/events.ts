import type { FailureReason } from './delivery/delivery.js';

/** A call request was sent and its receipt confirmed. Carries nothing. */
export class KapCallSentEvent extends Event {
  static readonly type = 'kap-call-sent';

  constructor() {
    super(KapCallSentEvent.type, { bubbles: true, composed: true });
  }
}

/** A call request could not be confirmed as received; the visitor has been told. Carries only the kind of failure. */
export class KapCallFailedEvent extends Event {
  static readonly type = 'kap-call-failed';
  /** What kind of failure it was; nothing of what was typed. */
  readonly reason: FailureReason;

  constructor(reason: FailureReason) {
    super(KapCallFailedEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kap-call-sent': KapCallSentEvent;
    'kap-call-failed': KapCallFailedEvent;
  }
  interface DocumentEventMap {
    'kap-call-sent': KapCallSentEvent;
    'kap-call-failed': KapCallFailedEvent;
  }
}
