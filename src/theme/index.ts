export { fromAny } from './any.js';
export * from './brand.js';
export { auditTheme, contrastRatio, type Finding, nearestPassing, ratios } from './contrast.js';
export { type CssOptions, themeCss } from './css.js';
export { deriveTheme, homeOf } from './derive.js';
export { unreadableGround } from './grounds.js';
export { EXTENSION, type Json, toDtcg } from './dtcg.js';
export { fromDtcg } from './dtcg-read.js';
export type { Imported, Taken } from './import.js';
export { type Pair, PAIRS } from './pairs.js';
export { fromPastedCss } from './pasted-css.js';
export { type Preset, PRESETS, presetTheme } from './presets.js';
export { type Problem, tell } from './problem.js';
export type { Mode, Palette } from './roles.js';
export {
  type ByHand,
  type Edited,
  fromLink,
  fromWholeLink,
  type Kind,
  KINDS,
  linkIn,
  type Missed,
  toLink,
  toWholeLink,
  withByHand,
} from './share.js';
export {
  type Part,
  type Platform,
  PLATFORMS,
  type Snippet,
  snippetFor,
  type SnippetOptions,
  type Widget,
  WIDGETS,
} from './snippets.js';
export type { Note, Theme } from './theme.js';
export { type Token, TOKENS } from './tokens.js';
export { fromWpThemeJson } from './wp-theme-json.js';
