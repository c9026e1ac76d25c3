import type { Spot } from './measure.js';
import { nameOf } from './roles.js';

const STYLE = `
  :host { all: initial; position: absolute; inset: 0 auto auto 0; inline-size: 0; block-size: 0; z-index: 2147483000; }
  .ring {
    position: absolute; box-sizing: border-box; border: 2px dashed #c02a1e; border-radius: 6px; pointer-events: none;
    outline: 1px solid rgb(255 255 255 / 70%);
  }
  button {
    position: absolute; inset: auto 0 100% auto; translate: 8px 9px; pointer-events: auto; box-sizing: border-box;
    min-inline-size: 24px; min-block-size: 24px; padding: 2px 8px; border: 2px solid #fff; border-radius: 999px;
    background: #b3261b; color: #fff; font: 650 12px/1.3 system-ui, sans-serif; white-space: nowrap; cursor: pointer;
    box-shadow: 0 1px 4px rgb(0 0 0 / 35%);
  }
  button:focus-visible { outline: 3px solid #fff; outline-offset: 0; box-shadow: 0 0 0 6px #1b4dd8; }
  .found { animation: found 1.2s ease-out 1; }
  @keyframes found { from { box-shadow: 0 0 0 0 rgb(192 42 30 / 60%); } to { box-shadow: 0 0 0 28px rgb(192 42 30 / 0%); } }
  @media (prefers-reduced-motion: reduce) { .found { animation: none; } }
`;

/** Rings around what cannot be read, each with a button that leads back to the list. Drawn into the practice page. */
export class Marks {
  #root: ShadowRoot;
  #rings = new Map<HTMLElement, Spot>();

  constructor(
    private readonly document: Document,
    private readonly open: (spot: Spot) => void,
  ) {
    const tray = document.createElement('div');
    tray.setAttribute('data-studio', '');
    document.body.append(tray);
    this.#root = tray.attachShadow({ mode: 'open' });
  }

  /** Draws these in place of those before. */
  draw(spots: readonly Spot[]): void {
    const had = this.#root.activeElement ? this.#spotOfFocus() : undefined;
    const style = this.document.createElement('style');
    style.textContent = STYLE;
    this.#rings = new Map(spots.map((spot) => [this.#ring(spot), spot]));
    this.#root.replaceChildren(style, ...this.#rings.keys());
    if (had) this.#buttonOf(had.fault.id)?.focus({ preventScroll: true });
  }

  /** Goes to the first place of a fault. False if the page shows none now. */
  show(id: string): boolean {
    const ring = this.#ringOf(id);
    if (!ring) return false;
    // Not scrollIntoView, which moves the pages around this one, too.
    const { top, height } = ring.getBoundingClientRect();
    const view = this.document.defaultView;
    view?.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior: 'instant' });
    ring.classList.remove('found');
    void ring.offsetWidth;
    ring.classList.add('found');
    ring.querySelector('button')?.focus({ preventScroll: true });
    return true;
  }

  #ring(spot: Spot): HTMLElement {
    const { element, fault, ratio, least } = spot;
    const view = this.document.defaultView;
    const box = element.getBoundingClientRect();
    const ring = this.document.createElement('div');
    ring.className = 'ring';
    Object.assign(ring.style, {
      left: `${box.left + (view?.scrollX ?? 0) - 4}px`,
      top: `${box.top + (view?.scrollY ?? 0) - 4}px`,
      width: `${box.width + 8}px`,
      height: `${box.height + 8}px`,
    });
    const button = this.document.createElement('button');
    button.type = 'button';
    button.textContent = (Math.floor(ratio * 10) / 10).toFixed(1);
    button.setAttribute(
      'aria-label',
      `${nameOf(fault.token)}: contrast ${ratio.toFixed(2)}, needs ${least}. Mend it`,
    );
    button.addEventListener('click', () => this.open(spot));
    ring.append(button);
    return ring;
  }

  /** The first one in a widget: the page around it is only an example. */
  #ringOf(id: string): HTMLElement | undefined {
    const own = [...this.#rings].filter(([, { fault }]) => fault.id === id);
    return (own.find(([, { owner }]) => owner !== '') ?? own[0])?.[0];
  }
  #buttonOf = (id: string): HTMLElement | null | undefined => this.#ringOf(id)?.querySelector('button');
  #spotOfFocus = (): Spot | undefined =>
    [...this.#rings].find(([ring]) => ring.contains(this.#root.activeElement))?.[1];
}
