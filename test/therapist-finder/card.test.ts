import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { linkTo } from '../../src/therapist-finder/address.js';
import { all, button, cardsOf, factsOf, flat, one } from './cards-harness.js';
import { people } from './people.js';

const [ada, bo, cy, di] = people as [
  (typeof people)[number],
  (typeof people)[number],
  (typeof people)[number],
  (typeof people)[number],
];
const year = new Date().getFullYear();
const textOf = async (...of: Parameters<typeof cardsOf>) =>
  flat(one(await cardsOf(...of), 'article').textContent ?? '');

describe('the card of a therapist', () => {
  it('says who is with me, where, when, how it goes and what it costs', async () => {
    const host = await cardsOf([{ ...ada, routes: ['sublingual'], presentDuringDosing: true }]);
    expect(flat(one(host, 'header').textContent ?? ''))
      .to.contain('Ada Quill she/her Licensed Marriage and Family Therapist')
      .and.to.contain('LMFT 000101 · CA');
    expect([...factsOf(host)]).to.deep.equal([
      [
        'KAP training, as they state it',
        'Polaris Insight Center · Certificate · 40 hours MAPS This training is mainly about MDMA-assisted therapy. None of these was checked by this practice',
      ],
      ['Trauma-informed', 'Yes EMDR · 8 years'],
      ['The client must be in', 'California · Nevada'],
      ['How you meet', 'In office · Online Office in Los Angeles, CA'],
      ['Openings', 'Has openings'],
      ['Dosing session', 'Stays with you during dosing'],
      ['Medicine', 'Lozenge under the tongue'],
      ['Own ketamine experience', 'Yes, they say so'],
      ['Fee', '$180 per session sliding scale · as of Nov 1, 2026 You can ask for a good-faith estimate.'],
      ['Languages', 'English · Spanish'],
    ]);
    await expect(host).to.be.accessible();
  });

  it('says what is not stated, never a no, and nothing of what nobody must tell or does not concern them', async () => {
    expect([...factsOf(await cardsOf([di]))]).to.deep.equal([
      [
        'Not stated',
        'License · KAP training, as they state it · Trauma-informed · The client must be in · How you meet · Openings · Dosing session · Medicine · Fee',
      ],
    ]);
    const facts = factsOf(await cardsOf([bo]));
    expect(facts.get('Not stated')).to.equal('Fee');
    expect(facts.get('Trauma-informed')).to.equal('Yes names no training for it');
    expect(factsOf(await cardsOf([cy])).has('Own ketamine experience')).to.equal(false);
  });

  it('tells a training that the practice has checked from one it has not', async () => {
    const claim = { org: 'fluence', level: 'certificate', year: 2023, evidence: 'https://example.com/e' };
    const host = await cardsOf([
      { ...di, trainings: [{ ...claim, checkedOn: '2026-10-01' }, { org: 'naropa' }] },
      { ...di, id: 'x', trainings: [{ ...claim, checkedOn: '2026-10-01', checkedBy: 'Fluence itself' }] },
      { ...di, id: 'y', trainings: [claim] },
    ]);
    const said = [0, 1, 2].map((at) => factsOf(host, at).get('KAP training, as they state it'));
    expect(said[0]).to.equal(
      'Fluence · Certificate · 2023 Checked by the practice on Oct 1, 2026 See the evidence Naropa Not checked by this practice',
    );
    expect(said[1]).to.contain('Checked by Fluence itself on Oct 1, 2026');
    expect(said[2]).to.contain('Not checked by this practice');
    expect(one<HTMLAnchorElement>(host, '.trainings a').href).to.equal('https://example.com/e');
  });

  it('leads to the register of a license, and says who supervises an associate', async () => {
    const host = await cardsOf([
      {
        ...di,
        licenses: [
          { type: 'LMFT', number: '1', state: 'CA', registerUrl: 'https://register.example/1' },
          { type: 'associate', number: '2', state: 'CA', supervisor: 'Ada Quill, LMFT 000101' },
          { type: 'LMFT', number: '3', state: 'WY' },
        ],
      },
    ]);
    const [first, second, third] = all(host, '.licenses li');
    expect(first?.querySelector('a')?.href).to.equal('https://register.example/1');
    expect(first?.querySelector('a')?.getAttribute('aria-label')).to.match(/^Check the license LMFT 1 · CA/);
    expect(second?.textContent).to.contain('Supervised by Ada Quill, LMFT 000101');
    expect(second?.querySelector('a')?.host).to.contain('ca.gov');
    expect(third?.querySelector('a'), 'no register is known').to.equal(null);
  });

  it('names the next opening unless it is over', async () => {
    const openings = async (nextOpening: string) =>
      factsOf(await cardsOf([{ ...bo, nextOpening }])).get('Openings');
    expect(await openings(`${year + 1}-03-01`)).to.equal(`Waitlist Next opening: Mar 1, ${year + 1}`);
    expect(await openings('2020-03-01')).to.equal('Waitlist');
  });

  it('says how far it is, and that a fee has no date', async () => {
    const person = { ...di, location: { city: 'Reno', state: 'NV' }, fee: { amount: 90 } };
    const facts = async (miles: number) => factsOf(await cardsOf([person], { miles: { [di.id]: miles } }));
    expect((await facts(3.7)).get('How you meet')).to.equal(
      'Not stated Office in Reno, NV About 4 miles away, in a straight line',
    );
    expect((await facts(0.3)).get('How you meet')).to.contain('Less than a mile away');
    expect((await facts(1)).get('Fee')).to.contain('$90 no date given');
  });

  it('offers no call where there is no opening or no way', async () => {
    expect(all(await cardsOf([cy], { callLink: 'tel:1' }), '.primary')).to.be.empty;
    expect(all(await cardsOf([bo]), '.primary')).to.be.empty;
    const host = await cardsOf([bo], { callLink: 'mailto:call@example.com' });
    const call = button(host, 'Request a call with Bo Fenn') as HTMLAnchorElement;
    expect(call.href).to.equal('mailto:call@example.com');
    call.addEventListener('click', (event) => event.preventDefault());
    call.click();
    expect(host.calls.map(({ id }) => id)).to.deep.equal(['bo-fenn']);
  });

  it('shows initials in a circle, a photo over them, and the initials again if it is broken', async () => {
    const host = await cardsOf([
      { id: 'i', name: "Inés O'Dell Arrowood-Peña", photo: 'data:image/gif;base64,x' },
    ]);
    expect(one(host, '.portrait span').textContent).to.equal('IA');
    const img = one<HTMLImageElement>(host, 'img');
    expect(img.alt).to.equal("Portrait of Inés O'Dell Arrowood-Peña");
    expect(img.loading).to.equal('lazy');
    await waitUntil(() => getComputedStyle(img).opacity === '0', 'the broken photo is gone');
    const { width, height } = one(host, '.portrait').getBoundingClientRect();
    expect([width, height]).to.deep.equal([64, 64]);
  });

  it('marks the words that were searched for, and those taken in their place', async () => {
    const host = await cardsOf([{ ...ada, modalities: ['mindfulness'] }], {
      corrected: [{ typed: 'nevda', taken: 'nevada' }],
    });
    one(host, 'summary').click();
    await waitUntil(() => all(host, '.bio').length === 1, 'the words are open');
    host.change({ text: 'QUI polar los listen mind nevda call estimate' });
    await host.updateComplete;
    expect(all(host, 'mark').map(({ textContent }) => textContent)).to.deep.equal([
      ...['Qui', 'Polar', 'Nevada', 'Los', 'listen', 'Mind'],
    ]);
    await expect(host).to.be.accessible();
  });

  it('keeps hostile text as text, everywhere', async () => {
    const evil = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>{count}${1}';
    const strings = ['name', 'title', 'bio', 'prescriber', 'pronouns', 'prescriberArrangement'];
    const lists = ['modalities', 'conditions', 'routes', 'formats', 'languages', 'populations', 'insurance'];
    const host = await cardsOf([
      {
        id: evil,
        name: evil,
        ...Object.fromEntries(strings.map((key) => [key, evil])),
        ...Object.fromEntries(lists.map((key) => [key, [evil]])),
        licenses: [{ type: evil, number: evil, state: 'CA', supervisor: evil }],
        trainings: [{ org: evil, program: evil, level: evil, checkedOn: '2026-10-01', checkedBy: evil }],
        traumaInformed: { training: evil },
        location: { city: evil },
        fee: { amount: 1, unit: evil },
      },
    ]);
    host.change({ text: 'img script onerror' });
    await host.updateComplete;
    expect(host.root.querySelectorAll('img, script')).to.have.length(0);
    expect(one(host, 'article').textContent).to.contain(evil);
    expect(linkTo('https://a.example/?b=1#c', evil)).to.match(
      /^https:\/\/a\.example\/\?b=1#kap-therapist=%22%3E%3Cimg/,
    );
    expect((window as unknown as Record<string, unknown>)['hit']).to.equal(undefined);
  });
});

