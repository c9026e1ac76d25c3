import type { PracticeController } from '../../practice/index.js';
import { report } from '../../shared/report.js';
import type { CallForm, CallHost } from '../call-form.js';
import { chooseRoute, type Route } from '../delivery/route.js';
import { isSealed, type Mode } from '../mode.js';
import type { Target } from './dispatch.js';

const MODES = { channel: 'form', mailto: 'mail', link: 'link', none: 'ways' } as const;

/** Where requests go, by the practice file as it is now, or by the page's own function. */
export class Where {
  #host: CallHost;
  #practice: PracticeController;
  #call: CallForm;
  #data: unknown;
  #route: Route = { kind: 'none' };

  constructor(host: CallHost, practice: PracticeController, call: CallForm) {
    this.#host = host;
    this.#practice = practice;
    this.#call = call;
  }

  get route(): Route {
    const { data } = this.#practice;
    if (data !== this.#data) {
      this.#data = data;
      this.#route = chooseRoute(data.call, data.practice, (link) => this.#practice.resolve(link));
    }
    return this.#route;
  }

  /** Where requests go is known only when the practice file has come, or will not. */
  async known(): Promise<void> {
    const host = this.#host;
    const isKnown = () => !this.#practice.loading || !!this.#call.deliver;
    if (isKnown()) return;
    await new Promise<void>((resolve) => {
      const watch = {
        hostUpdated() {
          if (!isKnown()) return;
          host.removeController(watch);
          resolve();
        },
      };
      host.addController(watch);
    });
  }

  /** What can be done for the visitor, now that it is known whether the addresses can be used. */
  get mode(): Mode {
    return MODES[this.route.kind];
  }

  /** What takes requests; undefined if nothing does. */
  get target(): Target | undefined {
    const { deliver } = this.#call;
    if (deliver) return { kind: 'function', deliver };
    const { route } = this;
    if (route.kind !== 'channel') return undefined;
    return { kind: 'channel', open: () => route.open(), key: this.#practice.data.call?.seal };
  }

  /** The same in words: as the visitor was told, for as long as a request is kept. */
  get to(): string {
    if (this.#call.deliver) return 'page';
    return this.route.kind === 'channel' ? this.route.to : '';
  }

  /** Other site a request goes to. */
  get via(): string | undefined {
    const { route } = this;
    const host = route.kind === 'channel' ? new URL(route.to).host : undefined;
    return host === location.host ? undefined : host;
  }

  /** Tells the practice, once, what is wrong with its settings, and does without what cannot work. */
  reportProblem(file: string): void {
    if (this.#call.deliver) return;
    const { route } = this;
    const { problem } = route;
    this.#route = { ...route, problem: undefined };
    if (problem) report(this.#host, [{ ...problem, file }]);
    if (route.kind === 'channel' && !this.#checked.has(this.#data)) void this.#check(route, file);
  }

  #checked = new Set<unknown>();

  async #check(route: Extract<Route, { kind: 'channel' }>, file: string): Promise<void> {
    const { data } = this.#practice;
    this.#checked.add(data);
    const problem = await route.check().catch(() => undefined);
    if (!problem || data !== this.#data) return;
    // It would never get there: the visitor has the next best way, which for what should be sealed is no mail.
    const mail = isSealed(data.call) ? undefined : data.practice?.email;
    this.#route = mail ? { kind: 'mailto', to: mail } : { kind: 'none' };
    report(this.#host, [{ ...problem, file }]);
    this.#host.requestUpdate();
  }
}
