import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/kap-practice.js';
import { KapTherapistSelectEvent, type KapTherapistFinder } from '../../src/therapist-finder/index.js';
import { all, buttonOf, choose, chooseState, finderOf, one, people, settled } from './people.js';

const stay = (event: Event) => event.preventDefault();

describe('asking for a call with a therapist', () => {
  beforeEach(() => document.addEventListener('click', stay));
  afterEach(() => document.removeEventListener('click', stay));

  async function pressed(
    finder: KapTherapistFinder,
    button: string,
  ): Promise<{ ids: string[]; followed: boolean }> {
    const ids: string[] = [];
    let followed = false;
    const heard = (event: KapTherapistSelectEvent) => ids.push(event.id);
    // Before the page's own listener keeps the test where it is.
    const see = (event: Event) => (followed = !event.defaultPrevented);
    document.body.addEventListener('kap-therapist-select', heard);
    document.body.addEventListener('click', see);
    buttonOf(finder, button).click();
    document.body.removeEventListener('kap-therapist-select', heard);
    document.body.removeEventListener('click', see);
    return { ids, followed };
  }

  it('tells the page the id and nothing else, and follows callUrl where there is no form', async () => {
    const finder = await finderOf(people);
    const { ids, followed } = await pressed(finder, 'Request a call with Ada Quill');
    expect(ids).to.deep.equal(['ada-quill']);
    expect(followed).to.equal(true);
    expect(buttonOf(finder, 'Request a call with Ada Quill').getAttribute('href')).to.equal(
      'https://example.com/ada',
    );
    expect(Object.keys(new KapTherapistSelectEvent('x')).filter((key) => key !== 'isTrusted')).to.deep.equal([
      'id',
    ]);
  });

  it('chooses the therapist in the form on the page, moves there, and leaves the address alone', async () => {
    const finder = await finderOf(people);
    const form = document.createElement('kap-discovery-call');
    document.body.append(form);
    const before = location.href;
    const { followed } = await pressed(finder, 'Request a call with Ada Quill');
    expect(followed).to.equal(false);
    expect(form.getAttribute('therapist')).to.equal('ada-quill');
    expect(form.getAttribute('therapist-name')).to.equal('Ada Quill');
    expect(document.activeElement === form, 'the same element').to.equal(true);
    expect(location.href).to.equal(before);
    form.remove();
  });

  it('has no button where a call leads nowhere', async () => {
    const alone = people.filter(({ id }) => id === 'bo-fenn');
    const finder = await finderOf(alone);
    expect(all(finder, 'a, button').filter((each) => /Request a call/.test(each.innerText))).to.have.length(
      0,
    );
    const form = document.createElement('kap-discovery-call');
    document.body.append(form);
    const beside = await finderOf(alone);
    expect(buttonOf(beside, 'Request a call with Bo Fenn').localName).to.equal('button');
    form.remove();
  });

  it('leaves it to a page that takes the event', async () => {
    const finder = await finderOf(people);
    finder.addEventListener('kap-therapist-select', stay);
    const { followed } = await pressed(finder, 'Request a call with Ada Quill');
    expect(followed).to.equal(false);
  });

  it('goes to the practice where the therapist names no place of their own', async () => {
    const practice = { practice: { name: 'P', phone: '+1 310 555 0142' }, therapists: [people[1]] };
    const around = await fixture(html`
      <kap-practice .practice=${practice}><kap-therapist-finder isolation="open"></kap-therapist-finder></kap-practice>
    `);
    const finder = around.querySelector('kap-therapist-finder') as KapTherapistFinder;
    await settled(finder);
    expect(buttonOf(finder, 'Request a call with Bo Fenn').getAttribute('href')).to.equal('tel:+13105550142');
  });
});

describe('what leaves the therapist finder', () => {
  it('is no choice: not in the address, storage, attributes, the console or an event', async () => {
    const heard: Event[] = [];
    const listen = (event: Event) => heard.push(event);
    const kinds = ['input', 'change', 'kap-therapist-select', 'kap-ready', 'kap-error', 'submit'];
    for (const kind of kinds) document.addEventListener(kind, listen, { capture: false });
    const finder = await finderOf(people);
    heard.length = 0;
    const before = [location.href, localStorage.length, sessionStorage.length, finder.outerHTML];
    await choose(finder, 'Yes', 'Trauma-informed');
    await choose(finder, 'Polaris', 'KAP training');
    await chooseState(finder, 'CA');
    buttonOf(finder, 'Clear all').click();
    await finder.updateComplete;
    expect(heard.map(({ type }) => type)).to.deep.equal([]);
    expect([location.href, localStorage.length, sessionStorage.length, finder.outerHTML]).to.deep.equal(
      before,
    );
    for (const kind of kinds) document.removeEventListener(kind, listen);
  });

  it('is masked for session recorders where it is chosen', async () => {
    const finder = await finderOf(people);
    await choose(finder, 'Online');
    for (const part of [one(finder, '.filters'), one(finder, '.chips'), ...all(finder, 'input')]) {
      expect(part.className).to.contain('rr-block');
    }
  });
});
