import type { Item, Said, Section, Summary } from './summary.js';

const width = 72;

/** The summary as plain text, for the clipboard and for a file: wrapped, with headings that are seen as such. */
export function toText(summary: Summary): string {
  const { title, date, help, blanks, outcome, lead, note, sections, limits } = summary;
  return `${[
    help,
    underlined(title, '='),
    date,
    blanks.map((blank) => `${blank} ____________________`).join('\n'),
    outcome.text,
    lead.text,
    note,
    ...sections.flatMap((section) => sectionText(section, summary)),
    limits,
  ]
    .filter(Boolean)
    .map((block) => wrap(block))
    .join('\n\n')}\n`;
}

const underlined = (text: string, line: string) =>
  `${text}\n${line.repeat(Math.min([...text].length, width))}`;

const sectionText = (
  { heading, text = [], bullets = [], items = [], answers = [] }: Section,
  summary: Summary,
): string[] => [
  underlined(heading, '-'),
  ...text.map((each) => each.text),
  bullets.map((bullet) => `- ${bullet}`).join('\n'),
  ...items.map((item) => itemText(item, summary)),
  ...answers.map(saidText),
];

const itemText = (
  { heading, said, why, line, ask, sources, reviewed }: Item,
  { askLabel, sourcesLabel }: Summary,
): string =>
  [
    heading?.text,
    ...said.map(saidText),
    why.text,
    line,
    ask && `${askLabel}: ${ask.text}`,
    [sources.length ? `${sourcesLabel}: ${sources.map(({ text }) => text).join('; ')}.` : '', reviewed]
      .filter(Boolean)
      .join(' '),
  ]
    .filter(Boolean)
    .join('\n');

const saidText = ({ question, answer }: Said) => `${question}\n  ${answer}`;

/** Breaks each line at words; what follows a break stands under the line's own beginning. */
const wrap = (block: string): string => block.split('\n').map(wrapLine).join('\n');

function wrapLine(line: string): string {
  const [start = ''] = /^(- | *)/.exec(line) ?? [];
  const [first = '', ...words] = line.slice(start.length).split(' ');
  const lines: string[] = [];
  let last = start + first;
  for (const word of words) {
    if (last.length + word.length < width) last += ` ${word}`;
    else {
      lines.push(last);
      last = ' '.repeat(start.length) + word;
    }
  }
  return [...lines, last].join('\n');
}
