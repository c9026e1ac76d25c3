import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import words from '../../src/crisis-line/list/content.en.js';
import { crisisCountries, linesOf, smsHref } from '../../src/shared/help-lines.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { telHref } from '../../src/shared/phone.js';
import { clipboard, links, ofPractice, readerOfFacts, textOf, whole } from './support.js';
import '../../src/define/kap-crisis-line.js';
import '../../src/define/kap-practice.js';

before(async function () {
  this.timeout(20_000);
  await readerOfFacts();
});

describe('kap-crisis-line safety', () => {
  it('shows every US line as real links with the number in sight, with no practice file', async () => {
    const element = await whole(html`<kap-crisis-line></kap-crisis-line>`);
    expect(links(element)).to.deep.equal([
      ['tel:911', 'In danger right now: call 911'],
      ['tel:988', 'Call 988'],
      ['sms:988', 'Text 988'],
      ['https://988lifeline.org', 'Chat online'],
      ['sms:741741?&body=HOME', 'Text HOME to 741741'],
      ['tel:988', 'Call 988'],
      ['sms:838255', 'Text 838255'],
      ['tel:18664887386', 'Call 1-866-488-7386'],
      ['sms:678678?&body=START', 'Text START to 678-678'],
      ['tel:18006624357', 'Call 1-800-662-4357'],
    ]);
    expect(textOf(element)).to.contain('Press 2 for Spanish').and.to.contain('then press 1');
    expect(textOf(element), 'ended on 17 July 2025').not.to.match(/press 3|oprima 3/i);
    await expect(element).to.be.accessible();
  });

  it('has the main numbers in its first render, before the list of all lines has come', async () => {
    const element = document.createElement('kap-crisis-line');
    document.body.append(element);
    await element.updateComplete;
    const numbers = links(element).map(([href]) => href);
    expect(numbers).to.include.members(['tel:911', 'tel:988', 'sms:988']);
    element.remove();
  });

  it('in one line, call and text are one press away and the rest one more', async () => {
    const element = await whole(html`<kap-crisis-line compact></kap-crisis-line>`);
    const outside = [...element.shadowRoot!.querySelectorAll('a')].filter((a) => !a.closest('details'));
    expect(outside.map((a) => a.getAttribute('href'))).to.deep.equal(['tel:988', 'sms:988', 'tel:911']);
    await expect(element).to.be.accessible();
    const summary = element.shadowRoot!.querySelector('summary')!;
    const before = summary.getBoundingClientRect();
    summary.click();
    await expect(element).to.be.accessible();
    const { left, top } = summary.getBoundingClientRect();
    expect([left, top], 'stays under the pointer').to.deep.equal([before.left, before.top]);
  });

  it('cannot be dismissed: it has no control but links, the disclosure and those that copy', async () => {
    const element = await whole(html`<kap-crisis-line></kap-crisis-line>`);
    const controls = [...element.shadowRoot!.querySelectorAll('button,input,[role=button],[tabindex]')];
    expect(controls.filter((each) => !each.classList.contains('copy')).length).to.equal(0);
  });

  it('stands in for what the page put inside, and leaves it where it is', async () => {
    const element = await whole(html`<kap-crisis-line><a href="tel:988">988</a></kap-crisis-line>`);
    expect(element.querySelector('a')!.checkVisibility()).to.equal(false);
  });

  it('is no higher than the room that the README tells a page to keep for it', async () => {
    for (const lang of ['en', 'es']) {
      for (const [width, room] of [
        [280, 140],
        [343, 140],
        [640, 52],
        [1100, 52],
      ] as const) {
        const root = await fixture(html`<div lang=${lang}><kap-crisis-line compact></kap-crisis-line></div>`);
        const element = root.querySelector('kap-crisis-line')!;
        element.style.width = `${width}px`;
        await waitUntil(() => textOf(element).includes(lang === 'en' ? 'Press 2' : 'oprima 2'));
        expect(element.offsetHeight, `${lang} ${width}`).to.be.at.most(room);
      }
    }
  });

  it('fits into 256 pixels, with its list open', async () => {
    const element = await whole(html`<kap-crisis-line compact></kap-crisis-line>`);
    element.style.width = '256px';
    element.shadowRoot!.querySelector('summary')!.click();
    const { right } = element.getBoundingClientRect();
    const outside = [...element.shadowRoot!.querySelectorAll('a,button')].filter(
      (each) => each.getBoundingClientRect().right > right,
    );
    expect(outside.length).to.equal(0);
  });

  it('needs no network once its script is there, not for the list and not for another country', async () => {
    await whole(html`<kap-crisis-line></kap-crisis-line>`);
    const before = performance.getEntriesByType('resource').length;
    const element = await whole(html`<kap-crisis-line compact country="AU"></kap-crisis-line>`);
    element.shadowRoot!.querySelector('summary')!.click();
    await element.updateComplete;
    expect(links(element).map(([href]) => href)).to.include('sms:0477131114');
    expect(performance.getEntriesByType('resource').length).to.equal(before);
  });

  it('has words for every line of every country', () => {
    for (const { lines } of Object.values(crisisCountries)) {
      for (const { id } of lines) {
        expect(words).to.have.property(`${id}.name`);
        expect(words).to.have.property(`${id}.note`);
      }
    }
  });

  it('writes numbers into addresses as phones want them', () => {
    expect(telHref('+1 (310) 555-0142')).to.equal('tel:+13105550142');
    expect(smsHref({ to: '0477 13 11 14' })).to.equal('sms:0477131114');
    expect(smsHref({ to: '741741', body: 'HOME & away' })).to.equal('sms:741741?&body=HOME%20%26%20away');
  });
});

