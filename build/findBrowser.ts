/** Finds a Chromium or Chrome on this machine: CHROMIUM_PATH first, then the usual names. */
import { existsSync } from 'node:fs';
import path from 'node:path';

const names = [
  // A page takes it a quarter less than a whole Chromium; Debian packs it.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Its path, or undefined. */
export function findBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const known = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  const files = [process.env.CHROMIUM_PATH ?? '', ...known, ...installed];
  return files.find((file) => file !== '' && existsSync(file));
}

/** How it is started for tests and pictures: nothing of it reaches the network by itself. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  // The sidebar's frame in the page's own process: two for each page take a tenth more.
  '--disable-site-isolation-trials',
];
