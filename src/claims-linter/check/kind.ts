/** What a file is. */
export type Kind = 'practice' | 'directory' | 'packed' | 'flow';

/** What a file is, by its name and what is in it. What is none of the others is taken for a practice file. */
export function kindOf(file: string, text: string): Kind {
  if (/\.kapd$/i.test(file) || text.startsWith('KAPD')) return 'packed';
  if (/\.(csv|tsv)$/i.test(file)) return 'directory';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'practice';
  }
  if (Array.isArray(value)) return 'directory';
  if (typeof value !== 'object' || value === null) return 'practice';
  if ('questions' in value && 'start' in value) return 'flow';
  const others = Object.keys(value).filter((key) => key !== 'therapists' && key !== '$schema');
  return 'therapists' in value && Array.isArray(value.therapists) && !others.length
    ? 'directory'
    : 'practice';
}
