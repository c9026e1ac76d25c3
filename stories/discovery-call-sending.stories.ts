import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { DeliverFunction } from '../src/discovery-call/index.js';
import { answerFetch } from './support/answer-fetch.js';
import { fillIn, send } from './support/call.js';
import { inside, until, untilState } from './support/visitor.js';

interface Args {
  /** A practice file that is not one of the demonstration's. */
  file: string;
  deliver: DeliverFunction | undefined;
}

const practice = {
  name: 'Juniper Room Therapy',
  phone: '+13105550142',
  email: 'hello@juniper-room.example',
  timeZone: 'America/Los_Angeles',
};

/** What becomes of a request from the press of the button on. Nothing leaves Storybook. */
const meta: Meta<Args> = {
  title: 'Widgets/Discovery call/Sending',
  tags: ['!autodocs'],
  args: { file: 'practices/sending/practice.json', deliver: undefined },
  argTypes: { file: { table: { disable: true } }, deliver: { control: false } },
  render: ({ file, deliver }) =>
    html`<kap-discovery-call isolation="open" practice=${file} .deliver=${deliver}></kap-discovery-call>`,
  beforeEach: () =>
    answerFetch('/sending/practice.json', () =>
      Response.json({ practice, call: { to: '/requests', answerHours: 48 } }),
    ),
};
export default meta;

type Story = StoryObj<Args>;

/** Where requests go in a story. */
const receiver = (answer: () => Response) => () => {
  const file = answerFetch('/sending/practice.json', () =>
    Response.json({ practice, call: { to: '/requests', answerHours: 48 } }),
  );
  const requests = answerFetch('/requests', answer);
  return () => {
    file();
    requests();
  };
};

/** A visitor fills in the form and sends it; the story waits for what is then there. */
const sent = (there: string, act?: (root: ShadowRoot) => unknown): Pick<Story, 'play'> => ({
  play: async ({ canvasElement, globals }) => {
    const root = await fillIn(canvasElement, globals['language']);
    act?.(root);
    await send(root);
    await until(() => root.querySelector(there), there);
  },
});

const offline = () => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  window.dispatchEvent(new Event('offline'));
};
const online = () => {
  Reflect.deleteProperty(navigator, 'onLine');
};

/** No line: the request waits, the visitor may stop that, or keep it on the device. */
export const Offline: Story = {
  ...sent('.progress .note', offline),
  beforeEach: () => online,
};

/** No answer yet: it is tried again by itself. */
export const TryingAgain: Story = {
  beforeEach: receiver(() => new Response('', { status: 503, headers: { 'Retry-After': '45' } })),
  ...sent('.progress .note'),
};

/** The receiver asks to be left alone for an hour. */
export const Busy: Story = {
  beforeEach: receiver(() => new Response('', { status: 429, headers: { 'Retry-After': '3600' } })),
  ...sent('[part="failure"]'),
};

/** An answer that confirms nothing: it may have arrived all the same. */
export const Unclear: Story = {
  beforeEach: receiver(() => new Response('<!doctype html>')),
  ...sent('[part="failure"]'),
};

/** The receiver said no. */
export const Refused: Story = {
  beforeEach: receiver(() => Response.json({}, { status: 403 })),
  ...sent('[part="failure"]'),
};

/** Confirmed: what comes next, a reference, what was sent. */
export const Sent: Story = {
  args: { deliver: () => {} },
  play: async ({ canvasElement, globals }) => {
    const root = await fillIn(canvasElement, globals['language']);
    await send(root);
    await untilState(root, 'complete');
  },
};

/** A practice without an endpoint: the visitor’s mail program sends it, and nothing is claimed. */
export const ByMail: Story = {
  beforeEach: () => answerFetch('/sending/practice.json', () => Response.json({ practice })),
};

/** A scheduling page: name and e-mail go along, if the visitor likes. */
export const ByLink: Story = {
  beforeEach: () =>
    answerFetch('/sending/practice.json', () =>
      Response.json({ practice, call: { service: 'cal', link: 'https://cal.com/juniper-room/intro' } }),
    ),
};

/** Neither endpoint nor e-mail. */
export const ByPhone: Story = {
  beforeEach: () =>
    answerFetch('/sending/practice.json', () =>
      Response.json({ practice: { name: practice.name, phone: practice.phone } }),
    ),
  play: async ({ canvasElement }) => {
    const root = await inside(canvasElement, 'kap-discovery-call');
    await until(() => root.querySelector('.actions'), 'the ways to the practice');
  },
};
