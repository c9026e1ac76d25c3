import { fixture, html, oneEvent } from '@open-wc/testing';
import { KapPractice } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';

define('kap-practice', KapPractice);

/** Lets a practice's facts arrive, as from a file. */
export async function withPractice(practice: KapPractice['practice']): Promise<KapPractice> {
  const element = await fixture<KapPractice>(html`<kap-practice></kap-practice>`);
  const ready = oneEvent(element, 'kap-ready');
  element.practice = { practice: { name: 'Example' }, ...practice };
  await ready;
  return element;
}
