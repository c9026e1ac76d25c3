import { expect, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { KapComparison } from '../../src/comparison/index.js';
import { GROUPS, OPTIONS, ROWS } from '../../src/comparison/facts.js';
import {
  all,
  belowOf,
  cellOf,
  choose,
  comparison,
  juniper,
  press,
  rowNames,
  seen,
  words,
} from './support.js';

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
    expect(words(cellOf(element, 'KAP', 'Length of a visit'))).to.contain('2 to 3 hours');
    expect(words(cellOf(element, 'Spravato clinic', 'How you take it'))).to.contain('A spray in the nose');
    expect(all(element, '[part=cell]').every((cell) => seen(cell) && words(cell))).to.equal(true);
    expect(all(element, '[part=cell]')).to.have.length(OPTIONS.length * ROWS.length);
    await expect(element).to.be.accessible();
  });

  it('groups its rows, each group with a heading of its own', async () => {
    const element = await comparison(1200);
    const bodies = all<HTMLTableSectionElement>(element, 'tbody');
    expect(bodies.map((body) => body.querySelector('th')!.scope)).to.deep.equal(GROUPS.map(() => 'rowgroup'));
    expect(bodies.map((body) => body.querySelectorAll('[part=row-name]').length)).to.deep.equal(
      GROUPS.map(({ rows }) => rows.length),
    );
  });

  it('gives no option more room than another', async () => {
    const element = await comparison(1200);
    const widths = all(element, '[part=option]').map((th) => Math.round(th.getBoundingClientRect().width));
    expect(Math.max(...widths) - Math.min(...widths)).to.be.at.most(1);
    const looks = (selector: string) =>
      new Set(
        all(element, selector).map((node) => {
          const { color, backgroundColor, backgroundImage, font, borderColor, boxShadow } =
            getComputedStyle(node);
          return [color, backgroundColor, backgroundImage, font, borderColor, boxShadow].join();
        }),
      ).size;
    expect(looks('[part=option]')).to.equal(1);
    expect(looks('[part=cell]')).to.equal(1);
    expect(looks('.gist')).to.equal(1);
  });

  it('shows each row’s sources and dates on request', async () => {
    const element = await comparison(1200);
    const summaries = all(element, 'table summary');
    expect(summaries.map((each) => words(each).replace(/^Sources and dates: /, ''))).to.deep.equal(
      rowNames(element),
    );
    belowOf(element, 'What studies show').querySelector('summary')!.click();
    const list = () => [...belowOf(element, 'What studies show').querySelectorAll('li')];
    await waitUntil(() => list().length);
    expect(list(), 'one for every cell').to.have.length(OPTIONS.length);
    expect(words(list()[0]))
      .to.contain('Study of 1,806 people')
      .and.to.contain('Checked against its source on November 23, 2026.');
    await expect(element).to.be.accessible();
  });

  it('says what it is, who shows it and when it was reviewed', async () => {
    const element = await comparison(1200);
    const text = all(element, '[part=note]').map(words).join(' ');
    expect(text).to.contain('this practice offers KAP').and.to.contain('interest');
    expect(text)
      .to.contain('not medical advice')
      .and.to.contain('Checked against its sources on November 23, 2026.');
    expect(words(cellOf(element, 'KAP', 'Cost'))).to.contain('As of November 2026');
  });

  const six = {
    practice: { name: 'Fernwater' },
    comparison: {
      hybrid: { name: 'Infusions with a therapist', about: 'Both. '.repeat(20), base: 'clinic' },
    },
  } as const;

  it('shows all its columns where they fit, six in 1080 pixels, and two where they do not', async () => {
    for (const [width, practice, columns] of [
      [1080, six, 6],
      [1060, six, 2],
      [930, {}, 5],
      [800, {}, 2],
    ] as const) {
      const element = await comparison(
        width,
        html`<kap-practice .practice=${practice}><kap-comparison isolation="open"></kap-comparison></kap-practice>`,
      );
      const [row] = all(element, 'tr.line');
      expect([...row!.querySelectorAll('[part=cell]')].filter(seen), `${width}`).to.have.length(columns);
      const edge = element.getBoundingClientRect().right + 0.5;
      expect(
        all(element, '[part=cell], p, th').every((each) => each.getBoundingClientRect().right < edge),
      ).to.equal(true);
      await expect(element).to.be.accessible();
    }
  });

  it('has no taller head for a long account of the practice’s mix, which stands above the table', async () => {
    const element = await comparison(
      1080,
      html`<kap-practice .practice=${six}><kap-comparison isolation="open"></kap-comparison></kap-practice>`,
    );
    expect(all(element, 'thead')[0]!.offsetHeight).to.be.lessThan(180);
    expect(words(all(element, '[part=note]')[0])).to.contain('Infusions with a therapist: Both.');
  });

  it('loses nothing in forced colors', async () => {
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
    all(element, 'tr.line')
      .slice(0, 1)
      .flatMap((tr) => [...tr.querySelectorAll('[part=cell]')])
      .filter(seen)
      .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
      .map(words);

  it('puts two options side by side under the name of the row', async () => {
    const element = await comparison(343);
    const [row] = all<HTMLTableRowElement>(element, 'tr.line');
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
    expect(first!.labels).to.have.length(1);
    await expect(element).to.be.accessible();
  });

  it('has them change places when one is given the other’s option', async () => {
    const element = await comparison(343);
    await choose(element, 0, 'clinic');
    expect(all<HTMLSelectElement>(element, 'select').map(({ value }) => value)).to.deep.equal([
      'clinic',
      'kap',
    ]);
    expect(columns(element)[1]).to.contain('licensed therapist');
  });

  it('keeps the name of a row in sight below the two options', async () => {
    const element = await comparison(343);
    const line = all(element, 'tr.line')[3]!;
    line.scrollIntoView({ block: 'start', behavior: 'instant' });
    scrollBy({ top: 60, behavior: 'instant' });
    const top = () => line.querySelector('th')!.getBoundingClientRect().top;
    const bar = all(element, '.pickers')[0]!;
    await waitUntil(() => Math.abs(top() - bar.getBoundingClientRect().bottom) <= 1);
    expect(line.getBoundingClientRect().top, 'its row has gone further up').to.be.lessThan(top() - 20);
  });

  it('has one below the other, and nothing beside the page, at twice the size of type', async () => {
    document.documentElement.style.fontSize = '200%';
    await setViewport({ width: 320, height: 800 });
    try {
      const element = await comparison(288);
      const [first, second] = [...all(element, 'tr.line')[0]!.querySelectorAll('[part=cell]')].filter(seen);
      expect(second!.getBoundingClientRect().top).to.be.at.least(first!.getBoundingClientRect().bottom - 1);
      expect(second!.getAttribute('data-of')).to.equal('Ketamine clinic');
      const edge = element.getBoundingClientRect().right + 0.5;
      const over = all(element, 'button, select, .picked-name, p, th, td').filter(
        (each) => seen(each) && each.getBoundingClientRect().right > edge,
      );
      expect(over.map(words)).to.deep.equal([]);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({ width: 375, height: 800 });
    }
  });

  it('keeps the row one reads where it is', async () => {
    const element = await comparison(343);
    const row = all(element, 'tr.line').at(-1)!;
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    const bar = all(element, '.pickers')[0]!.getBoundingClientRect().bottom;
    const inView = all(element, 'tbody tr').find((each) => each.getBoundingClientRect().bottom > bar)!;
    const before = inView.getBoundingClientRect().top;
    const heights = () => all(element, 'tbody tr').map((each) => each.offsetHeight);
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
    expect(columns(element)[1]).to.contain('Often self-led');
    await press(element, 'Mark where they differ');
    const mark = () => words(all(element, '.mark')[0]);
    await waitUntil(() => mark() === 'Differs');
    parent.style.width = '1200px';
    await waitUntil(() => mark() === 'All differ', 'it watches its table again');
  });

  it('needs no sideways scrolling at 320 pixels, with long words and a long name too', async () => {
    await setViewport({ width: 320, height: 800 });
    const element = await comparison(
      320,
      html`<kap-practice .practice=${{ practice: { ...juniper.practice, name: 'Psychotherapeutengemeinschaft-am-Fluss' } }}>
        <kap-comparison isolation="open"></kap-comparison>
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
    const element = await comparison(
      343,
      html`<kap-comparison isolation="open" options="spravato kap"></kap-comparison>`,
    );
    expect(all(element, 'select')).to.have.length(0);
    expect(all(element, '[part=option]').filter(seen)).to.have.length(2);
    const one = await comparison(
      343,
      html`<kap-comparison isolation="open" options="other"></kap-comparison>`,
    );
    expect(all(one, '[part=cell]').filter(seen)).to.have.length(ROWS.length);
    await expect(one).to.be.accessible();
  });
});

describe('kap-comparison in Spanish and in time', () => {
  it('speaks Spanish, facts, dates and lists included', async () => {
    const element = await comparison(
      1200,
      html`<kap-practice .practice=${juniper}><kap-comparison isolation="open" lang="es-US"></kap-comparison></kap-practice>`,
    );
    await waitUntil(() => words(all(element, '[part=own]')[0]).includes('California y Nevada'));
    await waitUntil(() => words(all(element, 'h2')[0]) === 'Compare sus opciones');
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
