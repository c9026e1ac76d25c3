import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { defaultLimits, settingsFor } from '../../src/eligibility-check/settings.js';
import { assess, replay } from '../../src/flow/index.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { listenToConsole } from '../support/widget.js';
import {
  all,
  asked,
  begin,
  choose,
  clear,
  heading,
  mount,
  press,
  reply,
  run,
  text,
  withPractice,
} from './support.js';

const settings = (eligibility: Parameters<typeof settingsFor>[0]) =>
  settingsFor(eligibility, 'practice.json');

type Limits = NonNullable<NonNullable<Parameters<typeof settingsFor>[0]>['bloodPressure']>;
const numbers = (pressure: string) => pressure.split('/').map(Number) as [number, number];

/** The line a visitor chooses who reads them from the top and takes the first that either number reaches. */
function lineFor({ limits, flow }: ReturnType<typeof settingsFor>, upper: number, lower: number) {
  const lines = [
    ['very-high', limits.third],
    ['high', limits.second],
    ['raised', limits.first],
  ] as const;
  const reached = lines.find(([line, limit]) => {
    const [from, fromLower] = numbers(limit);
    return flow.questions['pressure']?.options.includes(line) && (upper >= from || lower >= fromLower);
  });
  return reached?.[0] ?? 'below';
}

/** How severe that line is, the most severe being 0: for someone whose pressure is treated, and for someone else. */
function severityOf({ flow }: ReturnType<typeof settingsFor>, line: string): string {
  const levels = (['yes', 'no'] as const).map((treated) => {
    const pressure = line === 'below' ? (treated === 'yes' ? 'treated' : 'normal') : line;
    const { answers } = replay(flow, { ...clear, pressure, 'pressure-treated': treated });
    return flow.levels.indexOf(assess(flow, answers).outcome);
  });
  return levels.join('/');
}

/** What a pressure leads to that some settings judge milder than the built-in ones. */
function milder(bloodPressure: Limits): string[] {
  const [built, own] = [settings({}), settings({ bloodPressure })];
  const lines = ['below', 'raised', 'high', 'very-high'];
  const [builtIn, owned] = [built, own].map(
    (each) => new Map(lines.map((line) => [line, severityOf(each, line)])),
  );
  const found: string[] = [];
  for (let upper = 90; upper <= 200; upper += 5) {
    for (let lower = 50; lower <= 130 && lower < upper; lower += 5) {
      const before = numbers(builtIn?.get(lineFor(built, upper, lower)) ?? '');
      const after = numbers(owned?.get(lineFor(own, upper, lower)) ?? '');
      if (after[0] > before[0] || after[1] > before[1])
        found.push(`${JSON.stringify(bloodPressure)}: ${upper}/${lower}`);
    }
  }
  return found;
}

