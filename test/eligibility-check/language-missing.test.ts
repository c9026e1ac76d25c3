// The Spanish questions do not come at all: English is better than nothing.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import startEs from '../../src/eligibility-check/start.es.js';
import { replaceModule } from '../support/modules.js';
import { asked, button, text } from './support.js';

replaceModule('/src/eligibility-check/content.es.ts', 'throw new Error("offline")');

describe('eligibility-check: Spanish questions that do not come', () => {
  it('asks in English', async () => {
    const box = await fixture(
      html`<div lang="es"><kap-eligibility-check isolation="open"></kap-eligibility-check></div>`,
    );
    const check = box.firstElementChild as HTMLElement;
    await waitUntil(() => text(check).includes(startEs.heading), 'the start in Spanish');
    button(check, startEs.begin).click();
    await waitUntil(() => asked(check) === 'safety', 'the first question, in English');
    expect(text(check)).to.include('Question 1');
  });
});
