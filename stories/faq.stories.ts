import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../src/faq/content.en.js';
import es from '../src/faq/content.es.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, press, until } from './support/visitor.js';

interface Args extends SlotArgs {
  questions?: string;
  'structured-data': boolean;
  practice: PracticeName;
  '--kap-faq-sticky-top'?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/FAQ',
  component: 'kap-faq',
  args: { practice: 'none', 'structured-data': false },
  argTypes: {
    ...slotTypes('kap-faq'),
    questions: { control: 'text' },
    'structured-data': { control: 'boolean' },
    // The attribute's other name.
    ...{ structuredData: { table: { disable: true } } },
    practice: practiceArg,
    '--kap-faq-sticky-top': { control: 'text' },
  },
  render: ({ questions, practice, ...args }) => html`
    <kap-faq
      questions=${ifDefined(questions)}
      practice=${ifDefined(practiceFile(practice))}
      ?structured-data=${args['structured-data']}
      >${inTag('kap-faq', args)}</kap-faq
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

const words = (language: unknown) => (language === 'es' ? es : en);

/** Opens some answers on the canvas, as a visitor does. */
async function openAnswers(
  canvas: HTMLElement,
  language: unknown,
  ids: readonly ('cost' | 'hard' | 'legal' | 'day')[],
): Promise<ShadowRoot> {
  const root = await inside(canvas, 'kap-faq');
  await until(() => root.querySelector('[part="answer"]'), 'the answers');
  for (const id of ids) await press(root, words(language)[`${id}.question`]);
  return root;
}

/** Every built-in question, as it is without a practice file. */
export const Defaults: Story = {};

/** An answer says where it comes from, how old its prices are, and what may change. */
export const AnswersOpened: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await openAnswers(canvasElement, globals['language'], ['hard', 'cost', 'legal']);
    for (const summary of root.querySelectorAll<HTMLElement>('[open] [part~="sources"] > summary'))
      summary.click();
    await until(
      () =>
        [...root.querySelectorAll('[part~="sources"][open] ul')].every(
          ({ childElementCount }) => childElementCount,
        ),
      'the sources',
    );
  },
};

/** A practice’s own facts stand in the answers, and its own questions after ours. */
export const JuniperRoom: Story = {
  args: { practice: 'juniper-room' },
  play: async ({ canvasElement, globals }) => {
    await openAnswers(canvasElement, globals['language'], ['day', 'cost']);
  },
};

/** An infusion clinic: other routes, its own prescriber, its own rules about food. */
export const Lanternfield: Story = { args: { practice: 'lanternfield' } };

/** Some questions only, in the order wanted: `questions`. */
export const ChosenQuestions: Story = { args: { questions: 'what-is-kap cost safety crisis' } };

/** All answers at once, as on paper. */
export const AllOpened: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await openAnswers(canvasElement, globals['language'], []);
    await press(root, words(globals['language'])['open-all']);
  },
};
