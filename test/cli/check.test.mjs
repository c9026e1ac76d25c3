// `npx kap-widgets check` as it is installed: what it finds, where, what it says, how it ends.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { install } from './installed.mjs';

const root = new URL('../..', import.meta.url).pathname;
const demoKey = JSON.parse(readFileSync(join(root, 'examples/receiver/demo-key.json'), 'utf8'));
delete demoKey.d;
let cli;
const at = (name) => join(cli.work, name);
const write = (name, content) =>
  writeFileSync(
    at(name),
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );

before(async () => {
  cli = await install({
    'check-tools': 'src/claims-linter/check-tools.ts',
    'directory-tools': 'src/therapist-finder/directory-tools.ts',
  });
});
after(() => cli?.remove());
beforeEach(() => {
  rmSync(cli.work, { recursive: true, force: true });
  mkdirSync(cli.work);
});

const run = (...args) => cli.run(...args);
const check = (...args) => run('check', ...args);

/** What is found in a practice file, as data. */
async function problemsOf(content, ...args) {
  write('practice.json', content);
  const { code, out, err } = await check('practice.json', '--json', ...args);
  assert.equal(err, '');
  return { code, ...JSON.parse(out) };
}
const name = { practice: { name: 'Juniper Room' } };

describe('kap-widgets check', () => {
  it('says how it is used', async () => {
    const { code, out } = await check('--help');
    assert.equal(code, 0);
    assert.match(out, /Usage: kap-widgets check/);
    assert.match((await run('--help')).out, /check {5}/);
  });

  it('ends with 2 if asked wrongly', async () => {
    write('practice.json', name);
    for (const args of [[], ['practice.json', '--fast'], ['practice.json', '--today', 'soon']]) {
      const { code, err } = await check(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /\w/);
      assert.doesNotMatch(err, /\n\s+at /);
    }
  });

  it('a file with nothing wrong ends with 0 and a line that says so', async () => {
    write('practice.json', name);
    const { code, out, err } = await check('practice.json');
    assert.deepEqual([code, err], [0, '']);
    assert.equal(out, 'practice.json: practice file, nothing wrong\n1 file checked: 0 errors, 0 warnings\n');
  });

  it('warns of claims by the rules of the language that a text is in, and has none for a further one', async () => {
    const claims = async (content) => {
      const { problems } = await problemsOf({ ...name, ...content });
      return problems.filter(({ code }) => code === 'claim').map(({ path, rule }) => `${path}: ${rule}`);
    };
    const own = 'Un premier appel';
    const inText = (tag) => claims({ text: { [tag]: { 'call.heading': own } } });
    assert.deepEqual(await inText('fr'), []);
    assert.deepEqual(await inText('es'), []);
    assert.deepEqual(await inText('en'), ['text.en.call.heading: rank']);
    assert.deepEqual(await inText('EN_us'), ['text.EN_us.call.heading: rank']);
    assert.deepEqual(await claims({ text: { es: { 'call.heading': 'Somos expertos premiados' } } }), [
      'text.es.call.heading: rank',
    ]);
    const call = { topics: [own] };
    const therapists = [{ name: 'Ada Quist', bio: own }];
    const faq = [{ question: own, answer: 'Oui.' }];
    const everywhere = ['faq[1].question: rank', 'call.topics[1]: rank', 'therapists[1].bio: rank'];
    assert.deepEqual(await claims({ lang: 'fr', call, therapists, faq }), []);
    assert.deepEqual((await claims({ lang: 'en', call, therapists, faq })).sort(), everywhere.sort());
    assert.deepEqual((await claims({ call, therapists, faq })).sort(), everywhere.sort());
    assert.deepEqual(await claims({ lang: 'en', faq: [{ ...faq[0], lang: 'fr' }] }), []);
    assert.deepEqual(await claims({ lang: 'fr', faq: [{ ...faq[0], lang: 'en' }] }), [
      'faq[1].question: rank',
    ]);
  });

  it('errors come first, then warnings, each with line, column, place, and a summary', async () => {
    write(
      'practice.json',
      `{
  "practice": { "name": "P", "inPersonStates": ["California"] },
  "faq": [
    { "question": "Does it help?", "answer": "It is guaranteed to." }
  ]
}`,
    );
    const { code, out } = await check('practice.json');
    assert.equal(code, 1);
    assert.match(
      out,
      /^Errors\n\npractice\.json:2:49 {2}practice\.inPersonStates\[1\]\n {2}expected a two-letter .*found "California"/,
    );
    assert.match(
      out,
      /Warnings\n\npractice\.json:4:46 {2}faq\[1\]\.answer\n {2}says "guaranteed" \(guarantee\)\n {2}Why not: no result .+\n {2}Instead: .+\./,
    );
    assert.match(out, /1 file checked: 1 error, 1 warning\n$/);
    assert.doesNotMatch(out, /\x1b/, 'no colors where nobody sees them');
  });

  it('warnings end with 0, with --strict with 1', async () => {
    write('practice.json', { ...name, text: { en: { 'call.heading': 'The #1 practice' } } });
    assert.equal((await check('practice.json')).code, 0);
    assert.equal((await check('practice.json', '--strict')).code, 1);
  });

  it('--json has the same, for machines', async () => {
    const { code, files, problems, errors, warnings } = await problemsOf({
      ...name,
      text: { en: { 'call.heading': 'A cure' } },
    });
    assert.deepEqual([code, errors, warnings], [0, 0, 1]);
    assert.deepEqual(files, [{ file: 'practice.json', what: 'practice file' }]);
    const [{ instead, reason, basis, message, line, column, ...rest }] = problems;
    assert.deepEqual(rest, {
      severity: 'warning',
      code: 'claim',
      file: 'practice.json',
      path: 'text.en.call.heading',
      found: ['cure'],
      rule: 'cure',
      pointer: '/text/en/call.heading',
    });
    assert.equal(line, 1);
    assert.ok(column > 1 && instead && reason && basis && message);
  });
});

