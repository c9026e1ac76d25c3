import * as instruments from '../../src/eligibility-check/instruments/index.js';
import { placeOf } from '../../src/eligibility-check/place.js';
import { answerText, questionText } from '../../src/eligibility-check/view.js';
import { bareView } from './bare-view.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import en from '../../src/eligibility-check/content.en.js';
import start from '../../src/eligibility-check/start.en.js';
import es from '../../src/eligibility-check/start.es.js';
import { chooseWords, loadOwnFlow } from '../../src/eligibility-check/own-flow.js';
import { readOwnFlow } from '../../src/eligibility-check/read-own-flow.js';
import { type Flow, replay, withPolicy } from '../../src/flow/index.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { proveFlow } from '../flow/prove-flow.js';
import { json, listenToConsole, serve } from '../support/widget.js';
import { changed, type Json, ownFlowJson } from './own-flow-sample.js';
import { all, begin, heading, inside, outcomes, press, text } from './support.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';

const read = (value: Json) => readOwnFlow(JSON.stringify(value), 'screening.json');

describe('a practice’s own flow', () => {
  it('comes with its sentences in each language', () => {
    const { flow, words, problems } = read(ownFlowJson());
    expect(problems).to.deep.equal([]);
    proveFlow(flow as Flow);
    expect(Object.keys(words ?? {})).to.deep.equal(['en', 'es']);
    expect(words?.en?.['question.danger']).to.equal('Are you in danger?');
  });

  it('says which sentences are not there, so that no built-in one of that name takes their place', () => {
    const { words } = read(ownFlowJson());
    expect(words?.en).to.include({
      'hint.danger': '',
      'why.home': '',
      'ask.lungs': '',
      'hint.body': 'Heart and lungs only.',
    });
    expect(words?.es).to.include({ 'why.danger': '' });
    for (const key of ['level.discuss', 'text.discuss', 'option.danger.private', 'overlay.logistics'])
      expect(words?.en, 'the widget has these for any flow').not.to.have.property(key);
  });

  it('has the title of each source of its own, in whichever language it stands', () => {
    const { words } = read(ownFlowJson());
    expect(words?.es?.['source.our-doctor']).to.equal('What our doctor says');
    expect(words?.es).not.to.have.property('source.spravato');
  });

  it('can be made stricter by its own rules', () => {
    const { flow } = read(ownFlowJson());
    const tuned = withPolicy(flow as Flow, { stricter: { lungs: 'not-now', heart: 'discuss' } });
    expect(tuned.flow.criteria.lungs?.level).to.equal('not-now');
    expect(tuned.problems.map(({ path }) => path)).to.deep.equal(['stricter.heart']);
  });

  it('takes its levels in part, as long as their order holds', () => {
    const mild = changed('levels', ['help-now', 'not-now', 'prescriber-first', 'discuss']);
    expect(read(mild).flow).to.exist;
    const two = JSON.parse(JSON.stringify(mild).replaceAll('prescriber-first', 'not-now')) as Json;
    expect(read({ ...two, levels: ['help-now', 'not-now', 'discuss'] }).problems).to.deep.equal([]);
  });

  it('that nothing leads out of to help is used, with advice', () => {
    const unsafe = changed('criteria.danger.level', 'not-now');
    const { flow, problems } = read(unsafe);
    expect(flow).to.exist;
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['advice criteria']);
    expect(problems[0]?.message).to.match(/no rule here leads to "help-now"/);
  });

  it('whose rules do not say what “not sure” leads to is used, with advice', () => {
    const { flow, problems } = read(changed('criteria.thoughts.unknown', undefined));
    expect(flow).to.exist;
    expect(problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['advice questions.danger']);
    expect(problems[0]?.message).to.match(/what "not sure" or "rather not say" leads to/);
  });

  const spanish = ['words', 'es', 'question.home'];
  const refusals: [string, Json, string, RegExp][] = [
    [
      'a level the widget has no page for',
      JSON.parse(JSON.stringify(ownFlowJson()).replaceAll('not-now', 'maybe')) as Json,
      'levels',
      /expected some of help-now, .* found help-now, maybe/,
    ],
    [
      'levels in another order',
      changed('levels', ['not-now', 'help-now', 'prescriber-first', 'discuss']),
      'levels',
      /in this order/,
    ],
    [
      'levels without the mildest',
      JSON.parse(JSON.stringify(changed('levels', ['help-now', 'not-now', 'prescriber-first']))) as Json,
      'levels',
      /the last one always/,
    ],
    [
      'a list nobody fills',
      changed('lists', ['states', 'served', 'towns']),
      'lists[3]',
      /expected one of states, served; found towns/,
    ],
    [
      'a pick from the states served',
      changed('questions.place.list', 'served'),
      'questions.place.list',
      /expected states.*found served/,
    ],
    [
      'a rule whose id is taken',
      changed('criteria.unknown', { level: 'not-now', when: { question: 'home', is: ['no'] } }),
      'criteria.unknown',
      /expected another id/,
    ],
    [
      'a source without a title',
      changed(['words', 'en', 'source.our-doctor'], undefined),
      'criteria.heart.source[2]',
      /expected one of .*spravato, .*found our-doctor/,
    ],
    ['no words', changed('words', undefined), 'words', /at least one language/],
    [
      'a branch to nowhere',
      changed('questions.since.next', 'nowhere'),
      'questions.since.next',
      /question that is not there.*found nowhere/,
    ],
    [
      'a mistyped key',
      changed('criteria.heart.unknwon', 'discuss'),
      'criteria.heart.unknwon',
      /unknown key.*expected one of/,
    ],
    [
      'a key that reaches a prototype',
      JSON.parse(JSON.stringify(ownFlowJson()).replaceAll('"since"', '"__proto__"')) as Json,
      'questions.__proto__',
      /not usable as an id/,
    ],
  ];
  for (const [what, value, path, message] of refusals)
    it(`with ${what} is refused: where, what was expected, what was found`, () => {
      const { flow, words, problems } = read(value);
      expect([flow, words]).to.deep.equal([undefined, undefined]);
      const there = problems.filter((problem) => problem.path === path).map((problem) => problem.message);
      expect(there.join('\n'), JSON.stringify(problems)).to.match(message);
      expect(problems.every(({ file }) => file === 'screening.json')).to.equal(true);
      expect(problems.at(-1)?.message).to.contain('the built-in questions are asked instead');
    });

  it('with one language that lacks a sentence is used in the others, and the sentence is named', () => {
    const { flow, words, problems } = read(changed(spanish, ' '));
    expect(flow).to.exist;
    expect(Object.keys(words ?? {})).to.deep.equal(['en']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['words.es.question.home']);
  });

  it('with sentences in what is no language is used in the others, and says so', () => {
    const { flow, words, problems } = read(changed('words.aa-bb-bb-cc', {}));
    expect(flow).to.exist;
    expect(Object.keys(words ?? {})).to.deep.equal(['en', 'es']);
    expect(problems.map(({ path }) => path)).to.deep.equal(['words.aa-bb-bb-cc']);
    expect(problems[0]?.message).to.contain('language code like "en"');
  });

  it('with thousands of mistakes makes a list that can be read', () => {
    const rule = { level: 'not-now', when: { question: 'home', is: ['no'] }, source: ['nobody'] };
    const criteria = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`c${at}`, rule]));
    const { flow, problems } = read({ ...ownFlowJson(), criteria });
    expect(flow).to.equal(undefined);
    expect(problems).to.have.length.below(60);
  });

  it('speaks the page’s language, else its primary one, else English, else any', () => {
    const words = { fr: { a: 'un' }, 'en-US': { a: 'one' }, 'es-MX': { a: 'uno' }, es: { a: 'dos' } };
    const of = (lang: string) => chooseWords(words, lang).lang;
    expect(['es-MX', 'es-mx', 'es-AR', 'es', 'en', 'en-GB', 'fr-CA', 'de', ''].map(of)).to.deep.equal([
      'es-MX',
      'es-MX',
      'es',
      'es',
      'en-US',
      'en-US',
      'fr',
      'en-US',
      'en-US',
    ]);
    expect(chooseWords({ fr: { a: 'un' } }, 'de')).to.deep.equal({ lang: 'fr', sentences: { a: 'un' } });
  });
});

