// What pictures depend on beside the widgets: the browser, and the letters it has.
import { createHash } from 'node:crypto';

const lines = ['sans-serif', 'serif', 'monospace'].flatMap((rest) =>
  ['400 16px', '700 16px', 'italic 400 16px', '400 14px'].map((font) => {
    const family = { 'sans-serif': 'DejaVu Sans', serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' }[
      rest
    ];
    return `<p style="margin: 0; font: ${font} '${family}', ${rest}">Hamburgefonstiv ¿Qué? 0123456789 “—” → ✓</p>`;
  }),
);

/**
 * The major version of a browser, and a fingerprint of how it draws letters.
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<{ browser: string, letters: string }>}
 */
export async function drawnWith(browser) {
  const page = await browser.newPage({ viewport: { width: 700, height: 400 } });
  await page.setContent(lines.join(''));
  const png = await page.screenshot();
  await page.close();
  return {
    browser: `Chromium ${browser.version().split('.')[0]}`,
    letters: createHash('sha256').update(png).digest('hex').slice(0, 16),
  };
}
