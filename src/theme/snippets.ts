import { type CssOptions, themeCss } from './css.js';
import { toLoad } from './fonts.js';
import { places, type Platform, PLATFORMS } from './platforms.js';
import type { Theme } from './theme.js';

export { type Platform, PLATFORMS } from './platforms.js';

/** What can be embedded, by the last part of its tag. */
export const WIDGETS = [
  'eligibility-check',
  'therapist-finder',
  'comparison',
  'discovery-call',
  'journey',
  'faq',
  'integration-planner',
  'crisis-line',
] as const;
export type Widget = (typeof WIDGETS)[number];

export interface SnippetOptions extends Pick<CssOptions, 'mode'> {
  /** Which widgets, in the order they should stand. With or without `kap-`. All that ask nothing, if left out. */
  readonly widgets?: readonly string[];
  /** Address of the practice file. */
  readonly practice?: string;
  /** Folder in which the files of `dist/` are. */
  readonly base?: string;
  /** The practice's phone number, for what stands there before the script has come: `+13105550142`. */
  readonly phone?: string;
}

/** One thing to paste. */
export interface Part {
  /** Where it goes. */
  readonly where: string;
  readonly language: 'html' | 'css' | 'text';
  readonly code: string;
}

export interface Snippet {
  readonly title: string;
  /** What to do, in order, in plain words. */
  readonly steps: readonly string[];
  /** What to paste, place by place. */
  readonly parts: readonly Part[];
  /** All parts in one text, each under the name of its place. */
  readonly code: string;
}

/**
 * What to paste where, to have widgets in this look on a site.
 * @throws RangeError for a platform or a widget that is none
 */
export function snippetFor(platform: Platform, theme: Theme, options: SnippetOptions = {}): Snippet {
  const place = Object.hasOwn(places, platform) ? places[platform] : undefined;
  if (!place) throw new RangeError(`platform: expected one of ${PLATFORMS.join(', ')}; found "${platform}".`);
  const { base = place.base, practice = place.practice, phone, mode = theme.home } = options;
  const widgets = (options.widgets ?? ['comparison', 'journey', 'faq']).map(named);
  const css = `${themeCss(theme, { mode })}${room(widgets)}`;
  const { steps, parts } = place.write({
    base: base.endsWith('/') ? base : `${base}/`,
    practice,
    widgets,
    css,
    tags: markup(widgets, practice, phone),
    placeholders: placeholders(widgets, practice, phone),
  });
  const together =
    widgets.includes('eligibility-check') && widgets.includes('discovery-call')
      ? [
          'Put the self-check and the request for a call on two pages: nothing should ask someone in a crisis to book.',
        ]
      : [];
  const code = parts.map(({ where, code }) => `${where}:\n\n${code}`).join('\n\n');
  return {
    title: place.title,
    steps: [...steps, ...fonts(theme), ...together, page(theme, mode)],
    parts,
    code,
  };
}

function named(widget: string): Widget {
  const name = WIDGETS.find((each) => each === widget.replace(/^kap-/, ''));
  if (!name) throw new RangeError(`widgets: expected some of ${WIDGETS.join(', ')}; found "${widget}".`);
  return name;
}

/** The theme only names its fonts: nothing that is pasted loads them from somewhere. */
function fonts({ brand }: Theme): readonly string[] {
  const names = toLoad([brand.font, brand.headingFont]).map((name) => `“${name}”`);
  if (names.length === 0) return [];
  const [what, them] = names.length === 1 ? ['the font', 'it'] : ['the fonts', 'them'];
  return [
    `See to it that your site loads ${what} ${names.join(' and ')}: the theme only names ${them}, and without ${them} visitors see a plain one.`,
  ];
}

function page({ light, dark }: Theme, mode: CssOptions['mode']): string {
  const [day, night] = [light['--page'], dark['--page']];
  if (mode === 'auto')
    return `These colors are made for a page whose background is ${day}, and ${night} in the dark.`;
  return `These colors are made for a page whose background is ${mode === 'dark' ? night : day}.`;
}

/** Keeps the page still while a widget arrives. */
function room(widgets: readonly Widget[]): string {
  const large = widgets.filter((name) => name !== 'crisis-line');
  const both = (name: Widget) => `kap-${name}, [data-kap='${name}']`;
  return [
    ...(large.length === 0
      ? []
      : [`${large.map(both).join(', ')} { display: block; min-height: max(44rem, 90vh); }`]),
    ...(widgets.includes('crisis-line')
      ? [
          "kap-crisis-line, [data-kap='crisis-line'] { display: block; min-height: 3.25rem; }",
          "@media (max-width: 40rem) { kap-crisis-line, [data-kap='crisis-line'] { min-height: 8.75rem; } }",
        ]
      : []),
  ].join('\n');
}

/** What a visitor sees before the script has come, or without one. */
function meanwhile(widget: Widget, phone: string | undefined): string {
  const call = phone ? ` <a href="tel:${escape(phone)}">Call us: ${escape(phone)}</a>` : '';
  if (widget === 'crisis-line') {
    return 'In crisis? Call or text <a href="tel:988">988</a>. In danger: call <a href="tel:911">911</a>.';
  }
  return widget === 'eligibility-check'
    ? `In a crisis, call or text <a href="tel:988">988</a>.${call}`
    : call.trimStart();
}

const markup = (widgets: readonly Widget[], practice: string, phone?: string): string =>
  [
    `<kap-practice src="${escape(practice)}"></kap-practice>`,
    ...widgets.map(
      (name) =>
        `<kap-${name}${name === 'crisis-line' ? ' compact' : ''}>${meanwhile(name, phone)}</kap-${name}>`,
    ),
  ].join('\n');

const placeholders = (widgets: readonly Widget[], practice: string, phone?: string): string =>
  [
    `<div data-kap="practice" data-src="${escape(practice)}"></div>`,
    ...widgets.map((name) => {
      // An attribute without a value is taken out by some editors; with an empty one it stays.
      const compact = name === 'crisis-line' ? ' data-compact=""' : '';
      return `<div data-kap="${name}"${compact}>${meanwhile(name, phone)}</div>`;
    }),
  ].join('');

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that stands in HTML, in an attribute too. */
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
