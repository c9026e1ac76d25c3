import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { rowsOf } from '../../src/therapist-finder/cards/compare/rows.js';
import { all, button, type CardsHarness, cardsOf, flat, one, onPrint } from './cards-harness.js';
import { people } from './people.js';

const press = async (host: CardsHarness, name: string) => {
  button(host, name).click();
  await host.updateComplete;
};

const dialog = (host: CardsHarness) => one<HTMLDialogElement>(host, 'dialog.pop');

/** Compares the first `count` of the people. */
async function compare(count: number, set: Parameters<typeof cardsOf>[1] = {}): Promise<CardsHarness> {
  const host = await cardsOf(people, set);
  for (const { name } of people.slice(0, count)) await press(host, `Compare ${name}`);
  const opener = button(host, `Compare ${count} people`);
  opener.focus();
  opener.click();
  await waitUntil(() => dialog(host).open, 'the dialog is open', { timeout: 4000 });
  await host.updateComplete;
  return host;
}

/** The table as it is read out, by row. */
const table = (place: ParentNode) =>
  new Map(
    [...place.querySelectorAll('tbody tr')].map((row) => {
      const read = row.cloneNode(true) as Element;
      for (const hidden of read.querySelectorAll('[aria-hidden]')) hidden.remove();
      const [name = '', ...cells] = [...read.querySelectorAll('th, td')].map((cell) =>
        flat(cell.textContent ?? ''),
      );
      return [name, cells];
    }),
  );

describe('choosing whom to compare', () => {
  it('says who is chosen, and what is missing', async () => {
    const host = await cardsOf(people);
    expect(one(host, '.picks').hidden).to.equal(true);
    await press(host, 'Compare Ada Quill');
    expect(button(host, 'Compare Ada Quill').getAttribute('aria-pressed')).to.equal('true');
    expect(flat(one(host, '.picks').textContent ?? '')).to.equal(
      'Ada Quill Choose one or two more to compare. Clear',
    );
    await press(host, 'Compare Bo Fenn');
    expect(flat(one(host, '.picks').textContent ?? '')).to.equal(
      'Ada Quill · Bo Fenn Compare 2 people Clear',
    );
    await expect(host).to.be.accessible();
    await press(host, 'Compare Ada Quill');
    expect(button(host, 'Compare Ada Quill').getAttribute('aria-pressed')).to.equal('false');
    expect(one(host, '.chosen').textContent).to.equal('Bo Fenn');
  });

  it('refuses the fourth and says why', async () => {
    const host = await cardsOf(people);
    for (const { name } of people) await press(host, `Compare ${name}`);
    expect(one(host, '.chosen').textContent).to.equal('Ada Quill · Bo Fenn · Cy Marsh');
    expect(one(host, '.picks [role=status]').textContent).to.contain('three people at a time');
    expect(button(host, 'Compare Di Orr').getAttribute('aria-pressed')).to.equal('false');
    await press(host, 'Compare Bo Fenn');
    expect(flat(one(host, '.picks [role=status]').textContent ?? '')).to.equal('');
  });

  it('outlives the filters, but not the list a person was on', async () => {
    const host = await cardsOf(people);
    await press(host, 'Compare Ada Quill');
    await press(host, 'Compare Bo Fenn');
    host.change({ selection: { state: ['TX'] } });
    await host.updateComplete;
    expect(one(host, '.chosen').textContent).to.equal('Ada Quill · Bo Fenn');
    host.change({ selection: { state: ['XX'] } });
    await host.updateComplete;
    expect(one(host, '.chosen').textContent, 'nobody fits').to.equal('Ada Quill · Bo Fenn');
    host.people = people.filter(({ id }) => id !== 'ada-quill');
    await waitUntil(() => one(host, '.chosen').textContent === 'Bo Fenn', 'one is left');
  });

  it('is cleared at a press, and the focus is not lost', async () => {
    const host = await cardsOf(people);
    await press(host, 'Compare Ada Quill');
    button(host, 'Clear').focus();
    await press(host, 'Clear');
    expect(one(host, '.picks').hidden).to.equal(true);
    expect(host.root.activeElement?.textContent?.trim()).to.equal('Print this list');
  });

  it('is not offered where there is nobody to compare with', async () => {
    expect(all(await cardsOf(people.slice(0, 1)), '.toggle')).to.be.empty;
  });
});