describe("a therapist's own words", () => {
  const details = (host: Awaited<ReturnType<typeof cardsOf>>) => one<HTMLDetailsElement>(host, 'details');
  const open = async (host: Awaited<ReturnType<typeof cardsOf>>) => {
    const opened = oneEvent(details(host), 'toggle');
    one(host, 'summary').click();
    await opened;
    await host.updateComplete;
  };

  it('open in place, and stay open when the list changes', async () => {
    const host = await cardsOf([ada, bo, cy]);
    await open(host);
    expect(one(host, '.bio').textContent).to.equal('I listen first.');
    host.change({ selection: { state: ['TX'] } });
    await host.updateComplete;
    expect(all(host, 'details')).to.have.length(0);
    host.change({ selection: {} });
    await host.updateComplete;
    expect(details(host).open).to.equal(true);
    await expect(host).to.be.accessible();
  });

  it('come when they are asked for, can be asked for again, and then stay', async () => {
    let asked = 0;
    const host = await cardsOf([di], {
      biographies: {
        of: async () => {
          asked++;
          if (asked === 1) throw new Error('offline');
          return 'I walk along.';
        },
        all: async () => [],
      },
    });
    expect(asked, 'not before').to.equal(0);
    await open(host);
    await waitUntil(() => all(host, '.bio button').length, 'the failure is said');
    expect(one(host, '.bio').textContent).to.contain('could not be loaded');
    await expect(host).to.be.accessible();
    button(host, 'Try again').click();
    await waitUntil(() => all(host, '.bio')[0]?.textContent === 'I walk along.', 'they come');
    one(host, 'summary').click();
    one(host, 'summary').click();
    await host.updateComplete;
    expect(asked).to.equal(2);
  });

  it('say that there are none without taking the place away', async () => {
    const host = await cardsOf([di], { biographies: { of: async () => undefined, all: async () => [] } });
    await open(host);
    await waitUntil(() => all(host, '.bio')[0]?.textContent === 'Not stated', 'said');
    expect(details(host).open).to.equal(true);
  });
});

