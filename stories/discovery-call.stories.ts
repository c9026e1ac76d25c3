import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DeliverFunction } from '../src/discovery-call/index.js';
import { answerFetch } from './support/answer-fetch.js';
import { fillIn, send } from './support/call.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { inside, until, untilState } from './support/visitor.js';

interface Args {
  practice: PracticeName;
  therapist?: string;
  'therapist-name'?: string;
  /** In Storybook every request is taken and goes nowhere. */
  deliver: DeliverFunction | undefined;
  /** A practice file that is not one of the demonstration's. */
  file?: string;
  /** What a page puts into the slot `challenge`. */
  challenge?: unknown;
}

const hidden = { table: { disable: true } };

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Openings of the coming days, as a practice's calendar would give them. */
const openings = () => {
  const today = Math.floor(Date.now() / DAY) * DAY;
  return [1, 2, 3, 4, 7, 8, 9, 10].flatMap((day) =>
    [17, 18.5, 21].map((hour) => ({
      start: new Date(today + day * DAY + hour * HOUR).toISOString(),
      minutes: 20,
    })),
  );
};

const meta: Meta<Args> = {
  title: 'Widgets/Discovery call',
  component: 'kap-discovery-call',
  args: { practice: 'juniper-room', deliver: () => {} },
  argTypes: {
    practice: practiceArg,
    therapist: { control: 'text' },
    'therapist-name': { control: 'text' },
    deliver: { control: false },
    file: hidden,
    challenge: hidden,
    // The attribute's other name.
    ...{ therapistName: hidden },
  },
  // The demonstration's server gives these; a Storybook has none.
  beforeEach: () => answerFetch('/receiver/openings/juniper-room.json', () => Response.json(openings())),
  render: (args) => html`
    <kap-discovery-call
      isolation="open"
      practice=${ifDefined(args.file ?? practiceFile(args.practice))}
      therapist=${ifDefined(args.therapist)}
      therapist-name=${ifDefined(args['therapist-name'])}
      .deliver=${args.deliver}
      >Call us: <a href="tel:+13105550142">(310) 555-0142</a>${args.challenge}</kap-discovery-call
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A visitor fills in the form and sends it; the story waits for what becomes of it. */
const sending = (state: string): Pick<Story, 'play' | 'tags'> => ({
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await fillIn(canvasElement, globals['language']);
    await send(root);
    await untilState(root, state);
  },
});

/** Sent without a word in it: every mistake by name, each a link to its field. */
const mistakes: Pick<Story, 'play' | 'tags'> = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const root = await inside(canvasElement, 'kap-discovery-call');
    await send(root);
    await untilState(root, 'invalid');
  },
};

/** Name, one way to be reached, state, times, a topic of the practice’s list, and consents that nobody ticked. */
export const Form: Story = {};

/** Somebody chosen in the finder; the visitor can remove it. */
export const WithATherapistChosen: Story = {
  args: {
    practice: 'marigold-house',
    therapist: 'beatrix-nakamura-voss',
    'therapist-name': 'Beatrix Nakamura-Voss',
  },
};

/** Filled in, not sent yet. */
export const FilledIn: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    await fillIn(canvasElement, globals['language']);
  },
};

export const Mistakes: Story = mistakes;

/** A practice whose file is made here. */
const practiceWith = (call: object, list: () => Response): Pick<Story, 'args' | 'beforeEach'> => ({
  args: { file: 'practices/made-here/practice.json' },
  beforeEach: () => {
    const practice = {
      name: 'Juniper Room Therapy',
      ...{ phone: '+13105550142', email: 'hello@juniper-room.example' },
      timeZone: 'America/New_York',
    };
    const answers = [
      answerFetch('/made-here/practice.json', () =>
        Response.json({ practice, call: { to: '/requests', ...call } }),
      ),
      answerFetch('/made-here/openings.json', list),
    ];
    return () => answers.forEach((stop) => stop());
  },
});

/** Everything that a practice can ask: topics, how you heard, own words with their warning, days of its own. */
export const AllFields: Story = practiceWith(
  {
    ...{ topics: ['KAP online', 'Something else'], heard: ['A friend', 'My doctor'] },
    ...{ message: true, days: ['mon', 'wed', 'sat'] },
  },
  () => Response.json([]),
);

/** Real openings by day, in the visitor’s time zone and the practice’s. */
export const Openings: Story = practiceWith({ openings: 'openings.json' }, () => Response.json(openings()));

/** The list did not come: days and hours stand in for it, and it can be asked for again. */
export const OpeningsFailed: Story = {
  ...practiceWith({ openings: 'openings.json' }, () => new Response('', { status: 503 })),
  tags: ['!autodocs', 'wrong-data'],
  play: async ({ canvasElement }) => {
    const root = await inside(canvasElement, 'kap-discovery-call');
    await until(() => root.querySelector('.note.stack > button'), 'a way to ask again');
  },
};

/** A tool that fills in forms filled in the field that no person sees. Nothing is lost. */
export const PersonCheck: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await fillIn(canvasElement, globals['language']);
    const trap = root.querySelector<HTMLInputElement>('[aria-hidden] input');
    if (trap) trap.value = 'https://spam.example';
    await send(root);
    await until(() => root.querySelector('[name="person"]'), 'the box to tick');
  },
};

/** A check of the page in the slot `challenge` that is not done yet: asked for, with ways around it. */
export const Challenge: Story = {
  args: { challenge: html`<div slot="challenge">A check of your own stands here.</div>` },
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await fillIn(canvasElement, globals['language']);
    await send(root);
    await untilState(root, 'invalid');
  },
};

/** On its way. */
export const Sending: Story = {
  args: { deliver: () => new Promise(() => {}) },
  ...sending('sending'),
};

/** The practice’s system is down, so nothing is confirmed: what was typed is still there, and there are other ways. */
export const Failed: Story = {
  args: { deliver: () => new Response('', { status: 503 }) },
  ...sending('failed'),
};

/** Confirmed, with what was sent. */
export const Sent: Story = sending('complete');

/** A practice with a scheduling page that takes nothing from a link: phone and e-mail stand beside it. */
export const NoEndpoint: Story = {
  args: { file: 'practices/no-endpoint/practice.json', deliver: undefined },
  beforeEach: () =>
    answerFetch('/no-endpoint/practice.json', () =>
      Response.json({
        practice: {
          name: 'Juniper Room Therapy',
          phone: '+13105550142',
          email: 'hello@juniper-room.example',
        },
        call: { deliver: 'link', link: 'https://juniper-room.example/book' },
      }),
    ),
};

export const Narrow: Story = { globals: { width: 'phone' } };

export const NarrowMistakes: Story = { ...mistakes, globals: { width: 'phone' } };

export const Spanish: Story = { globals: { language: 'es' } };

export const SpanishSent: Story = { ...sending('complete'), globals: { language: 'es' } };

export const DarkPage: Story = { globals: { page: 'dark' } };

export const DarkPageMistakes: Story = { ...mistakes, globals: { page: 'dark' } };
