/** The visitor has begun the questions of a self-check. Carries nothing. */
export class KapEligibilityStartEvent extends Event {
  static readonly type = 'kap-eligibility-start';

  constructor() {
    super(KapEligibilityStartEvent.type, { bubbles: true, composed: true });
  }
}

/** The visitor has come to the result of a self-check. Carries nothing: the outcome leaves by `onOutcome` only. */
export class KapEligibilityCompleteEvent extends Event {
  static readonly type = 'kap-eligibility-complete';

  constructor() {
    super(KapEligibilityCompleteEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kap-eligibility-start': KapEligibilityStartEvent;
    'kap-eligibility-complete': KapEligibilityCompleteEvent;
  }
  interface DocumentEventMap {
    'kap-eligibility-start': KapEligibilityStartEvent;
    'kap-eligibility-complete': KapEligibilityCompleteEvent;
  }
}
