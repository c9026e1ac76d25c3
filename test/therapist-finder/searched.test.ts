import { expect, waitUntil } from '@open-wc/testing';
import { finderOf, names, one, people } from './people.js';

const placed = people.map((person) =>
  person.id === 'ada-quill'
    ? { ...person, location: { city: 'Los Angeles', state: 'CA', zip: '90039' }, modalities: ['ifs'] }
    : person,
);

/** What a card says, and other ways to say it, finds the person who is meant. */
const found: Record<string, string> = {
  quil: 'Ada Quill',
  'los ang': 'Ada Quill',
  '90039': 'Ada Quill',
  nevada: 'Ada Quill',
  'internal family systems': 'Ada Quill',
  spanish: 'Ada Quill',
  español: 'Ada Quill',
  waitlist: 'Bo Fenn',
  telehealth: 'Ada Quill,Bo Fenn,Cy Marsh',
  listen: 'Ada Quill',
  'marsh nurse': 'Cy Marsh',
  makepeace: '',
};

describe('what a visitor may type into the search', () => {
  for (const [typed, who] of Object.entries(found)) {
    it(`“${typed}” finds ${who || 'nobody'}`, async () => {
      const finder = await finderOf(placed);
      const field = one<HTMLInputElement>(finder, '[type=search]');
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await waitUntil(() => names(finder).join() === who, `“${typed}” finds ${names(finder).join()}`);
    });
  }

  it('tells no listener outside what was typed', async () => {
    const finder = await finderOf(placed);
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    const types = [
      'input',
      'beforeinput',
      'keydown',
      'keyup',
      'change',
      'search',
      'compositionupdate',
      'paste',
    ];
    for (const type of types) document.addEventListener(type, listen);
    const field = one<HTMLInputElement>(finder, '[type=search]');
    for (const type of types)
      field.dispatchEvent(new Event(type, { bubbles: true, composed: type !== 'change' }));
    for (const type of types) document.removeEventListener(type, listen);
    // Browsers fire `search` inside only, and nothing of what it holds is in it.
    expect(heard.filter((type) => type !== 'search')).to.deep.equal([]);
  });
});
