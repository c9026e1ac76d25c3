import { fixture, html, waitUntil } from '@open-wc/testing';
import { KapPractice } from '../../src/practice/index.js';
import type { KapFaq } from '../../src/faq/index.js';
import { define } from '../../src/shared/define.js';
import '../../src/define/kap-faq.js';

define('kap-practice', KapPractice);

/** What stands in a practice file, as a page gives it. */
export type File = NonNullable<KapPractice['practice']>;

/** What a test looks at in the widget. */
export class Faq {
  constructor(readonly element: KapFaq) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  get items(): HTMLDetailsElement[] {
    return this.all<HTMLDetailsElement>('[part=item]');
  }

  get questions(): string[] {
    return this.all('.question').map(textOf);
  }

  get headings(): string[] {
    return this.all('[part=group-name]').map(textOf);
  }

  /** Ids of the questions, in their order. */
  get ids(): string[] {
    return this.items.map(({ id }) => id.replace('kap-faq=', ''));
  }

  get opened(): string[] {
    return this.items.filter(({ open }) => open).map(({ id }) => id.replace('kap-faq=', ''));
  }

  item(id: string): HTMLDetailsElement {
    return this.root.getElementById(`kap-faq=${id}`) as HTMLDetailsElement;
  }

  summary(id: string): HTMLElement {
    return this.item(id).querySelector('summary')!;
  }

  /** Not there until the answers have come. */
  answer(id: string): HTMLElement {
    return this.item(id).querySelector('[part=answer]')!;
  }

  /** The answer as it is read, a line for each paragraph and each entry of a list. */
  lines(id: string): string[] {
    return [...(this.answer(id)?.querySelectorAll('p, li') ?? [])].map(textOf);
  }

  get script(): HTMLScriptElement | null {
    return this.element.querySelector('script[type="application/ld+json"]');
  }

  async press(element: HTMLElement): Promise<void> {
    element.click();
    // The browser tells of an opened disclosure in a task of its own.
    await new Promise((next) => setTimeout(next));
    await this.element.updateComplete;
  }
}

export const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A widget on a page with a practice file, or without one. */
export async function show(file?: File, template = html`<kap-faq></kap-faq>`, lang = 'en'): Promise<Faq> {
  const box = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      ${file ? html`<kap-practice .practice=${file}>${template}</kap-practice>` : template}
    </div>
  `);
  const faq = new Faq(box.querySelector('kap-faq')!);
  await waitUntil(() => faq.items.length > 0, 'the questions', { timeout: 5000 });
  return faq;
}

/** A practice file with every fact that an answer can hold. */
export const whole: File = {
  practice: {
    name: 'Juniper Room',
    phone: '+13105550142',
    email: 'hello@example.com',
    privacyPolicy: 'https://example.com/privacy',
    inPersonStates: ['CA'],
    onlineStates: ['CA', 'TX'],
    routes: ['sublingual', 'im'],
    prescriber: { kind: 'partner', name: 'Northlight Medical', included: false, phone: '+13105550143' },
    fasting: { foodHours: 4, drinkMinutes: 90 },
    sessions: {
      call: { minutes: [15, 20] },
      preparation: { min: 2, max: 3 },
      dosing: { hours: [2, 3], effectMinutes: [50, 50], count: [4, 6], everyDays: 14 },
      integration: { min: 1, withinHours: 48 },
    },
  },
  faq: [
    {
      question: 'Is there parking?',
      answer: 'Yes.\n\n- Behind the house\n- [A map](https://example.com/map)',
      id: 'parking',
      asOf: '2026-11-01',
    },
    { question: 'What does it cost here?', answer: 'It is $900.', id: 'cost' },
    { question: '¿Hay estacionamiento?', answer: 'Sí.', id: 'parking', lang: 'es' },
    { question: 'May I bring my dog?', answer: 'Ask first.' },
  ],
};
