// Where Firefox and WebKit are, for the tests that run in every engine, and what to do when one is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import process from 'node:process';

/** The path of a Firefox on this computer (FIREFOX_PATH first), or undefined. */
export const findFirefox = () =>
  [
    process.env.FIREFOX_PATH,
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((place) => place && existsSync(place));

/** WebKitGTK with what drives it, `{ driver, browser, xvfb }`, or undefined. There is none but on Linux. */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver');
  const [xvfb] = onPath('Xvfb');
  const browser = folders('/usr/lib')
    .flatMap((folder) => [`${folder}/webkit2gtk-4.1/MiniBrowser`, `${folder}/webkit2gtk-4.0/MiniBrowser`])
    .find((place) => existsSync(place));
  return driver && xvfb && browser ? { driver, browser, xvfb } : undefined;
}

/**
 * Firefox and WebKit where they are; on Debian and Ubuntu as root they are installed when missing. Elsewhere one that
 * is missing is undefined, and the test that wants it says what to install.
 */
export function ensureBrowsers() {
  const missing = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (missing.length > 0 && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(', ')} with apt-get (about half a minute) …`);
    try {
      apt('update', '-qq');
      apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
    } catch {
      // Then the tests of that browser are skipped, and say so.
    }
  }
  return { firefox: findFirefox(), webkit: findWebKit() };
}

/** Said when a browser's tests are skipped. */
export const toInstall = {
  firefox: 'no Firefox: install firefox-esr or Firefox, or set FIREFOX_PATH',
  webkit: 'no WebKit: sudo apt-get install webkit2gtk-driver xvfb (Debian, Ubuntu)',
};

function onPath(...names) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const places = (process.env.PATH ?? '').split(separator).filter(Boolean);
  return places
    .flatMap((folder) => names.map((name) => `${folder}/${name}`))
    .filter((place) => existsSync(place));
}

function folders(parent) {
  if (!existsSync(parent)) return [];
  const entries = readdirSync(parent, { withFileTypes: true });
  return [parent, ...entries.filter((each) => each.isDirectory()).map(({ name }) => `${parent}/${name}`)];
}

function apt(...args) {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
