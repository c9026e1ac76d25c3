import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import en from '../../src/eligibility-check/content.en.js';
import { placeOf } from '../../src/eligibility-check/place.js';
import { renderLead, renderScreen } from '../../src/eligibility-check/screen.templates.js';
import type { View } from '../../src/eligibility-check/view.js';
import { type Answers, assess, type Flow, replay, roleOf } from '../../src/flow/index.js';
import { bareView } from './bare-view.js';
import { answersTo, answerText, given, leadIn, lists, questionText, resultText, rulesFile } from './rules.js';
import { all, asked, begin, clear, flow, inside, mount, press, reply, run, type Said } from './support.js';

/*
 * The built-in check, walked by machine: every route (the questions that someone is asked, in their order), and every
 * pair of answers that one person can give. What should come out is read from rules.md, not computed by the check.
 */

const most = ['**Help now**', '**Not now**', '**Prescriber first**'];
const levels: Readonly<Record<string, string>> = {
  '**Help now**': 'help-now',
  '**Not now**': 'not-now',
  '**Prescriber first**': 'prescriber-first',
};

/** What rules.md says that an answer leads to, by the words of question and answer. */
const rules = new Map<string, readonly string[]>();

before(async () => {
  for (const line of (await rulesFile()).split('\n')) {
    const [, question, answer, leadsTo] = line.split('|').map((cell) => cell.trim());
    if (leadsTo) rules.set(`${question}|${answer}`, leadsTo.split('; '));
  }
});

/** Everything that rules.md says these answers lead to. */
function foundBy(answers: Answers<Flow>): readonly string[] {
  return Object.entries(answers).flatMap(([question, answer]) =>
    [answer ?? []].flat().flatMap((each) => {
      const leadsTo = rules.get(`${questionText(question)}|${answerText(question, each)}`);
      if (!leadsTo) throw new Error(`rules.md says nothing on ${question} "${each}"`);
      return leadsTo;
    }),
  );
}

const walk = (said: Said) => replay(flow, said, { lists });

/** What the templates are given for someone at the end of their questions. */
const viewOf = (said: Said): View =>
  bareView({
    flow,
    place: placeOf(flow, { screen: 'result', responses: said }, lists),
    say: (key) => (en as Readonly<Record<string, string>>)[key] ?? key,
    has: (key) => key in en,
    call: { onPage: false, link: 'https://example.com/book', phone: '+13105550142' },
  });

const screen = document.createElement('div');

/** Looks at one person's result: what it is, what it shows, and that no answer off the path counts. */
function examine(said: Said): void {
  const { path, answers, current } = walk(said);
  const name = JSON.stringify(answers);
  expect(current, name).to.equal(undefined);
  const { outcome, overlays, reasons } = assess(flow, answers, lists);
  const expected = foundBy(answers);
  expect(outcome, name).to.equal(levels[most.find((level) => expected.includes(level)) ?? ''] ?? 'discuss');
  expect(overlays.map((each) => resultText[each]).sort(), name).to.deep.equal(
    expected.filter((each) => /^(note:|help lines)/.test(each)).sort(),
  );

  const told = [
    path,
    outcome,
    overlays,
    reasons.map(({ criterion, state }) => `${criterion} ${state}`),
  ].join();
  for (const garbage of [worst, hostile]) {
    const off = Object.fromEntries(Object.entries(garbage).filter(([id]) => !path.includes(id)));
    const after = replay(flow, { ...said, ...off }, { lists });
    const found = assess(flow, after.answers, lists);
    const still = found.reasons.map(({ criterion, state }) => `${criterion} ${state}`);
    expect([after.path, found.outcome, found.overlays, still].join(), name).to.equal(told);
  }
  // What a screen shows hangs on nothing else: one of a kind is enough.
  if (shown.has(told)) return;
  shown.add(told);
  expectNextStep(said, outcome);
}

/** Combinations of path and findings whose result screen was looked at. */
const shown = new Set<string>();

/** The result offers a call, but not to a minor, and to no one who needs help now. */
function expectNextStep(said: Said, outcome: string): void {
  const name = JSON.stringify(said);
  const view = viewOf(said);
  render(html`${view.place.urgent ? renderLead(view) : ''}${renderScreen(view)}`, screen);
  const links = [...screen.querySelectorAll('a')].map((each) => each.getAttribute('href'));
  const next = screen.querySelectorAll('[part~="next"]').length;
  if (outcome === 'help-now') {
    expect(next, name).to.equal(0);
    // To the emergency number, where the body is in danger, and nowhere else.
    expect(
      links.filter((href) => href !== 'tel:911'),
      name,
    ).to.deep.equal([]);
    const buttons = [...screen.querySelectorAll('button')].map((each) => each.textContent?.trim());
    expect(buttons, name).to.deep.equal([en.back, en.clear]);
    expect(screen.textContent, name).not.to.match(/request a call|next steps|book/i);
  } else {
    expect(next, name).to.equal(1);
    expect(links.includes('https://example.com/book'), name).to.equal(
      view.place.answers['age'] !== 'under-18',
    );
  }
}

