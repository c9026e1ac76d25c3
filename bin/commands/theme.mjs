import process from 'node:process';
import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import { built } from '../built.mjs';
import { Failure, Misuse } from '../failure.mjs';
import { decode, reason } from '../source.mjs';
import { writeAll } from '../write.mjs';

export const help = `Usage: kap-widgets theme --brand <color> [options]
       kap-widgets theme --from <file> [options]
       kap-widgets theme --preset <name> [options]

Makes a theme for the widgets: colors for light and dark in which every text can be read (4.5:1) and every control and
the focus can be seen (3:1), and what else you say. Prints CSS to paste, and says where a color could not be kept.

  --brand          the color of the brand: #2f6f6a, "rgb(47 111 106)", "oklch(0.5 0.07 188)"
  --second         a second color
  --background     the page's background; --other-background in the other half
  --text           the page's text color
  --font           fonts, as in CSS; --heading-font for headings. Your page has to load them.
  --heading-weight 100 to 900
  --radius         corners of buttons and fields: 0, 8px, 0.5rem
  --density        compact, regular, roomy
  --elevation      flat, soft
  --from           read the brand from a WordPress theme.json, a design-tokens file (DTCG) or a style sheet
  --link           read it from a link that the theme studio made
  --preset         start from a finished look; --presets lists them
  --mode           light, dark, or auto for a site that follows the visitor's system; by default as the background is
  --selector       where it holds; :root by default
  --format         css (default), dtcg, wordpress, wix, squarespace, webflow, html
  --widgets        for these last: which widgets, as comparison,faq
  --practice       for these last: the address of your practice file
  --out            where to write; by default it is printed
  --figures        print every pair of colors with its contrast instead

Ends with 0, with 1 if nothing was written, with 2 if asked wrongly.`;

/** Options that say something of the brand, by its key. */
const BRAND = {
  brand: 'primary',
  second: 'secondary',
  background: 'background',
  'other-background': 'otherBackground',
  text: 'text',
  font: 'font',
  'heading-font': 'headingFont',
  'heading-weight': 'headingWeight',
  radius: 'radius',
  density: 'density',
  elevation: 'elevation',
};

const text = { type: 'string' };
const yes = { type: 'boolean' };
const OPTIONS = {
  ...Object.fromEntries(Object.keys(BRAND).map((name) => [name, text])),
  ...{ from: text, link: text, preset: text, presets: yes, mode: text, selector: text, format: text },
  ...{ widgets: text, practice: text, out: text, figures: yes },
};

/** @param {string[]} args */
export async function main(args) {
  const options = read(args);
  const tools = await built(() => import('../../dist/theme-tools.js'));
  if (options.presets) {
    for (const { id, mood } of tools.PRESETS) console.log(`${id.padEnd(14)}${mood}`);
    return;
  }
  const { brand, name, byHand = NOTHING, kind } = await brandOf(options, tools);
  if (options.mode === undefined && kind !== undefined) options.mode = kind;
  const theme = tools.withByHand(tools.deriveTheme(brand, name), byHand);
  for (const { mode, why, token } of theme.notes) {
    // What was set by hand stands where the note says that something else does.
    if (!isWritten(mode, theme, options) || byHand[mode][token] !== undefined) continue;
    const grounds = token === '--page' ? tools.unreadableGround(brand, mode, theme)?.grounds : undefined;
    console.error(grounds?.length ? `${why} The nearest pages that work: ${grounds.join(', ')}.` : why);
  }
  const failing = auditOf(theme, options, tools);
  for (const { pair, mode, ratio, least } of failing) {
    console.error(
      `With the colors set by hand, in ${mode}, contrast is ${ratio}:1 where ${least}:1 is needed: ${pair.where}`,
    );
  }
  const output = options.figures ? figures(theme, tools) : write(theme, byHand, options, tools);
  if (options.out === undefined) {
    process.stdout.write(output);
    return;
  }
  await writeAll([{ path: options.out, content: output }]);
  const pairs = tools.PAIRS.length;
  const all = failing.length === 0 ? 'all of them readable' : `${failing.length} of them not readable enough`;
  console.log(`${options.out}: ${pairs} pairs of colors in light and ${pairs} in dark, ${all}`);
}

/** No colors set by hand. */
const NOTHING = { light: {}, dark: {} };

/** What fails in the halves that are written. Only colors set by hand can. */
const auditOf = (theme, options, { auditTheme }) =>
  auditTheme(theme).filter(({ mode }) => isWritten(mode, theme, options));

function read(args) {
  try {
    return parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new Misuse(`${error.message}\n\n${help}`);
  }
}

/** What could not be kept in a half that nobody asked for is nobody's concern. */
function isWritten(half, theme, { mode = theme.home, format, figures }) {
  return figures || format === 'dtcg' || mode === 'auto' || mode === half;
}

/** What the options say, over what a file, a link or a preset says. */
async function brandOf(options, tools) {
  const starts = ['from', 'link', 'preset'].filter((name) => options[name] !== undefined);
  if (starts.length > 1)
    throw new Misuse(`Expected one of --from, --link and --preset; found ${starts.length}.`);
  const start = await startOf(options, tools);
  const said = Object.entries(BRAND).flatMap(([option, key]) =>
    options[option] === undefined ? [] : [[key, options[option]]],
  );
  if (!start && options.brand === undefined) throw new Misuse(`--brand is missing.\n\n${help}`);
  const parsed = tools.parseBrand({ ...start?.brand, ...Object.fromEntries(said) });
  if (parsed.problems) throw new Misuse(parsed.problems.map((each) => tools.tell(named(each))).join('\n'));
  // Another brand's colors are no longer the preset they began as.
  const { byHand, kind } = start ?? {};
  return { brand: parsed.brand, name: said.length === 0 ? start?.name : undefined, byHand, kind };
}

