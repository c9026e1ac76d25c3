import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import manifest from '../../custom-elements.json' with { type: 'json' };

/** What the slot without a name is called among a story's arguments. */
export const IN_TAG = 'in the tag';

/** Some slots' HTML, by what they are called. */
export type SlotArgs = Readonly<Partial<Record<string, unknown>>>;

interface Declaration {
  readonly tagName?: string;
  readonly slots?: readonly { readonly name: string; readonly description?: string }[];
}

const declarations: readonly Declaration[] = (
  manifest.modules as readonly { readonly declarations: readonly Declaration[] }[]
).flatMap((module) => module.declarations);

const slotsOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag)?.slots ?? [];

/** The slots of an element as controls, from the manifest: each takes HTML. */
export const slotTypes = (tag: string): ArgTypes =>
  Object.fromEntries(
    slotsOf(tag).map(({ name, description }) => [
      name || IN_TAG,
      {
        control: 'text',
        description: description ?? '',
        type: { name: 'string' },
        table: { category: 'slots' },
      },
    ]),
  );

/** What a page has inside the tag: the HTML of each slot that a story sets. */
export const inTag = (tag: string, args: SlotArgs): unknown =>
  slotsOf(tag).map(({ name }) => {
    const value = args[name || IN_TAG];
    if (typeof value !== 'string' || !value) return nothing;
    return name ? html`<div slot=${name}>${unsafeHTML(value)}</div>` : html`${unsafeHTML(value)}`;
  });
