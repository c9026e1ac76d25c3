import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { needs } from '../hosts/needs.js';
import { therapistSite } from '../hosts/therapist.js';
import { answerFetch } from '../support/answer-fetch.js';
import { defineStudio } from './register.js';
import './studio.css';

defineStudio();

const meta: Meta = {
  title: 'Theme studio',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
};
export default meta;

/** Make the widgets look like your brand, and leave with something to paste. */
export const Studio: StoryObj = {
  name: 'Theme studio',
  // In English, at the width of the window and with its own colors, whatever the toolbar says.
  tags: ['whole-page'],
  render: () => html`<theme-studio></theme-studio>`,
};

/** The page that the studio shows in its frames: a practice's site with all nine widgets. In no list of stories. */
export const PracticePage: StoryObj = {
  name: 'Practice page',
  tags: ['!dev'],
  beforeEach: () => answerFetch('/receiver/openings/juniper-room.json', () => Response.json([])),
  render: () => html`
    <kap-practice src="practices/juniper-room/practice.json"></kap-practice>
    <div class="in-studio">${therapistSite(needs)}</div>
  `,
};