describe('kap-crisis-line by country', () => {
  it('shows the numbers of each country, and says which nobody has checked', async () => {
    const expected: Record<string, readonly string[]> = {
      CA: ['tel:911', 'tel:988', 'sms:988'],
      GB: ['tel:999', 'tel:116123', 'tel:111'],
      IE: ['tel:112', 'tel:116123'],
      AU: ['tel:000', 'tel:131114', 'sms:0477131114'],
      NZ: ['tel:111', 'tel:1737', 'sms:1737'],
      DE: ['tel:112'],
    };
    for (const [country, numbers] of Object.entries(expected)) {
      const element = await whole(html`<kap-crisis-line country=${country}></kap-crisis-line>`);
      const found = links(element).map(([href]) => href);
      expect(found, country).to.deep.equal(numbers);
      const isUnchecked = /have not been checked yet|Nobody has checked/.test(textOf(element));
      expect(isUnchecked, country).to.equal(country !== 'CA');
      await expect(element).to.be.accessible();
    }
  });

  it('in one line has nothing to open where there is no other line', async () => {
    const element = await whole(html`<kap-crisis-line compact country="FR"></kap-crisis-line>`);
    expect(links(element)).to.deep.equal([['tel:112', 'In danger: 112']]);
    expect(element.shadowRoot!.querySelector('details')).to.equal(null);
    expect(textOf(element)).to.contain('Nobody has checked the number 112');
    await expect(element).to.be.accessible();
  });

  it('knows all members of the EU', () => {
    const members = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
      ' ',
    );
    expect(members.length).to.equal(27);
    for (const code of members) {
      const found = linesOf(code);
      expect(found && crisisCountries[found].emergency, code).to.equal('112');
    }
  });

  it('takes a code in small letters, and an attribute that is empty for none', async () => {
    const small = await whole(html`<kap-crisis-line country="gb"></kap-crisis-line>`);
    expect(links(small).map(([href]) => href)).to.include('tel:999');
    const empty = await whole(html`<kap-crisis-line country=""></kap-crisis-line>`);
    expect(links(empty).map(([href]) => href)).to.include('tel:911');
  });

  it('shows the US lines for a country it has none of, and tells the practice', async () => {
    const element = document.createElement('kap-crisis-line');
    element.country = 'constructor';
    setTimeout(() => document.body.append(element));
    const { code, path, message } = (await oneEvent(element, 'kap-error')) as KapErrorEvent;
    expect([code, path]).to.deep.equal(['invalid', 'country']);
    expect(message).to.contain('"constructor"').and.to.contain('US');
    expect(links(element)).to.deep.include(['tel:988', 'Call 988']);
    element.remove();
  });

  it('names the practice file when the country is from there, and tells it once a page', async () => {
    const heard: KapErrorEvent[] = [];
    const listen = (event: Event) => heard.push(event as KapErrorEvent);
    document.addEventListener('kap-error', listen);
    await ofPractice(
      { practice: { name: 'P', country: 'JP' } },
      html`<kap-crisis-line></kap-crisis-line><kap-crisis-line compact></kap-crisis-line>`,
    );
    await waitUntil(() => heard.length > 0);
    document.removeEventListener('kap-error', listen);
    expect(heard.map(({ path }) => path)).to.deep.equal(['crisis.country']);
  });
});