describe('eligibility-check: a practice’s settings', () => {
  it('takes lower blood-pressure limits and stricter rules', () => {
    const { limits, flow, problems } = settings({
      bloodPressure: { prescriberFirst: '130/85', notNow: '150/95' },
      stricter: { lamotrigine: 'not-now' },
    });
    expect(limits).to.include({ first: '130/85', second: '150/95', third: '180/120' });
    expect(flow.criteria['lamotrigine']?.level).to.equal('not-now');
    expect(problems).to.deep.equal([]);
  });

  it('refuses looser ones and says where, what was expected and what was found', () => {
    const { limits, flow, problems } = settings({
      bloodPressure: { prescriberFirst: '150/90', notNow: '160/105' },
      stricter: { vessels: 'discuss', nonsense: 'not-now', 'no-ride': 'not-now' },
    });
    expect(limits).to.include({ first: '140/90', second: '160/100' });
    expect(flow.criteria['vessels']?.level).to.equal('not-now');
    expect(problems.map(({ path }) => path)).to.have.members([
      'eligibility.stricter.vessels',
      'eligibility.stricter.nonsense',
      'eligibility.stricter.no-ride',
      'eligibility.bloodPressure.prescriberFirst',
      'eligibility.bloodPressure.notNow',
    ]);
    const looser = problems.find(({ path }) => path.endsWith('prescriberFirst'));
    expect(looser?.message).to.contain('expected "140/90" or lower').and.contain('found "150/90"');
    expect(problems.every(({ file }) => file === 'practice.json')).to.equal(true);
  });

  it('leaves out the answer between two limits that are the same', () => {
    const { limits, flow, problems } = settings({ bloodPressure: { notNow: '130/80' } });
    expect(limits).to.include({ first: '130/80', second: '130/80' });
    expect(flow.questions['pressure']?.options).not.to.include('raised');
    expect(problems).to.deep.equal([]);
  });

  it('takes each number of a limit by itself, and keeps the lines in order', () => {
    const limits = (bloodPressure: Limits) => settings({ bloodPressure }).limits;
    expect(limits({ notNow: '150/85' })).to.include({ first: '140/85', second: '150/85' });
    expect(limits({ prescriberFirst: '130/90', notNow: '150/85' })).to.include({
      first: '130/85',
      second: '150/85',
    });
    expect(limits({ prescriberFirst: '150/80' })).to.include({ first: '140/80', second: '160/100' });
    expect(limits({ prescriberFirst: '80/120' })).to.deep.equal(defaultLimits);
  });

  it('never judges a pressure milder than the built-in limits do', () => {
    const given = [undefined, '80/120'];
    for (const upper of [95, 120, 130, 140, 145, 160, 175])
      for (const lower of [60, 80, 85, 90, 95, 100, 110]) if (lower < upper) given.push(`${upper}/${lower}`);
    const found = given.flatMap((prescriberFirst) =>
      given.flatMap((notNow) =>
        milder({ ...(prescriberFirst && { prescriberFirst }), ...(notNow && { notNow }) }),
      ),
    );
    expect(found.slice(0, 10), `${found.length} milder`).to.deep.equal([]);
  }).timeout(60_000);

  it('sends 145/80 to a prescriber where a practice has only lowered the second limit', async () => {
    await withPractice({ eligibility: { bloodPressure: { notNow: '150/85' } } });
    const check = await mount();
    await begin(check);
    await run(check, {}, 'pressure');
    expect(text(check)).to.contain('140/85 or more, but below 150/85');
    await run(check, { pressure: 'raised' });
    expect(heading(check)).to.equal('A medical check comes first');
  });

  it('shows the practice’s limits and its states', async () => {
    await withPractice({
      practice: {
        name: 'Example',
        inPersonStates: ['TX'],
        onlineStates: ['TX', 'FL'],
        phone: '+13105550142',
      },
      eligibility: { bloodPressure: { prescriberFirst: '130/85' } },
    });
    const check = await mount();
    await begin(check);
    await run(check, {}, 'pressure');
    expect(text(check))
      .to.contain('Below 130/85, with no medicine')
      .and.contain('130/85 or more, but below 160/100');
    await run(check);
    expect(heading(check)).to.equal('Nothing here rules out a talk');
    expect(text(check)).to.contain('works with people in Florida and Texas');
    expect(all(check, '[part=next] a').map((each) => each.getAttribute('href'))).to.deep.equal([
      'tel:+13105550142',
    ]);
    expect(text(check)).to.contain('Call (310) 555-0142');
  });

  it('does not wait for the file, and follows it when it comes or changes', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { medicines: ['lamotrigine'] });
    expect(heading(check)).to.equal('A medical check comes first');
    const practice = await withPractice({ eligibility: { stricter: { lamotrigine: 'not-now' } } });
    await waitUntil(() => heading(check) === 'KAP may not be safe right now', 'the stricter result');
    practice.practice = {
      practice: { name: 'Example' },
      text: { en: { 'eligibility.level.prescriber-first': 'Our own words' } },
    };
    await waitUntil(() => heading(check) === 'Our own words', 'the first result in the practice’s words');
  });

  it('asks again where a late file has taken an answer away', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { pressure: 'raised', 'pressure-treated': 'yes' });
    await withPractice({ eligibility: { bloodPressure: { notNow: '130/80' } } });
    await waitUntil(() => asked(check) === 'pressure', 'the question with its new limits');
    await reply(check, 'high');
    await run(check);
    expect(heading(check)).to.equal('KAP may not be safe right now');
  });

  it('keeps what is chosen when the file comes', async () => {
    const check = await mount();
    await begin(check);
    await choose(check, 'private');
    await withPractice({ text: { en: { 'eligibility.continue': 'Onward' } } });
    await waitUntil(() => text(check).includes('Onward'), 'the practice’s words');
    await press(check, 'Onward');
    expect(asked(check)).to.equal('age');
  });

  it('tells the practice about a looser rule once, and goes on', async () => {
    const log = listenToConsole();
    const errors: KapErrorEvent[] = [];
    const listen = (event: KapErrorEvent) => errors.push(event);
    document.addEventListener('kap-error', listen);
    try {
      await withPractice({ eligibility: { stricter: { vessels: 'discuss' } } });
      const check = await mount();
      await begin(check);
      await run(check, { conditions: ['vessels'] });
      expect(heading(check)).to.equal('KAP may not be safe right now');
      expect(errors.map(({ path }) => path)).to.deep.equal(['eligibility.stricter.vessels']);
      expect(log.messages).to.have.lengthOf(1);
      expect(log.messages[0]).to.contain('a rule can be made stricter, not looser');
    } finally {
      document.removeEventListener('kap-error', listen);
      log.restore();
    }
  });

  it('leads to the discovery call on the page, else to the practice’s link, else to words', async () => {
    const check = await mount();
    await begin(check);
    await run(check);
    expect(text(check)).to.contain('Call or write to the practice');
    await withPractice({ call: { link: 'https://example.com/book' } });
    await waitUntil(
      () => all<HTMLAnchorElement>(check, '[part=next] a')[0]?.href === 'https://example.com/book',
      'the link',
    );
    const call = await fixture<HTMLElement>(html`<kap-discovery-call tabindex="-1"></kap-discovery-call>`);
    check.requestUpdate();
    await check.updateComplete;
    await press(check, 'Request a call');
    expect(document.activeElement).to.equal(call);
    expect(call.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('asks for the blood pressure again when its limits change in the middle of a check', async () => {
    const check = await mount();
    await begin(check);
    await run(check, { pressure: 'normal' });
    expect(heading(check)).to.equal('Nothing here rules out a talk');
    await withPractice({ eligibility: { bloodPressure: { prescriberFirst: '130/85', notNow: '150/95' } } });
    await waitUntil(() => asked(check) === 'pressure', 'the question under the new limits');
    expect(text(check)).to.contain('Below 130/85');
    await reply(check, 'raised');
    await reply(check, 'yes');
    expect(heading(check)).to.equal('A medical check comes first');
  });
});