describe('whom a link led to', () => {
  it('stands above the list, with a way to everyone', async () => {
    const host = await cardsOf([ada, bo], { pinned: bo });
    expect(flat(one(host, '.pinned').textContent ?? '')).to.contain(
      'The link you followed leads to Bo Fenn.',
    );
    expect(await textOf([ada, bo], { pinned: bo })).to.contain('Licensed Clinical Social Worker');
    button(host, 'Show everyone').click();
    expect(host.unpinned).to.equal(1);
    await expect(host).to.be.accessible();
  });
});

describe('cards by keyboard', () => {
  it('reach everything in the order it is read, one thing above all', async () => {
    const host = await cardsOf([{ ...ada, url: 'https://example.com/ada' }, bo]);
    const reached: string[] = [];
    one(host, '.count').focus();
    while (reached.length < 8) {
      await sendKeys({ press: 'Tab' });
      const at = host.root.activeElement;
      reached.push(at?.getAttribute('aria-label') ?? flat(at?.textContent ?? ''));
    }
    expect(reached[0]).to.match(/^Check the license LMFT 000101 · CA: /);
    expect(reached.slice(1, 7)).to.deep.equal([
      'About Ada Quill',
      'Request a call with Ada Quill',
      'Compare Ada Quill',
      'Questions to ask Ada Quill',
      'Copy link to Ada Quill',
      'Website of Ada Quill',
    ]);
    button(host, 'Compare Bo Fenn').focus();
    await sendKeys({ press: 'Space' });
    await host.updateComplete;
    expect(host.root.activeElement?.getAttribute('aria-pressed')).to.equal('true');
    one(host, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(one<HTMLDetailsElement>(host, 'details').open).to.equal(true);
  });

  it('show more in place', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ id: `p${at}`, name: `Person ${at}` }));
    const host = await cardsOf(many);
    expect(all(host, 'article')).to.have.length(12);
    button(host, 'Show 12 more').click();
    await host.updateComplete;
    expect(all(host, 'article')).to.have.length(24);
    expect(button(host, 'Show 6 more')).to.exist;
    all(host, 'article')[20]?.focus();
    expect(host.root.activeElement, 'a card out of sight takes the focus').to.equal(all(host, 'article')[20]);
    await expect(host).to.be.accessible();
  });
});
