// Where the browser is, how it is started headless, and what to do when it is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags for a headless run that makes no network call of its own. */
export const chromiumFlags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium or Chrome on this computer (CHROME_PATH first), or undefined. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  for (const folder of (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':')) {
    for (const name of names) if (folder && existsSync(`${folder}/${name}`)) return `${folder}/${name}`;
  }
  return places.find((place) => existsSync(place));
}

/**
 * The path of a browser; on Debian and Ubuntu as root it is installed when missing.
 * Elsewhere an error says what to install.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('No Chromium found: installing it with apt-get (about half a minute) …');
    const apt = (...args) =>
      execFileSync('apt-get', args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need Chromium or Chrome and found none.\n' +
      '  Debian, Ubuntu:  sudo apt-get install chromium   (or run this as root, and it installs itself)\n' +
      '  macOS:           brew install --cask google-chrome\n' +
      '  Windows:         winget install Google.Chrome\n' +
      'Or set CHROME_PATH to the browser’s program file.',
  );
}
