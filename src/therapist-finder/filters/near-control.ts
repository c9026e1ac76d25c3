import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { maskClasses } from '../../shared/mask.js';
import type { Finder } from '../finder.js';
import type * as Locate from './locate.js';
import type { Query } from '../search/query.js';
import { without, withPlace } from './parts.js';

type Found = Locate.LocateProblem | NonNullable<Query['near']>['place'];
type Message = Locate.LocateProblem | 'device-asking' | 'device-found' | undefined;

/**
 * Where from, and how far. The place comes from a ZIP code or, only when a visitor presses for it, from the device; it
 * is kept nowhere but in the query.
 */
export class NearControl {
  #finder: Finder;
  #isRemote: () => boolean;
  #placeOf: Locate.PlaceOf | undefined;
  #zip = '';
  #hasSeenPlace = false;
  #message: Message;
  /** Number of the last attempt: an earlier one that answers later is dropped. */
  #attempt = 0;

  /** @param placeOf finds the place of a ZIP code; by default in a table that is fetched then */
  constructor(finder: Finder, isRemote: () => boolean, placeOf?: Locate.PlaceOf) {
    this.#finder = finder;
    this.#isRemote = isRemote;
    this.#placeOf = placeOf;
  }

  /** True if the list can be asked for a distance. */
  get isOffered(): boolean {
    const { answer, search } = this.#finder;
    const { hasPlaces } = search;
    // A service does not say; whoever it has brought does.
    this.#hasSeenPlace ||= answer.hits.some(({ therapist }) => therapist.location?.lat !== undefined);
    return hasPlaces ?? this.#hasSeenPlace;
  }

  render(): TemplateResult {
    const { list, query } = this.#finder;
    const { words } = list;
    // The place was taken back elsewhere, by a chip say.
    if (!query.near && this.#message === 'device-found') this.#message = undefined;
    const isWrong = this.#message?.startsWith('zip') ?? false;
    return html`
      <fieldset class="near ${maskClasses}" part="near" aria-describedby="near-note">
        <legend>${words.say('near')}</legend>
        <div class="near-from">
          <div class="field">
            <label class="label" for="zip">${words.say('zip')}</label>
            <input
              part="input" class="input ${maskClasses}"
              id="zip"
              inputmode="numeric"
              autocomplete="postal-code"
              spellcheck="false"
              maxlength="12"
              aria-invalid=${isWrong ? 'true' : nothing}
              aria-describedby=${isWrong ? 'near-message' : nothing}
              .value=${live(this.#zip)}
              @input=${this.#type}
              @change=${this.#readZip}
            />
          </div>
          <button part="button" class="button" type="button" @click=${this.#askDevice}>${words.say('device')}</button>
        </div>
        <p class=${isWrong ? 'error' : 'hint'} id="near-message" aria-live="polite">
          ${this.#message && words.say(this.#message)}
        </p>
        ${query.near ? this.#renderRadius() : nothing}
        <p class="hint" id="near-note">${words.say(this.#isRemote() ? 'near-sent' : 'near-private')}</p>
      </fieldset>
    `;
  }

  #renderRadius() {
    const { answer, change, list, query } = this.#finder;
    const { words } = list;
    const { near } = query;
    const choose = ({ target }: Event) => {
      const miles = Number((target as HTMLSelectElement).value) || undefined;
      if (near) change({ near: { ...near, miles } });
    };
    return html`
      <label class="field">
        <span class="label">${words.say('radius')}</span>
        <select part="input" class="input ${maskClasses}" @input=${choose}>
          <option value="" .selected=${near?.miles === undefined}>${words.say('radius-any')}</option>
          ${answer.radii.map(({ miles, count }) => {
            const label = words.say('radius-miles', { miles });
            return html`<option value=${miles} .selected=${near?.miles === miles}>
              ${words.say('value', { label, count })}
            </option>`;
          })}
        </select>
      </label>
    `;
  }

  #type = ({ target }: Event): void => {
    this.#zip = (target as HTMLInputElement).value;
    this.#say(undefined);
    if (/^\d{5}$/.test(this.#zip)) void this.#readZip();
  };

  #readZip = async (): Promise<void> => {
    const { change, query } = this.#finder;
    const zip = this.#zip;
    if (zip.trim()) await this.#find(({ fromZip }) => fromZip(zip, this.#placeOf));
    else if (query.near && this.#message !== 'device-found') change(without(query, 'near'));
  };

  #askDevice = (): void => {
    this.#zip = '';
    this.#say('device-asking');
    void this.#find(({ fromDevice }) => fromDevice(), 'device-found');
  };

  async #find(how: (locate: typeof Locate) => Promise<Found>, done?: 'device-found'): Promise<void> {
    const attempt = ++this.#attempt;
    let found: Found;
    try {
      found = await how(await import('./locate.js'));
    } catch {
      found = done ? 'device-unknown' : 'zip-failed';
    }
    if (attempt !== this.#attempt) return;
    this.#say(typeof found === 'string' ? found : done);
    const { change, query } = this.#finder;
    if (typeof found === 'object') change(withPlace(query, found));
    // The list must not go on by a place that is no longer in the field.
    else if (query.near) change(without(query, 'near'));
  }

  #say(message: Message): void {
    this.#message = message;
    this.#finder.host.requestUpdate();
  }
}
