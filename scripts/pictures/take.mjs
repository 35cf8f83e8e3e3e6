// Takes texts and pictures of figures in all their states, two pages at a time.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figuresOf, fileName, languagesOf, linkedStates } from './site.mjs';
import { extremesOf, newPage, open, pictureOf, screens, textsOf, turnDark } from './visit.mjs';

const pagesAtOnce = 2;

/** Runs `work` on each item of a queue that may grow meanwhile, one worker for each of `helpers`. */
async function inParallel(helpers, queue, work) {
  const waiting = [...helpers];
  const running = new Set();
  for (;;) {
    while (queue.length > 0 && waiting.length > 0) {
      const helper = waiting.shift();
      const job = work(helper, queue.shift()).finally(() => {
        running.delete(job);
        waiting.push(helper);
      });
      running.add(job);
    }
    if (running.size === 0) return;
    await Promise.race(running);
  }
}

/** One figure while it is taken: what it says in each state and language, and where its pictures go. */
function album({ name, site, languages, textsOnly, folder }) {
  const texts = {};
  const pictures = join(folder, 'pictures', name);
  const address = (language, query, theme = 'light') =>
    `${site}${languages[language]}/embed/${name}/?${query}${query && '&'}theme=${theme}`;
  const keep = async (page, file) => writeFile(join(pictures, `${file}.png`), await pictureOf(page));

  return {
    address: `${site}/embed/${name}/`,
    async begin() {
      await rm(pictures, { recursive: true, force: true });
      if (!textsOnly) await mkdir(pictures, { recursive: true });
    },
    /** One state on a large screen: pictures light and dark, then the texts of each language. */
    async state(page, query) {
      await open(page, address('en', query));
      if (!textsOnly) {
        await keep(page, `${fileName(query)}.light`);
        await turnDark(page);
        await keep(page, `${fileName(query)}.dark`);
      }
      const said = { en: await textsOf(page) };
      for (const language of Object.keys(languages).filter((each) => each !== 'en')) {
        await open(page, address(language, query));
        said[language] = await textsOf(page);
      }
      texts[query] = said;
    },
    /** The figure as it opens, on a phone. */
    async phone(page) {
      await page.setViewportSize(screens.phone);
      try {
        await open(page, address('en', ''));
        await keep(page, 'default.phone');
      } finally {
        await page.setViewportSize(screens.desk);
      }
    },
    async end(queries) {
      const inOrder = Object.fromEntries(
        queries.flatMap((query) => (texts[query] ? [[`?${query}`, texts[query]]] : [])),
      );
      await mkdir(join(folder, 'texts'), { recursive: true });
      await writeFile(join(folder, 'texts', `${name}.json`), `${JSON.stringify(inOrder, null, 1)}\n`);
    },
  };
}

/**
 * Takes all figures of a built site, or those named, into a folder: `texts/<figure>.json`,
 * `pictures/<figure>/<state>.<theme>.png`.
 *
 * @param {{ browser: import('playwright').Browser, site: string, dist: string, lessons: string, folder: string,
 *   only?: readonly string[], textsOnly?: boolean, log?: (line: string) => void }} options
 * @returns {Promise<string[]>} what went wrong, a line for each state that could not be taken
 */
export async function take({
  browser,
  site,
  dist,
  lessons,
  folder,
  only,
  textsOnly = false,
  log = () => {},
}) {
  const failures = [];
  const languages = languagesOf(dist);
  const linked = linkedStates(lessons);
  const pages = await Promise.all(Array.from({ length: pagesAtOnce }, () => newPage(browser, screens.desk)));
  const queue = [];
  const attempt = async (page, what, job) => {
    try {
      await job();
    } catch (error) {
      page.faults.length = 0;
      failures.push(`${what}: ${error.message.split('\n')[0]}`);
    }
  };

  for (const name of only ?? figuresOf(dist)) {
    const figure = album({ name, site, languages, textsOnly, folder });
    queue.push(async (page) => {
      const began = performance.now();
      await figure.begin();
      const queries = ['', ...(linked.get(name) ?? [])];
      await attempt(page, `${name}, its controls`, async () => {
        queries.push(...(await extremesOf(page, figure.address)));
      });
      const states = [...new Set(queries)];
      let left = states.length;
      const done = async () => {
        left -= 1;
        if (left > 0) return;
        await figure.end(states);
        log(`${name}: ${states.length} states in ${((performance.now() - began) / 1000).toFixed(0)} s`);
      };
      const jobs = states.map((query) => async (at) => {
        await attempt(at, `${name}?${query}`, () => figure.state(at, query));
        await done();
      });
      queue.unshift(...jobs);
      if (!textsOnly) await attempt(page, `${name} on a phone`, () => figure.phone(page));
    });
  }
  await inParallel(pages, queue, (page, job) => job(page));
  await Promise.all(pages.map((page) => page.context().close()));
  return failures;
}
