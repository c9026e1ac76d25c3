import type { Place } from './place.js';

/** What came out of a self-check. It holds no answer and no reason. */
export interface EligibilityOutcome {
  /** `help-now`, `not-now`, `prescriber-first` or `discuss`. */
  readonly level: string;
  /** Whether the practice works where the visitor will be, as far as it said where that is. */
  readonly outOfArea: boolean;
  /** Whether the visitor has nobody yet to take them home or be with them. */
  readonly logistics: boolean;
}

/** A page's function that is told the outcome. */
type OutcomeListener = (outcome: EligibilityOutcome) => void;

/** Tells the page's function what came out: once each time that a result comes to be shown, or changes. */
export class OutcomeTelling {
  #told: string | undefined;
  #toldTo: OutcomeListener | undefined;

  tell({ found: { outcome, overlays } }: Place, listener: OutcomeListener | undefined): void {
    const told: EligibilityOutcome = {
      level: outcome,
      outOfArea: overlays.includes('out-of-area'),
      logistics: overlays.includes('logistics'),
    };
    const key = JSON.stringify(told);
    if (key === this.#told && listener === this.#toldTo) return;
    this.#told = key;
    this.#toldTo = listener;
    try {
      listener?.(told);
    } catch (error) {
      // The page's own mistake goes to the page's own error handling, and the visitor goes on.
      reportError(error);
    }
  }

  /** The questions are being answered again: what comes out then is told anew. */
  forget(): void {
    this.#told = undefined;
  }
}
