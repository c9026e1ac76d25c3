import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../src/therapist-finder/content.en.js';
import es from '../src/therapist-finder/content.es.js';
import type { Dictionary, Phrase } from '../src/shared/words.js';
import { answerFetch, holdFetch } from './support/answer-fetch.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { inside, pick, press, tick } from './support/visitor.js';

interface Args {
  practice: PracticeName;
  src?: string;
  'page-size'?: number;
  'sync-url': boolean;
  therapists?: readonly unknown[];
  '--kap-therapist-finder-portrait'?: string;
  '--kap-therapist-finder-panel-width'?: string;
}

const hidden = { table: { disable: true } };

const meta: Meta<Args> = {
  title: 'Widgets/Therapist finder',
  component: 'kap-therapist-finder',
  args: { practice: 'marigold-house', 'sync-url': false },
  argTypes: {
    practice: practiceArg,
    src: { control: 'text' },
    'page-size': { control: { type: 'number', min: 1 } },
    'sync-url': { control: 'boolean' },
    therapists: { control: 'object' },
    '--kap-therapist-finder-portrait': { control: 'color' },
    '--kap-therapist-finder-panel-width': { control: 'text' },
    // The attributes' other names.
    ...{ pageSize: hidden, syncUrl: hidden },
  },
  render: (args) => html`
    <kap-therapist-finder
      practice=${ifDefined(practiceFile(args.practice))}
      src=${ifDefined(args.src)}
      page-size=${ifDefined(args['page-size'])}
      ?sync-url=${args['sync-url']}
      .therapists=${args.therapists}
      >Call us: <a href="tel:+13105550142">(310) 555-0142</a></kap-therapist-finder
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What a visitor chooses before the story shows itself. */
const choosing = (
  choose: (root: ShadowRoot, say: (key: string) => Phrase) => Promise<void>,
): Pick<Story, 'play' | 'tags'> => ({
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const words: Dictionary = globals['language'] === 'es' ? es : en;
    await choose(await inside(canvasElement, 'kap-therapist-finder'), (key) => words[key] ?? key);
  },
});

/** Six therapists, from a JSON file. */
export const MarigoldHouse: Story = {};

/** One therapist, from a spreadsheet. */
export const JuniperRoom: Story = { args: { practice: 'juniper-room' } };

/** Two clinicians and their prescriber, from a spreadsheet with everything that spreadsheets do. */
export const Tidewren: Story = { args: { practice: 'tidewren' } };

/** One therapist in two states, written inside the practice file. */
export const Saltgrass: Story = { args: { practice: 'saltgrass' } };

/** A clinic’s team and its partners. */
export const Lanternfield: Story = { args: { practice: 'lanternfield' } };

/** A slow connection: what stands inside the tag is still shown. */
export const Loading: Story = {
  args: { src: 'practices/slow/therapists.csv', practice: 'none' },
  tags: ['!autodocs'],
  beforeEach: () => holdFetch('/slow/therapists.csv', 'name\nWren Castellano\n'),
};

/** Two filters in use: each choice says beforehand how many people it would leave. */
export const Filtered: Story = choosing(async (root, say) => {
  await tick(root, say('format.online'));
  await tick(root, say('trauma.yes'));
});

/** Nobody fits: the way back is one press. */
export const NobodyFits: Story = choosing(async (root, say) => {
  await tick(root, say('format.group'));
  await pick(root, say('fact.state'), 'Nevada');
});

/** A list with mistakes: what can be used is shown, and the console says what to mend, and where. */
export const WrongData: Story = {
  args: { src: 'practices/wrong/therapists.json', practice: 'juniper-room' },
  tags: ['!autodocs', 'wrong-data'],
  beforeEach: () =>
    answerFetch('/wrong/therapists.json', () =>
      Response.json([
        { name: 'Wren Castellano', states: 'everywhere', fee: 'ask', formats: ['online'], colour: 'green' },
        { title: 'Somebody without a name' },
        'not a therapist',
      ]),
    ),
};

/** The file is not where the practice said: the visitor still gets a way to reach it. */
export const MissingFile: Story = {
  args: { src: 'practices/missing/therapists.csv', practice: 'juniper-room' },
  tags: ['!autodocs', 'wrong-data'],
  beforeEach: () => answerFetch('/missing/therapists.csv', () => new Response('', { status: 404 })),
};

/** The list by property, with little in it: what is not known is called not stated. */
export const OneTherapist: Story = {
  args: {
    practice: 'none',
    therapists: [
      {
        id: 'wren-castellano',
        name: 'Wren Castellano',
        title: 'Licensed Marriage and Family Therapist',
        licenses: [{ type: 'LMFT', number: '000142', state: 'CA' }],
      },
    ],
  },
};

export const Narrow: Story = { globals: { width: 'phone' } };

/** On a phone the filters open over the list. */
export const NarrowWithFiltersOpen: Story = {
  ...choosing(async (root, say) => {
    await press(root, say('filters'));
    await tick(root, say('format.online'));
  }),
  globals: { width: 'phone' },
};

export const Spanish: Story = { globals: { language: 'es' } };

export const DarkPage: Story = { globals: { page: 'dark' } };
