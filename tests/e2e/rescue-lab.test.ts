import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { desk, openFigure, openPage, phone, readouts, readyFigure, withBrowser } from './browser';
import { violations } from './watch';

const browser = withBrowser();
const moving = { ...desk, reducedMotion: 'no-preference' } as const;

/** The readouts less their last bits, in which the server, where the first of them are computed, and a browser differ. */
const digits = async (figure: Locator) =>
  Object.fromEntries(
    Object.entries(await readouts(figure)).map(([name, value]) => [
      name,
      Number.isNaN(Number(value)) ? value : Number(value).toPrecision(12),
    ]),
  );

const open = (page: Page, query = '') => openFigure(page, 'rescue-lab', query);
const press = (figure: Locator, action: string) => figure.locator(`button[data-action="${action}"]`).click();
const read = async (figure: Locator, name: string) => Number((await readouts(figure))[name]);
/** Waits until a readout has passed a number. */
const reaches = (figure: Locator, name: string, least: number, timeout = 20_000) =>
  expect.poll(() => read(figure, name), { timeout, interval: 50 }).toBeGreaterThanOrEqual(least);
/** What a file that is handed to the reader says. */
async function saved(page: Page, figure: Locator, kind: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await press(figure, `save-${kind}`);
  return readFileSync(await (await waiting).path(), 'utf8');
}
const openFold = (figure: Locator, name: string) => figure.locator(`[data-fold="${name}"] > summary`).click();
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const overflowing = '?data=moons&depth=10&activation=relu&init=he&gain=2&optimizer=sgd&rate=0.1';

describe('training', () => {
  it('takes the spiral to 98 % within 20 seconds, at 30 frames a second and with the page at hand', {
    retry: 2,
  }, async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page);
    await page.evaluate(() => {
      const seen = { frames: 0, waits: [] as number[], start: performance.now() };
      Object.assign(window, { seen });
      requestAnimationFrame(function count() {
        seen.frames += 1;
        requestAnimationFrame(count);
      });
      addEventListener(
        'keydown',
        ({ timeStamp }) => requestAnimationFrame(() => seen.waits.push(performance.now() - timeStamp)),
        { capture: true },
      );
    });
    await press(figure, 'play');
    for (let k = 0; k < 40; k += 1) {
      await page.keyboard.press('Shift');
      await page.waitForTimeout(25);
    }
    await reaches(figure, 'train-accuracy', 0.98);
    const { rate, waits } = await page.evaluate(() => {
      const { seen } = window as unknown as { seen: { frames: number; waits: number[]; start: number } };
      return { rate: (1000 * seen.frames) / (performance.now() - seen.start), waits: seen.waits };
    });
    expect(rate).toBeGreaterThanOrEqual(30);
    expect(waits.sort((a, b) => a - b)[Math.floor(0.95 * waits.length)]).toBeLessThanOrEqual(50);
    await press(figure, 'play');
    const stopped = await read(figure, 'step');
    await page.waitForTimeout(300);
    expect(await read(figure, 'step')).toBe(stopped);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('goes one step on, one back, and begins anew', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    const first = await digits(figure);
    await press(figure, 'step');
    await expect.poll(() => read(figure, 'step')).toBe(2);
    await press(figure, 'back');
    await expect.poll(() => digits(figure)).toEqual(first);
    await press(figure, 'step');
    await expect.poll(() => read(figure, 'step')).toBe(2);
    await press(figure, 'restart');
    await expect.poll(() => digits(figure)).toEqual(first);
    await page.context().close();
  });

  it('tells one step in slow motion, and shows where it led once it has been told', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page);
    // Moments pass too quickly to be looked up one by one on a busy machine: all are written down.
    const heard = await figure.evaluateHandle((element) => {
      const texts: { said: string; step: string }[] = [];
      new MutationObserver(() => {
        const said = element.querySelector('.lab-slow-lane > p')?.textContent;
        const step = element.querySelector('[data-readout="step"]')?.textContent;
        if (said && said !== texts.at(-1)?.said) texts.push({ said, step: step ?? '' });
      }).observe(element, { childList: true, subtree: true, characterData: true });
      return texts;
    });
    await press(figure, 'slow-step');
    await expect.poll(() => read(figure, 'step'), { timeout: 20_000 }).toBe(2);
    const moments = await heard.jsonValue();
    const told = (beginning: string) => moments.findIndex(({ said }) => said.startsWith(beginning));
    expect(told('Forward')).toBeGreaterThanOrEqual(0);
    expect(told('Backward')).toBeGreaterThan(told('Forward'));
    expect(moments[told('Backward')]?.step).toBe('1');
    await press(figure, 'slow-close');
    expect(await figure.locator('.lab-slow').count()).toBe(0);
    await page.context().close();
  });

  it('tells a slow step at once where motion is not wanted, moment by moment on request', async () => {
    const page = await openPage(browser());
    const figure = await open(page);
    await press(figure, 'slow-step');
    await expect.poll(() => read(figure, 'step')).toBe(2);
    await figure.getByText('Update: each layer').waitFor();
    await press(figure, 'slow-next');
    await figure.getByText('Forward, layer 0').waitFor();
    await page.context().close();
  });

  it('sets two runs side by side, in step', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page, '?compare=1&b=activation:sigmoid,depth:20');
    expect(await figure.locator('.lab-map').count()).toBe(4);
    await press(figure, 'play');
    await reaches(figure, 'step', 30);
    await press(figure, 'play');
    expect((await readouts(figure))['b-verdict']).toBe('vanishing');
    await figure.locator('.choice-option', { hasText: 'B' }).click();
    await figure.locator('select[data-param="norm"]').selectOption('batch');
    await readyFigure(page, 'rescue-lab');
    expect(await figure.locator('[data-param="b"]').inputValue()).toContain('norm:batch');
    expect(await read(figure, 'step')).toBe(1);
    await page.context().close();
  });
});

