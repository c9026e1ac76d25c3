// The element as a page uses it, its inside open to the bench. The map of states is folded: the others have none.
import '../../src/define/kap-therapist-finder.ts';
import { people } from '../people.mjs';
import { numberIn, press } from './widget-parts.mjs';

const element = document.createElement('kap-therapist-finder');
element.setAttribute('isolation', 'open');
const inside = (selector) => [...(element.shadowRoot?.querySelectorAll(selector) ?? [])];
const text = (node) => node?.textContent.trim().replace(/\s+/g, ' ') ?? '';
const shown = () => numberIn(text(inside('.count')[0]));
const frame = () => new Promise((resolve) => setTimeout(() => requestAnimationFrame(resolve), 20));

async function start(count) {
  element.therapists = [...people(count)];
  document.querySelector('main').append(element);
  // Read once; without it the cards are laid out as for visitors, which audits cannot do with.
  element.removeAttribute('isolation');
  while (!inside('.card').length) await frame();
  // The map comes a moment later.
  for (let waited = 0; waited < 50 && !inside('.map-room *').length; waited++) await frame();
  inside('.state details[open] > summary')[0]?.click();
  await frame();
}

/** The filters of which several values can be chosen. */
const groups = () => inside('fieldset').filter((each) => each.querySelector('.option [type="checkbox"]'));

/** What is shown, for the other pages to show the same: the filters, the values of each, the states. */
const shape = () => ({
  groups: groups().map((group) => ({
    name: text(group.querySelector('legend')),
    values: [...group.querySelectorAll('.option > span:not(.n)')].map(text),
    more: text(group.querySelector('summary')),
  })),
  folded: inside('details.group > summary').map(text),
  states: inside('.state option').map(({ value }) => value),
});

const boxOf = (group, value) =>
  groups()
    .find((each) => text(each.querySelector('legend')) === group)
    ?.querySelectorAll('.option')
    .values()
    .find((option) => text(option.querySelector('span')) === value)
    ?.querySelector('input');

const toggle = (group, value, expected) => press(boxOf(group, value), shown, expected);
const content = () => ({
  cards: inside('article').length,
  values: inside('fieldset .option').length,
  states: inside('.state option').length,
  elements: inside('*').length,
  letters: inside('article').reduce((sum, card) => sum + text(card).length, 0),
});
window.bench = { start, shape, toggle, content, shown };
