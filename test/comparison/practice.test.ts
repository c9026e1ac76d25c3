import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KapComparison } from '../../src/comparison/index.js';
import { OPTIONS, ROWS } from '../../src/comparison/facts.js';
import {
  all,
  belowOf,
  cellOf,
  columnNames,
  comparison,
  hasTable,
  juniper,
  quietly,
  withPractice,
  words,
} from './support.js';

describe('kap-comparison with a practice', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('shows its facts and words as its own, and what is markup in them as text', async () => {
    const element = await withPractice(juniper);
    const own = (row: string) => words(cellOf(element, 'KAP', row).querySelector('[part=own]')!);
    expect(own('Where it happens')).to.equal(
      'At Juniper <i>Room</i>: In person in California. Online for people in California and Nevada.',
    );
    expect(own('How you take it')).to.contain('Lozenge under the tongue.').and.to.contain('<img src=x');
    expect(own('Length of a visit')).to.contain('2 to 3 hours.');
    expect(own('Before: preparation')).to.contain('At least 2 sessions before');
    expect(own('After: integration')).to.contain('At least 1 session. The first within 48 hours.');
    expect(own('Cost')).to.equal('At Juniper <i>Room</i>: <script>x</script> $1,050 As of November 1, 2026');
    const cost = cellOf(element, 'KAP', 'Cost');
    expect(words(cost)).to.contain('As of November 1, 2026').and.to.contain('In general: $800');
    expect(all(element, 'img, i, script')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('puts no source under the practice’s words', async () => {
    const element = await withPractice(juniper);
    const details = belowOf(element, 'Cost').querySelector('details')!;
    details.open = true;
    await waitUntil(() => details.querySelector('li'));
    expect(words(details.querySelector('li')!)).to.match(
      /^KAP In the words of Juniper <i>Room<\/i>. In general: .*Prices/,
    );
  });

  it('never lets the practice’s words take the place of risks, costs, or what is known', async () => {
    const rows = {
      risks: 'Risks',
      cost: 'Cost',
      fda: 'FDA status',
      evidence: 'What studies show',
      unknown: 'What is not known',
    };
    const bare = await comparison(1200);
    const general = Object.values(rows).map((row) =>
      words(cellOf(bare, 'KAP', row).querySelector('.gist + p')),
    );
    const cells = Object.fromEntries(Object.keys(rows).map((row) => [`kap.${row}`, { text: 'None.' }]));
    const element = await withPractice({ practice: { name: 'Juniper' }, comparison: { cells } });
    for (const [at, row] of Object.values(rows).entries()) {
      const cell = words(cellOf(element, 'KAP', row));
      expect(cell).to.contain('At Juniper: None. In general:').and.to.contain(general[at]);
    }
    await expect(element).to.be.accessible();
  });

  it('takes any sentence from the practice’s file, and marks a cell’s as the practice’s', async () => {
    const element = await withPractice({
      practice: { name: 'Juniper' },
      text: { en: { 'comparison.heading': 'Your ways', 'comparison.kap.route': 'Our way.' } },
    });
    expect(words(all(element, 'h2')[0])).to.equal('Your ways');
    expect(words(cellOf(element, 'KAP', 'How you take it'))).to.equal('At Juniper: Our way.');
  });

  for (const [id, expected] of Object.entries({
    'juniper-room': [
      'In person in California',
      '$1,050',
      'At least 2 sessions',
      'within 48 hours',
      '2 to 3 hours',
    ],
    'marigold-house': ['Online for people in California and Nevada', 'Lozenge under the tongue or shot'],
    tidewren: ['New York and New Jersey', 'Prescribed by a partner, Farview Prescribers'],
    saltgrass: ['Online for people in Texas and Massachusetts', 'nasal spray'],
    lanternfield: ['Drip into a vein', 'own prescriber, Lanternfield medical team', '$525'],
  })) {
    it(`shows what ${id} says of itself`, async () => {
      const src = `/examples/practices/${id}/practice.json`;
      const element = await comparison(
        1200,
        html`<kap-comparison isolation="open" practice=${src}></kap-comparison>`,
      );
      await waitUntil(() => all(element, '[part=own]').length);
      const text = all(element, '[part=own]').map(words).join(' | ');
      for (const part of expected) expect(text).to.contain(part);
      await expect(element).to.be.accessible();
    });
  }

  it('keeps the fallback in sight until a file on its way has come, then shows all at once', async () => {
    let ready = 0;
    const element = await fixture<KapComparison>(html`
      <kap-comparison isolation="open" practice="/examples/practices/tidewren/practice.json" @kap-ready=${() => ready++}>
        <p>Call us to compare.</p>
      </kap-comparison>
    `);
    expect(hasTable(element)).to.equal(false);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(ready).to.equal(0);
    await oneEvent(element, 'kap-ready');
    expect(all(element, '[part=own]')).not.to.have.length(0);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    expect(all(element, 'slot')).to.have.length(1);
  });

  it('does its job when the file is missing', async () => {
    const errors: string[] = [];
    const element = await fixture<KapComparison>(html`
      <kap-comparison isolation="open"
        practice="/no-such-file.json"
        @kap-error=${(event: HTMLElementEventMap['kap-error']) => errors.push(event.code)}
      ></kap-comparison>
    `);
    await waitUntil(() => hasTable(element));
    expect(all(element, '[part=cell]')).to.have.length(OPTIONS.length * ROWS.length);
    await waitUntil(() => errors.length);
    expect(errors).to.deep.equal(['not-found']);
  });

  it('keeps its table, and gains the facts, when a practice arrives late', async () => {
    const element = await comparison(1200);
    const table = all(element, 'table')[0]!;
    const late = await fixture(
      html`<kap-practice src="/examples/practices/tidewren/practice.json"></kap-practice>`,
    );
    await waitUntil(() => all(element, '[part=own]').length);
    expect(all(element, 'table')[0]).to.equal(table);
    late.remove();
  });
});

describe('kap-comparison and ids it does not know', () => {
  it(
    'reports them once, with what was expected, and shows the rest',
    quietly(async () => {
      const errors: HTMLElementEventMap['kap-error'][] = [];
      const listen = (event: HTMLElementEventMap['kap-error']) => errors.push(event);
      document.addEventListener('kap-error', listen);
      const element = await comparison(
        1200,
        html`<kap-comparison isolation="open" options="kap clinics constructor other" rows="cost evidence"></kap-comparison>`,
      );
      expect(all(element, '[part=option]')).to.have.length(2);
      expect(all(element, '[part=row-name]').map(words)).to.have.length(2);
      element.requestUpdate();
      await element.updateComplete;
      expect(errors).to.have.length(1);
      expect(errors[0]!.path).to.equal('options');
      expect(errors[0]!.message).to.contain('"clinics"').and.to.contain('at-home').and.to.contain('and more');
      element.options = 'nothing';
      await element.updateComplete;
      expect(all(element, '[part=option]'), 'with none that is known, all').to.have.length(OPTIONS.length);
      expect(errors).to.have.length(2);
      document.removeEventListener('kap-error', listen);
    }),
  );

  it(
    'reports a key of the practice’s cells that is no cell, once for all widgets',
    quietly(async () => {
      const errors: string[] = [];
      const listen = (event: HTMLElementEventMap['kap-error']) => errors.push(event.path);
      document.addEventListener('kap-error', listen);
      const element = await comparison(
        1200,
        html`<kap-practice .practice=${juniper}>
          <kap-comparison isolation="open"></kap-comparison><kap-comparison isolation="open"></kap-comparison>
        </kap-practice>`,
      );
      await waitUntil(() => errors.length);
      element.requestUpdate();
      await element.updateComplete;
      expect(errors).to.deep.equal(['comparison.cells.kap.prices']);
      document.removeEventListener('kap-error', listen);
    }),
  );
});

describe('kap-comparison with a practice’s own mix', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  const mixed = {
    practice: { name: 'Fernwater', prescriber: { kind: 'own' }, routes: ['iv'], inPersonStates: ['AZ'] },
    comparison: {
      hybrid: { name: 'Infusions with a therapist', base: 'clinic', take: { preparation: 'kap' } },
      cells: { 'hybrid.present': { gist: 'Nurse and therapist', text: 'Both stay with you.' } },
    },
  } as const;

  it('has a column for it, last before “other”, that says whose it is and looks like every other', async () => {
    const element = await withPractice(mixed);
    expect(columnNames(element)).to.deep.equal([
      ...['KAP', 'Ketamine clinic', 'At-home telehealth', 'Spravato clinic'],
      ...['Infusions with a therapist', 'Other treatment, or none'],
    ]);
    expect(words(all(element, '[part=option]')[4])).to.contain('Offered by Fernwater');
    const looks = all(element, '[part=option]').map((th) => {
      const { color, backgroundImage, font, borderColor, boxShadow } = getComputedStyle(th);
      return [color, backgroundImage, font, borderColor, boxShadow, Math.round(th.offsetWidth)].join();
    });
    expect(new Set(looks).size).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('takes each cell from the option it names, and says from which', async () => {
    const element = await withPractice(mixed);
    const cell = (row: string, option = 'Infusions') => words(cellOf(element, option, row));
    expect(cell('Health checks')).to.equal(cell('Health checks', 'Ketamine clinic'));
    expect(cell('Before: preparation')).to.equal(cell('Before: preparation', 'KAP'));
    belowOf(element, 'Before: preparation').querySelector('summary')!.click();
    const items = () => [...belowOf(element, 'Before: preparation').querySelectorAll('li')].map(words);
    await waitUntil(() => items().length);
    expect(items()[4]).to.contain('Infusions with a therapist').and.to.contain('As under “KAP”.');
  });

  it('shows its own words with their few words, and its facts there and nowhere else', async () => {
    const element = await withPractice(mixed);
    expect(words(cellOf(element, 'Infusions', 'Who is with you'))).to.equal(
      'At Fernwater: Nurse and therapist Both stay with you.',
    );
    await waitUntil(() => words(cellOf(element, 'Infusions', 'Where it happens')).includes('Arizona'));
    expect(words(cellOf(element, 'Ketamine clinic', 'Where it happens'))).not.to.contain('Fernwater');
    expect(words(all(element, '[part=note]')[0]))
      .to.contain('Fernwater')
      .and.to.contain('interest');
  });

  it('never takes what is known from one of its parts', async () => {
    const element = await withPractice(mixed);
    for (const row of ['FDA status', 'What studies show', 'What is not known']) {
      const mine = words(cellOf(element, 'Infusions', row));
      expect(mine, row).not.to.equal(words(cellOf(element, 'Ketamine clinic', row)));
      expect(mine, row).to.match(/mix|together/i);
    }
  });

  it(
    'reports what its file gets wrong, each place with what was expected',
    quietly(async () => {
      const errors: HTMLElementEventMap['kap-error'][] = [];
      const listen = (event: HTMLElementEventMap['kap-error']) => errors.push(event);
      document.addEventListener('kap-error', listen);
      const element = await withPractice({
        ...mixed,
        comparison: {
          ...mixed.comparison,
          hybrid: { ...mixed.comparison.hybrid, take: { price: 'kap', evidence: 'kap', cost: 'spa' } },
        },
      });
      await waitUntil(() => errors.length > 1);
      const [ofFile, ofTable] = errors;
      expect(ofFile!.path).to.equal('comparison.hybrid.take.cost');
      expect(ofTable!.path).to.equal('comparison.hybrid.take.price');
      expect(ofTable!.message).to.contain('"price"').and.to.contain('insurance').and.to.contain('and more');
      expect(columnNames(element), 'the mix is shown all the same').to.include('Infusions with a therapist');
      document.removeEventListener('kap-error', listen);
    }),
  );

  it('gives a cell of a practice no few words that it did not write', async () => {
    const element = await withPractice({
      practice: { name: 'Juniper' },
      comparison: {
        cells: {
          'kap.setting': { text: 'By the lake.' },
          'spravato.setting': { gist: 'Ask us', text: 'Not here.' },
        },
      },
    });
    expect(words(cellOf(element, 'KAP', 'Where it happens'))).to.equal('At Juniper: By the lake.');
    expect(words(cellOf(element, 'Spravato', 'Where it happens')), 'not what it offers itself').to.equal(
      'Juniper says: Ask us Not here.',
    );
  });
});