describe('people side by side', () => {
  it('has the same rows for everyone, and says "not stated"', async () => {
    const host = await compare(3);
    const heads = all(host, 'thead th').map(({ textContent }) => flat(textContent ?? ''));
    expect(heads[0]).to.equal('Ada Quill Licensed Marriage and Family Therapist Take out');
    const rows = table(host.root);
    expect([...rows.values()].map((cells) => cells.length)).to.deep.equal([...rows].map(() => 3));
    expect([...rows.values()].flat()).not.to.include('');
    expect(rows.get('The client must be in differs')).to.deep.equal([
      'California · Nevada',
      'Texas',
      'California',
    ]);
    expect(rows.get('Fee')).to.deep.equal([
      '$180 per session sliding scale · as of Nov 1, 2026 You can ask for a good-faith estimate.',
      'Not stated',
      'Not stated',
    ]);
    expect(all(host, 'thead th[scope=col], tbody th[scope=row]')).to.have.length(3 + rows.size);
    await expect(dialog(host)).to.be.accessible();
  });

  it('tells apart only what two of them state', () => {
    const list = {
      words: { say: (key: string) => key },
      label: (_: string, value: string) => value,
    } as never;
    const rows = rowsOf(list, [
      { therapist: { id: 'a', name: 'A', states: ['CA'], routes: ['im'], languages: ['en'] } },
      { therapist: { id: 'b', name: 'B', states: ['TX'], languages: ['en'] } },
    ]);
    const differing = rows.filter(({ differs }) => differs).map(({ id }) => id);
    expect(differing).to.deep.equal(['states']);
    expect(
      rows.map(({ id }) => id),
      'what nobody has to tell',
    ).not.to.include('experience');
  });

  it('goes with Escape, and the focus comes back to where it was', async () => {
    const host = await compare(2);
    expect(dialog(host).contains(host.root.activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(host).open, 'closed');
    await waitUntil(
      () => host.root.activeElement?.textContent?.includes('Compare 2 people'),
      'focus is back',
    );
    expect(getComputedStyle(document.documentElement).overflow).to.equal('visible');
    expect(getComputedStyle(document.body).overflow).to.equal('visible');
  });

  it('takes someone out, and closes when only one is left', async () => {
    const host = await compare(3);
    button(host, 'Take out Bo Fenn').focus();
    await press(host, 'Take out Bo Fenn');
    expect(all(host, 'thead th')).to.have.length(2);
    await waitUntil(() => host.root.activeElement?.id === 'pop-title', 'the focus stays inside');
    await press(host, 'Take out Ada Quill');
    await waitUntil(() => !dialog(host).open, 'closed');
    await waitUntil(() => host.root.activeElement?.textContent?.includes('Print'), 'the focus is not lost');
    expect(one(host, '.chosen').textContent).to.equal('Cy Marsh');
  });

  it('prints what it shows, but not how far away people are', async () => {
    const host = await compare(2, { miles: { 'ada-quill': 4 } });
    expect(table(host.root).get('How you meet differs')?.[0]).to.contain('About 4 miles');
    let printed: Document | undefined;
    onPrint(host, (page) => {
      printed = page;
    });
    await press(host, 'Print');
    expect(printed?.title).to.equal('Side by side');
    expect([...table(printed as Document).keys()]).to.deep.equal([...table(host.root).keys()]);
    expect(printed?.body.textContent).not.to.contain('miles').and.not.to.contain('Take out');
  });

  it('does not come back open, in the way of the page, when the element is moved', async () => {
    const host = await compare(2);
    const parent = host.parentElement as HTMLElement;
    parent.append(host);
    await host.updateComplete;
    expect(dialog(host).open).to.equal(false);
  });

  it('speaks Spanish', async () => {
    const host = await cardsOf(people, { lang: 'es' });
    await waitUntil(() => all(host, 'button').some(({ textContent }) => textContent?.includes('Comparar')));
    await press(host, 'Comparar a Ada Quill');
    await press(host, 'Comparar a Bo Fenn');
    await press(host, 'Comparar a 2 personas');
    await waitUntil(() => dialog(host).open, 'the dialog is open');
    // Its Spanish comes by itself, behind it.
    await waitUntil(() => one(host, '#pop-title').textContent?.trim() === 'Lado a lado', 'Spanish');
    expect(table(host.root).get('Tarifa')?.[1]).to.equal('No indicado');
  });
});
