import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { needs } from './hosts/needs.js';
import { therapistSite } from './hosts/therapist.js';
import { practiceArg, practiceFile, type PracticeName } from './support/practices.js';

interface Args {
  practice: PracticeName;
}

/** Each widget where it belongs: on the site of a practice, among its words, in its colors. */
const meta: Meta<Args> = {
  title: 'On a page',
  args: { practice: 'juniper-room' },
  argTypes: { practice: practiceArg },
};
export default meta;

type Story = StoryObj<Args>;

/** A page of that site, with what some of its visitors need. */
const page = (...ids: readonly string[]): Story => ({
  render: ({ practice }) => html`
    <kap-practice src=${practiceFile(practice) ?? ''}>
      ${therapistSite(needs.filter(({ id }) => ids.includes(id)))}
    </kap-practice>
  `,
});

export const EligibilityCheck: Story = page('for-me');
export const Comparison: Story = page('options');
export const Journey: Story = page('what-happens');
export const TherapistFinder: Story = page('therapist');
export const Faq: Story = page('questions');
export const IntegrationPlanner: Story = page('afterwards');
export const CrisisLine: Story = page('hard-day');
export const DiscoveryCall: Story = page('call');