describe('kap-crisis-line where there are no lines', () => {
  for (const lang of ['en', 'es']) {
    it(`says whose lines are shown in a country that it does not know (${lang})`, async () => {
      const said = lang === 'en' ? /help lines in the United States/ : /líneas de ayuda de Estados Unidos/;
      for (const isCompact of [false, true]) {
        const show = async (country: string | undefined) => {
          const box = await fixture(
            html`<div lang=${lang}><kap-crisis-line ?compact=${isCompact} .country=${country}></kap-crisis-line></div>`,
          );
          const element = box.querySelector('kap-crisis-line')!;
          await waitUntil(() => element.shadowRoot!.querySelector('section')?.lang === lang);
          return element;
        };
        const element = await show('MX');
        expect(textOf(element)).to.match(said);
        const line = element.shadowRoot!.querySelector('.elsewhere')!;
        expect(line.checkVisibility() && !line.closest('details')).to.equal(true);
        await expect(element).to.be.accessible();
        for (const known of [undefined, 'us', 'GB', 'DE'])
          expect(textOf(await show(known))).not.to.match(said);
      }
    });
  }

  it('says so where the practice’s file, and with it the country, did not come', async () => {
    const element = await whole(html`<kap-crisis-line practice="/no-such.json"></kap-crisis-line>`);
    await waitUntil(() => /help lines in the United States/.test(textOf(element)));
  });

  it('speaks of no people where there is an emergency number alone', async () => {
    const element = await whole(html`<kap-crisis-line country="DE"></kap-crisis-line>`);
    expect(textOf(element)).not.to.match(/people answer|talk to someone/);
    expect(textOf(element)).to.contain('Call 112 now.');
    await expect(element).to.be.accessible();
  });
});