describe('a failure', () => {
  it('stops the run, names layer and step, and can be taken back', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page, overflowing);
    await press(figure, 'play');
    const alert = figure.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(/Stopped at step 4: on the way forward, a number in layer 7/);
    expect(await figure.locator('button[data-action="play"]').isDisabled()).toBe(true);
    expect((await readouts(figure)).verdict).toBe('overflow');
    expect(await violations(page)).toEqual([]);
    await press(figure, 'rewind');
    await alert.waitFor({ state: 'detached' });
    expect(await read(figure, 'step')).toBe(3);
    await press(figure, 'step');
    await alert.waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('of a worker that is gone is survived: the run goes on from where it was kept', async () => {
    const page = await openPage(browser(), moving);
    await page.addInitScript(() => {
      const workers: Worker[] = [];
      Object.assign(window, { workers });
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          workers.push(this);
        }
      };
    });
    const figure = await open(page);
    await press(figure, 'play');
    await reaches(figure, 'step', 20);
    await page.evaluate(() => (window as unknown as { workers: Worker[] }).workers.at(-1)?.terminate());
    await figure.getByText('The thread that trains was lost').waitFor({ timeout: 20_000 });
    await reaches(figure, 'train-accuracy', 0.98);
    await page.context().close();
  });

  it('of storage that is blocked is said once, and training goes on', async () => {
    const page = await openPage(browser(), moving);
    await page.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
    });
    const figure = await open(page, '?data=circles&activation=identity&challenge=straight-line');
    await press(figure, 'play');
    await reaches(figure, 'step', 20);
    await press(figure, 'play');
    await figure.getByText('does not let the page keep your run').waitFor();
    await figure.locator('select[data-param="activation"]').selectOption('tanh');
    await readyFigure(page, 'rescue-lab');
    await press(figure, 'play');
    await figure.locator('[data-outcome="solved"]').waitFor({ timeout: 20_000 });
    await figure.getByText('remember what you have solved').waitFor();
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('a challenge', () => {
  it('locks what it does not free, is solved by its solution, and remembers that', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page);
    await openFold(figure, 'challenges');
    await figure.getByRole('radio', { name: 'The silent sigmoid' }).check();
    await readyFigure(page, 'rescue-lab');
    expect(await figure.locator('select[data-param="activation"]').inputValue()).toBe('sigmoid');
    expect(await figure.locator('input[data-param="depth"]').isDisabled()).toBe(true);
    await press(figure, 'play');
    await figure.locator('[data-outcome="missed"]').waitFor({ timeout: 30_000 });
    await openFold(figure, 'solution');
    await press(figure, 'challenge-solve');
    await readyFigure(page, 'rescue-lab');
    await press(figure, 'play');
    await figure.locator('[data-outcome="solved"]').waitFor({ timeout: 30_000 });
    await page.reload();
    await readyFigure(page, 'rescue-lab');
    await openFold(figure, 'challenges');
    expect(await figure.locator('label', { hasText: 'The silent sigmoid' }).textContent()).toContain('✓');
    await page.context().close();
  });

  it('says so when more was changed than it allows', async () => {
    const page = await openPage(browser());
    const query = '?data=moons&depth=20&activation=tanh&norm=batch&challenge=silent-sigmoid';
    const figure = await open(page, query);
    await figure.locator('[data-outcome="not-allowed"]').waitFor();
    await press(figure, 'challenge-again');
    await figure.locator('[data-outcome="open"]').waitFor();
    await press(figure, 'challenge-leave');
    expect(await figure.locator('[data-challenge]').count()).toBe(0);
    await page.context().close();
  });
});

