import { StudioBrand } from './brand-panel.js';
import { StudioColor } from './color-field.js';
import { StudioColors } from './colors-panel.js';
import { StudioContrast } from './contrast-panel.js';
import { StudioExport } from './export-panel.js';
import { StudioFont } from './font-field.js';
import { StudioImport } from './import-panel.js';
import { StudioPreview } from './preview.js';
import { ThemeStudio } from './theme-studio.js';

const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'studio-color': StudioColor,
  'studio-font': StudioFont,
  'studio-brand': StudioBrand,
  'studio-colors': StudioColors,
  'studio-contrast': StudioContrast,
  'studio-import': StudioImport,
  'studio-export': StudioExport,
  'studio-preview': StudioPreview,
  'theme-studio': ThemeStudio,
};

/**
 * Registers the studio. A function, because package.json names the files whose import does something by itself, and a
 * bundler leaves the others out.
 */
export function defineStudio(): void {
  // Storybook may load a story's modules twice.
  for (const [tag, element] of Object.entries(elements)) {
    if (!customElements.get(tag)) customElements.define(tag, element);
  }
}
