import type { View } from '../../src/eligibility-check/view.js';

const nothing = () => {};

/** A view with which nothing can be done: for what a template or the summary shows of it. */
export const bareView = (view: Pick<View, 'flow' | 'place' | 'say' | 'has'> & Partial<View>): View => ({
  lang: 'en',
  langOf: () => 'en',
  chosen: undefined,
  isMissing: false,
  unconfirmed: new Set(),
  served: ['California', 'Texas'],
  country: 'US',
  emergency: '911',
  call: { onPage: false, link: undefined, phone: undefined },
  extras: {},
  instruments: {
    offered: [],
    open: undefined,
    marks: {},
    missing: [],
    start: nothing,
    mark: nothing,
    finish: nothing,
  },
  takeAway: { forDoctor: false, told: undefined, choose: nothing, tell: nothing },
  choose: nothing,
  submit: nothing,
  back: nothing,
  go: nothing,
  startAgain: nothing,
  clear: nothing,
  requestCall: nothing,
  bringAnswers: undefined,
  ...view,
});
