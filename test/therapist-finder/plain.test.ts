import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import type { Therapist } from '../../src/therapist-finder/data/therapist.schema.js';
import { type RenderOptions, renderDirectory } from '../../src/therapist-finder/plain/index.js';
import { DESCRIBED, publish, withdraw } from '../../src/therapist-finder/plain/publish.js';
import { wordsFor } from '../../src/therapist-finder/plain/words.js';

const ada: Therapist = {
  id: 'ada-quill',
  name: 'Ada Quill',
  title: 'Licensed Marriage and Family Therapist',
  bio: 'I listen first.\n\nThen I ask.',
  url: 'https://ada.example/',
  callUrl: 'https://practice.example/call',
  role: 'kap-therapist',
  licenses: [{ type: 'LMFT', number: '000101', state: 'CA' }],
  trainings: [{ org: 'polaris', program: 'KAP', hours: 40, evidence: 'https://example.org/ada.pdf' }],
  traumaInformed: { training: 'EMDR', years: 8 },
  ownExperience: 'disclosed',
  formats: ['in-office', 'online'],
  states: ['CA', 'NV'],
  location: { city: 'Los Angeles', state: 'CA' },
  languages: ['en', 'es'],
  populations: ['lgbtqia'],
  fee: { amount: 180, unit: 'session', slidingScale: true, asOf: '2026-11-01' },
  accepting: 'yes',
  nextOpening: '2099-01-05',
};
const zoe: Therapist = { id: 'zoe', name: 'Zoë Marsh' };

const parse = (people: readonly Therapist[], options?: RenderOptions) =>
  new DOMParser().parseFromString(renderDirectory(people, options), 'text/html').body;
const textOf = (people: readonly Therapist[], options?: RenderOptions) =>
  parse(people, options).textContent?.replace(/\s+/g, ' ') ?? '';

