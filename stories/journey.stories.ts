import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../src/journey/content.en.js';
import es from '../src/journey/content.es.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, press, tick, until } from './support/visitor.js';

interface Args extends SlotArgs {
  practice: PracticeName;
  '--kap-journey-max-width'?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Journey',
  component: 'kap-journey',
  args: { practice: 'none' },
  argTypes: {
    ...slotTypes('kap-journey'),
    practice: practiceArg,
    '--kap-journey-max-width': { control: 'text' },
  },
  render: ({ practice, ...args }) => html`
    <kap-journey practice=${ifDefined(practiceFile(practice))}>${inTag('kap-journey', args)}</kap-journey>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const wordsOf = (globals: Record<string, unknown>) => (globals['language'] === 'es' ? es : en);

/** Opens every step, once the steps are there. */
const openAll: Play = async ({ canvasElement, globals }) => {
  const root = await inside(canvasElement, 'kap-journey');
  await press(root, wordsOf(globals)['open-all']);
};

/** Without a practice file: a lozenge, and a choice of both places. */
export const Defaults: Story = {};

/** Every step, opened. */
export const AllOpen: Story = { tags: ['!autodocs'], play: openAll };

/** Online: at home, with the therapist on the screen and an adult chaperone in the house. */
export const Online: Story = {
  tags: ['!autodocs'],
  play: async (context) => {
    const root = await inside(context.canvasElement, 'kap-journey');
    await tick(root, wordsOf(context.globals)['place.online']);
    await openAll(context);
  },
};

/** A therapist’s own hours, meetings and words, told as hers. */
export const JuniperRoom: Story = { args: { practice: 'juniper-room' }, play: openAll };

/** An infusion clinic: a drip, six sessions three days apart, its own rules on food and drink. */
export const Lanternfield: Story = { args: { practice: 'lanternfield' } };

/** An online practice where clients take the medicine in four ways: the visitor chooses which to read about. */
export const Saltgrass: Story = {
  args: { practice: 'saltgrass' },
  play: async ({ canvasElement, globals }) => {
    const root = await inside(canvasElement, 'kap-journey');
    await tick(root, wordsOf(globals)['route.nasal']);
  },
};

/** A group practice whose partner prescribes. */
export const Tidewren: Story = { args: { practice: 'tidewren' } };

/** A practice with two ways to take the medicine. */
export const MarigoldHouse: Story = { args: { practice: 'marigold-house' } };

/** What it can feel like, the hard moments included, and what helps. */
export const WhatItCanFeelLike: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await inside(canvasElement, 'kap-journey');
    await press(root, wordsOf(globals)['day.effects']);
  },
};

/** Where a step comes from, and how old that is. */
export const SourcesOpened: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await inside(canvasElement, 'kap-journey');
    const words = wordsOf(globals);
    await press(root, words['way.integration']);
    const sources = await until(
      () => root.querySelector<HTMLDetailsElement>('[data-step="integration"] .sources'),
      'the sources',
    );
    sources.open = true;
    await until(() => sources.querySelector('li span'), 'their titles');
  },
};
