import type { RowId } from '../facts.js';
import type { Point, Weighed } from './weigh.js';

/** The summary of what was weighed, in words, for the screen, for paper and for the clipboard. */
export interface Summary {
  /** BCP 47 tag of the words. */
  readonly lang: string;
  /** Says nothing of what is inside: the name of a file, and of the document that is printed. */
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly intro: string;
  /** Names of the options, in the order of the table. */
  readonly options: readonly string[];
  /** The most important first; empty if nothing was weighed. */
  readonly weighed: readonly (Weighed<Point<RowId>> & { readonly heading: string })[];
  readonly askHeading: string;
  /** Questions to take to a talk, in the order of the points. */
  readonly questions: readonly string[];
  /** What has to be known of the table wherever it is read: who shows it, what it is not, how old it is. */
  readonly footer: readonly string[];
}

/** The summary as plain text. */
export function toText(summary: Summary): string {
  const { title, date, intro, options, weighed, askHeading, questions, footer } = summary;
  return `${[
    underlined(title, '='),
    date,
    intro,
    ...weighed.flatMap(({ heading, points }) => [
      underlined(heading, '-'),
      ...points.map(({ name, says }) => [name, ...says.map(saying(options))].join('\n')),
    ]),
    underlined(askHeading, '-'),
    questions.map((question) => `- ${question}`).join('\n'),
    footer.join('\n'),
  ].join('\n\n')}\n`;
}

const saying =
  (options: readonly string[]) =>
  ({ gist, text, by, notes }: Point['says'][number], at: number) =>
    `- ${options[at] ?? ''}: ${[gist && `${gist}.`, by, text, ...notes].filter(Boolean).join(' ')}`;

const underlined = (text: string, line: string) => `${text}\n${line.repeat([...text].length)}`;
