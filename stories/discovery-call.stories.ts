import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { DeliverFunction } from '../src/discovery-call/index.js';
import { answerFetch } from './support/answer-fetch.js';
import { fillIn, send } from './support/call.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { inside, untilState } from './support/visitor.js';

interface Args {
  practice: PracticeName;
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
  args: { practice: 'juniper-room', deliver: () => {} },
  argTypes: {
    practice: practiceArg,
    therapist: { control: 'text' },
    'therapist-name': { control: 'text' },
    deliver: { control: false },
    file: hidden,
    // The attribute's other name.
    ...{ therapistName: hidden },
  },
  render: (args) => html`
    <kap-discovery-call
      practice=${ifDefined(args.file ?? practiceFile(args.practice))}
      therapist=${ifDefined(args.therapist)}
      therapist-name=${ifDefined(args['therapist-name'])}
      .deliver=${args.deliver}
      >Call us: <a href="tel:+13105550142">(310) 555-0142</a></kap-discovery-call
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

/** A practice with a scheduling page instead of a form. */
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