describe('what is wrong in a practice file', () => {
  const mistakes = {
    'an unknown key': [{ ...name, therapist: 'x.csv' }, 'therapist', /did you mean "therapists"/],
    'no name': [{}, 'practice.name', /expected the practice’s name/],
    'a wrong kind of value': [{ practice: { name: 7 } }, 'practice.name', /found the number 7/],
    'an unknown cell': [
      { ...name, comparison: { cells: { 'kap.price': { text: 'Ask.' } } } },
      'comparison.cells.kap.price',
      /Rows: .*cost/,
    ],
    'an unknown row of a hybrid': [
      { ...name, comparison: { hybrid: { name: 'Both', base: 'clinic', take: { price: 'kap' } } } },
      'comparison.hybrid.take.price',
      /cost/,
    ],
    'an unknown option': [
      { ...name, comparison: { options: ['kap', 'hypnosis'] } },
      'comparison.options[2]',
      /"at-home"/,
    ],
    'an unknown step': [
      { ...name, journey: { steps: { party: { text: 'Come.' } } } },
      'journey.steps.party',
      /dosing/,
    ],
    'a number that nobody can mean': [
      { practice: { ...name.practice, fasting: { foodHours: 900 } } },
      'practice.fasting.foodHours',
      /at most 24, without quotes; found the number 900/,
    ],
    'an unknown step left out': [
      { ...name, journey: { leaveOut: ['party'] } },
      'journey.leaveOut[1]',
      /found "party"/,
    ],
    'an id twice among questions': [
      {
        ...name,
        faq: [
          { id: 'park', question: 'A?', answer: 'B.' },
          { id: 'park', question: 'C?', answer: 'D.' },
        ],
      },
      'faq[2].id',
      /"park" a second time/,
    ],
    'an unknown instrument': [
      { ...name, eligibility: { instruments: ['phq-7'] } },
      'eligibility.instruments[1]',
      /"phq-8"/,
    ],
    'a looser rule': [
      { ...name, eligibility: { stricter: { pregnant: 'discuss' } } },
      'eligibility.stricter.pregnant',
      /stricter, not looser|no such rule/,
    ],
    'an unknown rule': [
      { ...name, eligibility: { stricter: { nap: 'not-now' } } },
      'eligibility.stricter.nap',
      /no such rule/,
    ],
    'a looser blood pressure': [
      { ...name, eligibility: { bloodPressure: { notNow: '190/120' } } },
      'eligibility.bloodPressure.notNow',
      /"160\/100" or lower/,
    ],
    'a sentence that no widget has': [
      { ...name, text: { en: { 'call.headings': 'Hello' } } },
      'text.en.call.headings',
      /did you mean "call\.heading"/,
    ],
    'a sentence of no widget': [
      { ...name, text: { en: { 'homepage.heading': 'Hello' } } },
      'text.en.homepage.heading',
      /begins with one of "comparison\."/,
    ],
    'an unknown country': [
      { practice: { ...name.practice, country: 'MX' } },
      'practice.country',
      /found "MX"; the lines of the US are shown/,
    ],
    'an unknown country of help lines': [
      { ...name, crisis: { country: 'XX' } },
      'crisis.country',
      /found "XX"/,
    ],
    'a way of sending that the service does not have': [
      { ...name, call: { service: 'netlify', deliver: 'json', to: '/x' } },
      'call.deliver',
      /expected "form", or nothing, with the service "netlify", found "json"/,
    ],
    'an address that browsers block': [
      { ...name, call: { to: 'http://example.com/x' } },
      'call.to',
      /begins with https/,
    ],
    'requests by mail without an address': [
      { practice: { ...name.practice, phone: '+13105550142' }, call: { deliver: 'mailto' } },
      'call.deliver',
      /expected "email" in "practice"/,
    ],
    'a link to book without the link': [
      { ...name, call: { deliver: 'link' } },
      'call.deliver',
      /expected "link"/,
    ],
    'no way to reach the practice': [{ ...name, call: { topics: ['Grief'] } }, 'call', /a way to reach/],
    'a name for a field that no request has': [
      { ...name, call: { to: '/x', fields: { surname: 'n' } } },
      'call.fields',
      /found "surname"/,
    ],
    'a mail address to post to': [
      { ...name, call: { to: 'desk@example.com' } },
      'call.to',
      /expected "deliver": "mailto" beside an e-mail address, found "desk@example\.com" without it/,
    ],
    'a mail address as a service': [
      { ...name, call: { service: 'formspree', to: 'mailto:desk@example.com' } },
      'call.to',
      /takes requests at, found the e-mail address/,
    ],
    'the private key in the practice file': [
      { ...name, call: { to: '/x', seal: { ...demoKey, d: 'A'.repeat(43) } } },
      'call.seal',
      /found the private one\. It is public now/,
    ],
    'a key that is a path': [
      { ...name, call: { to: '/x', seal: 'key.json' } },
      'call.seal',
      /found "key\.json"/,
    ],
    'a key that is null': [{ ...name, call: { to: '/x', seal: null } }, 'call.seal', /found null/],
    'a key off the curve': [
      { ...name, call: { to: '/x', seal: { ...demoKey, x: demoKey.y, y: demoKey.x } } },
      'call.seal',
      /expected a key on the curve P-256, found one that is none/,
    ],
    'a key beside a mail': [
      { ...name, call: { deliver: 'mailto', to: 'desk@example.com', seal: demoKey } },
      'call.seal',
      /takes sealed requests, which no mail .* found "deliver": "mailto"/,
    ],
    'a key beside a scheduling page': [
      { ...name, call: { service: 'cal', link: 'https://cal.com/x', seal: demoKey } },
      'call.seal',
      /no scheduling page does; found "service": "cal"/,
    ],
    'a key and nowhere to send to': [{ ...name, call: { seal: demoKey } }, 'call.seal', /found nothing/],
    'Web3Forms without its key': [
      { ...name, call: { service: 'web3forms' } },
      'call.extra.access_key',
      /expected your access key/,
    ],
    'Web3Forms with a page to go on to': [
      {
        ...name,
        call: { service: 'web3forms', extra: { access_key: 'k', redirect: 'https://example.com' } },
      },
      'call.extra.redirect',
      /expected nothing, found an address/,
    ],
    'Netlify without the form’s name': [
      { ...name, call: { service: 'netlify', to: '/__forms.html' } },
      'call.extra.form-name',
      /expected your form's name/,
    ],
    'Contact Form 7 with the hash of the shortcode': [
      {
        ...name,
        call: {
          service: 'contact-form-7',
          to: 'https://example.com/wp-json/contact-form-7/v1/contact-forms/ab12f/feedback',
        },
      },
      'call.to',
      /contact-forms\/123\/feedback/,
    ],
    'Gravity Forms without its fields': [
      {
        ...name,
        call: { service: 'gravity-forms', to: 'https://example.com/wp-json/gf/v2/forms/1/submissions' },
      },
      'call.fields.message',
      /the number of your form's field/,
    ],
    'an Apps Script that only its author can use': [
      { ...name, call: { service: 'apps-script', to: 'https://script.google.com/macros/s/AK/dev' } },
      'call.to',
      /\/exec"/,
    ],
    'HubSpot’s address for servers': [
      {
        ...name,
        call: {
          service: 'hubspot',
          to: 'https://api.hsforms.com/submissions/v3/integration/secure/submit/1/a',
        },
      },
      'call.to',
      /integration\/submit\/1234567/,
    ],
    'HubSpot with sealed requests and no address of its own': [
      {
        ...name,
        call: {
          service: 'hubspot',
          to: 'https://api.hsforms.com/submissions/v3/integration/submit/1/a',
          seal: demoKey,
        },
      },
      'call.extra.email',
      /HubSpot takes no contact without one/,
    ],
    'a list of openings that is not there': [
      { ...name, call: { to: '/x', openings: 'openings.json' } },
      'call.openings',
      /expected a file at "openings\.json": there is no such file/,
    ],
    'a sentence of nothing but spaces': [
      { ...name, text: { en: { 'comparison.disclaimer': '  ' } } },
      'text.en.comparison.disclaimer',
      /found only spaces/,
    ],
    'a short list in place of a range': [
      { practice: { ...name.practice, sessions: { dosing: { hours: [3, 2] } } } },
      'practice.sessions.dosing.hours',
      /found a list, \[3, 2\]/,
    ],
    'a list of therapists that is a folder': [{ ...name, therapists: '.' }, 'therapists', /this is a folder/],
    'a key that stands twice': [
      '{"practice": {"name": "A", "name": "B"}}',
      'practice.name',
      /only the last one/,
    ],
  };
  for (const [what, [content, path, message]] of Object.entries(mistakes)) {
    it(what, async () => {
      const { code, problems } = await problemsOf(content);
      assert.equal(code, 1);
      const here = problems.filter((problem) => problem.path === path);
      assert.equal(here.length, 1, JSON.stringify(problems));
      assert.match(here[0].message, message);
      assert.equal(here[0].severity, 'error');
      assert.ok(here[0].line >= 1 && here[0].column >= 1);
    });
  }

  it('openings that a page could not read, each with its place, and how many are to come', async () => {
    const read = async (openings) => {
      write('openings.json', openings);
      const call = { to: '/x', openings: 'openings.json' };
      return problemsOf({ ...name, call }, '--today', '2026-11-23');
    };
    const entry = { start: '2026-12-01T10:00:00-08:00' };
    const fine = await read([entry, { start: '2026-11-01T10:00:00Z' }]);
    assert.deepEqual([fine.code, fine.problems], [0, []]);
    assert.deepEqual(fine.files[1], { file: 'openings.json', what: '1 opening to come' });
    const { code, problems } = await read(
      '{"openings": [\n{"start": "2026-12-01T10:00:00"},\n{"start": "2026-12-01T10:00:00Z", "minutes": 4}]}',
    );
    assert.equal(code, 1);
    assert.deepEqual(
      problems.map(({ file, line, path, severity }) => [file, line, path, severity]),
      [
        ['openings.json', 2, 'openings[1].start', 'error'],
        ['openings.json', 3, 'openings[2].minutes', 'error'],
      ],
    );
    assert.match((await read({ open: [] })).problems[0].message, /expected a list/);
    assert.match((await read('[{]')).problems[0].message, /expected valid JSON/);
  });

  it('warns of the demonstration’s key, unless the file is of a demonstration', async () => {
    const call = { to: '/x', seal: demoKey };
    const { code, problems } = await problemsOf({ ...name, call });
    assert.equal(code, 0);
    assert.deepEqual(
      problems.map(({ code, severity, path }) => [code, severity, path]),
      [['demo-key', 'warning', 'call.seal']],
    );
    const unnamed = { ...demoKey, kid: undefined };
    assert.equal((await problemsOf({ ...name, call: { ...call, seal: unnamed } })).warnings, 1);
    const website = (address) => ({ practice: { ...name.practice, website: address }, call });
    assert.equal((await problemsOf(website('https://juniper-room.com/'))).warnings, 1);
    assert.equal((await problemsOf(website('https://juniper-room.example/'))).warnings, 0);
  });

  it('only warns of a language no widget speaks, of a place nothing is put in, and of old or future dates', async () => {
    const { code, problems } = await problemsOf(
      {
        ...name,
        comparison: { cells: { 'kap.cost': { text: 'US$1,000 a session.', asOf: '2025-01-01' } } },
        faq: [{ question: 'How much?', answer: 'Ask us.', asOf: '2027-01-01' }],
        text: { fr: { 'call.heading': 'Bonjour' }, en: { 'call.submit': 'Send, {nmae}' } },
      },
      '--today',
      '2026-11-22',
    );
    assert.equal(code, 0, JSON.stringify(problems));
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['text.fr', 'text.en.call.submit', 'comparison.cells.kap.cost.asOf', 'faq[1].asOf'],
    );
  });

  it('names every problem, however many there are', async () => {
    const keys = Array.from({ length: 45 }, (_, at) => [`wrong${at}`, 1]);
    const list = Array.from({ length: 40 }, (_, at) => ({ name: `T ${at}`, wrong: 1 }));
    const { problems } = await problemsOf({ ...name, ...Object.fromEntries(keys), therapists: list });
    assert.equal(problems.length, 85);
    assert.doesNotMatch(JSON.stringify(problems), /more problems/);
  });

  const warnings = {
    'safety words of a cell': [
      { comparison: { cells: { 'kap.risks': { text: 'We talk about risks.' } } } },
      'comparison.cells.kap.risks.text',
      'own-words',
    ],
    'safety words of a sentence': [
      { text: { es: { 'comparison.clinic.evidence': 'Hay estudios.' } } },
      'text.es.comparison.clinic.evidence',
      'own-words',
    ],
    'words about what others offer': [
      { comparison: { cells: { 'clinic.setting': { text: 'A large hall.' } } } },
      'comparison.cells.clinic.setting.text',
      'own-words',
    ],
    'words on help in a crisis': [
      { text: { en: { 'crisis.heading': 'Write to us' } } },
      'text.en.crisis.heading',
      'own-words',
    ],
    'an answer that keeps people safe': [
      { faq: [{ id: 'who-should-not', question: 'Who should not?', answer: 'Ask us.' }] },
      'faq[1].answer',
      'own-words',
    ],
    'sentences that a further language lacks': [
      { text: { fr: { 'journey.heading': 'Pas à pas' } } },
      'text.fr',
      'missing',
    ],
    'a language named as no page names it': [
      { text: { Spanish: { 'journey.heading': 'Paso a paso' } } },
      'text.Spanish',
      'unused',
    ],
    'a price without its day in a cell': [
      { comparison: { cells: { 'kap.cost': { text: 'About $900.' } } } },
      'comparison.cells.kap.cost.text',
      'price',
    ],
    'a price without its day in an answer': [
      { faq: [{ question: 'How much?', answer: '900 USD.' }] },
      'faq[1].answer',
      'price',
    ],
    'HTML, which is shown as it is': [
      { faq: [{ question: 'Where?', answer: 'In <b>Austin</b>.' }] },
      'faq[1].answer',
      'markup',
    ],
    'a language that no widget speaks': [
      { faq: [{ question: 'Où ?', answer: 'Ici.', lang: 'fr' }] },
      'faq[1].lang',
      'unused',
    ],
    'an id that is nearly a built-in one': [
      { faq: [{ id: 'who-shoud-not', question: 'Who?', answer: 'Ask.' }] },
      'faq[1].id',
      'id',
    ],
    'a state that there is not': [
      { practice: { name: 'P', onlineStates: ['CA', 'ZZ'] } },
      'practice.onlineStates[2]',
      'state',
    ],
    'peer support called a crisis line': [
      { crisis: { extra: [{ name: 'Night crisis line', phone: '+15125550119', kind: 'peer-support' }] } },
      'crisis.extra[1].name',
      'peer-support',
    ],
    'an empty list of therapists': [{ therapists: [] }, 'therapists', 'empty'],
  };
  for (const [what, [content, path, code]] of Object.entries(warnings)) {
    it(`warns of ${what}`, async () => {
      const { problems, errors } = await problemsOf({ ...name, ...content });
      assert.deepEqual(
        [errors, problems.map((each) => [each.path, each.code, each.severity])],
        [0, [[path, code, 'warning']]],
      );
      if (code === 'own-words') assert.match(problems[0].message, /sentence with a source.*clinician/);
    });
  }

  it('does not warn of a practice’s own way, dated prices, plain signs and what is denied', async () => {
    const mine = { text: 'US$900 a session, less than 2 hours (3 < 4).', asOf: '2026-11-01' };
    const extra = { phone: '+15125550119', kind: 'peer-support' };
    for (const content of [
      { comparison: { cells: { 'kap.cost': mine } } },
      {
        practice: { name: 'P', routes: ['iv'], prescriber: { kind: 'own' } },
        comparison: { cells: { 'clinic.cost': mine } },
      },
      { crisis: { extra: [{ ...extra, name: 'Warm line', note: 'Not a crisis line.' }] } },
      { practice: { name: 'P', country: 'GB', onlineStates: ['ZZ'] } },
      { faq: [{ id: 'parking', question: 'Where?', answer: 'Here.', lang: 'es-MX' }] },
    ]) {
      const { problems } = await problemsOf({ ...name, ...content }, '--today', '2026-11-23');
      assert.deepEqual(problems, []);
    }
  });

  it('--json points to the place for machines', async () => {
    const { problems } = await problemsOf({
      ...name,
      practice: {},
      text: { en: { 'a/b~c': 'x' } },
      faq: [
        { question: 'A?', answer: 'B.' },
        { question: 'C?', answer: 'A cure.' },
      ],
      therapists: [{ name: 'Ada', bio: 'A cure.' }],
    });
    assert.deepEqual(Object.fromEntries(problems.map(({ path, pointer }) => [path, pointer])), {
      'practice.name': '/practice/name',
      'text.en.a/b~c': '/text/en/a~1b~0c',
      'faq[2].answer': '/faq/1/answer',
      'therapists[1].bio': '/therapists/0/bio',
    });
  });

  it('a file that is not JSON is named with line, column and what is wrong there', async () => {
    const broken = {
      '{\n  "practice": { "name": "A" },\n}': [3, 1, /a comma too many/],
      '{\n  "practice": { "name": "A" }\n  "call": {}\n}': [3, 3, /no comma/],
      '{ "practice": { "name": "A }': [1, 25, /closing quote/],
      '// mine\n{}': [1, 1, /a comment/],
      "{ 'practice': 1 }": [1, 3, /.+/],
      '<!doctype html><p>Not found': [1, 1, /a web page/],
      'PK\x03\x04': [1, 1, /.+/],
    };
    for (const [content, [line, column, message]] of Object.entries(broken)) {
      const { code, problems } = await problemsOf(content);
      assert.equal(code, 1);
      assert.equal(problems.length, 1, content);
      assert.deepEqual([problems[0].line, problems[0].column], [line, column], content);
      assert.match(problems[0].message, message);
    }
  });
});

