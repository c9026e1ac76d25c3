import type { Brand } from './brand.js';
import type { Mode, Palette } from './roles.js';

/** Where a theme has another color than the brand asked for. */
export interface Note {
  readonly mode: Mode;
  /** The token, or `--page`. */
  readonly token: string;
  readonly asked: string;
  readonly used: string;
  /** A sentence for the person who asked. */
  readonly why: string;
}

/** A finished look: what each token is set to. */
export interface Theme {
  readonly name?: string;
  /** What it was derived from. */
  readonly brand: Brand;
  /** The half that the brand's own background belongs to. */
  readonly home: Mode;
  readonly light: Palette;
  readonly dark: Palette;
  /** All that is no color, the same in light and dark. */
  readonly shared: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
}