describe('loading a practice’s own flow', () => {
  let server: ReturnType<typeof serve> | undefined;
  let count = 0;
  afterEach(() => server?.restore());
  const load = (answer: () => Response | Promise<Response>, link = `/own-${++count}/screening.json`) => {
    server = serve(answer);
    return loadOwnFlow(link, 'screening.json');
  };

  const failures: [string, () => Response | Promise<Response>, string, RegExp][] = [
    ['a missing file', () => new Response('', { status: 404 }), 'not-found', /found HTTP 404/],
    ['a web page', () => new Response('<!doctype html><title>Home</title>'), 'html', /found a web page/],
    [
      'a file that is not JSON',
      () => new Response('{"start": "danger",}'),
      'json',
      /valid JSON.*comma too many/,
    ],
    ['an empty file', () => new Response(''), 'json', /valid JSON/],
    ['JSON that is no flow', () => json([1, 2]), 'invalid', /a block in braces.*found a list/],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network', /found none/],
    ['a file of 1 MB', () => new Response(`"${'x'.repeat(1e6)}"`), 'too-large', /at most 0.5 MB/],
  ];
  for (const [what, answer, code, message] of failures)
    it(`${what}: no flow, and the reason under the name the practice wrote`, async () => {
      const { flow, problems } = await load(answer);
      expect(flow).to.equal(undefined);
      expect(problems[0]).to.include({ code, file: 'screening.json' });
      expect(problems[0]?.message).to.match(message);
    });

  it('an address that is none is said, not thrown', async () => {
    const { problems } = await load(() => json({}), 'http://[');
    expect(problems[0]?.message).to.contain('expected the address of a file');
    expect(server?.asked).to.deep.equal([]);
  });

  it('is fetched once a page, however it is written, and its problems are one list', async () => {
    const link = `/own-${++count}/screening.json`;
    const [first, second] = await Promise.all([
      load(() => json({}), link),
      loadOwnFlow(new URL(link, document.baseURI).href, 'screening.json'),
    ]);
    expect(server?.asked).to.have.length(1);
    expect(first.problems).to.equal(second.problems);
  });
});

