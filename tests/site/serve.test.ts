import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { basePath } from '../../scripts/base-path.mjs';
import { serve } from '../../scripts/serve.mjs';

const directory = mkdtempSync(join(tmpdir(), 'course-'));
mkdirSync(join(directory, 'lab'));
writeFileSync(join(directory, 'index.html'), 'first page');
writeFileSync(join(directory, 'lab', 'index.html'), 'the lab');
writeFileSync(join(directory, '404.html'), 'nothing here');

const close: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(close.map((end) => end())));

async function opened(base: string) {
  const server = await serve({ directory, base });
  close.push(server.close);
  return server.url;
}

describe('the server of the built site', () => {
  test('serves folders by their index and says 404 with the page for it', async () => {
    const url = await opened('');
    expect(await (await fetch(`${url}/`)).text()).toBe('first page');
    expect(await (await fetch(`${url}/lab/`)).text()).toBe('the lab');
    const missing = await fetch(`${url}/nowhere/`);
    expect([missing.status, await missing.text()]).toEqual([404, 'nothing here']);
  });

  test('stands below a base path, to which the root leads', async () => {
    const url = await opened('/course');
    expect(url).toMatch(/\/course$/);
    expect(await (await fetch(`${url}/lab/`)).text()).toBe('the lab');
    expect((await fetch(new URL('/lab/', url))).status).toBe(404);
    expect((await fetch(new URL('/', url))).url).toBe(`${url}/`);
  });

  test('leads to the address with its slash, query and all, on which a page’s relative links count', async () => {
    for (const base of ['', '/course']) {
      const url = await opened(base);
      const { status, headers } = await fetch(`${url}/lab?figure.depth=60`, { redirect: 'manual' });
      expect([status, headers.get('location')]).toEqual([302, `${base}/lab/?figure.depth=60`]);
      expect((await fetch(`${url}/lab`)).url).toBe(`${url}/lab/`);
      expect((await fetch(`${url}/nowhere`)).status).toBe(404);
      expect((await fetch(url)).url).toBe(`${url}/`);
    }
  });

  test('never reaches outside its folder', async () => {
    const url = await opened('');
    expect((await fetch(`${url}/..%2f..%2fetc/passwd`)).status).toBe(404);
  });

  test('says what to do when there is no built site', async () => {
    await expect(serve({ directory: join(directory, 'lab', 'nowhere') })).rejects.toThrow('npm run build');
  });
});

test('a base path may come with or without slashes', () => {
  expect(['', '/', 'a', '/a', 'a/', '/a/b/'].map((value) => basePath(value))).toEqual([
    '',
    '',
    '/a',
    '/a',
    '/a',
    '/a/b',
  ]);
});
