import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Isolation } from '../src/shared/isolation.js';
import en from '../src/therapist-finder/content.en.js';
import es from '../src/therapist-finder/content.es.js';
import { facetIds } from '../src/therapist-finder/search/facets.js';
import { facetAttribute, type SearchClient } from '../src/therapist-finder/search/remote/search-client.js';
import type { Dictionary, Phrase } from '../src/shared/words.js';
import { answerFetch, holdFetch } from './support/answer-fetch.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { IN_TAG, inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, press, tick, type, until } from './support/visitor.js';

interface Args extends SlotArgs {
  practice: PracticeName;
  src?: string;
  'page-size'?: number;
  'sync-url': boolean;
  'structured-data': boolean;
  isolation?: Isolation;
  therapists?: readonly unknown[];
  '--kap-therapist-finder-portrait'?: string;
  '--kap-therapist-finder-panel-width'?: string;
  '--kap-therapist-finder-dialog'?: string;
  'search-index'?: string;
  searchClient?: SearchClient;
}

const hidden = { table: { disable: true } };

const meta: Meta<Args> = {
  title: 'Widgets/Therapist finder',
  component: 'kap-therapist-finder',
  args: {
    practice: 'marigold-house',
    'sync-url': false,
    'structured-data': false,
    isolation: 'open',
    [IN_TAG]: 'Call us: <a href="tel:+13105550142">(310) 555-0142</a>',
  },
  argTypes: {
    ...slotTypes('kap-therapist-finder'),
    practice: practiceArg,
    src: { control: 'text' },
    'page-size': { control: { type: 'number', min: 1 } },
    'sync-url': { control: 'boolean' },
    'structured-data': { control: 'boolean' },
    isolation: { control: 'inline-radio', options: ['closed', 'open'] },
    'search-index': { control: 'text' },
    therapists: { control: 'object' },
    '--kap-therapist-finder-portrait': { control: 'color' },
    '--kap-therapist-finder-panel-width': { control: 'text' },
    '--kap-therapist-finder-dialog': { control: 'color' },
    // The attributes' other names.
    ...{ pageSize: hidden, syncUrl: hidden, structuredData: hidden, searchIndex: hidden },
    ...{ searchClient: hidden, searchSorts: hidden },
  },
  render: (args) => html`
    <kap-therapist-finder
      practice=${ifDefined(practiceFile(args.practice))}
      src=${ifDefined(args.src)}
      search-index=${ifDefined(args['search-index'])}
      page-size=${ifDefined(args['page-size'])}
      isolation=${ifDefined(args.isolation)}
      ?sync-url=${args['sync-url']}
      ?structured-data=${args['structured-data']}
      .therapists=${args.therapists}
      .searchClient=${args.searchClient}
      >${inTag('kap-therapist-finder', args)}</kap-therapist-finder
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A service that knows two people, and answers no search for words. */
function failingClient(): SearchClient {
  const hits = [
    { objectID: 'wren-castellano', name: 'Wren Castellano', states: ['TX'], formats: ['online'] },
    { objectID: 'rosalind-achterberg', name: 'Rosalind Achterberg', states: ['NV'], formats: ['online'] },
  ];
  const facets = Object.fromEntries(facetIds.map((id) => [facetAttribute(id), { 'not-stated': 2 }]));
  const result = { hits, nbHits: 2, facets: { ...facets, facet_state: { TX: 1, NV: 1 } } };
  return {
    search: (requests) =>
      requests.some(({ params }) => params.query)
        ? Promise.reject(new Error('The service is down.'))
        : Promise.resolve({ results: requests.map(() => result) }),
  };
}

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
  await tick(root, say('license.LMFT'));
  await tick(root, say('condition.depression'));
});

/** A word nobody has as it was typed: the nearest one is taken, said, and marked where it stands. */
export const Searched: Story = choosing(async (root, say) => {
  await type(root, say('search'), 'emdrr');
});

/** The states as a map, beside the list and equal to it. */
export const StateMap: Story = {
  ...choosing(async (root, say) => {
    await press(root, say('map'));
    await until(() => root.querySelector('[part="map"] input'), 'the map');
  }),
  args: { practice: 'tidewren' },
};

/** Two people side by side: what differs is said in words. */
export const Comparison: Story = choosing(async (root, say) => {
  for (const name of ['Rufus', 'Imogen']) {
    const toggle = await until(
      () =>
        [...root.querySelectorAll<HTMLElement>('.toggle')].find((each) =>
          each.closest('article')?.ariaLabel?.startsWith(name),
        ),
      `the card of ${name}`,
    );
    toggle.click();
  }
  await press(root, say('compare-open'));
  await until(() => root.querySelector('dialog[open] table'), 'the table');
});

/** What to ask a therapist, with what they state already. */
export const Questions: Story = choosing(async (root, say) => {
  await press(root, say('questions-for'));
  await until(() => root.querySelector('dialog[open] h2'), 'the questions');
});

/** Nobody fits: the way back is one press. */
export const NobodyFits: Story = choosing(async (root, say) => {
  await type(root, say('search'), 'zzzz');
  await until(() => root.querySelector('[part="nobody"]'), 'the way back');
});

/** A search service that cannot answer: the list that is there stays, and one can try again. */
export const ServiceFails: Story = {
  ...choosing(async (root, say) => {
    await until(() => root.querySelector('article'), 'the list');
    await type(root, say('search'), 'grief');
    await until(() => root.querySelector('[role="alert"][part="message"]'), 'the message');
  }),
  args: { searchClient: failingClient() },
  tags: ['!autodocs', 'wrong-data'],
};

/** A list with mistakes: what can be used is shown, and the console says what to mend, and where. */
export const WrongData: Story = {
  args: { src: 'practices/wrong/therapists.json', practice: 'juniper-room' },
  tags: ['!autodocs', 'wrong-data'],
  beforeEach: () =>
    answerFetch('/wrong/therapists.json', () =>
      Response.json([
        { name: 'Wren Castellano', states: 'everywhere', fee: 'ask', formats: ['online'], color: 'green' },
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

/** On a phone the filters open over the list. */
export const NarrowWithFiltersOpen: Story = {
  ...choosing(async (root, say) => {
    await press(root, say('filters'));
    await tick(root, say('license.LMFT'));
  }),
  globals: { width: 'phone' },
};
