import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { basePath } from './base-path.mjs';

const built = fileURLToPath(new URL('../dist/', import.meta.url));

/** Whether an address's path names a folder with a page, without the slash that the page's relative links count on. */
function lacksSlash(directory, path) {
  try {
    const name = normalize(decodeURIComponent(path));
    return !path.endsWith('/') && !name.includes('..') && existsSync(join(directory, name, 'index.html'));
  } catch {
    return false;
  }
}

/**
 * Serves the built site as a static host does: files, folders by their index.html (an address without its slash leads to
 * the one with it), and 404.html for the rest.
 *
 * @param {{ port?: number, host?: string, base?: string, directory?: string, keep?: boolean }} [options] port 0 takes a
 *   free one; with `keep`, browsers need not ask again for files with a hash in their name
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the site's root, without a slash at its end
 */
export async function serve(options = {}) {
  const { port = 0, host = 'localhost', base = basePath(), directory = built, keep = false } = options;
  if (!existsSync(`${directory}/index.html`))
    throw new Error(`There is no built site in ${directory}: npm run build`);
  const setHeaders = (response, path) => {
    if (keep && path.startsWith('/_astro/'))
      response.setHeader('cache-control', 'public, max-age=31536000, immutable');
  };
  const files = sirv(directory, { dev: true, etag: true, setHeaders });
  const missing = readFileSync(`${directory}/404.html`);

  const notFound = (response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const redirect = (response, location) => {
    response.writeHead(302, { location });
    response.end();
  };
  const server = createServer((request, response) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    const below = path.slice(base.length);
    if (path === '/' && base !== '') redirect(response, `${base}/${search}`);
    else if (!`${path}/`.startsWith(`${base}/`)) notFound(response);
    else if (lacksSlash(directory, below)) redirect(response, `${path}/${search}`);
    else {
      request.url = `${below || '/'}${search}`;
      files(request, response, () => notFound(response));
    }
  });

  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { url: `http://${host}:${server.address().port}${base}`, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(process.env.PORT ?? 4321) });
  console.log(`The course is at ${url}/ (end with Ctrl+C)`);
}
