import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['{src,data,scripts,tests}/**/*.test.ts'],
          exclude: ['tests/e2e/**'],
          // By itself vitest leaves one core idle, which of two is half of the machine.
          maxWorkers: availableParallelism(),
          // First, because they answer soonest.
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/e2e/support/global-setup.ts',
          // Two browsers at a time: a third on two cores makes all of them miss their deadlines.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
