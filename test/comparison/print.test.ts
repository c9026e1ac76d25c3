import { expect, html, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { KapComparison } from '../../src/comparison/index.js';
import { OPTIONS, ROWS } from '../../src/comparison/facts.js';
import { all, button, comparison, openPart, press, withPractice, words } from './support.js';

/** Presses Print, and gives the document that would go to the printer. */
async function printed(element: KapComparison): Promise<Document> {
  const tray = all(element, '.paper > .paper-tray')[0]!;
  const put = tray.replaceChildren.bind(tray);
  let page: Document | undefined;
  tray.replaceChildren = (...nodes) => {
    put(...nodes);
    const realm = tray.querySelector('iframe')?.contentWindow;
    if (realm) realm.print = () => (page = realm.document);
  };
  button(element, 'Print').click();
  await waitUntil(() => page, 'it is printed', { timeout: 4000 });
  return page!;
}

const bodyOf = (page: Document) => words(page.body);

describe('kap-comparison on paper', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

  it('has every option and point, who has an interest, and the day', async () => {
    const page = await printed(await comparison(1200));
    expect(page.title).to.equal('Compare your options');
    expect([page.documentElement.lang, page.querySelectorAll('thead th').length]).to.deep.equal([
      'en',
      OPTIONS.length,
    ]);
    expect(page.querySelectorAll('tbody th[scope=row]')).to.have.length(ROWS.length);
    expect(bodyOf(page))
      .to.contain('it has an interest in what you choose')
      .and.to.contain('not medical advice')
      .and.to.contain('Checked against its sources on November 23, 2026.')
      .and.to.contain(`, ${new Date().getFullYear()}.`);
    expect(page.querySelectorAll('script, button, input, details, [style]')).to.have.length(0);
  });

  it('has its sources as numbered notes: every number is there, and none is for nothing', async () => {
    const page = await printed(await comparison(1200));
    const cited = [...page.querySelectorAll('sup')].flatMap((sup) => words(sup).match(/\d+/g) ?? []);
    const listed = [...page.querySelectorAll('.sources b')].map(words);
    expect([...new Set(cited)].sort()).to.deep.equal([...listed].sort());
    expect(listed).to.deep.equal(listed.map((_, at) => `${at + 1}`));
    expect(
      [...page.querySelectorAll('.sources a')].every((a) =>
        (a as HTMLAnchorElement).href.startsWith('https://'),
      ),
    ).to.equal(true);
    expect(bodyOf(page)).to.contain('† Not yet checked');
  });

  it('has what is shown and says that this is not all; a type for fewer words is larger', async () => {
    const element = await comparison(
      1200,
      html`<kap-comparison isolation="open" options="kap clinic" rows="present cost"></kap-comparison>`,
    );
    const page = await printed(element);
    expect(page.querySelectorAll('tbody td')).to.have.length.within(4, 6);
    expect(bodyOf(page)).to.contain('2 of 21 points and 2 of 5 options shown.');
    expect(bodyOf(page), 'the risks, which were left out').to.contain(
      'Risks that all forms of ketamine share',
    );
    const size = (of: Document) => parseFloat(of.defaultView!.getComputedStyle(of.body).fontSize) * 0.75;
    expect(size(page)).to.equal(9);
    expect(size(await printed(await comparison(1200)))).to.be.closeTo(7, 0.01);
  });

  it('marks the practice’s words as its own, and puts no source to them', async () => {
    const page = await printed(
      await withPractice({
        practice: { name: 'Fernwater' },
        comparison: { cells: { 'kap.cost': { gist: 'One price', text: '$200.', asOf: '2026-11-01' } } },
      }),
    );
    const cell = [...page.querySelectorAll('td')].find((td) => words(td).includes('$200.'))!;
    const [own, general] = [...cell.querySelectorAll('p')];
    expect(words(own)).to.equal('At Fernwater: One price. $200. (Nov 2026)');
    expect(own!.querySelector('sup') === null).to.equal(true);
    expect(words(general)).to.match(/^In general: \$800.*\d$/);
  });

  it('has what matters to the visitor only if they ask for it', async () => {
    const element = await comparison(1200);
    await openPart(element, 'What matters to me', 'matters');
    const matters = all(element, '[part=matters]')[0]!;
    expect(button(element, 'Print what matters to me, too') === undefined).to.equal(true);
    matters.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await element.updateComplete;
    [...matters.querySelectorAll<HTMLInputElement>('input[type=radio]')].at(-1)!.click();
    await element.updateComplete;
    expect(bodyOf(await printed(element))).not.to.contain('→');
    await press(element, 'Print what matters to me, too');
    expect(words((await printed(element)).querySelector('tbody th[scope=row]'))).to.match(
      /^Who is with you → .*very/i,
    );
    await press(element, 'Print what matters to me, too');
    expect(bodyOf(await printed(element))).not.to.contain('→');
  });
});
