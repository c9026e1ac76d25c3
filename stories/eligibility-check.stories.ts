import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Isolation } from '../src/shared/isolation.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { type Answers, checkWords, goThrough } from './support/self-check.js';
import { mark, openQuestionnaire, score } from './support/questionnaire.js';
import { IN_TAG, inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, press, tick, until } from './support/visitor.js';

interface Args extends SlotArgs {
  practice: PracticeName;
  isolation?: Isolation;
  '--kap-eligibility-check-max-width'?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Eligibility check',
  component: 'kap-eligibility-check',
  // Open, so that a story can press what a visitor presses, and axe can look. A practice leaves it closed.
  args: {
    practice: 'juniper-room',
    isolation: 'open',
    [IN_TAG]:
      'In a crisis, call or text <a href="tel:988">988</a>. Questions? Call us: <a href="tel:+13105550142">(310) 555-0142</a>.',
  },
  argTypes: {
    ...slotTypes('kap-eligibility-check'),
    practice: practiceArg,
    isolation: { control: 'inline-radio', options: ['closed', 'open'] },
    ...{ onOutcome: { control: false } },
    '--kap-eligibility-check-max-width': { control: 'text' },
  },
  render: ({ practice, isolation, ...args }) => html`
    <kap-eligibility-check practice=${ifDefined(practiceFile(practice))} isolation=${ifDefined(isolation)}
      >${inTag('kap-eligibility-check', args)}</kap-eligibility-check>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** What a visitor goes through before the story shows itself. */
const after = (answers: Answers, stop?: string): Pick<Story, 'play' | 'tags'> => ({
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    await goThrough(canvasElement, globals['language'], answers, stop);
  },
});

/** As a practice pastes it: closed to the page’s scripts, with help lines first. */
export const Start: Story = { args: { isolation: 'closed' } };

/** With no practice file at all it asks the same, and knows of no practice to call. */
export const WithoutAPractice: Story = { args: { practice: 'none' } };

/** What comes first: whether someone needs help now. */
export const FirstQuestion: Story = after({}, 'safety');

/** One question at a time, and why it is asked. */
export const Question: Story = after({}, 'age');

/** A list to choose from. */
export const QuestionFromAList: Story = after({}, 'state');

/** Several answers may fit. */
export const QuestionWithSeveralAnswers: Story = after({}, 'medicines');

/** Continued without an answer. */
export const NoAnswerYet: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await goThrough(canvasElement, globals['language'], {}, 'pregnancy');
    await press(root, checkWords(globals['language'])['continue'] ?? '');
  },
};

/** Someone has thoughts of ending their life, without a plan: the help lines are shown in full, and stay. */
export const HelpLinesAfterThoughts: Story = after({ safety: 'thoughts' }, 'age');

/** All answers so far, each to be changed. */
export const Review: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const root = await goThrough(canvasElement, globals['language'], {}, 'pressure');
    await press(root, checkWords(globals['language'])['review'] ?? '');
  },
};

/** Nothing speaks against a talk. */
export const OutcomeDiscuss: Story = after({});

/** A prescriber should look first: which answers, why, and what to ask. */
export const OutcomePrescriberFirst: Story = after({
  pressure: 'treated',
  medicines: 'benzodiazepines lamotrigine',
  conditions: 'liver',
  liver: 'unsure',
});

/** Not now, and that can change. */
export const OutcomeNotNow: Story = after({ substances: 'now', pregnancy: 'breastfeeding' });

/** Someone needs help now: that, and nothing else. */
export const OutcomeHelpNow: Story = after({ safety: 'plan' });

/** The practice does not work where the visitor will be. */
export const OutOfArea: Story = after({ state: 'Texas' });

/** Nobody yet to take the visitor home. */
export const Logistics: Story = after({ ride: 'no' });

/** Everything that can stand beside an outcome at once. */
export const ManyNotes: Story = after({
  age: 'older',
  state: 'abroad',
  tried: 'antidepressants',
  ride: 'unsure',
  approach: 'medicine',
});

/** What to take along: the result and what to ask, as it will be printed. */
export const Summary: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const language = globals['language'];
    const root = await goThrough(canvasElement, language, {
      medicines: 'opioids',
      conditions: 'heart',
      heart: 'past',
    });
    await press(root, checkWords(language)['take-open'] ?? '');
  },
};

/** The same for a doctor: with every answer, and as a file for a health record system where the practice offers it. */
export const SummaryForADoctor: Story = {
  tags: ['!autodocs'],
  args: { practice: 'lanternfield' },
  play: async (context) => {
    const { canvasElement, globals } = context;
    await Summary.play?.(context);
    const root = await inside(canvasElement, 'kap-eligibility-check');
    await tick(root, checkWords(globals['language'])['take-doctor'] ?? '');
  },
};

/** A practice’s own questions, from a JSON file: this one asks about lozenges. */
export const OwnQuestions: Story = {
  tags: ['!autodocs'],
  args: { practice: 'tidewren' },
  play: async ({ canvasElement, globals }) => {
    const root = await inside(canvasElement, 'kap-eligibility-check');
    await press(root, checkWords(globals['language'])['begin'] ?? '');
    await until(() => root.querySelector('form'), 'the first question');
  },
};

/** A question with fields for numbers. */
export const QuestionWithNumbers: Story = after({}, 'pressure');

/** A practice that offers questionnaires: one is done, one is there to be done, and none has to be. */
export const Questionnaires: Story = {
  tags: ['!autodocs'],
  args: { practice: 'marigold-house' },
  play: async ({ canvasElement }) => {
    const root = await openQuestionnaire(canvasElement, 'phq-8');
    await score(root, 'phq-8', [2, 2, 1, 2, 1, 1, 1, 0]);
    await press(root, 'Back to my result');
  },
};

/** The published wording, all on one screen. */
export const Questionnaire: Story = {
  tags: ['!autodocs'],
  args: { practice: 'marigold-house' },
  play: async ({ canvasElement }) => {
    await openQuestionnaire(canvasElement, 'gad-7');
  },
};

/** What was left out stands on top, and beside each question. */
export const QuestionnaireIncomplete: Story = {
  tags: ['!autodocs'],
  args: { practice: 'marigold-house' },
  play: async ({ canvasElement }) => {
    const root = await openQuestionnaire(canvasElement, 'gad-7');
    await mark(root, 'gad-7', [1, undefined, 2, 1, undefined, 0, 1]);
    await press(root, 'See my score');
  },
};

/** A score: as a number, in words, as a picture, and what it does not mean. */
export const QuestionnaireScore: Story = {
  tags: ['!autodocs'],
  args: { practice: 'lanternfield' },
  play: async ({ canvasElement }) => {
    const root = await openQuestionnaire(canvasElement, 'phq-9');
    await score(root, 'phq-9', [2, 2, 1, 2, 1, 2, 1, 0, 0]);
  },
};

/** A questionnaire with a cut-off and no bands. */
export const QuestionnaireScoreByCutOff: Story = {
  tags: ['!autodocs'],
  args: { practice: 'marigold-house' },
  play: async ({ canvasElement }) => {
    const root = await openQuestionnaire(canvasElement, 'phq-8');
    await score(root, 'phq-8', [1, 1, 1, 1, 0, 0, 1, 0]);
  },
};

/** Thoughts of death are marked: the help lines are shown in full at once, and it says so beside the question. */
export const QuestionnaireWithThoughts: Story = {
  tags: ['!autodocs'],
  args: { practice: 'lanternfield' },
  play: async ({ canvasElement }) => {
    const root = await openQuestionnaire(canvasElement, 'phq-9');
    await mark(root, 'phq-9', [1, 1, 1, 1, 0, 0, 1, 0, 1]);
  },
};
