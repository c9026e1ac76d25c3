import { fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GROUPS, OPTIONS, type RowId } from '../../src/comparison/facts.js';
import { Matters, type MattersGiven } from '../../src/comparison/matters/index.js';
import { PracticeController } from '../../src/practice/index.js';
import { controlStyles } from '../../src/shared/controls.styles.js';
import { hostStyles } from '../../src/shared/host.styles.js';

/** What a table could give, each word naming where it stands. */
export const given = (change: Partial<MattersGiven> = {}): MattersGiven => ({
  options: OPTIONS.map((id) => `Option ${id}`),
  groups: GROUPS.map(({ id, rows }) => ({
    id,
    name: `Group ${id}`,
    points: rows.map((row) => ({
      id: row,
      name: `Point ${row}`,
      says: OPTIONS.map((option) => ({
        gist: `${option} on ${row}`,
        text: `What ${option} says on ${row}.`,
        by: option === 'kap' && row === 'cost' ? 'At Fernwater:' : undefined,
        notes: row === 'cost' ? ['As of November 2026.'] : [],
      })),
    })),
  })),
  footer: ['Fernwater shows you this.'],
  goTo: () => undefined,
  ...change,
});

/** An element that shows nothing but the part that is tested. */
export class MattersHost extends LitElement {
  static override styles = [hostStyles, controlStyles];
  @property() practice: string | undefined;
  @state() given = given();
  matters: Matters | undefined;
  #practice = new PracticeController(this);

  protected override willUpdate(): void {
    this.matters ??= new Matters(this, this.shadowRoot as ShadowRoot, this.#practice);
  }

  protected override render() {
    return html`<h2>Compare</h2>${this.matters ? this.matters.render(this.given) : nothing}`;
  }
}
if (!customElements.get('kap-matters-host')) customElements.define('kap-matters-host', MattersHost);

export async function mount(change: Partial<MattersGiven> = {}, lang = 'en'): Promise<MattersHost> {
  const host = await fixture<MattersHost>(html`<kap-matters-host lang=${lang}></kap-matters-host>`);
  host.given = given(change);
  await settle(host);
  return host;
}

/** Until everything that was asked for is on the screen. */
export async function settle(host: MattersHost): Promise<void> {
  do await host.updateComplete;
  while (host.isUpdatePending);
}

export const inside = (host: MattersHost): ShadowRoot => host.shadowRoot as ShadowRoot;

export const all = <E extends Element = HTMLElement>(host: MattersHost, selector: string): E[] => [
  ...inside(host).querySelectorAll<E>(selector),
];

export const text = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The first of a kind whose words hold these. */
export function find<E extends HTMLElement = HTMLElement>(
  host: MattersHost,
  selector: string,
  words: string,
): E {
  const found = all<E>(host, selector).find((each) => text(each).includes(words));
  if (!found)
    throw new Error(`no ${selector} says “${words}”; there: ${text(inside(host).querySelector('section'))}`);
  return found;
}

export async function press(host: MattersHost, words: string): Promise<void> {
  find(host, 'button', words).click();
  await settle(host);
}

/** Opens the group of a point and chooses the point. */
export async function pick(host: MattersHost, ...rows: RowId[]): Promise<void> {
  for (const row of rows) {
    const label = find(host, 'label.pill', `Point ${row}`);
    const group = label.closest('details');
    if (group) group.open = true;
    label.click();
    await settle(host);
  }
}

/** Says how much a point matters. */
export async function setLevel(
  host: MattersHost,
  row: RowId,
  level: 'Not set' | 'A little' | 'A fair amount' | 'Very',
) {
  const set = find(host, 'fieldset', `Point ${row}`);
  [...set.querySelectorAll('label')].find((each) => text(each) === level)?.click();
  await settle(host);
}

/** The names of the points in the summary, as they stand. */
export const summarised = (host: MattersHost): string[] => all(host, '.summary h6').map(text);
