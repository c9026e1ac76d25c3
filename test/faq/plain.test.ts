import { expect, waitUntil } from '@open-wc/testing';
import { type FaqOptions, renderFaq } from '../../src/faq/plain.js';
import { vocabularyErrors } from '../therapist-finder/schema-org.js';
import { type File, show, textOf, whole } from './support.js';

const parse = (file: File, options?: FaqOptions) =>
  new DOMParser().parseFromString(renderFaq(file, options), 'text/html').body;
const items = (body: HTMLElement) => [...body.querySelectorAll<HTMLDetailsElement>('.kap-plain-item')];
const lines = (item: Element) => [...item.querySelectorAll('.kap-plain-answer :is(p, li)')].map(textOf);

describe('kap-faq: without scripts', () => {
  for (const lang of ['en', 'es']) {
    for (const [name, file] of [
      ['without a practice', {}],
      ['with a practice', whole],
      ['at a clinic', { practice: { ...whole.practice, routes: ['iv'] } }],
    ] as const satisfies readonly (readonly [string, File])[]) {
      it(`says what the widget says, ${name}, in "${lang}"`, async () => {
        const body = parse(file, { lang, structuredData: true });
        const faq = await show(file, undefined, lang);
        await waitUntil(() => faq.questions[0] === textOf(body.querySelector('summary')!));
        await waitUntil(
          () =>
            faq.ids.length === items(body).length &&
            faq.lines('day').join() ===
              lines(items(body).find((each) => each.querySelector('[id="kap-faq=day"]'))!).join(),
        );
        expect(items(body).map((item) => textOf(item.querySelector('summary')!))).to.deep.equal(
          faq.questions,
        );
        for (const [at, item] of items(body).entries()) {
          const id = faq.ids[at]!;
          expect(item.querySelector('div')?.id).to.equal(`kap-faq=${id}`);
          expect(lines(item), id).to.deep.equal(faq.lines(id));
          const links = (of: Element | null) =>
            [...(of?.querySelectorAll('a') ?? [])].map(({ href }) => href);
          expect(links(item.querySelector('.kap-plain-answer')), id).to.deep.equal(links(faq.answer(id)));
          const own = faq.item(id).querySelector('.own');
          expect(item.querySelectorAll('.kap-plain-sources'), id).to.have.length(own ? 0 : 1);
        }
        expect([...body.querySelectorAll('h3')].map(textOf)).to.deep.equal(faq.headings);
        faq.element.structuredData = true;
        await waitUntil(() => faq.script !== null);
        const data = (script: Element | null) =>
          (
            JSON.parse(script!.textContent!) as {
              '@graph': readonly [{ mainEntity: readonly { name: string; acceptedAnswer: unknown }[] }];
            }
          )['@graph'];
        const said = (script: Element | null) =>
          data(script)[0].mainEntity.map(({ name: question, acceptedAnswer }) => [question, acceptedAnswer]);
        expect(said(body.querySelector('script'))).to.deep.equal(said(faq.script));
        expect(vocabularyErrors(data(body.querySelector('script')))).to.deep.equal([]);
      });
    }
  }

  it('has native disclosures with headings, and the sources of each answer', () => {
    const body = parse({}, { headingLevel: 3 });
    expect(body.querySelectorAll('h3')).to.have.length(1);
    expect(items(body)[0]!.querySelector('summary > h5')).to.not.equal(null);
    expect(items(body).every(({ open }) => !open)).to.equal(true);
    const sources = items(body)[0]!.querySelector('.kap-plain-sources')!;
    expect(textOf(sources))
      .to.include('Ketalar')
      .and.include('Checked against its source on November 23, 2026.');
    expect(textOf(body.querySelector('.kap-plain-crisis')!)).to.include('call 988');
  });

  it('shows those wanted alone, without groups', () => {
    const body = parse({}, { questions: ['safety', 'what-is-kap', 'nothing'] });
    expect(items(body).map((item) => item.querySelector('div')?.id)).to.deep.equal([
      'kap-faq=safety',
      'kap-faq=what-is-kap',
    ]);
    expect([...body.querySelectorAll('summary > h3')]).to.have.length(2);
    expect(body.querySelector('script')).to.equal(null);
  });

  it('escapes what a practice writes, for a page and for a template', () => {
    const hostile = '<img src=x onerror=alert(1)> {{ secret }} "quoted"';
    const text = renderFaq(
      {
        practice: { name: hostile },
        faq: [{ question: hostile, answer: `${hostile} [x](javascript:alert(1))` }],
      },
      { structuredData: true },
    );
    expect(text).not.to.include('<img').and.not.to.include('{{');
    const body = new DOMParser().parseFromString(text, 'text/html').body;
    expect(textOf(items(body).at(-1)!.querySelector('summary')!)).to.equal(hostile);
    expect(body.querySelectorAll('img, [href^="javascript"]')).to.have.length(0);
  });

  it('is the same for the same file, and makes the file’s addresses absolute', () => {
    const file: File = { practice: { name: 'House', privacyPolicy: 'privacy.html' } };
    expect(renderFaq(file)).to.equal(renderFaq(file));
    expect(renderFaq(file)).not.to.include('privacy.html');
    expect(renderFaq(file, { base: 'https://example.com/a/practice.json' })).to.include(
      'href="https://example.com/a/privacy.html"',
    );
  });

  it('says that a rule may have changed once its day is past, to readers and to search engines', () => {
    const said = 'This rule may have changed since December 31, 2026. Ask.';
    const Today = Date;
    const on = (day: string) => {
      globalThis.Date = class extends Today {
        constructor(...at: [string?]) {
          super(at[0] ?? day);
        }
      } as DateConstructor;
      try {
        return parse({}, { structuredData: true, questions: ['online', 'legal', 'cost'] });
      } finally {
        globalThis.Date = Today;
      }
    };
    expect(textOf(on('2026-12-31'))).not.to.include(said);
    const late = on('2027-01-01');
    expect(items(late).map((item) => lines(item).includes(said))).to.deep.equal([true, true, false]);
    expect(late.querySelector('script')!.textContent!.split(said)).to.have.length(3);
  });
});
