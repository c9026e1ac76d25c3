import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type { KapComparison } from '../../src/comparison/index.js';
import { OPTIONS, ROWS } from '../../src/comparison/facts.js';
import '../../src/define/kap-comparison.js';
import '../../src/define/kap-practice.js';

const all = <T extends Element = HTMLElement>(element: KapComparison, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const seen = (node: Element) => node.checkVisibility() && node.getBoundingClientRect().width > 1;
const words = (node: Element | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const hasTable = (element: KapComparison) => Boolean(element.shadowRoot?.querySelector('table'));

/** The cell in which an option's column and a row meet, found as a reader does: by its headings. */
function cellOf(element: KapComparison, option: string, row: string) {
  const column = all(element, '[part=option]').findIndex((th) => words(th).startsWith(option));
  const line = all<HTMLTableRowElement>(element, 'tbody tr').find((tr) => words(tr.cells[0]) === row);
  return line!.cells[column + 1]!;
}

async function comparison(width: number, attributes = html`<kap-comparison></kap-comparison>`) {
  const box = await fixture(html`<div class="box-${width}">${attributes}</div>`);
  (box as HTMLElement).style.width = `${width}px`;
  const element = box.querySelector('kap-comparison')!;
  // The first to need a practice file fetches its parser, module by module.
  await waitUntil(() => hasTable(element), 'a table', { timeout: 8000 });
  return element;
}

async function choose(element: KapComparison, at: number, option: string) {
  const select = all<HTMLSelectElement>(element, 'select')[at]!;
  select.value = option;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}

const juniper = {
  practice: {
    name: 'Juniper <i>Room</i>',
    inPersonStates: ['CA'],
    onlineStates: ['CA', 'NV'],
    prescriber: { kind: 'partner', name: '<img src=x onerror=alert(1)>', included: false },
    routes: ['sublingual'],
    sessions: {
      preparation: { min: 2 },
      dosing: { hours: [2, 3] },
      integration: { min: 1, withinHours: 48 },
    },
  },
  comparison: {
    cells: {
      'kap.cost': { text: '<script>x</script> $1,050', asOf: '2026-11-01' },
      'kap.prices': { text: 'A slip' },
    },
  },
} as const;

describe('kap-comparison on a wide page', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('is a table with a caption whose every cell has its option’s and its row’s heading', async () => {
    const element = await comparison(1200);
    const table = all<HTMLTableElement>(element, 'table')[0]!;
    expect(words(table.caption!)).to.equal('Options for care, compared point by point');
    expect(all(element, '[part=option]').map((th) => th.getAttribute('scope'))).to.deep.equal(
      OPTIONS.map(() => 'col'),
    );
    expect(all(element, '[part=row-name]').map((th) => th.getAttribute('scope'))).to.deep.equal(
      ROWS.map(() => 'row'),
    );
    expect(words(cellOf(element, 'KAP', 'Length of a visit'))).to.equal('2 to 3 hours.');
    expect(words(cellOf(element, 'Spravato clinic', 'How you take it'))).to.equal('A spray in the nose.');
    expect(all(element, '[part=cell]').every((cell) => seen(cell) && words(cell))).to.equal(true);
    expect(all(element, '[part=cell]')).to.have.length(OPTIONS.length * ROWS.length);
    await expect(element).to.be.accessible();
  });

  it('gives no option more room than another', async () => {
    const element = await comparison(1200);
    const widths = all(element, '[part=option]').map((th) => Math.round(th.getBoundingClientRect().width));
    expect(Math.max(...widths) - Math.min(...widths)).to.be.at.most(1);
    const looks = all(element, '[part=option]').map((th) => {
      const { color, backgroundImage, fontWeight, fontSize } = getComputedStyle(th);
      return [color, backgroundImage, fontWeight, fontSize].join();
    });
    expect(new Set(looks).size).to.equal(1);
  });

  it('shows each row’s sources and dates on request', async () => {
    const element = await comparison(1200);
    const summaries = all(element, 'table summary');
    expect(summaries.map((each) => words(each).replace(/^Sources and dates: /, ''))).to.deep.equal(
      all(element, '[part=row-name]').map(words),
    );
    summaries.at(-1)!.click();
    const list = () => all(element, 'table details').at(-1)!.querySelectorAll('li');
    await waitUntil(() => list().length);
    expect([...list()].map(words)[0])
      .to.contain('Study of 1,806 people')
      .and.to.contain('November 22, 2026');
    expect([...list()].map(words).at(-1)).to.contain('no source');
    await expect(element).to.be.accessible();
  });

  it('says what it is, who shows it and when it was reviewed', async () => {
    const element = await comparison(1200);
    const text = all(element, '[part=note]').map(words).join(' ');
    expect(text).to.contain('this practice offers KAP').and.to.contain('interest');
    expect(text).to.contain('not medical advice').and.to.contain('Last reviewed on November 22, 2026.');
    expect(words(cellOf(element, 'KAP', 'Cost'))).to.contain('As of November 2026');
  });

  it('scrolls by keyboard where it is too wide, with its headings in sight', async () => {
    const element = await comparison(800);
    const box = all(element, '.scroll')[0]!;
    await waitUntil(() => box.tabIndex === 0);
    expect(box.getAttribute('role')).to.equal('region');
    expect(words(element.shadowRoot!.getElementById(box.getAttribute('aria-labelledby')!)!)).to.contain(
      'Options',
    );
    expect(all(element, '.note').map(words)).to.include('Scroll the table sideways to see every option.');
    box.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => box.scrollLeft > 0);
    box.scrollTo({ left: 200, top: 500, behavior: 'instant' });
    const frame = box.getBoundingClientRect();
    for (const name of all(element, '[part=row-name]')) {
      expect(name.getBoundingClientRect().left - frame.left).to.be.closeTo(0, 2);
    }
    expect(all(element, 'thead th')[3]!.getBoundingClientRect().top - frame.top).to.be.closeTo(0, 2);
    await expect(element).to.be.accessible();
  });

  it('is no tab stop where everything fits', async () => {
    const element = await comparison(1200);
    await aTimeout(0);
    expect(all(element, '.scroll')[0]!.hasAttribute('tabindex')).to.equal(false);
    expect(words(all(element, 'section')[0])).not.to.contain('sideways');
  });

  it('loses nothing in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    const element = await comparison(1200);
    expect(getComputedStyle(all(element, 'thead th')[0]!).borderBlockEndStyle).to.equal('solid');
    expect(all(element, '[part=cell]').every(seen)).to.equal(true);
    await expect(element).to.be.accessible({ ignoredRules: ['color-contrast'] });
    await emulateMedia({ forcedColors: 'none' });
  });
});

