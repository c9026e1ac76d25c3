import { adoptStyles, type CSSResultOrNative } from 'lit';

/** Adds styles to those that a root has. */
export const addStyles = (root: ShadowRoot, styles: readonly CSSResultOrNative[]): void =>
  adoptStyles(root, [...root.adoptedStyleSheets, ...styles]);
