import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Milliseconds of each phase, by its name, in order. */
export type Phases = Readonly<Record<string, number>>;

export interface Measured {
  /** From start to end of the process, as a reader at the prompt waits for it. */
  readonly wallMs: number;
  /** Of all its threads; steadier than `wallMs` where other programs are at work. */
  readonly cpuMs: number;
  /** Most memory that the process held at a time. */
  readonly peakMegabytes: number;
  readonly phases: Phases;
}

const steps = ['bare-query', 'whole-ingestion', 'file-costs'] as const;
export type Step = (typeof steps)[number];
export const isStep = (text: string | undefined): text is Step =>
  steps.some((step) => step === text);

const prefix = 'measured ';

/** Runs `main.ts measure <step>` in a fresh process, which ends with the report of its clock. */
export async function measureStep(step: Step, args: readonly string[]): Promise<Measured> {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  // As `npm run ingest` starts it.
  const keepCompiled = new URL('../../scripts/keep-compiled.ts', import.meta.url).href;
  const start = ['--import', keepCompiled, main, 'measure', step];
  const { wallMs, output } = await run(process.execPath, [...start, ...args]);
  const line = output.split('\n').find((text) => text.startsWith(prefix));
  if (line === undefined) throw new Error(`${step} reported nothing:\n${output}`);
  // Written by the clock below.
  const { cpuMs, peakMegabytes, phases } = JSON.parse(line.slice(prefix.length)) as Omit<
    Measured,
    'wallMs'
  >;
  return { wallMs, cpuMs, peakMegabytes, phases };
}

/** Runs any program; only its time is known. `null` where the machine has no such program. */
export async function measureProgram(
  name: string,
  args: readonly string[],
): Promise<number | null> {
  return run(name, args).then(
    ({ wallMs }) => wallMs,
    () => null,
  );
}

async function run(
  program: string,
  args: readonly string[],
): Promise<{ wallMs: number; output: string }> {
  const started = performance.now();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}.`);
  return { wallMs: performance.now() - started, output };
}

/** Times phases one after another; the first begins with the process. */
export function phaseClock(): { end: (phase: string) => void; report: () => void } {
  const phases: Record<string, number> = {};
  let last = 0;
  return {
    end: (phase) => {
      const now = performance.now();
      phases[phase] = now - last;
      last = now;
    },
    report: () => {
      const { user, system } = process.cpuUsage();
      const cpuMs = (user + system) / 1000;
      // Node gives kibibytes.
      const peakMegabytes = process.resourceUsage().maxRSS / 1024;
      process.stdout.write(`${prefix}${JSON.stringify({ cpuMs, peakMegabytes, phases })}\n`);
    },
  };
}
