import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { KapJourney } from '../../src/journey/index.js';
import { STEPS } from '../../src/journey/plan.js';
import { all, asFile, choose, journey, step, words } from './support.js';

const open = (element: KapJourney) =>
  all<HTMLDetailsElement>(element, '.step[open]').map(({ dataset }) => dataset['step']);
const button = (element: KapJourney, name: string) =>
  all<HTMLButtonElement>(element, 'button').find((each) => words(each) === name)!;

const many = asFile({
  practice: { name: 'Any', routes: ['sublingual', 'iv', 'im', 'nasal', 'oral'], phone: '+13105550142' },
});

describe('kap-journey', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows what stands in it until the steps are there, and then not', async () => {
    const element = await journey();
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    const late = document.createElement('kap-journey');
    late.practice = asFile({ practice: { name: 'Late' } });
    late.innerHTML = '<p>The steps, in a few words</p>';
    document.body.append(late);
    await late.updateComplete;
    expect(late.querySelector('p')!.checkVisibility()).to.equal(true);
    await waitUntil(() => late.shadowRoot?.querySelector('.journey'), 'the steps', { timeout: 8000 });
    expect(late.querySelector('p')!.checkVisibility()).to.equal(false);
    late.remove();
  });

  it('has every step, each with what the issue asks for', async () => {
    const element = await journey();
    expect(all(element, '.step').map(({ dataset }) => dataset['step'])).to.deep.equal([...STEPS]);
    for (const id of STEPS) {
      const headings = [...step(element, id).querySelectorAll('h5')].map(words);
      expect(headings, id).to.include.members(['What happens', 'What to ask', 'How long', 'Who is there']);
      if (id !== 'feel')
        expect(
          headings.some((each) => /^What to (bring|have ready)$/.test(each)),
          id,
        ).to.equal(true);
      expect(step(element, id).querySelectorAll('[part=sources]').length, id).to.equal(1);
    }
  });

  for (const width of [320, 1280]) {
    it(`is accessible at ${width} px, closed and open, by every route`, async () => {
      await setViewport({ width, height: 800 });
      const element = await journey(many);
      await expect(element).to.be.accessible();
      button(element, 'Open all steps').click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
      for (const value of ['online', 'iv', 'nasal']) {
        await choose(element, value);
        await expect(element).to.be.accessible();
      }
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
  }

  it('is accessible right to left, in Spanish, on a dark page', async () => {
    const box = await fixture(html`<div dir="rtl" lang="es"><kap-journey></kap-journey></div>`);
    (box as HTMLElement).style.cssText = 'background: #14181a; color: #e8eceb';
    const element = box.querySelector('kap-journey')!;
    await waitUntil(() => words(element.shadowRoot!.querySelector('h2')).startsWith('Qué pasa'));
    button(element, 'Abrir todos los pasos').click();
    await expect(element).to.be.accessible();
  });

  it('opens a step by keyboard, and closes it', async () => {
    const element = await journey();
    step(element, 'dosing').querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(open(element)).to.deep.equal(['dosing']);
    await sendKeys({ press: 'Space' });
    expect(open(element)).to.deep.equal([]);
  });

  it('chooses by arrow keys, keeps the focus there, and keeps open what is open', async () => {
    const element = await journey();
    step(element, 'dosing').open = true;
    all<HTMLInputElement>(element, 'input[value="in-person"]')[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect((element.shadowRoot!.activeElement as HTMLInputElement).value).to.equal('online');
    expect(open(element)).to.deep.equal(['dosing']);
    expect(words(step(element, 'dosing'))).to.contain('chaperone');
  });

  it('opens all steps, and closes them', async () => {
    const element = await journey();
    button(element, 'Open all steps').click();
    await element.updateComplete;
    expect(open(element).length).to.equal(STEPS.length);
    button(element, 'Close all steps').click();
    expect(open(element).length).to.equal(0);
  });

  it('opens the step that a link names, when it comes and later', async () => {
    history.replaceState(null, '', '#kap-journey=integration');
    const element = await journey();
    expect(open(element)).to.deep.equal(['integration']);
    location.hash = '#kap-journey=feel';
    await waitUntil(() => step(element, 'feel').open);
    expect(
      (element.shadowRoot!.activeElement as HTMLElement).parentElement === step(element, 'feel'),
    ).to.equal(true);
    location.hash = '#kap-journey=%3Cimg%3E';
    expect(open(element)).to.deep.equal(
      ['integration', 'feel'].sort((a, b) => STEPS.indexOf(a as 'feel') - STEPS.indexOf(b as 'feel')),
    );
  });

  it('leads from a picture to its step, without a trace in the address, and to one that can be copied', async () => {
    const element = await journey();
    const link = all<HTMLAnchorElement>(element, '.day a').find(
      (each) => words(each) === 'Medicine and effects',
    )!;
    expect(link.getAttribute('href')).to.equal('#kap-journey=feel');
    const before = location.href;
    link.click();
    expect(open(element)).to.deep.equal(['feel']);
    expect(location.href).to.equal(before);
  });

  it('says nothing twice and everything drawn: the drawing is hidden, its list is not', async () => {
    const element = await journey();
    expect(all(element, '.line').every((line) => line.getAttribute('aria-hidden') === 'true')).to.equal(true);
    expect(all(element, 'figure').map((each) => each.querySelectorAll('ol > li').length)).to.deep.equal([
      4, 6, 3,
    ]);
    const said = all(element, 'figure').map((each) => words(each.querySelector('.entries')));
    expect(said[0]).to.contain('6 to 8 sessions.').and.contain('every 2 weeks').and.contain('30 days');
    expect(said[1]).to.contain('45 to 60 minutes').and.contain('90 minutes');
    expect(said[2]).to.contain('24 to 72 hours').and.contain('in mice').and.contain('restful sleep');
  });

  it('draws along the line in the direction of writing, with no style attribute in its source', async () => {
    const element = await journey();
    const [first, second] = all(element, '.way .mark.dosing').map((each) => each.getBoundingClientRect());
    element.dir = 'rtl';
    const [right, left] = all(element, '.way .mark.dosing').map((each) => each.getBoundingClientRect());
    await setViewport({ width: 1280, height: 800 });
    expect(first!.top <= second!.top && right!.top <= left!.top).to.equal(true);
    const [start, next] = all(element, '.way .mark.dosing').map((each) => each.getBoundingClientRect());
    expect(next!.left).to.be.below(start!.left);
  });

  it('has the help line in every state, by country', async () => {
    const element = await journey(asFile({ practice: { name: 'Any', country: 'GB' } }));
    const line = all(element, 'kap-crisis-line')[0]!;
    await waitUntil(() => line.shadowRoot?.querySelector('[href="tel:999"]'));
    expect(line.hasAttribute('compact')).to.equal(true);
    button(element, 'Open all steps').click();
    expect(line.checkVisibility()).to.equal(true);
  });

  it('gives sources and dates on request', async () => {
    const element = await journey();
    step(element, 'integration').open = true;
    const sources = step(element, 'integration').querySelector<HTMLDetailsElement>('[part=sources]')!;
    sources.open = true;
    await waitUntil(() => /Nature, 2023/.test(words(sources)));
    expect(words(sources)).to.contain('Checked against its source on November 23, 2026');
    await expect(element).to.be.accessible();
  });

  it('marks what nobody has checked', async () => {
    const element = await journey(asFile({ practice: { name: 'Any', routes: ['iv'] } }));
    const long = step(element, 'dosing').querySelector('.block.long');
    expect(words(long)).to.contain('About 1 to 2 hours in all. Plan nothing else that day. Not yet checked');
  });

  it('says a practice’s own words as its own, escaped, and keeps what must always be said', async () => {
    const own = {
      title: 'Our <b>night</b>',
      text: 'One.\n\nTwo <img src=x>',
      who: 'Me',
      bring: ['Socks'],
      ask: [],
    };
    const element = await journey(
      asFile({
        practice: { name: 'Any' },
        journey: { steps: { 'same-day': own, feel: { text: 'Ours.' } } },
        text: { en: { 'journey.feel.helps.breath': 'Breathe as we showed you.' } },
      }),
    );
    const text = words(step(element, 'same-day'));
    expect(text).to.contain('Our <b>night</b>').and.contain('Two <img src=x>').and.contain('Socks');
    expect(text).to.contain('In the words of Any').and.contain('Do not drive or use machines');
    expect(text).not.to.contain('Make no big decisions');
    const feel = step(element, 'feel');
    expect(words(feel)).to.contain('Breathe as we showed you.').and.contain('urinary pain');
    const sources = feel.querySelector<HTMLDetailsElement>('[part=sources]')!;
    sources.open = true;
    await waitUntil(() => /In the words of Any\./.test(words(sources)));
  });

  it('reports what it cannot use, once, and goes on', async () => {
    const told: string[] = [];
    const keep = (event: Event) => told.push((event as Event & { path: string }).path);
    document.addEventListener('kap-error', keep);
    const element = await journey(
      asFile({ practice: { name: 'Odd' }, journey: { leaveOut: ['evaluation', 'evalution'] } }),
    );
    await waitUntil(() => told.length);
    element.requestUpdate();
    await element.updateComplete;
    document.removeEventListener('kap-error', keep);
    expect(told).to.deep.equal(['journey.leaveOut[2]']);
    expect(all(element, '.step').length).to.equal(STEPS.length - 1);
  });

  it('tells nobody what was opened or chosen', async () => {
    const told: string[] = [];
    const real = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event.type.startsWith('kap-')) told.push(event.type);
      return real.call(this, event);
    };
    const before = [location.href, localStorage.length, sessionStorage.length];
    const element = await journey();
    const attributes = element.getAttributeNames();
    button(element, 'Open all steps').click();
    await choose(element, 'online');
    EventTarget.prototype.dispatchEvent = real;
    expect(told).to.deep.equal(['kap-ready']);
    expect([location.href, localStorage.length, sessionStorage.length]).to.deep.equal(before);
    expect(element.getAttributeNames()).to.deep.equal(attributes);
  });

  it('opens everything for the page’s own print command, and closes it after', async () => {
    const element = await journey();
    step(element, 'feel').open = true;
    dispatchEvent(new Event('beforeprint'));
    expect(open(element).length).to.equal(STEPS.length);
    dispatchEvent(new Event('afterprint'));
    expect(open(element)).to.deep.equal(['feel']);
  });

  it('prints every step from a document of its own', async () => {
    const element = await journey(many);
    button(element, 'Print all steps').click();
    await waitUntil(() => all(element, 'iframe').length);
    const page = all<HTMLIFrameElement>(element, 'iframe')[0]!.contentDocument!;
    expect(page.querySelectorAll('article').length).to.equal(STEPS.length);
    expect(page.querySelectorAll('figure').length).to.equal(3);
    expect(page.querySelectorAll('details').length).to.equal(0);
    expect(words(page.body)).to.contain('Any').and.contain('urinary pain').and.contain('(310) 555-0142');
  });

  it('names thoughts of suicide first, with links that call, and keeps prescriber and practice apart', async () => {
    const links = (element: KapJourney) =>
      [...step(element, 'feel').querySelectorAll('.after a')].map((a) => [a.getAttribute('href'), words(a)]);
    const help = [
      ['tel:988', 'Call 988'],
      ['sms:988', 'Text 988'],
      ['tel:911', 'In danger: call 911'],
    ];
    const element = await journey(many);
    expect(words(step(element, 'feel').querySelector('.after p'))).to.match(/^If you think of suicide/);
    expect(words(step(element, 'feel'))).not.to.contain('lines above');
    expect(links(element)).to.deep.equal([
      ...help,
      ['tel:+13105550142', 'The number of Any: (310) 555-0142'],
    ]);
    const both = await journey(
      asFile({
        practice: {
          name: 'Any',
          phone: '+13105550142',
          prescriber: { phone: '+13105550143' },
          country: 'MX',
        },
      }),
    );
    expect(links(both)).to.deep.equal([
      ...help,
      ['tel:+13105550143', 'Call your prescriber: (310) 555-0143'],
      ['tel:+13105550142', 'The number of Any: (310) 555-0142'],
    ]);
    expect(words(step(both, 'feel').querySelector('.after'))).to.contain('in the United States');
  });

  it('says of the usual numbers that they are usual, and of the practice’s own that they are its own', async () => {
    const said = (element: KapJourney) => [
      ...['call', 'preparation', 'dosing'].map((id) => words(step(element, id).querySelector('.gist'))),
      words(step(element, 'preparation').querySelector('.long p')),
      words(all(element, '.way .entries')[0]),
    ];
    const [call, preparation, dosing, long, way] = said(await journey(asFile({ practice: { name: 'Any' } })));
    expect([call, preparation, dosing]).to.deep.equal([
      'Often 15 to 20 minutes',
      'Often 1 to 4 meetings',
      'Often 2 to 3 hours',
    ]);
    expect(long).to.match(/^Often 1 to 4 meetings before/);
    expect(way).to.contain('Often 6 to 8 sessions.');
    const own = { preparation: { min: 2 }, dosing: { hours: [3, 4], count: [3, 3] } };
    const stated = said(await journey(asFile({ practice: { name: 'Any', sessions: own } })));
    expect(stated[1]).to.equal('2 or more meetings');
    expect(stated[2]).to.equal('3 to 4 hours');
    expect(stated[4]).to.contain('At Any: 3 sessions.').and.contain('Often one about every 2 weeks.');
    const told = asFile({
      practice: { name: 'Any' },
      journey: { steps: { preparation: { text: 'We meet at least 5 times.' } } },
    });
    expect(said(await journey(told))[1], 'beside its own words').to.equal('');
  });

  it('says that the practice’s facts did not come, asks again, and shows them', async () => {
    const real = window.fetch;
    let isThere = false;
    window.fetch = async (input, init) =>
      String(input).endsWith('late.json')
        ? isThere
          ? new Response('{"practice":{"name":"Late","country":"GB"}}')
          : new Response('', { status: 500 })
        : real(input, init);
    try {
      const element = await journey('late.json');
      const alert = () => words(all(element, '[role=alert]')[0]);
      expect(alert()).to.equal(
        'The facts of this practice could not be loaded. What you see here is general.',
      );
      await expect(element).to.be.accessible();
      button(element, 'Try again').click();
      await element.updateComplete;
      expect(alert(), 'emptied, to be read out again').to.equal('');
      await waitUntil(() => alert() !== '');
      isThere = true;
      button(element, 'Try again').click();
      await waitUntil(() => !all(element, '[role=alert]').length);
      const line = all(element, 'kap-crisis-line')[0]!;
      await waitUntil(
        () => line.shadowRoot?.querySelector('[href="tel:999"]'),
        'the help line asks again too',
      );
      expect(words(step(element, 'call'))).to.contain('someone from Late');
    } finally {
      window.fetch = real;
    }
  });

  it('asks again for the file of a kap-practice', async () => {
    const real = window.fetch;
    let isThere = false;
    window.fetch = async (input, init) =>
      String(input).endsWith('wide.json')
        ? isThere
          ? new Response('{"practice":{"name":"Wide"}}')
          : Promise.reject(new TypeError('offline'))
        : real(input, init);
    try {
      const box = await fixture(
        html`<kap-practice src="wide.json"><kap-journey></kap-journey></kap-practice>`,
      );
      const element = box.querySelector('kap-journey')!;
      await waitUntil(() => element.shadowRoot?.querySelector('.journey .block'), 'the steps', {
        timeout: 8000,
      });
      isThere = true;
      button(element, 'Try again').click();
      await waitUntil(() => words(step(element, 'call')).includes('someone from Wide'));
      expect(all(element, '[role=alert]').length).to.equal(0);
    } finally {
      window.fetch = real;
    }
  });

  it('on a page right to left keeps the order of English words, at the side where the page begins', async () => {
    const box = await fixture(html`<div dir="rtl"><kap-journey></kap-journey></div>`);
    const element = box.querySelector('kap-journey')!;
    await waitUntil(() => element.shadowRoot?.querySelector('.journey .block'));
    await setViewport({ width: 375, height: 800 });
    const gist = step(element, 'call').querySelector('.gist')!;
    const text = [...gist.childNodes].find(
      (each) => each instanceof Text && each.data.includes('15'),
    ) as Text;
    const left = (word: string) => {
      const range = document.createRange();
      range.setStart(text, text.data.indexOf(word));
      range.setEnd(text, text.data.indexOf(word) + word.length);
      return range.getBoundingClientRect().left;
    };
    expect(left('15') < left('20') && left('20') < left('minutes')).to.equal(true);
    const heading = step(element, 'call').querySelector('h4')!;
    const range = document.createRange();
    range.selectNodeContents(heading);
    expect(Math.abs(range.getBoundingClientRect().right - heading.getBoundingClientRect().right)).to.be.below(
      1,
    );
  });
});