describe('kap-comparison on a narrow page', () => {
  before(() => setViewport({ width: 375, height: 800 }));
  after(() => setViewport({ width: 1280, height: 900 }));

  const columns = (element: KapComparison) =>
    all(element, 'tbody tr:first-child')
      .slice(0, 1)
      .flatMap((tr) => [...tr.querySelectorAll('[part=cell]')])
      .filter(seen)
      .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
      .map(words);

  it('puts two options side by side under the name of the row', async () => {
    const element = await comparison(343);
    const [row] = all<HTMLTableRowElement>(element, 'tbody tr');
    const [name, ...cells] = [...row!.cells].filter(seen).map((cell) => cell.getBoundingClientRect());
    expect(cells).to.have.length(2);
    expect(cells[0]!.top).to.be.at.least(name!.bottom - 1);
    expect(cells[0]!.top).to.equal(cells[1]!.top);
    expect(cells[0]!.right).to.be.at.most(cells[1]!.left + 1);
    await expect(element).to.be.accessible();
  });

  it('stays a table for assistive technology', async () => {
    const element = await comparison(343);
    const role = (selector: string) => all(element, selector)[0]!.getAttribute('role');
    expect(['table', 'tbody', 'tr', 'thead th', 'tbody th', 'tbody td'].map(role)).to.deep.equal([
      'table',
      'rowgroup',
      'row',
      'columnheader',
      'rowheader',
      'cell',
    ]);
    expect(all(element, '[part=option]').filter((th) => th.checkVisibility())).to.have.length(2);
  });

  it('lets the visitor choose both, in the order of the two lists', async () => {
    const element = await comparison(343);
    await choose(element, 0, 'spravato');
    expect(columns(element)[0]).to.contain('certified');
    await choose(element, 1, 'kap');
    expect(columns(element)[1]).to.contain('licensed therapist');
    const [first, second] = all<HTMLSelectElement>(element, 'select');
    expect([first!.value, second!.value]).to.deep.equal(['spravato', 'kap']);
    expect([...first!.options].find(({ value }) => value === 'kap')!.disabled).to.equal(true);
    expect(first!.labels).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('keeps the row one reads where it is', async () => {
    const element = await comparison(343);
    const row = all(element, 'tbody').at(-1)!;
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    const bar = all(element, '.pickers')[0]!.getBoundingClientRect().bottom;
    const inView = all(element, 'tbody').find((each) => each.getBoundingClientRect().bottom > bar)!;
    const before = inView.getBoundingClientRect().top;
    const heights = () => all(element, 'tbody').map((each) => each.offsetHeight);
    const then = heights();
    await choose(element, 0, 'other');
    await waitUntil(() => Math.abs(inView.getBoundingClientRect().top - before) <= 1.5);
    expect(heights(), 'the rows above have changed, or this shows nothing').not.to.deep.equal(then);
  });

  it('keeps what was chosen when it is taken out and put back', async () => {
    const element = await comparison(343);
    await choose(element, 1, 'at-home');
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(columns(element)[1]).to.contain('early sessions');
    parent.style.width = '800px';
    await waitUntil(() => all(element, '.scroll')[0]!.tabIndex === 0, 'it watches its table again');
  });

  it('needs no sideways scrolling at 320 pixels, with long words and a long name too', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await comparison(
      320,
      html`<kap-practice .practice=${{ practice: { ...juniper.practice, name: 'Psychotherapeutengemeinschaft-am-Fluss' } }}>
        <kap-comparison></kap-comparison>
      </kap-practice>`,
    );
    await waitUntil(() => words(cellOf(element, 'KAP', 'Where it happens')).includes('California'));
    for (const summary of all(element, 'summary')) summary.click();
    await waitUntil(() => all(element, 'details li').length > ROWS.length);
    const edge = element.getBoundingClientRect().right;
    const over = all(element, '[part=cell], p, li, .picked-name').filter(
      (box) =>
        seen(box) &&
        (box.getBoundingClientRect().right > edge + 0.5 || box.scrollWidth > box.clientWidth + 1),
    );
    expect(over.map(words)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('shows one or two options without a choice', async () => {
    const element = await comparison(343, html`<kap-comparison options="spravato kap"></kap-comparison>`);
    expect(all(element, 'select')).to.have.length(0);
    expect(all(element, '[part=option]').filter(seen)).to.have.length(2);
    const one = await comparison(343, html`<kap-comparison options="other"></kap-comparison>`);
    expect(all(one, '[part=cell]').filter(seen)).to.have.length(ROWS.length);
    await expect(one).to.be.accessible();
  });
});

describe('kap-comparison with a practice', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  const withPractice = async (practice: unknown) => {
    const element = await comparison(
      1200,
      html`<kap-practice .practice=${practice}><kap-comparison></kap-comparison></kap-practice>`,
    );
    await waitUntil(() => all(element, '[part=own]').length);
    return element;
  };

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
    expect(own('Cost')).to.equal('At Juniper <i>Room</i>: <script>x</script> $1,050');
    const cost = cellOf(element, 'KAP', 'Cost');
    expect(words(cost)).to.contain('As of November 1, 2026').and.not.to.contain('$800');
    expect(all(element, 'img, i, script')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('puts no source under the practice’s words', async () => {
    const element = await withPractice(juniper);
    const details = cellOf(element, 'KAP', 'Cost').closest('tbody')!.querySelector('details')!;
    details.open = true;
    await waitUntil(() => details.querySelector('li'));
    expect(words(details.querySelector('li')!)).to.equal('KAP In the words of Juniper <i>Room</i>.');
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
      const element = await comparison(1200, html`<kap-comparison practice=${src}></kap-comparison>`);
      await waitUntil(() => all(element, '[part=own]').length);
      const text = all(element, '[part=own]').map(words).join(' | ');
      for (const part of expected) expect(text).to.contain(part);
      await expect(element).to.be.accessible();
    });
  }

  it('keeps the fallback in sight until a file on its way has come, then shows all at once', async () => {
    let ready = 0;
    const element = await fixture<KapComparison>(html`
      <kap-comparison practice="/examples/practices/tidewren/practice.json" @kap-ready=${() => ready++}>
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
      <kap-comparison
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
  const heard = (fn: () => Promise<unknown>) => async () => {
    const { warn } = console;
    console.warn = () => undefined;
    try {
      await fn();
    } finally {
      console.warn = warn;
    }
  };

  it(
    'reports them once, with what was expected, and shows the rest',
    heard(async () => {
      const errors: HTMLElementEventMap['kap-error'][] = [];
      const listen = (event: HTMLElementEventMap['kap-error']) => errors.push(event);
      document.addEventListener('kap-error', listen);
      const element = await comparison(
        1200,
        html`<kap-comparison options="kap clinics constructor other" rows="cost evidence"></kap-comparison>`,
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
    heard(async () => {
      const errors: string[] = [];
      const listen = (event: HTMLElementEventMap['kap-error']) => errors.push(event.path);
      document.addEventListener('kap-error', listen);
      const element = await comparison(
        1200,
        html`<kap-practice .practice=${juniper}>
          <kap-comparison></kap-comparison><kap-comparison></kap-comparison>
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

describe('kap-comparison in Spanish and in time', () => {
  it('speaks Spanish, facts, dates and lists included', async () => {
    const element = await comparison(
      1200,
      html`<kap-practice .practice=${juniper}><kap-comparison lang="es-US"></kap-comparison></kap-practice>`,
    );
    await waitUntil(() => words(all(element, '[part=own]')[0]).includes('California y Nevada'));
    expect(words(all(element, 'h2')[0])).to.equal('Compare sus opciones');
    expect(all(element, 'section')[0]!.lang).to.equal('es-US');
    expect(words(cellOf(element, 'KAP', 'Dónde se hace'))).to.contain('En persona en California.');
    await expect(element).to.be.accessible();
  });

  it('says that rules may have changed once the day they were set to end is past', async () => {
    const { Date: RealDate } = window;
    const on = (today: string) => {
      window.Date = class extends RealDate {
        constructor(...args: [] | [string]) {
          super(args[0] ?? today);
        }
      } as DateConstructor;
      return comparison(1200);
    };
    try {
      const before = await on('2026-12-30T12:00:00Z');
      expect(all(before, '.past')).to.have.length(0);
      const after = await on('2027-02-01T12:00:00Z');
      const [whole, ...each] = all(after, '.past').map(words);
      expect(whole).to.contain('Some rules on this page may have changed');
      expect(each).to.deep.equal(['This rule may have changed since December 31, 2026. Ask.']);
      await expect(after).to.be.accessible();
    } finally {
      window.Date = RealDate;
    }
  });
});
