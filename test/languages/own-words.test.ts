// What a practice wrote itself, on a page in another language: in that language if its file has it so, else marked.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { KapPractice } from '../../src/practice/index.js';
import { elementsIn } from './looks.js';

/** Every text of its own that a practice can have on a page. The mark says that it is one. */
const english = {
  practice: { name: 'Juniper Room', phone: '+13105550142' },
  comparison: {
    hybrid: { name: 'The mix @@1', about: 'Of what we do @@2', base: 'clinic' },
    cells: { 'kap.goal': { gist: 'Paid by the hour @@3', text: 'You pay for each of the hours @@4' } },
  },
  journey: {
    steps: {
      call: {
        title: 'The hello @@5',
        text: 'We talk with you @@6',
        who: 'You and us @@7',
        bring: ['A cup @@8'],
      },
    },
  },
  faq: [{ question: 'What is the parking like? @@9', answer: 'It is behind the house. @@10' }],
  call: { topics: ['Something else @@11'], heard: ['From a friend @@12'] },
  crisis: {
    extra: [{ name: 'The line of our town @@13', phone: '+13105550144', note: 'For all of you @@14' }],
  },
};
const MARKS = 14;

type File = NonNullable<KapPractice['practice']>;

const widgets: readonly [tag: string, all: readonly string[], widget: () => TemplateResult][] = [
  [
    'kap-comparison',
    ['@@1', '@@2', '@@3', '@@4'],
    () => html`<kap-comparison isolation="open"></kap-comparison>`,
  ],
  ['kap-journey', ['@@5', '@@6', '@@7', '@@8'], () => html`<kap-journey></kap-journey>`],
  ['kap-faq', ['@@9', '@@10'], () => html`<kap-faq></kap-faq>`],
  [
    'kap-discovery-call',
    ['@@11', '@@12'],
    () => html`<kap-discovery-call isolation="open" .deliver=${() => undefined}></kap-discovery-call>`,
  ],
  ['kap-crisis-line', ['@@13', '@@14'], () => html`<kap-crisis-line></kap-crisis-line>`],
];

/** Where each marked text is shown, with the language a screen reader takes it to be in. */
async function shown(file: object, lang: string): Promise<Record<string, string>> {
  const found = new Map<string, Set<string>>();
  for (const [tag, all, widget] of widgets) {
    const page = await fixture<HTMLElement>(
      html`<div lang=${lang}><kap-practice .practice=${file as unknown as File}>${widget()}</kap-practice></div>`,
    );
    const host = page.querySelector(tag) as HTMLElement;
    const seen = () =>
      host.shadowRoot
        ? elementsIn(host.shadowRoot).flatMap((element) =>
            [...element.childNodes].flatMap((node) =>
              node instanceof Text && node.data.includes('@@') ? [{ element, words: node.data }] : [],
            ),
          )
        : [];
    const marks = () => seen().flatMap(({ words }) => words.match(/@@\d+/g) ?? []);
    await waitUntil(() => seen().length > 0, `${tag} shows words of the practice`);
    for (const each of host.shadowRoot?.querySelectorAll<HTMLElement>('summary') ?? []) each.click();
    await waitUntil(
      () => all.every((mark) => marks().includes(mark)),
      `${tag} shows ${all}, not only ${marks()}`,
    );
    const snapshot = () =>
      seen().flatMap(({ element, words }) =>
        (words.match(/@@\d+/g) ?? []).map(
          (mark) => [mark, `${element.closest('[lang]')?.getAttribute('lang')}`] as const,
        ),
      );
    let before = '';
    await waitUntil(
      () => {
        const now = JSON.stringify(snapshot());
        const isSame = now === before;
        before = now;
        return isSame;
      },
      `${tag} is quiet`,
      { interval: 200 },
    );
    for (const [mark, of] of snapshot()) found.set(mark, (found.get(mark) ?? new Set()).add(of));
  }
  return Object.fromEntries([...found].map(([mark, langs]) => [mark, [...langs].join()]));
}

const marked = (lang: string) =>
  Object.fromEntries(Array.from({ length: MARKS }, (_, at) => [`@@${at + 1}`, lang]));

describe('words of a practice’s own', () => {
  it('in English are marked so on a Spanish page', async () => {
    expect(await shown(english, 'es')).to.deep.equal(marked('en'));
  });

  it('are marked with the language that the file names', async () => {
    expect(await shown({ ...english, lang: 'fr' }, 'es')).to.deep.equal(marked('fr'));
  });

  it('in Spanish are not marked on a Spanish page, nor English ones on an English page', async () => {
    const { call } = english;
    const spanish = {
      ...english,
      call: { ...call, topics: ['Otra cosa @@11'] },
      faq: [{ question: '¿Cómo es el estacionamiento? @@9', answer: 'Está detrás de la casa. @@10' }],
      lang: 'es',
    };
    expect(await shown(spanish, 'es')).to.deep.equal(marked('es'));
    expect(await shown(english, 'en-US')).to.deep.equal(marked('en-US'));
  });

  it('in Spanish are told from English where the file does not say', async () => {
    const file = { faq: [{ question: '¿Dónde dejo el coche? @@1', answer: 'Está detrás de la casa. @@2' }] };
    const page = await fixture<HTMLElement>(html`
      <div lang="en"><kap-practice .practice=${file as unknown as File}><kap-faq></kap-faq></kap-practice></div>
    `);
    const root = () => (page.querySelector('kap-faq') as HTMLElement).shadowRoot;
    const question = () =>
      [...(root()?.querySelectorAll('.question') ?? [])].find((each) => /@@1/.test(each.textContent ?? ''));
    await waitUntil(question, 'the question');
    expect(question()?.getAttribute('lang')).to.equal('es');
  });

  it('are said in the page’s language where "text" has them, and sent as the practice knows them', async () => {
    const all = JSON.stringify(english).match(/"[^"]*@@\d+"/g) ?? [];
    const es = Object.fromEntries(
      all.map((each) => JSON.parse(each) as string).map((own) => [own, `Lo mismo ${/@@\d+/.exec(own)}`]),
    );
    expect(Object.keys(es)).to.have.length(MARKS);
    expect(await shown({ ...english, text: { es } }, 'es')).to.deep.equal(marked('es'));
    const page = await fixture<HTMLElement>(html`
      <div lang="es">
        <kap-practice .practice=${{ ...english, text: { es } } as unknown as File}>
          <kap-discovery-call isolation="open" .deliver=${() => undefined}></kap-discovery-call>
        </kap-practice>
      </div>
    `);
    const host = page.querySelector('kap-discovery-call') as HTMLElement;
    const option = () =>
      [...(host.shadowRoot?.querySelectorAll('option') ?? [])].find((each) =>
        /@@11/.test(each.textContent ?? ''),
      );
    await waitUntil(option, 'the topic');
    expect(option()?.textContent).to.equal('Lo mismo @@11');
    expect(option()?.value).to.equal('Something else @@11');
  });
});
