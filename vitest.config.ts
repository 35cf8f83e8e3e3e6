import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('./src', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/reference/**', 'tests/e2e/**'],
          setupFiles: ['tests/seed.ts'],
          // Property tests draw hundreds of cases; a busy machine takes its time over them.
          testTimeout: 30_000,
        },
      },
      { resolve: { alias }, test: { name: 'reference', include: ['tests/reference/*.test.ts'] } },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/e2e/*.test.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
