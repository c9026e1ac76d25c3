import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import en from '../src/crisis-line/content.en.js';
import es from '../src/crisis-line/content.es.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';
import { IN_TAG, inTag, slotTypes, type SlotArgs } from './support/slots.js';
import { inside, press, until } from './support/visitor.js';

interface Args extends SlotArgs {
  compact: boolean;
  country?: string;
  practice: PracticeName;
  '--kap-crisis-line-color'?: string;
}

const meta: Meta<Args> = {
  title: 'Building blocks/Crisis line',
  component: 'kap-crisis-line',
  args: {
    compact: false,
    practice: 'none',
    [IN_TAG]: 'In a crisis, call or text <a href="tel:988">988</a>.',
  },
  argTypes: {
    ...slotTypes('kap-crisis-line'),
    compact: { control: 'boolean' },
    country: { control: 'select', options: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'FR'] },
    practice: practiceArg,
    '--kap-crisis-line-color': { control: 'color' },
  },
  render: ({ compact, country, practice, ...args }) => html`
    <kap-crisis-line
      ?compact=${compact}
      country=${ifDefined(country)}
      practice=${ifDefined(practiceFile(practice))}
      >${inTag('kap-crisis-line', args)}</kap-crisis-line
    >
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Everyone who answers, with what to press. */
export const Full: Story = {};

/** One line, as it stands on top of the other widgets. */
export const Compact: Story = { args: { compact: true } };

/** The same line with the rest of the numbers shown. */
export const CompactOpened: Story = {
  args: { compact: true },
  tags: ['!autodocs'],
  play: async ({ canvasElement, globals }) => {
    await press(
      await inside(canvasElement, 'kap-crisis-line'),
      (globals['language'] === 'es' ? es : en).more,
    );
  },
};

/** The numbers of another country. Those that nobody has checked yet say so. */
export const AnotherCountry: Story = { args: { country: 'GB' } };

/** A member of the EU whose own lines are not known here: 112 is answered in all of them. */
export const EmergencyNumberOnly: Story = { args: { country: 'FR' } };

/**
 * With a mouse, every number can be copied: a link that calls often does nothing there. What became of it is said to
 * those who do not see it.
 */
export const ANumberCopied: Story = {
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const root = await inside(canvasElement, 'kap-crisis-line');
    (await until(() => root.querySelector<HTMLElement>('.copy'), 'a button that copies')).click();
    await until(() => root.querySelector('[role="status"]')?.textContent, 'what became of it');
  },
};

/** Peer support that a practice names stands apart, under its own heading. */
export const WithPeerSupport: Story = {
  render: ({ compact }) => html`
    <kap-practice
      .practice=${{
        practice: { name: 'Saltgrass Trauma Therapy' },
        crisis: {
          extra: [
            {
              name: 'The Porch (a demonstration, nobody answers)',
              phone: '+15125550119',
              note: 'After a session, evenings',
              kind: 'peer-support',
            },
          ],
        },
      }}
    >
      <kap-crisis-line ?compact=${compact}></kap-crisis-line>
    </kap-practice>
  `,
};

/** A practice can add lines of its own behind the public ones: `crisis.extra` in its file. */
export const WithThePracticesOwnLine: Story = { args: { practice: 'saltgrass' } };
