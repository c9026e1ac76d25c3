import type { CallRequest } from './call-request.schema.js';
import { emptyValues, type Field, type FormValues } from './fields.js';
import type { FailureReason, Progress } from './delivery/delivery.js';

/** A question of the self-check and what the visitor answered, in words. */
export type SelfCheckLine = NonNullable<CallRequest['selfCheck']>[number] & {
  /** BCP 47 tag of the words, where it is not that of the page: for who reads them aloud. It is not sent. */
  readonly lang?: string | undefined;
};

/** Everything the widget knows of a visitor. In memory, in one place, never handed on. */
export interface CallState {
  readonly values: FormValues;
  /** `handed`: a mail was prepared or a scheduling page opened; what comes of it is not ours to know. */
  readonly status: 'asking' | 'sending' | 'failed' | 'sent' | 'handed';
  /** How the sending goes on. */
  readonly progress?: Progress | undefined;
  /** Why it failed. */
  readonly reason?: FailureReason;
  /** True if a request that failed may have arrived all the same. */
  readonly isUnclear?: boolean;
  /** When a receiver that was busy may be asked again, in milliseconds. */
  readonly retryAt?: number | undefined;
  /** Fields the visitor has changed: a mistake may show once they are left. */
  readonly touched: ReadonlySet<Field>;
  /** Fields whose mistakes show. */
  readonly shown: ReadonlySet<Field>;
  /** What was wrong when the visitor last pressed send: stands still while they mend it. */
  readonly summary: readonly Field[];
  /** What the receiver found wrong, until the field is changed. */
  readonly theirs: Readonly<Partial<Record<Field, string>>>;
  /** What was sent, and who the call is with. */
  readonly sent?:
    | { readonly request: CallRequest; readonly person: string | undefined; readonly hasEarlier?: boolean }
    | undefined;
  /** Asked, or said, that this is a person: a field that no person sees had been filled in. */
  readonly person?: 'asked' | 'said';
  /** Lines of the self-check that the visitor brought here and has left in. Sent only with their own consent. */
  readonly selfCheck?: readonly SelfCheckLine[];
  /** Whether the request was copied, or is shown for the visitor to copy. */
  readonly copy?: 'done' | 'by-hand' | undefined;
}

/** The state of an untouched form. */
export const untouched: CallState = {
  values: emptyValues,
  status: 'asking',
  touched: new Set(),
  shown: new Set(),
  summary: [],
  theirs: {},
  selfCheck: [],
};

/** What stands in the fields that are there; the others keep what they had. */
export function readForm(form: HTMLFormElement, before: FormValues): FormValues {
  const values: Record<string, FormValues[keyof FormValues]> = { ...before };
  for (const control of form.elements) {
    const { name, type, value, checked } = control as HTMLInputElement;
    if (!Object.hasOwn(values, name)) continue;
    if (name === 'times' || name === 'days') {
      const others = (values[name] as string[]).filter((each) => each !== value);
      values[name] = checked ? [...others, value] : others;
    } else if (type === 'checkbox') values[name] = checked;
    else if (type !== 'radio' || checked) values[name] = value;
  }
  return values as unknown as FormValues;
}
