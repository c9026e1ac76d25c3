import type { KapDiscoveryCall } from '../../discovery-call/index.js';
import { callForm, goToCall } from '../call-form.js';
import { resultOf } from '../place.js';
import type { View } from '../view.js';
import { linesOf } from './said.js';

/** Answers on their way to the page's call form, where the visitor looks through them and decides. */
export class Bringing {
  /** The form that they were brought to. */
  #form: KapDiscoveryCall | undefined;

  /**
   * What brings them; undefined where that is not offered: to someone who needs help now, to a minor, and without a
   * form that takes them (also one that is not there yet, or of another version).
   */
  offer(view: View): (() => void) | undefined {
    const { place } = view;
    if (place.urgent || resultOf(place).isMinor || !callForm()?.takesSelfCheck) return undefined;
    return () => {
      const form = callForm();
      if (!form?.takesSelfCheck) return;
      form.selfCheck = linesOf(view);
      this.#form = form;
      goToCall();
    };
  }

  /** What was brought and not sent is taken back from there. */
  takeBack(): void {
    if (this.#form) this.#form.selfCheck = [];
    this.#form = undefined;
  }
}