describe('a check with a practice’s own flow', () => {
  let server: ReturnType<typeof serve>;
  let heard: ReturnType<typeof listenToConsole>;
  let count = 0;
  beforeEach(() => (heard = listenToConsole()));
  afterEach(() => {
    heard.restore();
    server.restore();
  });

  /** A page whose practice file names its own flow, begun. */
  async function open(flow: unknown, eligibility: Json = {}, lang = 'en'): Promise<KapEligibilityCheck> {
    const folder = `/own-check-${++count}`;
    const files: Record<string, unknown> = {
      'practice.json': {
        practice: { name: 'Example', inPersonStates: ['NY'], onlineStates: ['NJ'] },
        eligibility: { flow: 'screening.json', ...eligibility },
      },
      'screening.json': flow,
    };
    server = serve((url) => {
      const file = files[url.split(`${folder}/`)[1] ?? ''];
      return file === undefined ? new Response('', { status: 404 }) : json(file);
    });
    const check = await fixture<KapEligibilityCheck>(
      html`<kap-eligibility-check isolation="open" lang=${lang} practice="${folder}/practice.json"></kap-eligibility-check>`,
    );
    if (lang === 'en') await begin(check);
    return check;
  }

  const label = (check: Element, words: string) => {
    const found = all(check, 'fieldset label').find((each) => each.textContent?.trim() === words);
    expect(found, `an answer "${words}"`).to.exist;
    return found as HTMLElement;
  };
  const say = async (check: KapEligibilityCheck, ...answers: string[]) => {
    const select = inside(check).querySelector('select');
    for (const answer of answers) {
      if (select) {
        select.selectedIndex = [...select.options].findIndex((option) => option.text === answer);
        select.dispatchEvent(new Event('change', { bubbles: true }));
      } else label(check, answer).click();
      await check.updateComplete;
    }
    await press(check, 'Continue');
  };

  const beginInSpanish = async (check: KapEligibilityCheck) => {
    const find = () =>
      all<HTMLButtonElement>(check, 'button').find((each) => each.textContent?.trim() === es.begin);
    await waitUntil(() => find(), 'the start in Spanish');
    find()?.click();
  };

  it('asks the practice’s questions, in its words, and gives its reasons, notes, questions to ask and sources', async () => {
    const check = await open(ownFlowJson());
    const told = outcomes(check);
    expect(heading(check)).to.equal('Are you in danger?');
    expect(text(check)).to.contain('Danger comes first.');
    await say(check, 'No danger');
    expect(inside(check).querySelector('#why'), 'no reason given, none made up').to.equal(null);
    await say(check, 'California');
    expect(text(check)).to.contain('Heart and lungs only.').and.to.contain('I would have to ask my doctor');
    await say(check, 'My heart is ill');
    await say(check, 'Since this month');
    await say(check, 'No one is');
    expect(heading(check)).to.equal(en['level.not-now']);
    const shown = text(check);
    for (const sentence of [
      'A heart needs time.',
      'How much time?',
      'What our doctor says',
      'Spravato (esketamine)',
      'See your own doctor.',
      'Do not be alone.',
      'Here in New Jersey and New York we work.',
    ])
      expect(shown).to.contain(sentence);
    expect(shown).not.to.match(/\{\w+\}|undefined|\b(ask|reason|hint|why|source)\.[a-z]/);
    expect(told.at(-1)).to.deep.equal({ level: 'not-now', outOfArea: true, logistics: true });
    expect(heard.messages).to.deep.equal([]);
  });

  it('shows help and nothing else where one of its rules says help-now, also when its words do without a page of its own', async () => {
    const check = await open(ownFlowJson());
    await say(check, 'Yes, danger');
    expect(heading(check)).to.equal(en['level.help-now']);
    expect(text(check)).to.contain('Danger needs a person now.');
    expect(inside(check).querySelector('kap-crisis-line')?.hasAttribute('compact')).to.equal(false);
    expect(text(check)).not.to.contain(en.call);
  });

  it('tells the page of no end where its last question led to help', async () => {
    const flow = changed('criteria.alone', { level: 'help-now', when: { question: 'home', is: ['no'] } });
    const check = await open(flow);
    let ended = 0;
    check.addEventListener('kap-eligibility-complete', () => ended++);
    await say(check, 'No danger');
    await say(check, 'New York');
    await say(check, 'All is well');
    await say(check, 'No one is');
    expect(heading(check)).to.equal('Please talk to someone now');
    expect(ended).to.equal(0);
  });

  it('counts a mark of thoughts where its own rule of that name only shows the lines', async () => {
    const lines = { overlay: 'crisis-lines', when: { question: 'danger', is: ['thoughts'] } };
    const { flow } = read(changed('criteria.thoughts', lines));
    const said = { danger: 'thoughts', place: 'NY', body: ['none'], home: 'yes' };
    const marked = { question: 'phq-9', answers: ['3'] };
    const place = placeOf(flow as Flow, { screen: 'result', responses: said }, {}, marked);
    expect(place.found.outcome).to.equal('prescriber-first');
  });

  it('shows its own words for a question that is called as a questionnaire is', () => {
    const own = JSON.parse(JSON.stringify(ownFlowJson()).replaceAll('home', 'phq-9')) as Json;
    const { flow } = read(own);
    const view = bareView({
      flow: flow as Flow,
      place: placeOf(flow as Flow, { screen: 'start', responses: {} }, {}),
      say: (key) => key,
      has: () => true,
      extras: { instruments },
    });
    expect(questionText(view, 'phq-9')).to.equal('question.phq-9');
    expect(answerText(view, 'phq-9', 'yes')).to.equal('option.phq-9.yes');
  });

  it('shows the help lines in full for its overlay crisis-lines', async () => {
    const check = await open(ownFlowJson());
    await say(check, 'Only thoughts');
    expect(text(check)).to.contain(en['overlay.crisis-lines']);
    expect(inside(check).querySelector('kap-crisis-line')?.hasAttribute('compact')).to.equal(false);
  });

  it('shows a page without its worst level no help-now page for its first one', async () => {
    const two = JSON.parse(JSON.stringify(ownFlowJson()).replaceAll('help-now', 'not-now')) as Json;
    const check = await open({ ...two, levels: ['not-now', 'prescriber-first', 'discuss'] });
    await say(check, 'Yes, danger');
    expect(heading(check)).to.equal(en['level.not-now']);
    expect(heard.messages.join()).to.contain('no rule here leads to "help-now"');
  });

  it('makes its rules stricter, and says that blood pressures are not its', async () => {
    const check = await open(ownFlowJson(), {
      stricter: { lungs: 'not-now' },
      bloodPressure: { notNow: '150/95' },
    });
    await say(check, 'No danger');
    await say(check, 'New York');
    await say(check, 'My lungs are ill');
    await say(check, 'Someone is');
    expect(heading(check)).to.equal(en['level.not-now']);
    expect(heard.messages, heard.messages.join('\n')).to.have.length(1);
    expect(heard.messages[0]).to.contain('eligibility.bloodPressure: not used');
  });

  it('speaks the page’s language', async () => {
    const check = await open(ownFlowJson(), {}, 'es');
    await beginInSpanish(check);
    await waitUntil(() => heading(check) === '¿Está en peligro?');
    expect(inside(check).querySelector('h2')?.closest('[lang]')?.getAttribute('lang')).to.equal('es');
  });

  it('marks its words as English on a page in Spanish when it has no others', async () => {
    const check = await open(changed('words.es', undefined), {}, 'es');
    await beginInSpanish(check);
    await waitUntil(() => heading(check) === 'Are you in danger?');
    expect(inside(check).querySelector('h2')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
  });

  it('asks the built-in questions when it cannot be used, and tells the practice once', async () => {
    const events: KapErrorEvent[] = [];
    const keep = (event: KapErrorEvent) => events.push(event);
    document.addEventListener('kap-error', keep);
    const check = await open(changed('questions.since.next', 'nowhere'));
    document.removeEventListener('kap-error', keep);
    expect(heading(check)).to.equal(en['question.safety']);
    expect(heard.messages).to.have.length(1);
    expect(heard.messages[0])
      .to.contain('screening.json')
      .and.to.contain('questions.since.next')
      .and.to.contain('the built-in questions are asked instead');
    expect(events.map(({ file, path }) => `${file} ${path}`)).to.deep.equal([
      'screening.json questions.since.next',
    ]);
  });

  it('does not say that its rules are unknown while they are still on their way', async () => {
    const check = await open(ownFlowJson(), { stricter: { lungs: 'not-now' } });
    expect(heading(check)).to.equal('Are you in danger?');
    expect(heard.messages).to.deep.equal([]);
  });
});

describe('the demonstration’s own flow', () => {
  it('is whole in English and Spanish, and no milder than its practice file makes it', async () => {
    const response = await fetch('/examples/practices/tidewren/screening.json');
    const { flow, words, problems } = readOwnFlow(await response.text(), 'screening.json');
    expect(problems).to.deep.equal([]);
    for (const language of ['en', 'es']) {
      expect(words).to.have.property(language);
      for (const id of Object.keys(flow?.questions ?? {}))
        expect(words?.[language]?.[`why.${id}`], id).to.match(/\S/);
      for (const [id, { level }] of Object.entries(flow?.criteria ?? {}))
        if (level && level !== 'help-now') expect(words?.[language]?.[`ask.${id}`], id).to.match(/\S/);
    }
    proveFlow(flow as Flow);
    const { remaining } = replay(flow as Flow, {});
    expect(remaining).to.deep.equal({ shortest: 1, longest: 12 });
    const practice = (await (await fetch('/examples/practices/tidewren/practice.json')).json()) as {
      eligibility: { stricter: Record<string, unknown> };
    };
    expect(withPolicy(flow as Flow, practice.eligibility).problems).to.deep.equal([]);
  });

  it('is what its practice’s page asks, in English and in Spanish', async () => {
    for (const [lang, first] of [
      ['en', 'Are you thinking about ending your life, or about hurting someone?'],
      ['es-US', '¿Está pensando en quitarse la vida o en lastimar a alguien?'],
    ]) {
      const check = await fixture<KapEligibilityCheck>(
        html`<kap-eligibility-check
          isolation="open"
          lang=${lang}
          practice="/examples/practices/tidewren/practice.json"
        ></kap-eligibility-check>`,
      );
      const find = () =>
        all<HTMLButtonElement>(check, 'button').find((each) =>
          [es.begin, start.begin].some((label) => each.textContent?.trim() === label),
        );
      await waitUntil(() => find(), 'the start');
      find()?.click();
      await waitUntil(() => heading(check) === first, `the first question in ${lang}`);
    }
  });
});
