import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

/** By default one processor is left free, which is half of them on a machine with two. */
const maxWorkers = '100%';

/** Browser tests that measure time: they run by themselves, after the others. */
const timed = ['tests/e2e/rescue-lab.test.ts'];
const inBrowser = {
  globalSetup: 'tests/e2e/setup.ts',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A worker may take its time on a busy machine.
  expect: { poll: { timeout: 15_000 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        oxc: { jsx: { development: false } },
        test: {
          name: 'unit',
          // React as the site's pages are built with it: its development build takes twice as long to draw a figure.
          env: { NODE_ENV: 'production' },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/reference/**', 'tests/e2e/**'],
          setupFiles: ['tests/seed.ts'],
          maxWorkers,
          // Property tests draw hundreds of cases; a busy machine takes its time over them.
          testTimeout: 180_000,
        },
      },
      { resolve: { alias }, test: { name: 'reference', include: ['tests/reference/*.test.ts'], maxWorkers } },
      {
        resolve: { alias },
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['tests/e2e/*.test.ts'],
          exclude: timed,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...inBrowser,
          name: 'browser-timed',
          include: timed,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
