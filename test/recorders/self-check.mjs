// What the recordings of the self-check are made with.
import { createHunt } from './hunt.mjs';
import { markers, plain, practiceFacts } from './plans.mjs';
import { createRecorder } from './record.mjs';
import { serve } from './server.mjs';
import { createVisitor } from './visit.mjs';

export const tag = 'kap-eligibility-check';

export const { leaks, waysIn } = createHunt({ markers, plain });

export const record = createRecorder({ tag, createVisitor, first: 'eligibility.begin' });

export const startServer = (recorders, peek) =>
  serve(recorders, {
    peek,
    setUp: `document.querySelector('kap-practice').practice = ${JSON.stringify(practiceFacts)};`,
    widget,
  });

const widget = (asked) => `<${tag} isolation="${asked.get('isolation')}">
        <p>Call us and we go through it together.</p>
      </${tag}>`;
