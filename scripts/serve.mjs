import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { basePath } from './base-path.mjs';

const built = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Serves the built site as a static host does: files, folders by their index.html, and 404.html for the rest.
 *
 * @param {{ port?: number, host?: string, base?: string, directory?: string }} [options] port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} the site's root, without a slash at its end
 */
export async function serve({ port = 0, host = 'localhost', base = basePath(), directory = built } = {}) {
  if (!existsSync(`${directory}/index.html`))
    throw new Error(`There is no built site in ${directory}: npm run build`);
  const files = sirv(directory, { dev: true, etag: true });
  const missing = readFileSync(`${directory}/404.html`);

  const notFound = (response) => {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(missing);
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path === '/' && base !== '') {
      response.writeHead(302, { location: `${base}/` });
      response.end();
    } else if (base === '' || path === base || path.startsWith(`${base}/`)) {
      request.url = path.slice(base.length) || '/';
      files(request, response, () => notFound(response));
    } else notFound(response);
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
