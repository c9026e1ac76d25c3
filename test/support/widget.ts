import { html, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { KapPractice, PracticeController } from '../../src/practice/index.js';
import { define } from '../../src/shared/define.js';

/** The smallest widget that a practice's facts reach. */
export class TestWidget extends LitElement {
  @property() practice: string | undefined;
  facts = new PracticeController(this);

  override render() {
    return html`<p>${this.facts.loading ? 'loading' : (this.facts.data.practice?.name ?? 'default')}</p>`;
  }

  get text(): string {
    return this.shadowRoot?.textContent?.trim() ?? '';
  }
}

export function defineTestElements(): void {
  define('kap-practice', KapPractice);
  define('kap-test-widget', TestWidget);
}

/** Answers `fetch` for the time of a test. Returns the addresses asked for, and a way to stop. */
export function serve(answer: (url: string) => Response | Promise<Response>): {
  asked: string[];
  restore: () => void;
} {
  const real = window.fetch;
  const asked: string[] = [];
  window.fetch = async (input) => {
    const url = String(input instanceof Request ? input.url : input);
    asked.push(url);
    return answer(url);
  };
  return { asked, restore: () => Object.assign(window, { fetch: real }) };
}

export const json = (value: unknown): Response =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

/** Keeps what the console is told for the time of a test. */
export function listenToConsole(): { messages: string[]; restore: () => void } {
  const messages: string[] = [];
  const real = { warn: console.warn, error: console.error };
  const keep = (...values: unknown[]) => messages.push(values.join(' '));
  Object.assign(console, { warn: keep, error: keep });
  return { messages, restore: () => Object.assign(console, real) };
}
