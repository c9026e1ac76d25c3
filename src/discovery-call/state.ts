import type { CallRequest } from './call-request.schema.js';
import { emptyValues, type Field, type FormValues } from './fields.js';
import type { FailureReason } from './sending/deliver.js';

/** Everything the widget knows of a visitor. In memory, in one place, never handed on. */
export interface CallState {
  readonly values: FormValues;
  readonly status: 'asking' | 'sending' | 'failed' | 'sent';
  /** Why it failed. */
  readonly reason?: FailureReason;
  /** Fields the visitor has changed: a mistake may show once they are left. */
  readonly touched: ReadonlySet<Field>;
  /** Fields whose mistakes show. */
  readonly shown: ReadonlySet<Field>;
  /** What was wrong when the visitor last pressed send: stands still while they mend it. */
  readonly summary: readonly Field[];
  /** What the receiver found wrong, until the field is changed. */
  readonly theirs: Readonly<Partial<Record<Field, string>>>;
  /** What was sent, and who the call is with. */
  readonly sent?: { readonly request: CallRequest; readonly person: string | undefined } | undefined;
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
};

/** What stands in the fields that are there; the others keep what they had. */
export function readForm(form: HTMLFormElement, before: FormValues): FormValues {
  const values: Record<string, FormValues[keyof FormValues]> = { ...before };
  for (const control of form.elements) {
    const { name, type, value, checked } = control as HTMLInputElement;
    if (!Object.hasOwn(values, name)) continue;
    if (name === 'times') {
      const others = (values[name] as string[]).filter((time) => time !== value);
      values[name] = checked ? [...others, value] : others;
    } else if (type === 'checkbox') values[name] = checked;
    else if (type !== 'radio' || checked) values[name] = value;
  }
  return values as unknown as FormValues;
}
