import type { Sheet } from './sheet.js';

/** A plan as plain text, for the clipboard and for a file, with headings that are seen as such. */
export function toText(sheet: Sheet): string {
  const { title, date, datesHeading, dates, sections, callHeading, calls } = sheet;
  return `${[
    `${underlined(title, '=')}\n${date}`,
    ...(dates.length
      ? [
          `${underlined(datesHeading, '-')}\n${dates.map(({ label, when }) => `${label}: ${when}`).join('\n')}`,
        ]
      : []),
    [underlined(callHeading, '-'), ...calls].join('\n'),
    ...sections.flatMap(({ heading, bullets, items }) => [
      [underlined(heading, '-'), ...bullets.map((bullet) => `- ${bullet}`)].join('\n'),
      ...items.map(({ label, lines }) =>
        [label, ...(lines.length ? lines : ['______________________________'])].join('\n  '),
      ),
    ]),
  ].join('\n\n')}\n`;
}

const underlined = (text: string, line: string) => `${text}\n${line.repeat([...text].length)}`;
