import { expect, fixture, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import { property } from 'lit/decorators.js';
import { widgets } from '../../src/claims/widgets.js';
import { PracticeController, type PracticeFile } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';
import { type Dictionary, type Phrase, Words } from '../../src/shared/words.js';
import { begin, press } from '../eligibility-check/support.js';
import type { KapEligibilityCheck } from '../../src/eligibility-check/index.js';
import { openAll, rootsIn, shownBy } from './show.js';
import '../../src/define.js';

/** Any widget, as far as its words go. */
class AnyWords extends LitElement {
  @property() practice: string | undefined;
  facts = new PracticeController(this);
  words: Words<Dictionary> | undefined;

  speak(prefix: string, en: Dictionary): Words<Dictionary> {
    this.words ??= new Words<Dictionary>(this, this.facts, { prefix, en, others: {} });
    return this.words;
  }
}

before(async function () {
  this.timeout(20_000);
  define('kap-any-words', AnyWords);
  await import('../../src/practice/load.js');
});

const texts = (phrase: Phrase) => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));

async function within(practice: PracticeFile, tag: string): Promise<LitElement> {
  const name = unsafeStatic(tag);
  const root = await fixture(
    staticHtml`<kap-practice .practice=${practice}><${name} isolation="open"></${name}></kap-practice>`,
  );
  return root.firstElementChild as LitElement;
}

/** Waits until an element shows what a test looks for. */
async function until(element: Element, look: (text: string) => boolean): Promise<void> {
  await waitUntil(() => look(shownBy(element)), 'the words', { timeout: 9000 });
}

describe('the practice’s own words', () => {
  for (const { prefix, words } of widgets) {
    it(`can take the place of each sentence: ${prefix}`, async () => {
      const en: Dictionary = Object.assign({}, ...words.map((file) => file.en)) as Dictionary;
      const own = Object.fromEntries(Object.keys(en).map((key) => [`${prefix}.${key}`, `own ${key}`]));
      const element = (await within(
        { practice: { name: 'P' }, text: { en: own } },
        'kap-any-words',
      )) as AnyWords;
      await waitUntil(() => element.facts.data.practice, 'the practice’s facts', { timeout: 8000 });
      const spoken = element.speak(prefix, en);
      const kept = Object.keys(en).filter((key) => spoken.say(key, { count: 2 }) !== `own ${key}`);
      expect(kept).to.deep.equal([]);
    });
  }

  // Two sentences that each widget shows at once, and one of its crisis line's where it has one.
  const shownAtOnce: Readonly<Record<string, readonly string[]>> = {
    'kap-comparison': ['comparison.row.cost', 'comparison.kap.cost'],
    'kap-journey': ['journey.heading', 'journey.title.dosing'],
    'kap-faq': ['faq.heading', 'faq.what-is-kap.question'],
    'kap-integration-planner': ['planner.heading', 'crisis.compact'],
    'kap-discovery-call': ['call.heading', 'crisis.us-988.note'],
    'kap-crisis-line': ['crisis.heading', 'crisis.us-988.note'],
    'kap-eligibility-check': ['eligibility.heading', 'crisis.more'],
  };
  for (const [tag, keys] of Object.entries(shownAtOnce)) {
    it(`are what ${tag} shows`, async function () {
      this.timeout(20_000);
      const own = Object.fromEntries(keys.map((key, at) => [key, `Our own sentence ${'ab'[at]}`]));
      const element = await within({ practice: { name: 'P' }, text: { en: own } }, tag);
      await until(element, (text) => keys.every((_, at) => text.includes(`Our own sentence ${'ab'[at]}`)));
    });
  }
});

describe('what the people who come are called', () => {
  const literal = /\b(client|clients|patient|patients|cliente|clientes|paciente|pacientes)\b/i;

  it('is nowhere written into the words, but filled in', () => {
    const found = widgets.flatMap(({ prefix, words }) =>
      words.flatMap(({ en, es }) =>
        [en, es].flatMap((file) =>
          Object.entries(file).flatMap(([key, phrase]) =>
            texts(phrase as Phrase).some((each) => literal.test(each.replaceAll('{client}', '')))
              ? [`${prefix}.${key}`]
              : [],
          ),
        ),
      ),
    );
    expect(found).to.deep.equal([]);
  });

  for (const tag of [
    'kap-comparison',
    'kap-journey',
    'kap-faq',
    'kap-integration-planner',
    'kap-discovery-call',
    'kap-crisis-line',
    'kap-therapist-finder',
  ]) {
    it(`is the practice’s word: ${tag}`, async function () {
      this.timeout(30_000);
      const therapists = [
        {
          name: 'Ada Quist',
          states: ['NV'],
          title: 'Therapist',
          bio: 'I work slowly.',
          fee: { amount: 200 },
        },
      ];
      const element = await within({ practice: { name: 'Example', clientTerm: 'patient' }, therapists }, tag);
      let last = '';
      await waitUntil(
        () => {
          const now = shownBy(element);
          const isStill = now.length > 150 && now === last;
          last = now;
          return isStill;
        },
        `${tag} is there`,
        { timeout: 9000, interval: 150 },
      );
      await openAll(element);
      expect(/\bclients?\b/i.exec(shownBy(element))?.input.slice(0, 200) ?? '', 'no “client”').to.equal('');
      expect([...rootsIn(element.shadowRoot!)].length).to.be.above(0);
    });
  }

  it('is the practice’s word in the self-check', async function () {
    this.timeout(20_000);
    const element = (await within(
      { practice: { name: 'Example', clientTerm: 'patient' } },
      'kap-eligibility-check',
    )) as KapEligibilityCheck;
    await element.updateComplete;
    await begin(element);
    expect(/\bclients?\b/i.test(shownBy(element))).to.equal(false);
    await press(element, 'Review my answers').catch(() => {});
    expect(/\bclients?\b/i.test(shownBy(element))).to.equal(false);
  });
});
