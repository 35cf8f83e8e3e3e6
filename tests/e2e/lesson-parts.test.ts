import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { desk, openPage, phone, visit, withBrowser } from './browser';

const browser = withBrowser();
const lesson = '/what-is-a-gradient/';
const prediction = '.predict [data-question]';
const question = '.quiz [data-question]';

interface Answer {
  readonly id: string;
  readonly option: string;
  readonly correct: boolean;
}

/** Answers that the page has told of since it was opened. */
const answers = (page: Page): Promise<Answer[]> =>
  page.evaluate(() => (window as unknown as { answers: Answer[] }).answers);

async function openLesson(options: BrowserContextOptions = desk) {
  const page = await openPage(browser(), options);
  await page.addInitScript(() => {
    const told: Answer[] = [];
    Object.assign(window, { answers: told });
    addEventListener('answered', (event) => told.push((event as CustomEvent<Answer>).detail));
  });
  await visit(page, lesson);
  return page;
}

describe('a prediction', () => {
  it('is not given away by the arrow keys, and answers to Space', async () => {
    const page = await openLesson();
    await page.locator(`${prediction} input`).first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(`${prediction} lesson-answer`).isVisible()).toBe(false);
    expect(await answers(page)).toEqual([]);

    await page.keyboard.press('Space');
    expect(await page.locator(`${prediction} lesson-answer`).isVisible()).toBe(true);
    const second = await page.locator(`${prediction} input`).nth(1).inputValue();
    expect((await answers(page)).map(({ option }) => option)).toEqual([second]);
    const said = await page.locator(`${prediction} [role="status"]`).textContent();
    expect(said?.length).toBeGreaterThan(20);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('marks the right option where another was chosen, for eye and ear', async () => {
    const page = await openLesson();
    const right = page.locator(`${prediction} [data-correct]`).first();
    expect(await right.locator('.right-mark').isVisible()).toBe(false);
    await page.locator(`${prediction} lesson-option:not([data-correct]) label`).first().click();
    expect(await right.locator('.right-mark').isVisible()).toBe(true);
    const said = await page.locator(`${prediction} [role="status"]`).first().textContent();
    expect(said).toContain((await right.locator('label').textContent())?.trim());
    expect(said).toContain(await right.locator('.right-mark').textContent());

    await right.locator('label').click();
    expect(await right.locator('.right-mark').isVisible()).toBe(false);
    expect(await right.locator('.outcome').isVisible()).toBe(true);
    await page.context().close();
  });

  it('can be given up, which is no answer', async () => {
    const page = await openLesson();
    await page.locator(`${prediction} .show-me label`).click();
    expect(await page.locator(`${prediction} lesson-answer`).isVisible()).toBe(true);
    expect(await answers(page)).toEqual([]);
    await page.context().close();
  });
});

describe('a question', () => {
  it('gives a reason for a wrong answer and takes a better one', async () => {
    const page = await openLesson();
    const wrong = page.locator(`${question} lesson-option:not([data-correct])`).first();
    const right = page.locator(`${question} lesson-option[data-correct]`).first();
    await wrong.locator('label').click();
    expect(await wrong.locator('.outcome').isVisible()).toBe(true);
    await right.locator('label').click();
    expect(await wrong.locator('.outcome').isVisible()).toBe(false);
    expect(await right.locator('.outcome').isVisible()).toBe(true);
    expect((await answers(page)).map(({ correct }) => correct)).toEqual([false, true]);
    await page.context().close();
  });

  it('and a prediction answer without scripts too', async () => {
    const page = await openPage(browser(), { ...desk, javaScriptEnabled: false });
    await visit(page, lesson);
    await page.locator(`${prediction} label`).first().click();
    expect(await page.locator(`${prediction} lesson-answer`).isVisible()).toBe(true);
    await page.locator(`${question} label`).first().click();
    expect(await page.locator(`${question} .outcome`).first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('is heard with its roots and powers, alone and in its reasons', async () => {
    const page = await openPage(browser(), desk);
    await visit(page, '/why-it-matters/');
    const labels = await page
      .locator('[data-question] input[aria-label]')
      .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('aria-label')));
    expect(labels).toContain('Divide it by the square root of 50.');
    await page.context().close();
  });
});

const answerParts = '.outcome, .right-mark, lesson-answer, .sketch-true';

describe('paper', () => {
  const shown = (page: Page) => page.locator(answerParts).filter({ visible: true }).count();

  it.each(['what-is-a-gradient', 'partial-derivatives', 'conclusion'])(
    'asks the questions of %s and gives no answer, whatever was answered on the screen',
    async (name) => {
      const page = await openPage(browser(), desk);
      await visit(page, `/${name}/`);
      for (const question of await page.locator('form.question:has(lesson-option)').all())
        await question.locator('label').first().click();
      for (const details of await page.locator('.sketch summary').all()) await details.click();
      expect(await shown(page)).toBeGreaterThan(0);
      await page.emulateMedia({ media: 'print' });
      expect(await shown(page)).toBe(0);
      expect(await page.locator('.question-text').filter({ visible: false }).count()).toBe(0);
      expect(await page.locator('.answer-key').count()).toBe(0);
      await page.context().close();
    },
  );

  it('has a key at its end when the address or the reader asks for one', async () => {
    const page = await openPage(browser(), desk);
    await visit(page, '/why-it-matters/?answers=1');
    const questions = await page.locator('form.question').count();
    const key = page.locator('.answer-key');
    expect(await key.locator('dd').count()).toBe(questions);
    for (const answer of await key.locator('dd').all())
      expect((await answer.textContent())?.length).toBeGreaterThan(10);
    await page.emulateMedia({ media: 'print' });
    expect(await key.isVisible()).toBe(true);
    expect(await shown(page)).toBe(await key.locator(answerParts).count());

    await page.emulateMedia({ media: 'screen' });
    const box = page.locator('.for-paper input');
    expect(await box.isChecked()).toBe(true);
    await box.uncheck();
    expect(await key.count()).toBe(0);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('a term', () => {
  it('is defined where one points at it, until Escape', async () => {
    const page = await openLesson();
    const term = page.locator('.term').first();
    const definition = page.locator(`[id="${await term.getAttribute('aria-describedby')}"]`);
    await term.hover();
    await expect.poll(() => definition.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
    await page.context().close();
  });

  it('is defined under a finger, and leads to the glossary from there', async () => {
    const page = await openLesson(phone);
    const term = page.locator('.term').first();
    const definition = page.locator(`[id="${await term.getAttribute('aria-describedby')}"]`);
    await term.tap();
    expect(await definition.isVisible()).toBe(true);
    expect(new URL(page.url()).pathname).toBe(new URL(`${inject('site')}${lesson}`).pathname);
    await definition.locator('a').tap();
    await page.waitForURL(/\/glossary\/#/);
    await page.context().close();
  });
});

describe('a part of a formula', () => {
  it('lights its marks in the figures when pointed at', async () => {
    const page = await openLesson();
    const part = page.locator('.katex-html .q-gradient').first();
    await part.hover();
    expect(await page.locator('html').getAttribute('data-lit')).toBe('gradient');
    await page.locator('h1').hover();
    expect(await page.locator('html').getAttribute('data-lit')).toBe(null);
    await page.context().close();
  });
});

describe('the page round a lesson', () => {
  it('keeps the colors that the learner chose', async () => {
    const page = await openLesson({ ...desk, colorScheme: 'light' });
    await page.locator('.site-header [data-action="theme"]').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.context().close();
  });

  it('teaches on when storage is blocked', async () => {
    const page = await openPage(browser());
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    });
    await visit(page, lesson);
    await page.locator('.site-header [data-action="theme"]').click();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('opens its menu on a phone without scripts', async () => {
    const page = await openPage(browser(), { ...phone, javaScriptEnabled: false });
    await visit(page, lesson);
    const link = page.locator('.pages a[href$="/glossary/"]');
    expect(await link.isVisible()).toBe(false);
    await page.locator('.sl-menu-button').tap();
    expect(await link.isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('an embedded figure', () => {
  it('tells the page round it how tall it is, in the theme asked for', async () => {
    const page = await openPage(browser());
    await visit(page, '/glossary/');
    const message = await page.evaluate(
      (src) =>
        new Promise<{ type: string; figure: string; height: number }>((resolve) => {
          addEventListener('message', ({ data }) => data?.type === 'course:height' && resolve(data));
          const frame = document.createElement('iframe');
          frame.src = src;
          document.querySelector('main')?.append(frame);
        }),
      `${inject('site')}/embed/surface-explorer/?theme=dark`,
    );
    expect(message.figure).toBe('surface-explorer');
    expect(message.height).toBeGreaterThan(300);
    const theme = page.frames()[1]?.locator('html').getAttribute('data-theme');
    expect(await theme).toBe('dark');
    await page.context().close();
  });
});

describe('a link that sets a figure', () => {
  it('shows the picture from its top where the figure is taller than the window', async () => {
    const page = await openPage(browser(), phone);
    await visit(page, '/exploding-and-vanishing/');
    const figure = page.locator('#layer-gradients');
    await figure.scrollIntoViewIfNeeded();
    await figure.and(page.locator('[data-ready]')).waitFor();
    const link = page.locator('a[data-try="layer-gradients"][href*="gain=3"]').first();
    await link.scrollIntoViewIfNeeded();
    await link.tap();
    await expect
      .poll(() => figure.evaluate((element) => element.getBoundingClientRect().top))
      .toBeGreaterThan(-1);
    const picture = figure.locator('.figure-pictures');
    expect(await picture.evaluate((element) => element.getBoundingClientRect().top < innerHeight / 2)).toBe(
      true,
    );
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});
