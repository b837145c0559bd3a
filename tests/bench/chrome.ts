import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

export interface Browser {
  readonly program: string;
  readonly flags: readonly string[];
}

/** The browser named in CHROME_PATH, one of this machine, or the one that comes as an npm package. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named))
      throw new Error(`CHROME_PATH names ${named}, but there is no such file.`);
    return { program: named, flags };
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  return found === undefined ? packagedBrowser() : { program: found, flags };
}

async function packagedBrowser(): Promise<Browser> {
  const {
    default: packaged,
    inflate,
    setupLambdaEnvironment,
  } = await import('@sparticuz/chromium');
  const program = await packaged.executablePath();
  // Its own libraries, for a machine that has none of a desktop's.
  const entry = path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium')));
  await inflate(path.join(entry, '../bin/al2023.tar.br'));
  setupLambdaEnvironment(path.join(tmpdir(), 'al2023', 'lib'));
  // In a single process a page shares its thread with the whole browser.
  const unwanted = /^--(single-process|disable-web-security|headless|disable-features)/;
  return { program, flags: [...flags, ...packaged.args.filter((flag) => !unwanted.test(flag))] };
}

/** Starts a browser with an empty profile, gives its debugging port to `visit`, and ends it again. */
export async function withBrowser<Result>(
  browser: Browser,
  visit: (port: number) => Promise<Result>,
): Promise<Result> {
  const profile = await mkdtemp(path.join(tmpdir(), 'bench-chrome-'));
  const child = spawn(
    browser.program,
    [...browser.flags, `--user-data-dir=${profile}`, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  try {
    return await visit(await debuggingPort(child, browser.program));
  } finally {
    child.kill();
    const hurry = setTimeout(() => child.kill('SIGKILL'), 5000);
    await ended;
    clearTimeout(hurry);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A busy machine may take long to start a browser, but not for ever. */
const patienceMs = 60_000;

async function debuggingPort(child: ChildProcess, program: string): Promise<number> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      const advice = 'Install one, such as "apt-get install chromium", or name one in CHROME_PATH.';
      const last = said.slice(-2000).trim();
      reject(new Error(`The browser ${program} cannot be used: ${why}\n${last}\n${advice}`));
    };
    const hurry = setTimeout(() => fail('it did not say where it listens'), patienceMs);
    const settle = (act: () => void): void => {
      clearTimeout(hurry);
      act();
    };
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      // A busy machine hands over much at once, with the address somewhere before the end.
      said += text;
      const port = /DevTools listening on ws:\/\/[^:]+:(\d+)\//.exec(said)?.[1];
      if (port !== undefined) {
        said = '';
        settle(() => resolve(Number(port)));
      }
    });
    child.once('error', (error) => settle(() => fail(error.message)));
    child.once('close', (code) => settle(() => fail(`it ended with ${code}`)));
  });
}