describe('therapist-finder: plain list', () => {
  it('shows who it is, what they may do and offer, and how to reach them', () => {
    const [item] = parse([ada]).querySelectorAll('ul[data-kap-plain] > li');
    const text = item?.textContent ?? '';
    for (const part of [
      ...[
        'Ada Quill',
        'Licensed Marriage and Family Therapist',
        'LMFT 000101',
        'Polaris Insight Center',
        '40 hours',
      ],
      ...['EMDR', 'In office', 'Office in Los Angeles, CA', 'California · Nevada', 'English · Spanish'],
      ...['$180 per session', 'sliding scale', 'as of Nov 1, 2026', 'Has openings', 'I listen first.'],
    ]) {
      expect(text).to.include(part);
    }
    expect(item?.querySelector('h3')?.textContent).to.equal('Ada Quill');
    const links = [...(item?.querySelectorAll('a') ?? [])].map((link) => link.href);
    expect(links).to.include.members(['https://ada.example/', 'https://practice.example/call']);
    expect(links).to.include('https://example.org/ada.pdf');
    expect([...(item?.querySelectorAll('p') ?? [])].map((each) => each.textContent)).to.include(
      'Then I ask.',
    );
  });

  it('keeps what is about the person, not the profession, from search engines', () => {
    const text = textOf([ada]);
    expect(text).not.to.include('ketamine sessions themselves');
    expect(text).not.to.include('LGBT');
  });

  it('says "not stated" and never no', () => {
    const text = textOf([zoe]);
    const missed = /Not stated (.*?) No board/.exec(text)?.[1] ?? '';
    for (const fact of [
      'License',
      'KAP training',
      'Trauma-informed',
      'How you meet',
      'Fee',
      'The client must be in',
    ]) {
      expect(missed).to.include(fact);
    }
    expect(text).not.to.match(/\bNo\b(?! board)/);
  });

  it('is the same for the same people in any order, by name', () => {
    const first: Therapist = { id: 'a', name: 'Álvaro Quint' };
    const names = (body: HTMLElement) => [...body.querySelectorAll('h3')].map((each) => each.textContent);
    expect(names(parse([zoe, ada, first]))).to.deep.equal(['Ada Quill', 'Álvaro Quint', 'Zoë Marsh']);
    expect(renderDirectory([zoe, first, ada])).to.equal(renderDirectory([ada, zoe, first]));
  });

  it('names the next opening only for the day it is made for', () => {
    expect(textOf([ada])).not.to.include('2099');
    expect(textOf([ada], { today: '2099-01-05' })).to.include('Jan 5, 2099');
    expect(textOf([ada], { today: '2099-01-06' })).not.to.include('2099');
    expect(textOf([{ ...ada, accepting: 'no' }], { today: '2026-11-22' })).not.to.include('2099');
  });

  it('speaks the language of the page and the practice, and says which', () => {
    const spanish = parse([ada], { lang: 'es-MX' });
    expect(spanish.querySelector('ul')?.lang).to.equal('es-MX');
    expect(spanish.textContent).to.include('Nevada').and.to.include('inglés');
    expect(parse([ada], { lang: 'tlh' }).querySelector('ul')?.lang).to.equal('en');
    expect(parse([ada], { lang: 'not a tag' }).querySelector('ul')?.lang).to.equal('en');
    const practice = {
      text: { en: { 'finder.fact.fee': 'What it costs' } },
      practice: { clientTerm: 'patient' },
    };
    expect(textOf([ada], { practice }))
      .to.include('What it costs')
      .and.to.include('The patient must be in');
  });

  it('asks for a call where the practice can be reached, unless nobody new is taken', () => {
    const calls = (therapist: Therapist, options: RenderOptions) =>
      [...parse([therapist], options).querySelectorAll('a')].map((link) => link.getAttribute('href'));
    const phone = '+1 (310) 555-0142';
    const practice = { phone, email: 'hello@example.com' };
    const link = 'https://practice.example/book';
    expect(calls(zoe, { practice: { practice, call: { link } } })).to.deep.equal([link]);
    expect(calls(zoe, { practice: { practice } })).to.deep.equal(['mailto:hello@example.com']);
    expect(calls(zoe, { practice: { practice: { phone } } })).to.deep.equal(['tel:+13105550142']);
    expect(calls(zoe, {})).to.deep.equal([]);
    expect(calls({ ...zoe, accepting: 'no' }, { practice: { practice } })).to.deep.equal([]);
  });

  it('has headings of the level asked for', () => {
    for (const headingLevel of [2, 3, 4, 5, 6]) {
      expect(parse([ada], { headingLevel }).querySelectorAll(`h${headingLevel}`)).to.have.length(1);
    }
    expect(parse([ada], { headingLevel: 9 }).querySelectorAll('h3')).to.have.length(1);
  });

  it('can be linked to where no script runs', () => {
    const body = parse([ada, { id: 'two words', name: 'Bo' }]);
    expect([...body.querySelectorAll('[id]')].map(({ id }) => id)).to.deep.equal(['kap-therapist=ada-quill']);
  });

  it('brings structured data only if it is asked to', () => {
    expect(parse([ada]).querySelector('script')).to.equal(null);
    const script = parse([zoe, ada], { structuredData: true }).querySelector('script');
    expect(script?.type).to.equal('application/ld+json');
    const data = JSON.parse(script?.textContent ?? '') as { '@graph': { name: string }[] };
    expect(data['@graph'].map(({ name }) => name)).to.deep.equal(['Ada Quill', 'Zoë Marsh']);
  });

  it('is open to all', async () => {
    const list = await fixture(html`<section aria-label="Therapists"></section>`);
    list.innerHTML = renderDirectory([ada, zoe], { structuredData: true });
    await expect(list).to.be.accessible();
  });
});

