// What a visitor says in each run, and every sentence they can be shown: both found from the source, so that a change
// of the flow or its words needs no change here.
import { existsSync } from 'node:fs';
import { load, markersFor, pieces, sentence, wordsOf } from './words.mjs';

const { eligibilityFlow: flow } = await load('src/eligibility-check/flow.ts');
const { assess, replay } = await load('src/flow/index.ts');
const { usStates } = await load('src/shared/us-states.ts');
const { sources } = await load('src/shared/sources.ts');
const instruments = existsSync('src/eligibility-check/instruments/instruments.ts')
  ? await load('src/eligibility-check/instruments/instruments.ts')
  : {};
const phrases = {
  ...(await wordsOf('eligibility', 'src/eligibility-check')),
  ...(await wordsOf('crisis', 'src/crisis-line')),
};

export { flow, usStates };

/** Not where the practice works, and met nowhere else on the page. */
export const chosenState = 'WY';
const served = ['CA'];

/** The marker of each sentence, by its key. */
export const markers = markersFor(Object.keys(phrases));

/** The practice's facts, with a marker before every sentence; without, for the run with words as they are. */
export const practiceFacts = {
  practice: { name: 'Fernwater Practice', inPersonStates: served, phone: '+13105550142' },
  call: { link: '/call' },
  eligibility: { instruments: ['phq-9', 'gad-7'] },
  text: {
    en: Object.fromEntries(
      Object.entries(phrases).map(([key, phrase]) => [key, `${markers[key]} ${sentence(phrase)}`]),
    ),
  },
};

/** Everything private in plain words: sentences, states, titles of sources, and the names the source gives things. */
export const plain = [
  ...new Set([
    ...Object.values(phrases).flatMap((phrase) => pieces(sentence(phrase))),
    ...Object.values(usStates),
    ...Object.values(sources).flatMap(({ title, url }) => [title, url ?? '']),
    ...names(flow),
    ...strings(instruments),
  ]),
].filter((text) => text.length >= 12);

/** The markers of what must have been on the screen once all plans were walked: every question, every outcome. */
export const mustBeSeen = [
  ...Object.keys(flow.questions).map((id) => `eligibility.question.${id}`),
  ...flow.levels.map((level) => `eligibility.level.${level}`),
  ...['level.emergency', 'instrument.score-heading', 'take-heading']
    .map((key) => `eligibility.${key}`)
    .filter((key) => key in markers),
];

/**
 * The runs: together they ask every question and lead to every level, rule and overlay. Found by trying: of many
 * runs drawn by lot (the same ones every time) the one that adds most, until nothing is left to add.
 */
export const plans = makePlans();

function makePlans() {
  const random = lot(20261122);
  const tried = Array.from({ length: 900 }, () => draw(random));
  const left = new Set(tried.flatMap(({ covers }) => covers));
  const chosen = [];
  while (left.size > 0) {
    const gain = ({ covers }) => covers.filter((each) => left.has(each)).length;
    const best = tried.reduce((a, b) => (gain(b) > gain(a) ? b : a));
    chosen.push(best);
    best.covers.forEach((each) => left.delete(each));
  }
  const missing = [
    ...Object.keys(flow.questions).filter((id) => !chosen.some(({ path }) => path.includes(id))),
    ...flow.levels.filter((level) => !chosen.some(({ outcome }) => outcome === level)),
  ];
  if (missing.length > 0) throw new Error(`no run leads to ${missing.join(', ')}`);
  return chosen;
}

function draw(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const lists = { states: Object.keys(usStates), served };
  const judge = (said) => assess(flow, replay(flow, said, { lists }).answers, lists);
  // From someone whom nothing concerns to someone whom all does.
  const calm = pick([0, 0, 0.9, 1]);
  const said = {};
  let at = replay(flow, said, { lists });
  for (let id = at.current; id !== undefined; id = at.current) {
    const { kind, options, roles = {} } = flow.questions[id];
    const apart = options.filter((option) => roles[option]).map((option) => [option]);
    const together = options.filter((option) => !roles[option]);
    // All that can be true at once asks the most.
    const several = random() < 0.75 || apart.length === 0 ? [together] : [pick(apart)];
    const single = options.map((option) => [option]);
    const ways = { many: several, one: single, pick: [[chosenState]] }[kind];
    const answers = (random() < calm && kind === 'many' ? [...single, ...apart] : ways).map((way) =>
      kind === 'many' ? way : way[0],
    );
    if (random() < calm) {
      const weight = (answer) => {
        const { outcome, reasons } = judge({ ...said, [id]: answer });
        return reasons.length - 100 * flow.levels.indexOf(outcome);
      };
      said[id] = answers.reduce((a, b) => (weight(b) < weight(a) ? b : a));
    } else said[id] = pick(answers);
    at = replay(flow, said, { lists });
  }
  const { outcome, reasons } = judge(said);
  const covers = [
    ...at.path.map((id) => `question ${id}`),
    ...reasons.map(({ criterion, state }) => `${state} ${criterion}`),
    `level ${outcome}`,
  ];
  return { said, path: at.path, outcome, covers };
}

/** Numbers that look drawn by lot and are the same in every run (mulberry32). */
function lot(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every text in a value, however deep. */
function strings(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

function names({ questions, criteria, levels, overlays = [] }) {
  const options = Object.values(questions).flatMap((question) => question.options);
  return [...Object.keys(questions), ...options, ...Object.keys(criteria), ...levels, ...overlays];
}