/** The most severe answers to every question, and things that are no answer at all. */
const worst: Said = {
  ...Object.fromEntries(
    Object.keys(flow.questions).map((id) => [id, given(id, answersTo(id)[0] ?? '')[id] ?? '']),
  ),
  pregnancy: 'pregnant',
  'pressure-treated': 'no',
  heart: 'recent',
  glaucoma: 'no',
  ride: 'no',
};
const hostile: Record<string, never> = Object.fromEntries(
  [...Object.keys(flow.questions), 'end', 'constructor', 'toString', 'nobody'].map((id, at) => [
    id,
    [null, 42, {}, [], ['yes', 'none'], { length: 1 }, 'constructor', ['__proto__']][at % 8] as never,
  ]),
);

/** Answers that branches name, and one that none names: together they take every route. */
function waysToAnswer(id: string): Said[] {
  const { kind } = flow.questions[id] ?? {};
  const named = new Set(
    Object.entries(flow.questions).flatMap(([from, { next }]) =>
      typeof next === 'string'
        ? []
        : next.when.flatMap(({ question = from, is }) => (question === id ? is : [])),
    ),
  );
  const options = answersTo(id);
  const other = options.find((option) => !named.has(option));
  const ways = other === undefined ? [] : [given(id, other)];
  if (kind !== 'many') return [...ways, ...[...named].map((option) => given(id, option))];
  const subsets = [...named].reduce<string[][]>(
    (before, option) => [...before, ...before.map((each) => [...each, option])],
    [[]],
  );
  return [...ways, ...subsets.filter((each) => each.length).map((each) => given(id, ...each))];
}

/** Every route: the answers that take it, one way. */
function everyRoute(): Said[] {
  const routes: Said[] = [];
  const stack: Said[] = [{}];
  for (let said = stack.pop(); said; said = stack.pop()) {
    const { current } = walk(said);
    if (current === undefined) routes.push(said);
    else for (const way of waysToAnswer(current)) stack.push({ ...said, ...way });
  }
  return routes;
}

interface Unit {
  readonly question: string;
  readonly answer: string;
}

const units: readonly Unit[] = Object.keys(flow.questions).flatMap((question) =>
  answersTo(question).map((answer) => ({ question, answer })),
);

/** Someone who gives both answers, else nothing that is held against them; undefined where nobody can. */
function personWith(one: Unit, two: Unit): Said | undefined {
  const said: Record<string, Said[string]> = { ...clear };
  for (const { question } of [one, two])
    for (const [id, answer] of Object.entries(leadIn(question)))
      said[id] =
        id === 'conditions' ? [...(said[id] ?? []), ...answer].filter((each) => each !== 'none') : answer;
  for (const { question, answer } of [one, two]) {
    const ask = flow.questions[question];
    if (ask?.kind !== 'many') said[question] = answer;
    else {
      const both = [one, two].flatMap((each) => (each.question === question ? [each.answer] : []));
      const ledIn =
        question === 'conditions' ? [one, two].flatMap((each) => leadIn(each.question)[question] ?? []) : [];
      const chosen = new Set([...both, ...ledIn]);
      said[question] = ask.options.filter((option) => chosen.has(option));
    }
  }
  const { answers, current } = walk(said);
  const isThere = ({ question, answer }: Unit) => [answers[question] ?? []].flat().includes(answer);
  return current === undefined && isThere(one) && isThere(two) ? said : undefined;
}

/** The start and the result. */
const BESIDE = 2;

const routes = everyRoute();
/** People with one answer of their own, and with two; else they say the usual. */
const alone: Said[] = [];
const pairs: Said[] = [];

