import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DeliverFunction } from '../src/discovery-call/index.js';
import type { Isolation } from '../src/shared/isolation.js';
import { answerFetch } from './support/answer-fetch.js';
import { fillIn, send } from './support/call.js';
import { openings } from './support/openings.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { IN_TAG, inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, until, untilState } from './support/visitor.js';

interface Args extends SlotArgs {
  practice: PracticeName;
  isolation?: Isolation;
  therapist?: string;
  'therapist-name'?: string;
  /** In Storybook every request is taken and goes nowhere. */
  deliver: DeliverFunction | undefined;
  /** A practice file that is not one of the demonstration's. */
  file?: string;
}

const hidden = { table: { disable: true } };

const meta: Meta<Args> = {
  title: 'Widgets/Discovery call',
  component: 'kap-discovery-call',
  args: {
    practice: 'juniper-room',
    isolation: 'open',
    deliver: () => {},
    [IN_TAG]: 'Call us: <a href="tel:+13105550142">(310) 555-0142</a>',
  },
  argTypes: {
    ...slotTypes('kap-discovery-call'),
    practice: practiceArg,
    isolation: { control: 'inline-radio', options: ['closed', 'open'] },
    therapist: { control: 'text' },
    'therapist-name': { control: 'text' },
    deliver: { control: false },
    file: hidden,
    // The attribute's other name.
    ...{ therapistName: hidden },
  },
  render: (args) => html`
    <kap-discovery-call
      isolation=${ifDefined(args.isolation)}
      practice=${ifDefined(args.file ?? practiceFile(args.practice))}
      therapist=${ifDefined(args.therapist)}
      therapist-name=${ifDefined(args['therapist-name'])}
      .deliver=${args.deliver}
      >${inTag('kap-discovery-call', args)}</kap-discovery-call
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
  args: { challenge: 'A check of your own stands here.' },
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
