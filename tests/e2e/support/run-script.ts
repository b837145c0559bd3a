import { spawn } from 'node:child_process';

/** Runs one of the project's own scripts as a reader of its README would. */
export async function runScript(
  script: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  // Vite would build React's development version where NODE_ENV says "test".
  const { NODE_ENV: _mode, VITEST: _vitest, BASE_PATH: _base, ...env } = process.env;
  const child = spawn(process.execPath, [script], { env: { ...env, ...more } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status !== 0) throw new Error(`node ${script} failed:\n${output}`);
}
