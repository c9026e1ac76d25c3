import { tokensIn } from './tokens.js';

/**
 * What a practice would paste to have what a story shows: the story's HTML with the practice's own file names,
 * without what only Storybook needs, and with the custom properties that were set. Storybook applies it to its own
 * result again, which changes nothing more.
 */
export function snippet(code: string, { args }: { args: Readonly<Record<string, unknown>> }): string {
  const lines = code
    .replace(/ isolation="\w+"/g, '')
    .replace(/=""/g, '')
    .replace(/"practices\/[^"/]+\//g, '"/')
    .split('\n')
    .filter((line) => line.trim());
  const depth = lines[0]?.search(/\S/) ?? 0;
  const markup = lines.map((line) => line.slice(Math.min(depth, line.search(/\S/)))).join('\n');
  const tokens = Object.entries(tokensIn(args)).map(([name, value]) => `    ${name}: ${value};\n`);
  return tokens.length && !markup.startsWith('<style>')
    ? `<style>\n  :root {\n${tokens.join('')}  }\n</style>\n${markup}`
    : markup;
}
