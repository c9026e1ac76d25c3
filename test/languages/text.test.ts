// What the console says of a practice's own sentences as soon as its file is read: those no widget has, those missing.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { widgets } from '../../src/claims/widgets.js';
import type { KapPractice } from '../../src/practice/index.js';
import keys from '../../src/practice/text-keys.js';
import type { KapErrorEvent } from '../../src/shared/events.js';
import { listenToConsole } from '../support/widget.js';

type Text = Record<string, Record<string, string>>;

/** What is told of a file by the time its widgets could stand; no widget is on the page. */
async function toldOf(text: Text, more = {}): Promise<{ messages: string[]; events: string[] }> {
  const { messages, restore } = listenToConsole();
  const events: string[] = [];
  const keep = ({ code, path }: KapErrorEvent) => events.push(`${code} ${path}`);
  document.addEventListener('kap-error', keep);
  try {
    // What comes after it tells that all was read.
    const practice = { practice: { name: 'P' }, text, ...more } as unknown as NonNullable<
      KapPractice['practice']
    >;
    await fixture(html`<kap-practice .practice=${practice}></kap-practice>`);
    await waitUntil(() => messages.some((each) => each.includes('text.')), 'a message').catch(
      () => undefined,
    );
    return { messages: messages.filter((each) => each.includes('text.')), events };
  } finally {
    document.removeEventListener('kap-error', keep);
    restore();
  }
}

describe('the keys of a practice’s own sentences', () => {
  it('are those of every widget (if not: node scripts/text-keys.mjs)', () => {
    const all = widgets.flatMap(({ prefix, words }) =>
      words.flatMap(({ en }) => Object.keys(en).map((key) => `${prefix}.${key}`)),
    );
    expect(keys().join('\n')).to.equal([...new Set(all)].sort().join('\n'));
  });

  it('that no widget has are told at once, each with its place and what may be meant, in one message', async () => {
    const { messages, events } = await toldOf({
      en: { 'call.headng': 'Talk', 'call.heading': 'Talk', submit: 'Go', 'banner.text': 'Hi' },
      es: { 'faq.haeding': 'Preguntas' },
    });
    expect(messages).to.have.length(1);
    expect(messages[0]).to.match(/text\.en\.call\.headng: .*did you mean "call\.heading"\?/);
    expect(messages[0]).to.match(/text\.en\.submit: .*did you mean "call\.submit"\?/);
    expect(messages[0]).to.match(/text\.en\.banner\.text: .*begins with one of .*"call\."/);
    expect(messages[0]).to.match(/text\.es\.faq\.haeding: .*did you mean "faq\.heading"\?/);
    expect(messages[0]).not.to.contain('text.en.call.heading:');
    expect(events).to.deep.equal(['unknown-key text.en.call.headng']);
  });

  it('of a practice’s own questions are let be', async () => {
    const text = { en: { 'eligibility.question.own': 'Ready?', 'call.headng': 'Talk' } };
    const { messages } = await toldOf(text, { eligibility: { flow: 'screening.json' } });
    expect(messages).to.have.length(1);
    expect(messages[0]).not.to.contain('eligibility');
  });

  it('that a further language lacks are counted widget by widget, and how to see them all is said', async () => {
    const { messages, events } = await toldOf({
      FR: { 'call.heading': 'Parlons', 'call.submit': 'Envoyer' },
    });
    expect(messages).to.have.length(1);
    const calls = keys().filter((key) => key.startsWith('call.')).length;
    const [, missing, all] = /text\.fr: ([\d,]+) of ([\d,]+) sentences/.exec(messages[0] ?? '') ?? [];
    expect(all).to.equal(keys().length.toLocaleString('en'));
    expect(missing).to.equal((keys().length - 2).toLocaleString('en'));
    expect(messages[0]).to.contain(`call ${calls - 2} of ${calls}`);
    for (const { prefix } of widgets) expect(messages[0]).to.contain(`${prefix} `);
    expect(messages[0]).to.contain('npx kap-widgets check');
    expect(events).to.deep.equal(['missing text.fr']);
  });

  it('of English, Spanish and their regions may be few', async () => {
    const { messages } = await toldOf({
      en: { 'call.heading': 'Talk' },
      es: { 'call.heading': 'Hablemos' },
      'es-MX': { 'call.heading': 'Platiquemos' },
      'x-y': {},
    });
    expect(messages.join()).not.to.match(/sentences/);
  });

  it('stand in no language that nobody could mean', async () => {
    const { messages } = await toldOf({ french: { 'call.heading': 'Parlons' } });
    expect(messages[0]).to.match(/text\.french: .*expected a language, like "en" or "fr"/);
  });
});
