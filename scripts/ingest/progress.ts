import { Presets, SingleBar } from 'cli-progress';

/** Tells how far a dataset's ingestion is. */
export interface Progress {
  start: (steps: number) => void;
  step: (done: string) => void;
  end: () => void;
}

/** A bar with counts and time left on a terminal, a line for each step elsewhere. */
export function createProgress(id: string, output: NodeJS.WriteStream): Progress {
  return output.isTTY ? barProgress(id, output) : lineProgress(id, output);
}

function barProgress(id: string, stream: NodeJS.WriteStream): Progress {
  const format = `${id} {bar} {value}/{total} | {duration_formatted} | left {eta_formatted} | {done}`;
  const bar = new SingleBar({ format, stream, hideCursor: true }, Presets.shades_classic);
  return {
    start: (steps) => bar.start(steps, 0, { done: '' }),
    step: (done) => bar.increment(1, { done }),
    end: () => bar.stop(),
  };
}

function lineProgress(id: string, stream: NodeJS.WriteStream): Progress {
  let total = 0;
  let at = 0;
  return {
    start: (steps) => {
      total = steps;
    },
    step: (done) => {
      at += 1;
      stream.write(`${id} ${at}/${total} ${done}\n`);
    },
    end: () => undefined,
  };
}

export const silentProgress: Progress = {
  start: () => undefined,
  step: () => undefined,
  end: () => undefined,
};
