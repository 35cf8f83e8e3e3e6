// How fast the core computes, against loops written by hand and against libraries, in one run.
// `npm run bench` measures; `npm run bench -- --write` also puts the tables into bench/README.md.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const modules = `${here}node_modules`;

if (!existsSync(modules)) {
  console.log('Installing the libraries to compare with, in bench/node_modules …');
  const { status } = spawnSync('npm', ['ci', '--prefix', here], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(1);
}

console.log('Bundling all of them as a site would …');
const bundle = `${modules}/.bundle`;
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  // TensorFlow.js looks here for its WebAssembly.
  define: { __dirname: JSON.stringify(`${modules}/@tensorflow/tfjs-backend-wasm/dist`) },
  ssr: { noExternal: true },
  build: { ssr: `${here}core/main.ts`, outDir: bundle, emptyOutDir: true, minify: true },
});
await import(pathToFileURL(`${bundle}/main.js`).href);
