/*
 * What the parts that deliver a request say to each other. No DOM, no words, and no clock of its own: a test can run
 * thousands of schedules through it.
 */

/**
 * Why a request is not known to have arrived.
 * `offline`: the visitor stopped waiting for the line; `network`: no answer; `timeout`: none in time; `rejected`: the
 * receiver said no; `busy`: it asks to be left alone for longer than a visitor waits; `server`: it is broken;
 * `unexpected`: its answer confirms nothing. Only after `offline`, `rejected` and `busy` is it sure that nothing was
 * received, and only if every try before ended so.
 */
export type FailureReason = 'offline' | 'network' | 'timeout' | 'rejected' | 'busy' | 'server' | 'unexpected';

/** What goes out: a request, or a sealed one. Always has its `id`, the same at every try. */
export type Parcel = Readonly<Record<string, unknown>> & { readonly id: string };

/** What an answer means. */
export type Verdict =
  | { readonly outcome: 'sent' }
  | {
      readonly outcome: 'failed';
      readonly reason: FailureReason;
      /** What the receiver finds wrong, by the name of the field in the request (`email`, `consent.contact`). */
      readonly fields?: Readonly<Record<string, string>>;
      /**
       * Whether trying again may help. `certain`: yes, and nothing was taken (425, 429); `unclear`: yes, but it may have
       * been taken (no answer, 408, 5xx); `no`: never.
       */
      readonly again: 'no' | 'certain' | 'unclear';
      /** Milliseconds the receiver asks to wait (Retry-After). */
      readonly after?: number;
    };

/** An answer in full: the body has been read. */
export interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Pick<Headers, 'get'>;
  readonly text: string;
}

/** How one receiver is spoken to: made from the practice file. */
export interface Channel {
  /** Absolute address. */
  readonly to: string;
  /** True where the same id twice is one request: then an unclear try may be repeated without asking anyone. */
  readonly isIdempotent: boolean;
  /** The whole exchange as `fetch` takes it. Called anew for each try. */
  compose(parcel: Parcel): RequestInit;
  /** What an answer means: each service has its own idea. Never throws. */
  judge(answer: Answer): Verdict;
}

/** Where a delivery stands, for whoever waits for it. */
export type Progress =
  | { readonly phase: 'sending'; readonly attempt: number }
  /** Waits before the next try, which begins at `until` (milliseconds, as the clock has it). */
  | { readonly phase: 'waiting'; readonly attempt: number; readonly until: number }
  /** Waits for the line. */
  | { readonly phase: 'offline'; readonly attempt: number };

/** What became of a request. `isUnclear`: it may have arrived all the same. */
export type Delivery =
  | { readonly outcome: 'sent' }
  | (Omit<Extract<Verdict, { outcome: 'failed' }>, 'again'> & { readonly isUnclear: boolean });

/** What a delivery needs from the world. A browser's own by default. */
export interface World {
  readonly fetch: (
    to: string,
    init: RequestInit,
  ) => Promise<Pick<Response, 'status' | 'ok' | 'headers' | 'text'>>;
  /** Milliseconds. */
  now(): number;
  /** 0 up to 1. */
  random(): number;
  isOnline(): boolean;
  /** Resolves once the line is back; rejects when `signal` is aborted. */
  untilOnline(signal: AbortSignal): Promise<void>;
  /** Rejects when `signal` is aborted. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface DeliverOptions {
  /** The visitor no longer wants to wait. */
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly world?: World | undefined;
  /** Milliseconds one try may take; 15,000 by default. */
  readonly timeout?: number | undefined;
  /** Tries at the most; 5 by default. */
  readonly attempts?: number | undefined;
}
