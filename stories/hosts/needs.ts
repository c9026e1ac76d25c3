import { html } from 'lit';
import type { Need } from './therapist.js';

/** Takes every request and throws it away. */
const deliver = () => {};

/** What visitors of a practice's site need, in the order they come to it, each with its widget. */
export const needs: readonly Need[] = [
  {
    id: 'for-me',
    nav: 'Is it for me?',
    name: 'Eligibility check',
    heading: 'Is it for me?',
    lead: 'A few questions, answered in private. Nothing you say here leaves your browser.',
    widget: html`<kap-eligibility-check isolation="open"></kap-eligibility-check>`,
  },
  {
    id: 'options',
    nav: 'Options',
    name: 'Comparison',
    heading: 'Your options',
    lead: 'There is more than one way to have ketamine treatment, and none of them is right for everybody.',
    widget: html`<kap-comparison isolation="open"></kap-comparison>`,
  },
  {
    id: 'what-happens',
    nav: 'What happens',
    name: 'Journey',
    heading: 'What happens, and when',
    lead: 'From the first call to the weeks after, drawn to scale.',
    widget: html`<kap-journey></kap-journey>`,
  },
  {
    id: 'therapist',
    nav: 'Your therapist',
    name: 'Therapist finder',
    heading: 'Your therapist',
    lead: 'One person, from the first call to the last session.',
    widget: html`<kap-therapist-finder isolation="open"></kap-therapist-finder>`,
  },
  {
    id: 'questions',
    nav: 'Questions',
    name: 'Questions',
    heading: 'Questions',
    lead: 'What people ask me most, and where the answers come from.',
    widget: html`<kap-faq></kap-faq>`,
  },
  {
    id: 'afterwards',
    nav: 'Afterwards',
    name: 'Integration planner',
    heading: 'Afterwards',
    lead: 'A plan for the days after, which stays on your own device.',
    widget: html`<kap-integration-planner isolation="open"></kap-integration-planner>`,
  },
  {
    id: 'hard-day',
    nav: 'A hard day',
    name: 'Crisis line',
    heading: 'If today is hard',
    lead: 'You do not have to be in treatment anywhere to get help.',
    widget: html`<kap-crisis-line></kap-crisis-line>`,
  },
  {
    id: 'call',
    nav: 'A first call',
    name: 'Discovery call',
    heading: 'A first call',
    lead: 'Fifteen to twenty minutes, free, and not a promise on either side.',
    widget: html`<kap-discovery-call isolation="open" .deliver=${deliver}></kap-discovery-call>`,
  },
];
