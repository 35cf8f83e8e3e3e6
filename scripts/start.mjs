import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basePath } from './base-path.mjs';
import { serve } from './serve.mjs';

const root = new URL('../', import.meta.url);
const sources = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json'];
const builtPage = new URL('dist/index.html', root);

/** When a file or the newest file of a folder was last changed, in milliseconds. */
async function changedAt(name) {
  const url = new URL(name, root);
  if (!statSync(url).isDirectory()) return statSync(url).mtimeMs;
  const files = await readdir(url, { recursive: true, withFileTypes: true });
  return Math.max(...files.map((file) => statSync(`${file.parentPath}/${file.name}`).mtimeMs));
}

/** Why the site must be built, or nothing when the built one is as new as its sources. */
async function reasonToBuild() {
  if (!existsSync(builtPage)) return 'there is no built site yet';
  const newest = Math.max(...(await Promise.all(sources.map(changedAt))));
  if (newest > statSync(builtPage).mtimeMs) return 'its sources have changed';
  const home = readFileSync(builtPage, 'utf8');
  if (!home.includes(`href="${basePath()}/favicon.svg"`)) return 'it was built for another BASE_PATH';
  return undefined;
}

function build() {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: root,
      stdio: 'inherit',
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`The build failed (exit code ${code}).`)),
    );
  });
}

const reason = await reasonToBuild();
if (reason) {
  console.log(`Building the course, because ${reason}. This takes about half a minute.`);
  await build();
} else console.log('The built course is up to date.');

/** On the port asked for; otherwise on the usual one, or any free one where that is taken. */
async function serveSomewhere() {
  if (process.env.PORT) return serve({ port: Number(process.env.PORT) });
  try {
    return await serve({ port: 4321 });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serve();
  }
}

const { url } = await serveSomewhere();
console.log(`\n  The course is at ${url}/\n  End with Ctrl+C.`);
