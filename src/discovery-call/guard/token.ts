/**
 * The token of a proof-of-work or other check that a page put in: the element's own `value`, or that of a hidden input
 * in it, as ALTCHA and others write it. Undefined where there is no such element, empty where it has nothing yet.
 * @param heard what such an element told by an event, where it shows its token nowhere
 */
export function tokenIn(elements: readonly Element[], heard: string): string | undefined {
  if (!elements.length) return undefined;
  for (const element of elements) {
    const input = element.querySelector<HTMLInputElement>('input[type="hidden"]');
    for (const token of [(element as Partial<HTMLInputElement>).value, input?.value]) {
      if (typeof token === 'string' && token) return token.slice(0, 4001);
    }
  }
  return heard;
}

/** What an event of such an element says: a token, that there is none any more (empty), or nothing of the kind. */
export function tokenOf({ detail }: { readonly detail?: unknown }): string | undefined {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const { payload, state } = detail as { readonly payload?: unknown; readonly state?: unknown };
  if (state !== undefined && state !== 'verified') return '';
  return typeof payload === 'string' ? payload : undefined;
}