describe('therapist-finder: plain list of hostile text', () => {
  const nasty = [
    '<img src=x onerror=alert(1)>',
    '"><svg/onload=alert(1)>',
    "' onmouseover='alert(1)",
    '</li></ul></kap-therapist-finder><script>alert(1)</script>',
    '<!-- ',
    '--><b>',
    '&lt;b&gt;',
    '&#60;b>',
    '{{constructor.constructor("x")()}}',
    '`${1}`',
    '\0<b>',
    '</script>',
  ];
  const bad = [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,<b>',
    'vbscript:x',
    '"onclick="x',
  ];
  const allowed: Readonly<Record<string, readonly string[]>> = {
    UL: ['class', 'data-kap-plain', 'lang'],
    LI: ['id'],
    A: ['href'],
    P: ['class', 'lang'],
    SCRIPT: ['type'],
    H3: [],
    SMALL: [],
    DL: [],
    DT: [],
    DD: [],
    BR: [],
  };

  function expectOurs(people: readonly Therapist[]): void {
    const body = parse(people, { structuredData: true, today: '2026-11-22' });
    expect([...body.children].map(({ tagName }) => tagName)).to.deep.equal(['UL', 'P', 'SCRIPT']);
    expect(body.querySelectorAll('ul[data-kap-plain] > li')).to.have.length(people.length);
    for (const element of body.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(allowed[element.tagName]).to.include(name);
      expect(allowed).to.have.property(element.tagName);
      if (element instanceof HTMLAnchorElement) expect(element.protocol).to.match(/^(https?|mailto|tel):$/);
    }
    const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
    expect(comments.nextNode()).to.equal(null);
  }

  const person = (text: string, href: string): Therapist => ({
    id: text,
    name: text,
    title: text,
    pronouns: text,
    bio: text,
    url: href,
    callUrl: href,
    prescriber: text,
    licenses: [{ type: text, number: text, registerUrl: href, supervisor: text }],
    trainings: [{ org: text, program: text, level: text, evidence: href, checkedBy: text }],
    traumaInformed: { training: text },
    modalities: [text],
    conditions: [text],
    insurance: [text],
    routes: [text],
    formats: ['in-office', text],
    location: { city: text },
    languages: [text],
    fee: { amount: 1, unit: text },
    prescriberArrangement: text,
  });

  it('keeps it text, in every place', () => {
    for (const text of nasty) {
      expectOurs([person(text, 'https://example.com/')]);
      expect(parse([person(text, '')]).querySelector('h3')?.firstChild?.nodeValue).to.include(
        // A parser drops this sign from any page.
        text.replace('\0', ''),
      );
    }
  });

  it('makes links only of what leads to a page, an e-mail or a phone', () => {
    for (const href of bad) {
      expectOurs([person('Ada', href)]);
      const links = [...parse([person('Ada', href)]).querySelectorAll('a')].map((link) => link.protocol);
      // A relative link that only looks odd stays a link of the page it stands in.
      expect(links.filter((protocol) => !/^https?:$/.test(protocol))).to.deep.equal([]);
    }
    expect(parse([person('Ada', 'javascript:alert(1)')]).querySelector('a')).to.equal(null);
  });

  it('keeps it text, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({
        minLength: 1,
        unit: fc.constantFrom(...'<>/"\'=&;{}! -\n', 'script', 'b', '\0', '\u2028'),
      }),
    );
    fc.assert(
      fc.property(text, fc.oneof(text, fc.webUrl()), (each, href) => expectOurs([person(each, href)])),
      { numRuns: 300 },
    );
  });
});

describe('therapist-finder: structured data in the page', () => {
  const list = wordsFor('en', {});
  const blocks = (host: HTMLElement) => [...host.querySelectorAll('script[type="application/ld+json"]')];
  const namesIn = (host: HTMLElement) =>
    blocks(host).flatMap((block) =>
      (JSON.parse(block.textContent ?? '') as { '@graph': { name: string }[] })['@graph'].map(
        ({ name }) => name,
      ),
    );
  const hostWith = (content = html``) => fixture<HTMLElement>(html`<div>${content}</div>`);

  it('is put into the page, replaced and taken back', async () => {
    const host = await hostWith(html`<p>Call us.</p>`);
    publish(host, [ada], list, {});
    expect(namesIn(host)).to.deep.equal(['Ada Quill']);
    const [block] = blocks(host);
    publish(host, [ada], list, {});
    expect(blocks(host)).to.deep.equal([block]);
    publish(host, [zoe], list, {});
    expect(namesIn(host)).to.deep.equal(['Zoë Marsh']);
    publish(host, [], list, {});
    expect(blocks(host)).to.deep.equal([]);
    publish(host, [ada], list, {});
    withdraw(host);
    expect(blocks(host)).to.deep.equal([]);
    expect(host.textContent).to.equal('Call us.');
  });

  it('is never there twice', async () => {
    const host = await hostWith();
    host.innerHTML = renderDirectory([ada], { structuredData: true });
    publish(host, [zoe], list, {});
    expect(namesIn(host)).to.deep.equal(['Ada Quill']);
    const saved = await hostWith();
    publish(saved, [ada], list, {});
    saved.append(...[...saved.children].map((child) => child.cloneNode(true)));
    publish(saved, [zoe], list, {});
    expect(namesIn(saved)).to.deep.equal(['Zoë Marsh']);
  });

  it('is not put into what is no longer there', async () => {
    const host = await hostWith();
    host.remove();
    publish(host, [ada], list, {});
    expect(host.childElementCount).to.equal(0);
  });

  it('describes at most a hundred, also of a list that makes them when asked', async () => {
    const host = await hostWith();
    let asked = 0;
    const people = {
      length: 100_000,
      at: (index: number) => {
        asked++;
        return { id: `p${index}`, name: `Person ${index}` };
      },
    };
    publish(host, people, list, {});
    expect(namesIn(host)).to.have.length(DESCRIBED);
    expect(asked).to.equal(DESCRIBED);
  });

  it('has ids of the page without what a visitor chose in its query', async () => {
    const host = await hostWith();
    publish(host, [ada], list, {});
    const [block] = blocks(host);
    expect(block?.textContent).to.include(`${location.origin}${location.pathname}#kap-therapist=ada-quill`);
    expect(location.search).not.to.equal('');
    expect(block?.textContent).not.to.include(location.search);
  });
});
