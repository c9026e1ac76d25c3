import type { TakeAwayView } from './view.js';

/** How the visitor takes the summary along, until everything is forgotten. */
export class Taking implements TakeAwayView {
  forDoctor = false;
  told: TakeAwayView['told'];

  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  forget(): void {
    this.forDoctor = false;
    this.told = undefined;
  }

  choose = (forDoctor: boolean): void => {
    this.forDoctor = forDoctor;
    this.told = undefined;
    this.#changed();
  };

  tell = (what: NonNullable<TakeAwayView['told']>): void => {
    this.told = what;
    this.#changed();
  };
}
