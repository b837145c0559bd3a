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
  // Only the map needs WebGL; drawing whole pages through it costs a third of the time.
  '--disable-gpu-compositing',
  // Each window would bring a hidden page for the address bar. Of two such lists the last one counts,
  // so that of the browser's driver is kept here.
  `--disable-features=${[
    'AimEnabled',
    'AvoidUnnecessaryBeforeUnloadCheckSync',
    'DestroyProfileOnBrowserClose',
    'HttpsFirstBalancedModeAutoEnable',
    'HttpsUpgrades',
    'LensOverlay',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
    'WebUIOmniboxAimPopup',
    'WebUIOmniboxFullPopup',
    'WebUIOmniboxPopup',
  ].join()}`,
];

export interface ChosenBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** What its environment needs besides ours. */
  readonly env: Readonly<Record<string, string>>;
}

/** A browser of this machine, or else the one that comes as an npm package. */
export async function chooseBrowser(): Promise<ChosenBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '' && !existsSync(named)) {
    throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
  }
  const found = named || installed.find((file) => existsSync(file));
  return found ? { executablePath: found, args: [], env: {} } : packagedBrowser();
}

/** Unpacks the packaged browser with its own libraries, for a machine that has none of a desktop's. */
async function packagedBrowser(): Promise<ChosenBrowser> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  packaged.setGraphicsMode = true;
  const executablePath = await packaged.executablePath();
  await inflate('node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  // In a single process the browser ends with its first context; the site's own rules must hold.
  const unwanted = /^--(single-process|disable-web-security|allow-running|headless)/;
  const libraries = [path.join(tmpdir(), 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    executablePath,
    args: packaged.args.filter((arg) => !unwanted.test(arg)),
    env: {
      LD_LIBRARY_PATH: libraries.filter((folder) => folder !== '').join(':'),
      // Its few Latin letters are only for a machine without any.
      ...(existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: path.join(tmpdir(), 'fonts') }),
    },
  };
}

export async function launchBrowser({
  executablePath,
  args,
  env,
}: ChosenBrowser): Promise<Browser> {
  try {
    return await chromium.launch({
      executablePath,
      headless: true,
      args: [...new Set([...args, ...sharedArgs])],
      // A machine without a language saves files under no Korean name.
      env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
    });
  } catch (cause) {
    throw new Error(
      `No browser could be started (tried ${executablePath}). Install one, such as ` +
        '"apt-get install chromium", or name one in CHROME_PATH.',
      { cause },
    );
  }
}
