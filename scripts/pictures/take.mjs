// Takes texts and pictures of figures in all their states, two pages at a time.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { figuresOf, fileName, languagesOf, linkedStates } from './site.mjs';
import { extremesOf, follow, newPage, open, pictureOf, screens, textsOf, turnDark } from './visit.mjs';

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
  const address = (language, query) => `${site}${languages[language]}/embed/${name}/?${query}`;
  const lit = (query) => address('en', `${query}${query && '&'}theme=light`);
  const keep = async (page, file) => writeFile(join(pictures, `${file}.png`), await pictureOf(page));
  const keepTexts = async (page, language, query) => {
    const said = await textsOf(page);
    texts[query] = { ...texts[query], [language]: said };
  };

  return {
    address: address('en', ''),
    others: Object.keys(languages).filter((language) => language !== 'en'),
    async begin() {
      await rm(pictures, { recursive: true, force: true });
      if (!textsOnly) await mkdir(pictures, { recursive: true });
    },
    /** One state in a page freshly opened: its pictures, light and dark, and its texts in English. */
    async state(page, query) {
      await open(page, lit(query));
      if (!textsOnly) {
        await keep(page, `${fileName(query)}.light`);
        await turnDark(page);
        await keep(page, `${fileName(query)}.dark`);
      }
      await keepTexts(page, 'en', query);
    },
    /** The texts of all states in another language, one after the other in one page. */
    async translated(page, language, queries) {
      await open(page, address(language, ''));
      for (const query of queries) {
        await follow(page, query);
        await keepTexts(page, language, query);
      }
    },
    /** The figure as it opens, on a phone. */
    async phone(page) {
      await page.setViewportSize(screens.phone);
      try {
        await open(page, lit(''));
        await keep(page, 'default.phone');
      } finally {
        await page.setViewportSize(screens.desk);
      }
    },
    async end(queries) {
      const inOrder = queries.map((query) => {
        const { en, ...others } = texts[query] ?? {};
        return [`?${query}`, { en, ...others }];
      });
      await mkdir(join(folder, 'texts'), { recursive: true });
      const text = JSON.stringify(Object.fromEntries(inOrder), null, 1);
      await writeFile(join(folder, 'texts', `${name}.json`), `${text}\n`);
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
  // The faces are `font-display: optional`: only a page that finds them in the browser's memory is written in them.
  const [firstName] = only ?? figuresOf(dist);
  await Promise.all(pages.map((page) => open(page, `${site}/embed/${firstName}/`)));
  const attempt = async (page, what, job) => {
    try {
      await job();
    } catch (error) {
      page.faults.length = 0;
      failures.push(`${what}: ${error.message.split('\n')[0]}`);
    }
  };

  const queue = (only ?? figuresOf(dist)).map((name) => async (page) => {
    const began = performance.now();
    const figure = album({ name, site, languages, textsOnly, folder });
    await figure.begin();
    const queries = ['', ...(linked.get(name) ?? [])];
    await attempt(page, `${name}, its controls`, async () => {
      queries.push(...(await extremesOf(page, figure.address)));
    });
    const states = [...new Set(queries)];
    const jobs = [
      ...figure.others.map(
        (language) => (at) =>
          attempt(at, `${name} in ${language}`, () => figure.translated(at, language, states)),
      ),
      ...states.map((query) => (at) => attempt(at, `${name}?${query}`, () => figure.state(at, query))),
      ...(textsOnly ? [] : [(at) => attempt(at, `${name} on a phone`, () => figure.phone(at))]),
    ];
    let left = jobs.length;
    const counted = jobs.map((job) => async (at) => {
      await job(at);
      left -= 1;
      if (left > 0) return;
      await figure.end(states);
      log(`${name}: ${states.length} states in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    });
    queue.unshift(...counted);
  });
  await inParallel(pages, queue, (page, job) => job(page));
  await Promise.all(pages.map((page) => page.context().close()));
  return failures;
}