describe('several kap-crisis-line on a page', () => {
  it('make one landmark, and none inside a widget', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <div class="widget"></div>
        <kap-crisis-line compact></kap-crisis-line><kap-crisis-line compact></kap-crisis-line>
        <kap-crisis-line></kap-crisis-line>
      </div>
    `);
    const inside = document.createElement('kap-crisis-line');
    inside.compact = true;
    box.querySelector('.widget')!.attachShadow({ mode: 'open' }).append(inside);
    await inside.updateComplete;
    const roles = [inside, ...box.querySelectorAll('kap-crisis-line')].map((each) =>
      each.shadowRoot!.querySelector('section')!.getAttribute('role'),
    );
    expect(roles).to.deep.equal(['group', 'complementary', 'group', 'group']);
    await expect(box).to.be.accessible();
  });
});

describe('kap-crisis-line of a practice', () => {
  const practice = {
    practice: { name: 'P', country: 'GB' },
    crisis: {
      extra: [
        { name: '<b>Warm line</b>', phone: '+44 20 5550 0142', note: 'Weekdays, 9 to 5' },
        { name: 'Ours', phone: '+15125550119', kind: 'crisis' as const },
        { name: 'The Porch', phone: '+15125550120', note: 'After sessions', kind: 'peer-support' as const },
      ],
    },
  };

  it('follows its country and adds its own lines with their notes, never as markup', async () => {
    const element = await ofPractice(practice, html`<kap-crisis-line></kap-crisis-line>`);
    expect(links(element)).to.deep.include(['tel:999', 'In danger right now: call 999']);
    expect(links(element)).to.deep.include(['tel:+442055500142', 'Call +44 20 5550 0142']);
    expect(links(element)).to.deep.include(['tel:+15125550119', 'Call (512) 555-0119']);
    expect(textOf(element)).to.contain('<b>Warm line</b>').and.to.contain('Weekdays, 9 to 5');
    element.country = 'CA';
    await element.updateComplete;
    expect(links(element)).to.deep.include(['tel:988', 'Call 988']);
  });

  for (const isCompact of [false, true]) {
    it(`keeps peer support apart, under its own heading (${isCompact ? 'one line' : 'full'})`, async () => {
      const element = await ofPractice(
        practice,
        html`<kap-crisis-line ?compact=${isCompact}></kap-crisis-line>`,
      );
      const peers = element.shadowRoot!.querySelector('[part=peers]')!;
      expect(peers.querySelector('h3')!.textContent).to.equal('Peer support');
      expect(peers.textContent).to.contain('The Porch').and.to.contain('After sessions');
      expect(peers.textContent)
        .to.contain('Not for an emergency')
        .and.not.to.match(/crisis|help line/i);
      const others = [...element.shadowRoot!.querySelectorAll('.line')].filter(
        (each) => !peers.contains(each),
      );
      expect(others.some((each) => each.textContent?.includes('The Porch'))).to.equal(false);
      element.shadowRoot!.querySelector('summary')?.click();
      await expect(element).to.be.accessible();
    });
  }

  it('says nothing of peers where the practice names none', async () => {
    const element = await whole(html`<kap-crisis-line></kap-crisis-line>`);
    expect(element.shadowRoot!.querySelector('[part=peers]')).to.equal(null);
  });
});

describe('kap-crisis-line language', () => {
  it('follows the page, and goes back', async () => {
    const root = await fixture(html`<div lang="es-US"><kap-crisis-line></kap-crisis-line></div>`);
    const element = root.querySelector('kap-crisis-line')!;
    await waitUntil(() => textOf(element).includes('En español'));
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('es-US');
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes('Press 2 for Spanish'));
  });

  it('in Spanish begins with what is in Spanish, and texts the word that leads there', async () => {
    const root = await fixture(html`<div lang="es"><kap-crisis-line></kap-crisis-line></div>`);
    const element = root.querySelector('kap-crisis-line')!;
    await waitUntil(() => textOf(element).includes('En español'));
    const notes = [...element.shadowRoot!.querySelectorAll('.line .muted')].map((each) => each.textContent);
    expect(notes[0]).to.match(/^En español: oprima 2/);
    expect(links(element)).to.deep.include(['sms:988?&body=AYUDA', 'Envíe AYUDA al 988']);
    expect(links(element)).to.deep.include(['sms:741741?&body=AYUDA', 'Envíe AYUDA al 741741']);
    await expect(element).to.be.accessible();
  });

  it('is English where a page’s lang is none', async () => {
    const root = await fixture(html`<div lang="not a language"><kap-crisis-line></kap-crisis-line></div>`);
    expect(textOf(root.querySelector('kap-crisis-line')!)).to.contain('Call 988');
  });
});

describe('kap-crisis-line copying', () => {
  it('copies a number with one press, says so, and lets no event out that tells it', async () => {
    const written: string[] = [];
    const restore = clipboard(async (text) => {
      written.push(text);
    });
    const element = await whole(html`<kap-crisis-line></kap-crisis-line>`);
    let copies = 0;
    document.addEventListener('copy', () => copies++, { once: true });
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.copy')];
    const names = buttons.map((each) => each.textContent?.replace(/\s+/g, ' ').trim());
    expect(names).to.deep.equal([
      'Copy 988',
      'Copy 988',
      'Copy 741741',
      'Copy 988',
      'Copy 838255',
      'Copy 1-866-488-7386',
      'Copy 678-678',
      'Copy 1-800-662-4357',
    ]);
    buttons[2]!.click();
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent === 'Copied: 741741');
    restore();
    expect(written).to.deep.equal(['741741']);
    expect(copies).to.equal(0);
  });

  it('says so, with the number, where the browser does not let it', async () => {
    const restore = clipboard(() => Promise.reject(new Error('no')));
    const element = await whole(html`<kap-crisis-line></kap-crisis-line>`);
    element.shadowRoot!.querySelector<HTMLButtonElement>('.copy')!.click();
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent === 'It could not be copied: 988');
    restore();
  });
});
