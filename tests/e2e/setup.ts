import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, without a slash at its end. */
    site: string;
  }
}

/** Serves the built site for the browser tests. */
export default async function setup(project: TestProject) {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site: run `npm run build` first.');
  const server = await serve({ directory: 'dist', port: 0 });
  project.provide('site', server.url);
  return () => server.close();
}
