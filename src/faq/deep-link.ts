import type { ReactiveController, ReactiveElement } from 'lit';
import { readLinked } from './address.js';

/**
 * Takes a visitor to what the address names: when the element comes, when the address changes, and when a link to it is
 * followed whose address is there already, or which a page's own router followed (neither fires `hashchange`).
 */
export class DeepLink implements ReactiveController {
  #host: ReactiveElement;
  #reveal: (id: string) => Promise<HTMLElement | undefined>;
  #arrived = false;

  /** @param reveal opens what an id names and returns what is focused in it; undefined if there is no such thing */
  constructor(host: ReactiveElement, reveal: (id: string) => Promise<HTMLElement | undefined>) {
    this.#host = host;
    this.#reveal = reveal;
    host.addController(this);
  }

  hostConnected(): void {
    this.#arrived = false;
    addEventListener('hashchange', this.#go);
    document.addEventListener('click', this.#click);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#go);
    document.removeEventListener('click', this.#click);
  }

  /** To be called when there is something to reveal: the first time, the address is followed. */
  ready(): void {
    if (this.#arrived) return;
    this.#arrived = true;
    // Who is in the middle of something stays there.
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) void this.#arrive();
  }

  async #arrive(): Promise<void> {
    const place = await this.#go();
    if (!place || document.readyState === 'complete') return;
    // What comes above it until then would push it away, unless the visitor has gone on.
    const at = scrollY;
    addEventListener('load', () => scrollY === at && place.isConnected && bring(place), { once: true });
  }

  /** Opens what an id names and goes there. False if there is no such thing. */
  async goTo(id: string): Promise<boolean> {
    const place = await this.#reveal(id);
    if (place) bring(place);
    return place !== undefined;
  }

  #go = async (): Promise<HTMLElement | undefined> => {
    const id = readLinked(location.hash);
    const place = id === undefined ? undefined : await this.#reveal(id);
    if (place) bring(place);
    return place;
  };

  #click = (event: MouseEvent): void => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (!link || readLinked(link.hash) === undefined || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    // After the browser or a router has followed it.
    setTimeout(() => {
      if (link.href === location.href && this.#host.isConnected) void this.#go();
    });
  };
}

/** Focus first: it must not scroll, since the place may be below a header that stays on top. */
function bring(place: HTMLElement): void {
  place.focus({ preventScroll: true });
  (place.closest('details') ?? place).scrollIntoView({ block: 'start' });
}
