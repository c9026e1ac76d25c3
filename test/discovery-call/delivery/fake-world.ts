import type { CallRequest } from '../../../src/discovery-call/call-request.schema.js';
import { channelFor } from '../../../src/discovery-call/delivery/channel.js';
import type { Channel, Progress, World } from '../../../src/discovery-call/delivery/delivery.js';

export const request: CallRequest = {
  id: '7f0c3e9a-1c7b-4b1e-9c58-0a8d3f1f2b11',
  name: 'Rosa Ellery',
  contact: 'email',
  email: 'rosa@example.org',
  consent: { contact: true, voicemail: false, text: false },
  state: 'CA',
  days: ['mon', 'tue'],
  times: [],
  lang: 'en',
  sentAt: '2026-11-22T10:00:00.000Z',
};

export const channel: Channel = channelFor({ kind: 'json', to: 'https://receiver.example/requests' });

/** What happens to a try: an answer, `error` for none, `hang` for one that never comes. */
export type Step = 'error' | 'hang' | 'hang deaf' | 'hang body' | (() => Response);

export const json = (body: unknown, status = 200, headers: HeadersInit = {}): Response =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

/** An answer that was a redirect, as a browser shows one that was not followed. */
export const redirected = (): Response =>
  Object.defineProperties(new Response(''), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  }) as Response;

/** A body that breaks off. */
export const broken = (): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"received":'));
        controller.error(new TypeError('cut'));
      },
    }),
  );

interface Timer {
  readonly at: number;
  fire(): void;
}

/** A world whose time passes only when told, or by itself whenever there is nothing else to wait for. */
export class FakeWorld implements World {
  /** Tries so far: what was sent, when, and whether there was a line. */
  readonly tries: { at: number; to: string; init: RequestInit; wasOnline: boolean }[] = [];
  readonly progress: Progress[] = [];
  online = true;
  /** What the browser says of the line, if that is not so. */
  says: boolean | undefined;
  draw = 0.5;
  #now = 1_000_000;
  #timers = new Set<Timer>();
  #waiting = new Set<() => void>();
  #steps: readonly Step[];

  constructor(steps: readonly Step[] = []) {
    this.#steps = steps;
  }

  now = (): number => this.#now;
  random = (): number => this.draw;
  isOnline = (): boolean => this.says ?? this.online;
  onProgress = (progress: Progress): void => void this.progress.push(progress);

  fetch = (to: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const step = this.#steps[Math.min(this.tries.length, this.#steps.length - 1)] ?? 'error';
    this.tries.push({ at: this.#now, to: String(to), init, wasOnline: this.online });
    if (step === 'error' || !this.online) return Promise.reject(new TypeError('Failed to fetch'));
    if (step === 'hang deaf') return new Promise(() => {});
    if (step === 'hang body') return Promise.resolve(new Response(new ReadableStream()));
    if (step !== 'hang') return Promise.resolve(step());
    return new Promise((_, reject) =>
      init.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
    );
  };

  sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      const timer = { at: this.#now + milliseconds, fire: resolve };
      this.#timers.add(timer);
      signal.addEventListener('abort', () => {
        this.#timers.delete(timer);
        reject(signal.reason as Error);
      });
    });

  untilOnline = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason as Error);
      this.#waiting.add(resolve);
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });

  /** Does something at a moment of the delivery's: milliseconds from now. */
  plan(milliseconds: number, fire: () => void): void {
    this.#timers.add({ at: this.#now + milliseconds, fire });
  }

  /** The line goes, or comes back. */
  turn(online: boolean): void {
    this.online = online;
    if (!online) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  /** Timers that nobody has ended. */
  get timers(): number {
    return this.#timers.size;
  }

  /** Lets time pass until `work` is done. */
  async run<Result>(work: Promise<Result>): Promise<Result> {
    let isDone = false;
    const end = () => void (isDone = true);
    work.then(end, end);
    for (let idle = 0; idle < 50; idle++) {
      // Bodies are read in tasks of their own, not in microtasks.
      await new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      });
      if (isDone) return work;
      if (idle < 3) continue;
      const [next] = [...this.#timers].sort((one, other) => one.at - other.at);
      if (!next) continue;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.fire();
      idle = 0;
    }
    throw new Error('nothing more will happen, and the delivery has not ended');
  }
}
