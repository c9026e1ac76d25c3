import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../src/comparison/content.en.js';
import es from '../src/comparison/content.es.js';
import type { Isolation } from '../src/shared/isolation.js';
import truthEn from '../src/shared/truth/content.en.js';
import truthEs from '../src/shared/truth/content.es.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, press, until } from './support/visitor.js';

interface Scene {
  readonly canvasElement: HTMLElement;
  readonly globals: Readonly<Record<string, unknown>>;
}

/** Presses one of the buttons above the table, and waits for what it opens. */
const opens =
  (key: 'choose' | 'matters' | 'mark', shown: string) =>
  async ({ canvasElement, globals }: Scene) => {
    const words = globals['language'] === 'es' ? es : en;
    const root = await inside(canvasElement, 'kap-comparison');
    await press(root, words[key]);
    await until(() => root.querySelector(shown), shown);
  };

interface Args extends SlotArgs {
  options?: string;
  rows?: string;
  practice: PracticeName;
  isolation?: Isolation;
  '--kap-comparison-background'?: string;
  '--kap-comparison-sticky-top'?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Comparison',
  component: 'kap-comparison',
  args: { practice: 'none', isolation: 'open' },
  argTypes: {
    ...slotTypes('kap-comparison'),
    options: { control: 'text' },
    rows: { control: 'text' },
    practice: practiceArg,
    isolation: { control: 'inline-radio', options: ['closed', 'open'] },
    '--kap-comparison-background': { control: 'color' },
    '--kap-comparison-sticky-top': { control: 'text' },
  },
  render: ({ options, rows, practice, isolation, ...args }) => html`
    <kap-comparison
      isolation=${ifDefined(isolation)}
      options=${ifDefined(options)}
      rows=${ifDefined(rows)}
      practice=${ifDefined(practiceFile(practice))}
      >${inTag('kap-comparison', args)}</kap-comparison
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** All options and all points, as it is without a practice file. */
export const Defaults: Story = {};

/** A therapy practice: its own price and who stays, beside what is said of others. */
export const JuniperRoom: Story = { args: { practice: 'juniper-room' } };

/** An infusion clinic with a mix of its own, infusions with a therapist: a column of its own, marked as the clinic’s. */
export const Lanternfield: Story = { args: { practice: 'lanternfield' } };

/** Some options and some points only: `options` and `rows`. Their order stays the table’s own. */
export const ChosenOptions: Story = {
  args: { options: 'kap clinic spravato', rows: 'present route length cost evidence' },
};

/** A visitor chooses options and points; how many of all are shown is said. */
export const Choosing: Story = { tags: ['!autodocs'], play: opens('choose', '[part=choose]') };

/** Each point says in words whether the options differ on it, and who says the same. */
export const Differences: Story = {
  args: { options: 'kap clinic spravato' },
  tags: ['!autodocs'],
  play: opens('mark', '.mark'),
};

/** What matters to the visitor, weighed without a winner. */
export const WhatMatters: Story = { tags: ['!autodocs'], play: opens('matters', '[part=matters]') };

/** Every point says where it comes from and how old that is. */
export const SourcesOpened: Story = {
  args: { rows: 'present cost' },
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const [words, truth] = globals['language'] === 'es' ? [es, truthEs] : [en, truthEn];
    const root = await inside(canvasElement, 'kap-comparison');
    await press(root, `${truth.sources}: ${words['row.present']}`);
    await press(root, `${truth.sources}: ${words['row.cost']}`);
    await until(
      () =>
        [...root.querySelectorAll('details[open] ul')].every(({ childElementCount }) => childElementCount),
      'the sources',
    );
  },
};