describe('what a practice file names', () => {
  it('its list of therapists: what is wrong in it, and claims, with row and column or line', async () => {
    write('list.csv', 'name,fee.amount,bio\nAda Quill,180,I cure trauma.\nBo Fenn,lots,I listen.\n');
    const { code, files, problems } = await problemsOf({ ...name, therapists: 'list.csv' });
    assert.equal(code, 1);
    assert.deepEqual(files[1], { file: 'list.csv', what: '2 therapists' });
    const [fee, bio] = problems;
    assert.match(fee.path, /row 3.*fee\.amount/);
    assert.equal(fee.severity, 'error');
    assert.match(bio.path, /row 2.*bio/);
    assert.deepEqual([fee.line, bio.line, bio.pointer], [3, 2, undefined]);
    assert.match((await check('practice.json')).out, /^list\.csv:2 {2}row 2, /m);
    assert.deepEqual([bio.rule, bio.severity], ['cure', 'warning']);
  });

  it('states that there are none, in CSV and in JSON', async () => {
    write('list.csv', 'name,states\nAda,TX; ZZ\nBo,Texas; PR\n');
    const list = [{ name: 'Ada', states: ['ZZ'], licenses: [{ type: 'LMFT', state: 'QQ' }] }];
    write('list.json', JSON.stringify(list));
    const { out } = await check('list.csv', 'list.json', '--json');
    const { problems } = JSON.parse(out);
    assert.deepEqual(
      problems.map(({ code, path }) => [code, path]),
      [
        ['state', 'row 2, column "states" (B), value 2'],
        ['state', '[1].states[1]'],
        ['state', '[1].licenses[1].state'],
      ],
    );
  });

  it('a JSON list, with line and column', async () => {
    write(
      'list.json',
      '[\n  {"name": "Ada", "bio": "I listen."},\n  {"name": "Bo", "title": "Certified KAP therapist", "age": 7}\n]',
    );
    const { problems } = await problemsOf({ ...name, therapists: 'list.json' });
    assert.deepEqual(
      problems.map(({ path, line, column, code }) => [path, line, column, code]),
      [
        ['[2].age', 3, 61, 'unknown-key'],
        ['[2].title', 3, 27, 'claim'],
      ],
    );
  });

  it('therapists within the file', async () => {
    const { code, files, problems } = await problemsOf(
      `{"practice": {"name": "P"},\n"therapists": [{"name": "Ada"},\n{"name": "Bo", "bio": "Risk-free.", "states": ["Atlantis"]}]}`,
    );
    assert.equal(code, 1);
    assert.equal(files[0].what, 'practice file with 2 therapists');
    assert.deepEqual(
      problems.map(({ path, line }) => [path, line]),
      [
        ['therapists[2].states[1]', 3],
        ['therapists[2].bio', 3],
      ],
    );
  });

  it('a packed list with its biographies', async () => {
    write('list.json', JSON.stringify([{ name: 'Ada Quill', bio: 'I listen.' }]));
    assert.equal((await run('pack', 'list.json')).code, 0);
    const packed = await problemsOf({ ...name, therapists: 'list.kapd' });
    assert.deepEqual([packed.code, packed.files[1].what, packed.problems], [0, '1 therapist', []]);
    rmSync(at('list.1.kapd'));
    const halved = await problemsOf({ ...name, therapists: 'list.kapd' });
    assert.equal(halved.code, 1);
    assert.match(halved.problems[0].message, /"list\.1\.kapd"; found no such file/);
    writeFileSync(at('list.kapd'), readFileSync(at('list.kapd')).subarray(0, 40));
    const cut = await problemsOf({ ...name, therapists: 'list.kapd' });
    assert.match(cut.problems[0].message, /expected a file of \d+ bytes, found 40/);
  });

  it('its own questions: what is wrong, and claims', async () => {
    const flow = JSON.parse(readFileSync(join(root, 'examples/practices/tidewren/screening.json'), 'utf8'));
    const [lang] = Object.keys(flow.words);
    const [key] = Object.keys(flow.words[lang]);
    flow.words[lang][key] = 'You qualify.';
    write('own.json', JSON.stringify(flow, undefined, 2));
    const claims = await problemsOf({ ...name, eligibility: { flow: 'own.json' } });
    assert.equal(claims.code, 0);
    assert.deepEqual(
      claims.problems.map(({ path, rule }) => [path, rule]),
      [[`words.${lang}.${key}`, 'qualify']],
    );
    assert.ok(claims.problems[0].line > 1);
    flow.questions[flow.start].next = 'nowhere';
    write('own.json', flow);
    const broken = await problemsOf({ ...name, eligibility: { flow: 'own.json' } });
    assert.equal(broken.code, 1);
    assert.ok(broken.problems.some(({ message }) => /built-in questions are asked instead/.test(message)));
  });

  it('what is not there is an error at the place that names it', async () => {
    const { code, problems } = await problemsOf({
      ...name,
      therapists: 'gone.csv',
      eligibility: { flow: 'gone.json' },
    });
    assert.equal(code, 1);
    assert.deepEqual(
      problems.map(({ path, message }) => [path, message]),
      [
        ['therapists', 'expected a file at "gone.csv": there is no such file or folder'],
        ['eligibility.flow', 'expected a file at "gone.json": there is no such file or folder'],
      ],
    );
  });

  it('a name with spaces and percent signs in it', async () => {
    write('our list.csv', 'name\nAda Quill\n');
    assert.equal((await problemsOf({ ...name, therapists: 'our%20list.csv' })).code, 0);
    const { problems } = await problemsOf({ ...name, therapists: '100%.csv' });
    assert.match(problems[0].message, /there is no such file/);
  });

  it('what is on the web is fetched only when it is asked for', async () => {
    let asked = 0;
    const server = createServer((request, response) => {
      asked++;
      if (request.url === '/list.csv') response.end('name\nAda Quill\n');
      else response.writeHead(404).end('gone');
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const base = `http://127.0.0.1:${server.address().port}`;
      const without = await problemsOf({ ...name, therapists: `${base}/list.csv` });
      assert.equal(asked, 0);
      assert.match(without.notChecked[0].why, /--fetch/);
      const fetched = await problemsOf({ ...name, therapists: `${base}/list.csv` }, '--fetch');
      assert.deepEqual([fetched.code, fetched.files[1].what], [0, '1 therapist']);
      const gone = await problemsOf({ ...name, therapists: `${base}/gone.csv` }, '--fetch');
      assert.match(gone.problems[0].message, /the server answered 404/);
    } finally {
      server.close();
    }
  });

  it('the page of a spreadsheet instead of its data is an error even without fetching', async () => {
    const therapists = 'https://docs.google.com/spreadsheets/d/1abc/edit';
    const { code, problems } = await problemsOf({ ...name, therapists });
    assert.equal(code, 1);
    assert.match(problems[0].message, /Publish to web/);
  });

  it('an address from the site’s root needs --root', async () => {
    mkdirSync(at('public'));
    write('public/list.csv', 'name\nAda Quill\n');
    const content = { ...name, therapists: '/list.csv?v=2' };
    assert.match((await problemsOf(content)).notChecked[0].why, /--root/);
    assert.equal((await problemsOf(content, '--root', 'public')).files[1].file, 'public/list.csv');
  });

  it('several files at once; a list that two name is looked at once', async () => {
    mkdirSync(at('a'));
    write('list.csv', 'name\nAda Quill\n');
    write('one.json', { ...name, therapists: 'list.csv' });
    write('a/two.json', { ...name, therapists: '../list.csv' });
    const { code, out } = await check('one.json', 'a/two.json');
    assert.equal(code, 0);
    assert.match(out, /3 files checked/);
  });

  it('a list or questions by themselves', async () => {
    write('list.csv', 'name,bio\nAda Quill,I guarantee it.\n');
    cpSync(join(root, 'examples/practices/tidewren/screening.json'), at('screening.json'));
    write('list.json', { therapists: [{ name: 'Ada' }] });
    const { code, out } = await check('list.csv', 'screening.json', 'list.json');
    assert.equal(code, 0);
    assert.match(
      out,
      /list\.csv: 1 therapist, 1 warning\nscreening\.json: questions, nothing wrong\nlist\.json: 1 therapist, nothing/,
    );
  });
});

describe('hostile files', () => {
  it('one that is missing or a folder ends with 2, and the others are checked all the same', async () => {
    write('practice.json', name);
    mkdirSync(at('folder'));
    for (const file of ['missing.json', 'folder']) {
      const { code, out, err } = await check(file, 'practice.json');
      assert.equal(code, 2);
      assert.match(err, new RegExp(`^${file}: (there is no such file|a file is needed)`));
      assert.match(out, /practice\.json: practice file, nothing wrong/);
    }
  });

  it('marks of byte order, UTF-16 and the Windows code page are read as a page reads them', async () => {
    const text = JSON.stringify({ practice: { name: 'Café' } });
    for (const bytes of [
      Buffer.from(`\ufeff${text}`),
      Buffer.from(`\ufeff${text}`, 'utf16le'),
      Buffer.from(text, 'latin1'),
    ]) {
      write('practice.json', bytes);
      assert.equal((await check('practice.json')).code, 0);
    }
  });

  it('empty, deep, huge and odd files are named, without a stack', async () => {
    const odd = {
      '': /an empty file/,
      null: /expected a practice file in braces/,
      '"text"': /expected a practice file in braces/,
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`]: /./,
      [`{"practice": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`]: /./,
      [`{"practice": {"name": "P"}, "$schema": "${'x'.repeat(2_100_000)}"}`]: /at most 2,000,000 bytes/,
      '{"__proto__": {"practice": {"name": "P"}}, "constructor": 1}': /unknown key/,
      '{"practice": {"name": "P"}, "text": {"__proto__": {"call.heading": "A cure"}}}': /./,
      '{"practice": {"name": "P"}, "faq": [null, 3], "text": 7}': /found null/,
    };
    for (const [content, message] of Object.entries(odd)) {
      write('practice.json', content);
      const { code, out, err } = await check('practice.json');
      assert.ok(code === 0 || code === 1, `${content.slice(0, 60)}: ${code} ${err}`);
      assert.equal(err, '', content.slice(0, 60));
      assert.match(out, message, content.slice(0, 60));
      assert.doesNotMatch(out, /\n\s+at /);
    }
  });

  it('what is in a file does not steer the terminal', async () => {
    write('practice.json', { ...name, text: { en: { 'x\x1b[2Jy': 'A \x1b[31mcure' } } });
    const { out } = await check('practice.json');
    assert.doesNotMatch(out, /\x1b/);
  });
});

describe('the example practices', () => {
  for (const practice of ['juniper-room', 'lanternfield', 'marigold-house', 'saltgrass', 'tidewren']) {
    it(`${practice} is clean`, async () => {
      const file = join(root, 'examples/practices', practice, 'practice.json');
      const { code, out } = await check(file, '--strict', '--today', '2026-11-23');
      assert.equal(code, 0, out);
      assert.match(out, /0 errors, 0 warnings/);
    });
  }
});