const named = (problem) => {
  const option = Object.keys(BRAND).find((each) => BRAND[each] === problem.place);
  return { ...problem, place: option ? `--${option}` : problem.place };
};

async function startOf({ from, link, preset, brand }, tools) {
  if (preset !== undefined) {
    const found = tools.PRESETS.find(({ id }) => id === preset);
    const ids = tools.PRESETS.map(({ id }) => id).join(', ');
    if (!found) throw new Misuse(`--preset: expected one of ${ids}; found "${preset}".`);
    return found;
  }
  if (link !== undefined) {
    const read = tools.fromWholeLink(link);
    if (read.problems)
      throw new Misuse(read.problems.map((each) => `--link: ${tools.tell(each)}`).join('\n'));
    tellMissed('--link', read);
    return read;
  }
  if (from === undefined) return undefined;
  const bytes = await readFile(from).catch((error) => {
    throw new Failure(`${from}: ${reason(error)}`);
  });
  const file = decode(bytes);
  const read = tools.fromAny(file);
  for (const { from: place, to, value } of read.taken) console.error(`${from}, ${place}: ${to} is ${value}`);
  if (read.others?.length) {
    const others = read.others.join(', ');
    console.error(
      `${from}: no color is called the brand's, so the likeliest was taken. Others: ${others}. Say with --brand.`,
    );
  }
  for (const problem of read.problems) console.error(`${from}, ${tools.tell(problem)}`);
  if (!read.brand && brand === undefined)
    throw new Failure(`${from}: no color of the brand was found, so nothing was written.`);
  // The comment in a style sheet of ours, or its like in a tokens file, has what was set by hand as well.
  const own = read.brand && tools.linkIn(file);
  const whole = own && tools.fromWholeLink(own);
  if (!whole || whole.problems) return read;
  tellMissed(from, whole);
  return { ...read, byHand: whole.byHand, kind: whole.kind };
}

function tellMissed(where, { missed }) {
  for (const { part, name, token, code, isSeeThrough } of missed) {
    const why =
      part === 'kind'
        ? 'expected light, dark or auto'
        : token === undefined
          ? 'there is no such color in a theme'
          : isSeeThrough
            ? 'expected a color that nothing shows through'
            : 'expected a color like 7a1f5c';
    const text = part === 'kind' ? code : `${name}:${code}`;
    console.error(`${where}, ${part}: left out "${text.slice(0, 40)}": ${why}.`);
  }
}

function write(theme, byHand, options, tools) {
  const { mode = theme.home } = options;
  const { brand } = theme;
  const short = tools.toLink(brand);
  const whole = () => tools.toWholeLink({ brand, byHand, kind: mode });
  const text = written(theme, options, tools);
  if (options.format !== 'dtcg') return text.replaceAll(short, whole());
  const link = whole();
  if (link === short) return text;
  const tokens = JSON.parse(text);
  tokens.$extensions[`${tools.EXTENSION}.studio`] = link;
  return `${JSON.stringify(tokens, null, 2)}\n`;
}

function written(theme, { format = 'css', mode, selector, widgets, practice }, tools) {
  const modes = ['light', 'dark', 'auto'];
  if (mode !== undefined && !modes.includes(mode)) {
    throw new Misuse(`--mode: expected one of ${modes.join(', ')}; found "${mode}".`);
  }
  const formats = ['css', 'dtcg', ...tools.PLATFORMS];
  if (!formats.includes(format))
    throw new Misuse(`--format: expected one of ${formats.join(', ')}; found "${format}".`);
  const half = { ...(mode && { mode }) };
  try {
    if (format === 'css') return tools.themeCss(theme, { ...half, ...(selector && { selector }) });
    if (format === 'dtcg') return `${JSON.stringify(tools.toDtcg(theme), null, 2)}\n`;
    const list = widgets && { widgets: widgets.split(',').map((name) => name.trim()) };
    const { steps, code } = tools.snippetFor(format, theme, {
      ...half,
      ...list,
      ...(practice && { practice }),
    });
    return `${steps.map((step, at) => `${at + 1}. ${step}`).join('\n')}\n\n${code}\n`;
  } catch (error) {
    throw error instanceof RangeError ? new Misuse(`--${error.message}`) : error;
  }
}

/** Every pair with its contrast, the lowest for its kind first. */
function figures(theme, { ratios }) {
  const lines = ['light', 'dark'].flatMap((mode) =>
    ratios(theme[mode], mode).map(({ pair, ratio }) => ({ mode, pair, ratio, by: ratio / pair.least })),
  );
  lines.sort((one, other) => one.by - other.by);
  return lines
    .map(({ mode, pair, ratio }) => {
      const cut = (Math.floor(ratio * 100) / 100).toFixed(2).padStart(5);
      return `${cut}:1  at least ${pair.least}:1  ${mode.padEnd(5)}  ${pair.where}\n`;
    })
    .join('');
}
