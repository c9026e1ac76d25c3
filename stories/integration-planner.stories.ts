import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../src/integration-planner/content.en.js';
import es from '../src/integration-planner/content.es.js';
import startEn from '../src/integration-planner/start.en.js';
import startEs from '../src/integration-planner/start.es.js';
import type { Isolation } from '../src/shared/isolation.js';
import { kept } from '../src/shared/keep.js';
import type { Dictionary, Phrase } from '../src/shared/words.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { IN_TAG, inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, pick, press, tick, type, until } from './support/visitor.js';

interface Args extends SlotArgs {
  practice: PracticeName;
  isolation?: Isolation;
  '--kap-integration-planner-max-width'?: string;
}

const meta: Meta<Args> = {
  title: 'Widgets/Integration planner',
  component: 'kap-integration-planner',
  // Open, so that a story can press what a visitor presses, and axe can look. A practice leaves it closed.
  args: {
    practice: 'lanternfield',
    isolation: 'open',
    [IN_TAG]:
      'In a crisis, call or text <a href="tel:988">988</a>. Questions? Call us: <a href="tel:+13105550142">(310) 555-0142</a>.',
  },
  argTypes: {
    ...slotTypes('kap-integration-planner'),
    practice: practiceArg,
    isolation: { control: 'inline-radio', options: ['closed', 'open'] },
    '--kap-integration-planner-max-width': { control: 'text' },
  },
  // One story’s plan is not another’s.
  beforeEach: () => kept('planner').erase(),
  render: ({ practice, isolation, ...args }) => html`
    <kap-integration-planner practice=${ifDefined(practiceFile(practice))} isolation=${ifDefined(isolation)}
      >${inTag('kap-integration-planner', args)}</kap-integration-planner>
  `,
};
export default meta;

type Story = StoryObj<Args>;
type Say = (key: string) => Phrase;

/** Someone’s plan, written by going through all parts, up to the one the story shows. */
async function plan(root: ShadowRoot, say: Say, last: 'before' | 'first' | 'after' | 'take'): Promise<void> {
  await press(root, say('begin'));
  await tick(root, say('theme.clarity'));
  await type(root, say('own-words'), 'Whether it is time to leave the city.');
  await tick(root, say('theme.open'));
  await type(root, say('day'), '2031-05-14');
  await type(root, say('time'), '14:30');
  if (last === 'before') return;
  await press(root, say('part.first'));
  await tick(root, say('body.walk'));
  await tick(root, say('rest.early'));
  await type(root, say('people'), 'Imogen (310) 555-0188');
  if (last === 'first') return;
  await press(root, say('part.after'));
  await type(root, say('habit'), 'Ten minutes of writing by the window');
  const weekday = new Intl.DateTimeFormat(root.host.closest('[lang]')?.getAttribute('lang') ?? 'en', {
    weekday: 'long',
  });
  await pick(root, say('habit-day'), weekday.format(new Date(2031, 4, 20)));
  await type(root, say('habit-time'), '07:30');
  if (last === 'take') await press(root, say('part.take'));
}

/** What a visitor does before the story shows itself. */
const after = (act: (root: ShadowRoot, say: Say) => Promise<void>): Pick<Story, 'play' | 'tags'> => ({
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    const isSpanish = globals['language'] === 'es';
    const words: Dictionary = isSpanish ? { ...startEs, ...es } : { ...startEn, ...en };
    await act(await inside(canvasElement, 'kap-integration-planner'), (key) => words[key] ?? key);
  },
});

/** As a practice pastes it: closed to the page’s scripts, with help lines first. */
export const Start: Story = { args: { isolation: 'closed' } };

/** With no practice file there is no number to call but those of the help lines. */
export const WithoutAPractice: Story = { args: { practice: 'none' } };

/** When to call someone, and whom: one press away on every screen. */
export const WhenToCall: Story = after((root, say) => press(root, say('call-heading')));

/** Intentions: a theme is picked, then there is room for one’s own words. */
export const Before: Story = after((root, say) => plan(root, say, 'before'));

/** The first 72 hours, with the real dates of this visitor. */
export const First72Hours: Story = after((root, say) => plan(root, say, 'first'));

/** The same, before a day is set. */
export const WithoutADay: Story = after(async (root, say) => {
  await press(root, say('begin'));
  await press(root, say('part.first'));
});

/** One small habit with a day and a time, and a look back. */
export const WeeksAfter: Story = after((root, say) => plan(root, say, 'after'));

/** The sheet as it will be printed, files for text and calendar, and keeping it. */
export const TakeItAlong: Story = after((root, say) => plan(root, say, 'take'));

/** Kept on this device after the visitor chose so. */
export const Kept: Story = after(async (root, say) => {
  await plan(root, say, 'take');
  await press(root, say('keep'));
  await until(
    () =>
      [...root.querySelectorAll('button')].some(({ textContent }) =>
        textContent?.includes(`${say('keep-stop') as string}`),
      ),
    'the plan kept',
  );
});

/** Everything erased with one press. */
export const Cleared: Story = after(async (root, say) => {
  await plan(root, say, 'before');
  await press(root, say('clear'));
});
