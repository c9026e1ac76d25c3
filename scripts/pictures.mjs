// The pictures in the README, made from the running demonstration: each widget as a visitor on a phone meets it.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureBuild, ensureDependencies, root } from './ensure.mjs';

process.chdir(root);
ensureDependencies();
ensureBuild();
const { chromium } = await import('playwright-core');
const { chromiumFlags, ensureChromium } = await import('./chromium.mjs');
const { createDemo } = await import('../examples/server/index.mjs');

const target = 'stories/pictures';
const widgets = [
  ['for-me.html', 'eligibility-check'],
  ['therapists.html', 'therapist-finder'],
  ['for-me.html', 'comparison', 480],
  ['contact.html', 'discovery-call'],
  ['what-happens.html', 'journey'],
  ['plan.html', 'integration-planner'],
  ['questions.html', 'faq'],
  ['index.html', 'crisis-line'],
];

const scratch = mkdtempSync(join(tmpdir(), 'kap-pictures-'));
const demo = await createDemo({ dist: 'dist', databasePath: join(scratch, 'requests.sqlite') });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
mkdirSync(target, { recursive: true });
try {
  const page = await browser.newPage({ viewport: { width: 390, height: 760 } });
  for (const [path, name, skipped = 0] of widgets) {
    await page.goto(`${demo.url}/lanternfield/${path}`);
    const widget = page.locator(`kap-${name}`).first();
    await page.waitForFunction((tag) => customElements.get(tag), `kap-${name}`);
    await page.waitForLoadState('networkidle');
    const box = await widget.boundingBox();
    if (!box) throw new Error(`${path} has no kap-${name}.`);
    // What is told before a table is known well enough from the page itself.
    const height = Math.min(box.height - skipped, 640);
    await page.screenshot({
      path: `${target}/${name}.png`,
      fullPage: true,
      clip: { x: 0, y: box.y + skipped - 8, width: 390, height: height + 16 },
    });
    console.log(`${target}/${name}.png`);
  }
} finally {
  await browser.close();
  await demo.close();
  rmSync(scratch, { recursive: true, force: true });
}