describe('pasted points', () => {
  it('that are junk are told row by row, and the lab goes on', async () => {
    const page = await openPage(browser());
    const figure = await open(page, '?data=csv');
    const result = figure.locator('.lab-points-result');
    const paste = async (text: string) => {
      await figure.locator('textarea').fill(text);
      await press(figure, 'use-points');
    };
    await paste('');
    await expect.poll(() => result.textContent()).toContain('nothing to read');
    await paste('The quick brown fox jumps over the lazy dog.');
    await expect.poll(() => result.textContent()).toContain('Three columns are needed');
    await paste(Array.from({ length: 20 }, (_, k) => k).join('\n'));
    await expect.poll(() => result.textContent()).toContain('These rows have 1');
    await press(figure, 'sample-points');
    const sample = await figure.locator('textarea').inputValue();
    await paste(`${sample}\n1,<b>two</b>,no`);
    await expect.poll(() => result.textContent()).toContain('“<b>two</b>” is not a number');
    expect(await result.textContent()).toContain('Good rows: 40');
    await readyFigure(page, 'rescue-lab');
    await press(figure, 'step');
    await expect.poll(() => read(figure, 'step')).toBe(2);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('of 100,000 rows are thinned, and the page keeps working', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page, '?data=csv');
    const rows = Array.from(
      { length: 100_000 },
      (_, k) => `${(k % 313) / 100},${((k * 7) % 211) / 100},${k % 2}`,
    );
    await figure
      .locator('.lab-points-panel input[type=file]')
      .setInputFiles(file('many.csv', rows.join('\n')));
    await figure.getByText('chosen from your rows at random').waitFor();
    await readyFigure(page, 'rescue-lab');
    await press(figure, 'play');
    await reaches(figure, 'step', 5);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });
});

describe('what is kept', () => {
  it('travels as a file: the run goes on where it stood', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page, '?depth=3&seed=7');
    await press(figure, 'play');
    await reaches(figure, 'step', 10);
    await press(figure, 'play');
    await page.waitForTimeout(300);
    const state = await readouts(figure);
    await openFold(figure, 'files');
    const run = await saved(page, figure, 'run');
    expect(await saved(page, figure, 'curves')).toMatch(/^step,train_loss/);
    expect(await saved(page, figure, 'norms')).toMatch(/^first_step/);
    expect(await saved(page, figure, 'points')).toMatch(/^x1,x2,label/);
    expect(JSON.parse(await saved(page, figure, 'weights'))).toBeTypeOf('object');

    const other = await open(page);
    await openFold(other, 'files');
    const input = other.locator('.lab-files input[type=file]');
    await input.setInputFiles(file('junk.json', '{ "a": '));
    await other.getByText('no JSON file').waitFor();
    await input.setInputFiles(file('other.json', '{}'));
    await other.getByText('not a run of this lab').waitFor();
    await input.setInputFiles(file('run.json', run));
    await expect.poll(() => readouts(other)).toEqual(state);
    expect(await other.locator('input[data-param="seed"]').getAttribute('aria-valuetext')).toBe('7');
    await press(other, 'step');
    await expect.poll(() => read(other, 'step')).toBe(Number(state.step) + 1);
    expect(page.faults).toEqual([]);
    await page.context().close();
  });

  it('is offered again after the page was closed', async () => {
    const page = await openPage(browser(), moving);
    const figure = await open(page, '?depth=3');
    await press(figure, 'play');
    await reaches(figure, 'step', 10);
    await press(figure, 'play');
    await page.waitForTimeout(500);
    const state = await readouts(figure);
    const again = await open(page);
    await press(again, 'restore');
    await expect.poll(() => readouts(again)).toEqual(state);
    await page.context().close();
  });

  it('stands in a link as far as settings go', async () => {
    const page = await openPage(browser(), { ...desk, permissions: ['clipboard-read', 'clipboard-write'] });
    const figure = await open(page, '?compare=1&b=rate:0.1');
    await figure.locator('select[data-param="residual"]').selectOption('scaled');
    await readyFigure(page, 'rescue-lab');
    const state = await readouts(figure);
    await press(figure, 'share');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toContain('rescue-lab.residual=scaled');
    await page.goto(link);
    expect(await readouts(await readyFigure(page, 'rescue-lab'))).toEqual(state);
    expect(await figure.locator('[data-param="b"]').inputValue()).toBe('rate:0.1');
    await page.context().close();
  });
});

describe('what B differs by', () => {
  it('is told of where a link names a setting that there is not', async () => {
    const page = await openPage(browser(), desk);
    const figure = await open(page, '?compare=1&b=rate:0.1,foo:3');
    await figure.getByText('Not taken as it stands: foo:3').waitFor();
    await figure.locator('[data-param="b"]').fill('rate:0.1');
    await page.keyboard.press('Enter');
    await expect.poll(() => figure.getByText('Not taken as it stands').count()).toBe(0);
    await page.context().close();
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'])('axe objects to nothing, everything unfolded (%s)', async (theme) => {
    const page = await openPage(browser());
    const figure = await open(page, `?theme=${theme}&compare=1&data=csv&challenge=too-slow`);
    for (const name of ['challenges', 'files', 'hint', 'solution']) await openFold(figure, name);
    await press(figure, 'slow-step');
    await figure.locator('.lab-slow').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it('folds its settings on a phone, and unfolds them', async () => {
    const page = await openPage(browser(), phone);
    const figure = await open(page);
    const clip = figure.locator('select[data-param="clip"]');
    expect(await clip.isVisible()).toBe(false);
    await figure.getByRole('button', { name: 'Remedies' }).tap();
    await clip.selectOption('norm');
    expect(await figure.locator('input[data-param="threshold"]').isEnabled()).toBe(true);
    await page.context().close();
  });
});
