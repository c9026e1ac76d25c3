import type { ReactiveController, ReactiveElement } from 'lit';
import { type StepId, STEPS } from './plan.js';

/** The end of an address that leads to a step: `#kap-journey=dosing`. */
export const linkTo = (step: StepId): string => `#kap-journey=${step}`;

/** Opens and closes the steps: by a link to one, all together, and for paper. */
export class Doors implements ReactiveController {
  /** Whether all were opened together. */
  isOpen = false;

  #host: ReactiveElement;
  /** Steps that were closed before the page was printed. */
  #closed: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.followLink);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.followLink);
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
  }

  /** Opens the step that the page's address names, once the steps are there. */
  followLink = (): void => {
    const step = STEPS.find((id) => location.hash === linkTo(id));
    if (step) this.open(step);
  };

  open(step: StepId): void {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>(`[data-step="${step}"]`);
    if (!details) return;
    details.open = true;
    const summary = details.querySelector('summary');
    summary?.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'start' });
  }

  toggleAll = (): void => {
    this.isOpen = !this.isOpen;
    for (const step of this.#steps) step.open = this.isOpen;
    this.#host.requestUpdate();
  };

  get #steps() {
    return [...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>('.step')];
  }

  #beforePrint = (): void => {
    this.#closed = this.#steps.filter(({ open }) => !open);
    for (const step of this.#closed) step.open = true;
  };

  #afterPrint = (): void => {
    for (const step of this.#closed) step.open = false;
    this.#closed = [];
  };
}
