import type { AstroIntegration } from 'astro';

/** Every figure in many states on one page, for development and tests: no part of the built site. */
export function gallery(): AstroIntegration {
  return {
    name: 'gallery',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/gallery', entrypoint: './src/site/Gallery.astro' });
      },
    },
  };
}
