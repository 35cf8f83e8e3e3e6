// Finds a Chromium for the browser tests and benchmarks, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const places = [
  chromium.executablePath(),
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser on this machine, or undefined. */
export const findBrowser = () => places.find((place) => place && existsSync(place));

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

const administrator = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
const asAdministrator = (...command) => {
  const [program = '', ...args] = [...administrator, ...command];
  return run(program, ...args);
};

/** The path of a browser, installed if there was none. Throws with one line that says what to do. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found: installing Playwright’s Chromium …');
  if (!run('npx', 'playwright', 'install', '--with-deps', 'chromium') || !findBrowser()) {
    console.log('That did not work: installing Debian’s chromium …');
    if (asAdministrator('apt-get', 'update')) asAdministrator('apt-get', 'install', '-y', 'chromium');
  }
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'No browser could be installed: install Chrome or Chromium and set CHROME_PATH to its program.',
  );
}

/** Options for `chromium.launch`: the browser found, quiet on the network, without a sandbox only where root has none. */
export const launchOptions = () => ({
  executablePath: ensureBrowser(),
  args: [
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ],
});

if (import.meta.filename === process.argv[1]) {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
