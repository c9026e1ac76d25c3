import { expect, waitUntil } from '@open-wc/testing';
import { OPTIONS, ROWS } from '../../src/comparison/facts.js';
import { kept } from '../../src/shared/keep.js';
import {
  all,
  find,
  given,
  inside,
  mount,
  pick,
  press,
  setLevel,
  settle,
  summarised,
  text,
} from './matters-host.js';

describe('comparison: what matters', () => {
  beforeEach(() => kept('comparison').erase());

  it('begins with five closed groups that name their points, and makes nothing up', async () => {
    const host = await mount();
    const groups = all<HTMLDetailsElement>(host, 'details');
    expect(groups.map(({ open }) => open)).to.deep.equal([false, false, false, false, false]);
    expect(text(groups[2]?.querySelector('summary'))).to.contain(
      'Group medicine Point route · Point monitoring',
    );
    expect(all(host, 'fieldset')).to.have.lengthOf(0);
    expect(all(host, 'button')).to.have.lengthOf(0);
    expect(all(host, '.summary')).to.have.lengthOf(0);
    expect(host.matters?.summaryText()).to.equal('');
    await expect(host).to.be.accessible();
  });

  it('offers every point that the table shows, and no other', async () => {
    const host = await mount();
    expect(all(host, '.pill').map(text)).to.deep.equal(ROWS.map((row) => `Point ${row}`));
    const [care] = given().groups;
    host.given = given({ groups: care ? [care] : [] });
    await settle(host);
    expect(all(host, '.pill')).to.have.lengthOf(5);
  });

  it('asks how much each chosen point matters, in the order of the table, and takes it back', async () => {
    const host = await mount();
    await pick(host, 'cost', 'present');
    expect(all(host, 'fieldset legend').map(text)).to.deep.equal(['Point present', 'Point cost']);
    const chosen = () => all<HTMLInputElement>(host, ':checked').map((each) => text(each.closest('label')));
    expect(chosen()).to.deep.equal(['Point present', 'Point cost', 'Not set', 'Not set']);
    expect(text(inside(host).querySelector('.matters'))).to.contain('2 points are not set yet.');
    expect(all(host, '.summary')).to.have.lengthOf(0);
    await expect(host).to.be.accessible();
    await setLevel(host, 'cost', 'Very');
    await pick(host, 'present');
    expect(chosen()).to.deep.equal(['Point cost', 'Very']);
    expect(text(find(host, 'summary', 'Group practical'))).to.contain('1 chosen');
  });

  it('keeps each answer with its point when points come and go around it', async () => {
    const host = await mount();
    await pick(host, 'setting', 'cost');
    await setLevel(host, 'setting', 'A little');
    await setLevel(host, 'cost', 'A fair amount');
    await pick(host, 'present', 'route');
    await setLevel(host, 'route', 'Very');
    await pick(host, 'setting');
    const levels = all(host, 'fieldset').map((each) => [
      text(each.querySelector('legend')),
      text(each.querySelector('label:has(:checked)')),
    ]);
    expect(levels).to.deep.equal([
      ['Point present', 'Not set'],
      ['Point route', 'Very'],
      ['Point cost', 'A fair amount'],
    ]);
    expect([...(host.matters?.importance ?? [])]).to.have.deep.members([
      ['present', 0],
      ['route', 3],
      ['cost', 2],
    ]);
  });

  it('says that five are plenty, and takes more all the same', async () => {
    const host = await mount();
    const said = () => text(inside(host).querySelector('.matters')).includes('more than five');
    await pick(host, 'present', 'focus', 'goal', 'personal', 'setting');
    expect(said()).to.equal(false);
    await pick(host, 'cost');
    expect(said()).to.equal(true);
    expect(all(host, 'fieldset')).to.have.lengthOf(6);
  });

  it('puts what matters most first, with what every option says in the order of the table', async () => {
    const host = await mount();
    await pick(host, 'present', 'cost', 'risks');
    await setLevel(host, 'present', 'A little');
    await setLevel(host, 'cost', 'Very');
    await setLevel(host, 'risks', 'Very');
    expect(summarised(host)).to.deep.equal(['Point risks', 'Point cost', 'Point present']);
    expect(all(host, '.summary h5').map(text)).to.deep.equal([
      'Matters very much',
      'Matters a little',
      'Questions to take to a talk',
    ]);
    for (const says of all(host, '.says')) {
      expect([...says.querySelectorAll('dt')].map(text)).to.deep.equal(OPTIONS.map((id) => `Option ${id}`));
    }
    const cost = find(host, '.weighed', 'Point cost');
    expect([...cost.querySelectorAll('dd')].map(text)).to.deep.equal([
      'At Fernwater: kap on cost As of November 2026.',
      ...['clinic', 'at-home', 'spravato', 'other'].map((id) => `${id} on cost As of November 2026.`),
    ]);
    expect(all(host, '.questions li')).to.have.lengthOf(3);
    await expect(host).to.be.accessible();
  });

  it('has no winner: nothing is counted, and every option looks the same', async () => {
    const host = await mount();
    await pick(host, 'present', 'cost', 'goal');
    for (const row of ['present', 'cost', 'goal'] as const) await setLevel(host, row, 'Very');
    const summary = inside(host).querySelector('.summary');
    expect(text(summary)).not.to.match(/total|score|best|match|recommend|%|\b\d+ of \d+/i);
    expect(text(summary).replaceAll('November 2026', '')).not.to.match(/\d/);
    expect(text(inside(host).querySelector('.matters'))).to.contain('No option is better for everyone.');
    for (const part of ['dt', 'dd', 'dd b', '.says > div']) {
      const looks = all(host, `.summary ${part}`).map((each) => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor } = getComputedStyle(each);
        return [each.className, color, backgroundColor, fontSize, fontWeight, borderColor].join();
      });
      expect(new Set(looks).size, part).to.equal(1);
    }
    for (const says of all(host, '.says')) {
      const widths = [...says.children].map((each) => Math.round(each.getBoundingClientRect().width));
      expect(new Set(widths).size, 'the same width for each').to.equal(1);
    }
  });

  it('shows only the options that the table shows, a mix of the practice’s own included', async () => {
    const host = await mount();
    await pick(host, 'present');
    await setLevel(host, 'present', 'Very');
    const says = [
      { gist: 'one', text: 'One.', notes: [] },
      { gist: 'mixed', text: 'Mixed.', by: 'Fernwater says:', notes: ['Nobody has studied it.'] },
    ];
    const group = { id: 'care', name: 'Care', points: [{ id: 'present' as const, name: 'Who', says }] };
    host.given = given({ options: ['KAP', 'Infusions with a therapist'], groups: [group] });
    await settle(host);
    expect(all(host, '.says dt').map(text)).to.deep.equal(['KAP', 'Infusions with a therapist']);
    expect(all(host, '.says dd').map(text)).to.deep.equal([
      'one',
      'Fernwater says: mixed Nobody has studied it.',
    ]);
    expect(host.matters?.summaryText()).to.contain(
      '- Infusions with a therapist: mixed. Fernwater says: Mixed. Nobody has studied it.',
    );
  });

  it('says that a chosen point is hidden in the table, and has it again when it comes back', async () => {
    const host = await mount();
    await pick(host, 'present', 'cost');
    await setLevel(host, 'present', 'A fair amount');
    await setLevel(host, 'cost', 'Very');
    const { groups } = given();
    host.given = given({ groups: groups.filter(({ id }) => id !== 'practical') });
    await settle(host);
    expect(summarised(host)).to.deep.equal(['Point present']);
    expect(text(inside(host).querySelector('.matters'))).to.contain('1 point you chose is hidden');
    host.given = given();
    await settle(host);
    expect(summarised(host)).to.deep.equal(['Point cost', 'Point present']);
  });

  it('leads to the row of the table', async () => {
    const went: string[] = [];
    const host = await mount({ goTo: (row) => went.push(row) });
    await pick(host, 'risks');
    await setLevel(host, 'risks', 'A little');
    expect(find(host, 'button', 'See it in the table').getAttribute('aria-label')).to.equal(
      'See it in the table: Point risks',
    );
    await press(host, 'See it in the table');
    expect(went).to.deep.equal(['risks']);
  });

  it('has the whole summary as text, with what must be known of it', async () => {
    const host = await mount();
    await pick(host, 'present', 'cost');
    await setLevel(host, 'cost', 'Very');
    await setLevel(host, 'present', 'A little');
    const said = host.matters?.summaryText() ?? '';
    expect(said.indexOf('Point cost')).to.be.lessThan(said.indexOf('Point present'));
    for (const option of OPTIONS)
      expect(said).to.contain(`- Option ${option}: ${option} on present. What ${option}`);
    expect(said).to.contain('No option is better for everyone.');
    expect(said).to.contain('Fernwater shows you this.');
    expect(said).to.match(/Made on \w+ \d+, \d{4}/);
  });

  it('shows the text to be copied by hand where the browser does not copy', async () => {
    const host = await mount();
    await pick(host, 'cost');
    await setLevel(host, 'cost', 'Very');
    const real = navigator.clipboard.writeText;
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    try {
      await press(host, 'Copy the text');
      const frame = () => inside(host).querySelector<HTMLIFrameElement>('.by-hand iframe');
      await waitUntil(() => frame()?.contentDocument?.querySelector('textarea')?.value, 'the text');
      expect(frame()?.contentDocument?.querySelector('textarea')?.value).to.equal(
        host.matters?.summaryText(),
      );
    } finally {
      navigator.clipboard.writeText = real;
    }
  });

  it('prints the summary alone, as a document of its own', async () => {
    const host = await mount();
    await pick(host, 'cost');
    await setLevel(host, 'cost', 'Very');
    await press(host, 'Print or save as PDF');
    const page = inside(host).querySelector<HTMLIFrameElement>('.paper-tray iframe')?.contentDocument;
    expect(page?.title).to.equal('My points');
    expect(text(page?.querySelector('caption'))).to.equal('Point cost');
    expect([...(page?.querySelectorAll('tr') ?? [])]).to.have.lengthOf(OPTIONS.length);
    expect(text(page?.body)).to.contain('What spravato says on cost.');
    expect(text(page?.body)).to.contain('No option is better for everyone.');
  });

  it('speaks Spanish', async () => {
    const host = await mount({}, 'es');
    await waitUntil(() => text(inside(host).querySelector('h3')) === 'Lo que me importa', 'Spanish');
    await pick(host, 'cost');
    find(host, 'label', 'Mucho').click();
    await settle(host);
    expect(all(host, '.summary h5').map(text)).to.deep.equal([
      'Importa mucho',
      'Preguntas para llevar a una conversación',
    ]);
    expect(text(inside(host).querySelector('.questions li'))).to.match(/^¿/);
    await expect(host).to.be.accessible();
  });
});
