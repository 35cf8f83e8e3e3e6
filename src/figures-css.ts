import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const id = '/figures.css';
const files = () => globSync('src/figures/*/*.css').sort();

/** Serves as the stylesheet `virtual:figures.css` what single figures need beyond charts and controls: `step-size/step-size.css`. */
export const figureStyles = (): Plugin => ({
  name: 'figures-css',
  resolveId: { filter: { id: /^virtual:figures\.css$/ }, handler: () => id },
  load: {
    filter: { id: /^\/figures\.css$/ },
    handler() {
      for (const file of files()) this.addWatchFile(join(process.cwd(), file));
      return files()
        .map((file) => readFileSync(file, 'utf8'))
        .join('\n');
    },
  },
});
