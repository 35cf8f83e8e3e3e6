// Every test, layer by layer; stops at the first layer that fails. `npm test -- unit` runs only the layers named.
import { spawnSync } from 'node:child_process';

const layers = {
  browser: ['installing what is missing (a browser)', 'node', 'scripts/browser.mjs'],
  types: ['types', 'npm', 'run', '--silent', 'check:types'],
  lint: ['lint and format', 'npm', 'run', '--silent', 'check:lint'],
  unit: ['units and reference cases', 'vitest', 'run', '--project', 'unit', '--project', 'reference'],
  build: ['building the site', 'npm', 'run', '--silent', 'build'],
  e2e: ['the built site in a browser', 'vitest', 'run', '--project', 'browser', '--project', 'browser-timed'],
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in layers));
if (unknown) {
  console.error(`There is no layer “${unknown}”: ${Object.keys(layers).join(', ')}.`);
  process.exit(2);
}

const chosen = Object.entries(layers).filter(([name]) => asked.length === 0 || asked.includes(name));
for (const [index, [, [title, command, ...args]]] of chosen.entries()) {
  const began = performance.now();
  console.log(`\n── ${index + 1}/${chosen.length} ${title} ──`);
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  if (status !== 0) {
    console.error(`\n${title}: failed after ${seconds} s`);
    console.log(`${index} passed, 1 failed`);
    process.exit(1);
  }
  console.log(`${title}: passed in ${seconds} s`);
}
console.log(`\n${chosen.length} passed, 0 failed`);
