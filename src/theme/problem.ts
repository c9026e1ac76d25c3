/** Something that could not be taken as it was. */
export interface Problem {
  /** Where it stands: a field, a path in a file, a line. */
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

/** A problem in a sentence. */
export const tell = ({ place, expected, found }: Problem): string =>
  `${place}: expected ${expected}; found ${found}.`;

/** Anything at all, short enough for a message. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  let text: string | undefined;
  try {
    text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  } catch {
    // A list that holds itself.
  }
  const line = (text ?? typeof value).replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}…${line.startsWith('"') ? '"' : ''}` : line;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
