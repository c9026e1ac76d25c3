import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { answerFetch } from './support/answer-fetch.js';

interface Args {
  src: string;
}

const files = ['juniper-room', 'marigold-house', 'tidewren', 'saltgrass', 'lanternfield'];

const meta: Meta<Args> = {
  title: 'Building blocks/Practice',
  component: 'kap-practice',
  args: { src: 'practices/juniper-room/practice.json' },
  argTypes: {
    src: { control: 'select', options: files.map((name) => `practices/${name}/practice.json`) },
    ...{ practice: { control: false } },
  },
  render: ({ src }) => html`
    <kap-practice src=${src}>
      <kap-therapist-finder></kap-therapist-finder>
    </kap-practice>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Around widgets: they take the practice’s name, texts, therapists and rules from its file. */
export const Nested: Story = {};

/** Anywhere on the page: it serves every widget that is inside no other. */
export const PageWide: Story = {
  tags: ['!autodocs'],
  render: ({ src }) => html`
    <kap-practice src=${src}></kap-practice>
    <kap-therapist-finder></kap-therapist-finder>
    <kap-crisis-line compact></kap-crisis-line>
  `,
};

/** Two on one page, each around its own widget. */
export const TwoOnOnePage: Story = {
  parameters: {
    docs: {
      source: {
        type: 'code',
        code: [
          '<kap-practice src="/los-angeles/practice.json">',
          '  <kap-therapist-finder></kap-therapist-finder>',
          '</kap-practice>',
          '<kap-practice src="/austin/practice.json">',
          '  <kap-therapist-finder></kap-therapist-finder>',
          '</kap-practice>',
        ].join('\n'),
      },
    },
  },
  render: ({ src }) => html`
    <kap-practice src=${src}>
      <kap-therapist-finder></kap-therapist-finder>
    </kap-practice>
    <kap-practice src="practices/saltgrass/practice.json">
      <kap-therapist-finder></kap-therapist-finder>
    </kap-practice>
  `,
};

/** A file with mistakes: what is right in it is used, and the console names each mistake and how to mend it. */
export const WrongFile: Story = {
  args: { src: 'practices/wrong/practice.json' },
  tags: ['!autodocs', 'wrong-data'],
  beforeEach: () =>
    answerFetch('/wrong/practice.json', () =>
      Response.json({
        practice: { name: 'Juniper Room Therapy', phone: '+13105550142', onlineStates: 'California' },
        therapists: [{ name: 'Wren Castellano', title: 'Therapist' }],
        text: { en: { 'finder.heading': 12 } },
        color: 'green',
      }),
    ),
};

/** No file there: the widgets go on with their defaults. */
export const MissingFile: Story = {
  args: { src: 'practices/missing/practice.json' },
  tags: ['!autodocs', 'wrong-data'],
  beforeEach: () => answerFetch('/missing/practice.json', () => new Response('', { status: 404 })),
  render: ({ src }) => html`
    <kap-practice src=${src}>
      <kap-crisis-line></kap-crisis-line>
    </kap-practice>
  `,
};
