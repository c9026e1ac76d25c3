import { EXTENSION } from '../../src/theme/dtcg.js';
import { places } from '../../src/theme/platforms.js';
import {
  type Json,
  snippetFor,
  themeCss,
  type Theme,
  toDtcg,
  toLink,
  type Widget,
} from '../../src/theme/index.js';
import { type Design, madeOf } from './design.js';
import { toHash } from './share.js';

/** Where a theme can go: what fits everywhere first. */
export const TARGETS = {
  html: 'Plain HTML',
  wordpress: 'WordPress',
  wix: 'Wix',
  squarespace: 'Squarespace',
  webflow: 'Webflow',
  css: 'CSS file',
  dtcg: 'Design tokens',
} as const;
export type Target = keyof typeof TARGETS;

/** Where a platform usually has the files; the plain ones for what loads none. */
export const usualPlaces = (target: Target): { readonly base: string; readonly practice: string } =>
  places[target === 'css' || target === 'dtcg' ? 'html' : target];

const KEPT = 'kap-studio-target';

/** Where the last theme went that was made in this browser. Nothing else is kept. */
export function rememberedTarget(): Target {
  try {
    const kept = localStorage.getItem(KEPT) ?? '';
    return Object.hasOwn(TARGETS, kept) ? (kept as Target) : 'html';
  } catch {
    // A browser that keeps nothing.
    return 'html';
  }
}

export function rememberTarget(target: Target): void {
  try {
    localStorage.setItem(KEPT, target);
  } catch {
    // The same.
  }
}

/** The widgets a practice can paste, by what people call them. */
export const WIDGET_NAMES: Readonly<Record<Widget, string>> = {
  'eligibility-check': 'Eligibility check',
  comparison: 'Comparison',
  journey: 'Journey',
  'therapist-finder': 'Therapist finder',
  faq: 'Questions',
  'integration-planner': 'Integration planner',
  'discovery-call': 'Discovery call',
  'crisis-line': 'Crisis line',
};

export interface Wish {
  readonly widgets: readonly Widget[];
  /** Folder in which the widgets' files are; where the platform usually has them, if empty. */
  readonly base: string;
  /** Address of the practice file; the same. */
  readonly practice: string;
}

/** One thing to copy. */
export interface ExportPart {
  /** Where it goes. */
  readonly where: string;
  readonly code: string;
}

/** What to copy or keep, and what to do with it. */
export interface Export {
  readonly title: string;
  readonly steps: readonly string[];
  readonly parts: readonly ExportPart[];
  /** All of it in one file, to keep or to send to somebody. */
  readonly file: { readonly name: string; readonly type: string; readonly text: string };
}

/** The theme as CSS. The link in its first line has what was set by hand as well, so that it can be edited again. */
export const cssOf = (design: Design): string =>
  linked(themeCss(madeOf(design), { mode: design.kind }), design);

const linked = (code: string, design: Design): string =>
  code.replaceAll(toLink(design.brand), toHash(design));

/** The same for design tokens: in the extension that has the brand. */
function withLink(tokens: Json, design: Design): Json {
  if (typeof tokens !== 'object' || !('$extensions' in tokens)) return tokens;
  return {
    ...tokens,
    $extensions: { ...(tokens['$extensions'] as object), [`${EXTENSION}.studio`]: toHash(design) },
  };
}

export function exportFor(target: Target, design: Design, { widgets, base, practice }: Wish): Export {
  const theme: Theme = madeOf(design);
  switch (target) {
    case 'css': {
      const code = cssOf(design);
      return {
        title: 'A style sheet',
        steps: [
          'Save the file, or copy it to the end of the style sheet that your site has.',
          'Load it on every page that has a widget.',
          'Nothing else changes: it only sets custom properties, which nothing but the widgets reads.',
        ],
        parts: [{ where: 'Style sheet', code }],
        file: { name: 'kap-theme.css', type: 'text/css', text: code },
      };
    }
    case 'dtcg': {
      const code = `${JSON.stringify(withLink(toDtcg(theme), design), null, 2)}\n`;
      return {
        title: 'Design tokens',
        steps: [
          'Save the file.',
          'Import it where your design lives: tools that read the format of the Design Tokens Community Group (DTCG) take it.',
          'To go on from it here, open it under Import.',
        ],
        parts: [{ where: 'Design tokens file', code }],
        file: { name: 'kap-theme.tokens.json', type: 'application/json', text: code },
      };
    }
    default: {
      const places = { ...(base && { base }), ...(practice && { practice }) };
      const { title, steps, parts, code } = snippetFor(target, theme, {
        mode: design.kind,
        widgets,
        ...places,
      });
      return {
        title,
        steps,
        parts: parts.map(({ where, code }) => ({ where, code: linked(code, design) })),
        file: { name: `kap-${target}.txt`, type: 'text/plain', text: linked(code, design) },
      };
    }
  }
}
