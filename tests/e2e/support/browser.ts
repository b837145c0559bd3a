import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const sharedArgs = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

interface Choice {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** A browser of this machine, or else the one that comes as an npm package. */
async function chooseBrowser(): Promise<Choice> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '' && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  }
  const found = named || installed.find((file) => existsSync(file));
  return found ? { executablePath: found, args: [] } : packagedBrowser();
}

async function packagedBrowser(): Promise<Choice> {
  const {
    default: packaged,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = true;
  const executablePath = await packaged.executablePath();
  // Its own libraries, for a machine that has none of a desktop's.
  const entry = import.meta.resolve('@sparticuz/chromium');
  await inflate(path.join(path.dirname(new URL(entry).pathname), '../bin/al2023.tar.br'));
  setupLambdaEnvironment(path.join(tmpdir(), 'al2023', 'lib'));
  // In a single process the browser ends with its first context; the site's own rules must hold.
  const unwanted =
    /^--(single-process|disable-web-security|allow-running-insecure-content|headless)/;
  return { executablePath, args: packaged.args.filter((arg) => !unwanted.test(arg)) };
}

export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await chooseBrowser();
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      args: [...new Set([...args, ...sharedArgs])],
    });
  } catch (cause) {
    throw new Error(
      `No browser could be started (tried ${executablePath}). Install one, such as ` +
        '"apt-get install chromium", or name one in CHROME_PATH.',
      { cause },
    );
  }
}