describe('eligibility-check: every route', () => {
  it('is walked: 772 of them', () => {
    expect(routes).to.have.lengthOf(772);
    expect(new Set(routes.map((said) => walk(said).path.join())).size).to.equal(772);
  });

  it('comes to the most severe of its findings, and to no call after “help now”', () => {
    for (const said of routes) examine(said);
  }).timeout(60_000);

  it('has no other beside it: a thousand people who answer by chance are on one of them', () => {
    const known = new Set(routes.map((said) => walk(said).path.join()));
    let seed = 20261122;
    const chance = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return Math.floor((seed / 2 ** 31) * below);
    };
    for (let person = 0; person < 1000; person++) {
      const said: Record<string, Said[string]> = {};
      for (let { current } = walk(said); current !== undefined; { current } = walk(said)) {
        const ask = flow.questions[current];
        const options = answersTo(current);
        const several = options.filter((option) => ask && !roleOf(ask, option) && chance(2));
        const one = options[chance(options.length)] ?? '';
        Object.assign(said, given(current, ...(ask?.kind === 'many' && several.length ? several : [one])));
      }
      expect(known.has(walk(said).path.join()), JSON.stringify(said)).to.equal(true);
      examine(said);
    }
  }).timeout(60_000);

  it('tells at every question exactly how few and how many are still to come, and never more than before', () => {
    const ends = new Map<string, number[]>();
    const steps = routes.map((said) => {
      const { path } = walk(said);
      return path.map((_, at) => {
        const before = Object.fromEntries(path.slice(0, at).map((id) => [id, said[id] ?? '']));
        const key = JSON.stringify(before);
        ends.set(key, [...(ends.get(key) ?? []), path.length - at]);
        return { key, at, told: walk(before).remaining };
      });
    });
    for (const route of steps) {
      let longest = Infinity;
      for (const { key, at, told } of route) {
        const real = ends.get(key) ?? [];
        expect(told, key).to.deep.equal({ shortest: Math.min(...real), longest: Math.max(...real) });
        expect(at + told.longest, key).to.be.at.most(longest);
        longest = at + told.longest;
      }
    }
  }).timeout(60_000);
});

describe('eligibility-check: every pair of answers', () => {
  for (const [at, one] of units.entries()) {
    it(`comes to the more severe of the two, with ${one.question} "${one.answer}"`, () => {
      for (const two of units.slice(at)) {
        const person = personWith(one, two);
        if (!person) continue;
        (two === one ? alone : pairs).push(person);
        examine(person);
      }
    }).timeout(60_000);
  }

  it('is walked: 123 answers by themselves, and 6825 pairs of them', () => {
    expect(units).to.have.lengthOf(123);
    expect(alone).to.have.lengthOf(123);
    expect(pairs.length).to.equal(6825);
  });
});

/** Shortest, median and longest, in screens. */
const spanOf = (people: readonly Said[]): readonly number[] => {
  const sorted = people.map((said) => walk(said).path.length + BESIDE).sort((a, b) => a - b);
  return [0, Math.floor((sorted.length - 1) / 2), sorted.length - 1].map((at) => sorted[at] ?? 0);
};

describe('eligibility-check: how many screens it takes, the start and the result among them', () => {
  it('is 15 (13 questions) for someone with none of the illnesses, and 14 from 65 on', () => {
    expect(spanOf([clear, { ...clear, age: 'older' }])).to.deep.equal([14, 14, 15]);
  });

  it('is 3, 15 and 16 (shortest, median, longest) over every answer by itself', () => {
    expect(spanOf(alone)).to.deep.equal([3, 15, 16]);
  });

  it('is 4, 16 and 17 over every pair of answers', () => {
    expect(spanOf(pairs)).to.deep.equal([4, 16, 17]);
  });

  it('is 3, 19 and 23 over all routes, each counted once, though few people have half of the illnesses', () => {
    expect(spanOf(routes)).to.deep.equal([3, 19, 23]);
  });
});

describe('eligibility-check: the help line', () => {
  it('is on every screen: start, every question, review, result, and when help is needed now', async () => {
    const check = await mount();
    const seen = new Set<string>();
    const look = (name: string) => {
      const line = inside(check).querySelector('kap-crisis-line');
      const link = line?.shadowRoot?.querySelector('a[href="tel:988"]');
      expect(link?.checkVisibility(), name).to.equal(true);
      seen.add(name);
    };
    const goThrough = async (said: Said) => {
      for (let id = asked(check); id !== undefined; id = asked(check)) {
        look(id);
        await reply(check, said[id] ?? clear[id] ?? '');
      }
    };
    look('start');
    await begin(check);
    await goThrough({
      pressure: 'raised',
      conditions: ['heart', 'brain', 'glaucoma', 'breathing', 'liver', 'bladder', 'thyroid'],
    });
    look('result');
    await press(check, en.review);
    look('review');
    await press(check, en.clear);
    await begin(check);
    await goThrough({ pressure: 'very-high', 'pressure-signs': 'yes' });
    expect(all(check, '[part~="next"]')).to.deep.equal([]);
    look('help now');
    await press(check, en.clear);
    await begin(check);
    await run(check, { safety: 'plan' });
    look('help now');
    expect([...seen]).to.have.members([
      ...Object.keys(flow.questions),
      'start',
      'result',
      'review',
      'help now',
    ]);
  }).timeout(30_000);
});
