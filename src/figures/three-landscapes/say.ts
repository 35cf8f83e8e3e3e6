import { formatNumber } from '@/charts/format';
import type { ModelOf } from '@/figure/definition';
import { fill } from '@/i18n/fill';
import type { threeLandscapes } from './figure';
import type { Panel } from './panels';
import type { ScalesProblem } from './scales';
import type { Words } from './words/en';

type Model = ModelOf<typeof threeLandscapes>;
/** What can be said of one run. */
type Status = keyof Words['statuses'];

/** Nearer than this to its place of rest, a run is said to be there. */
const arrived = 0.01;

const place = (x: number) => formatNumber(x);

function statusOf({ longRun, x, left }: Panel): [Status, Record<string, string>] {
  switch (longRun?.kind) {
    case undefined:
      return ['now', { x: place(x) }];
    case 'settles':
      return [Math.abs(x - longRun.at) < arrived ? 'settled' : 'bound', { at: place(longRun.at) }];
    case 'swings':
      return longRun.among.length === 2
        ? [
            'swings-between',
            { low: place(Math.min(...longRun.among)), high: place(Math.max(...longRun.among)) },
          ]
        : ['swings-through', { count: String(longRun.among.length) }];
    case 'wanders':
      return ['wanders', {}];
    case 'leaves':
      if (left !== null) return ['left', { step: String(left), x: place(x) }];
      return longRun.step === null ? ['leaves-late', {}] : ['will-leave', { step: String(longRun.step) }];
  }
}

/** What one run does, in words. */
export function sayRun(words: Words, panel: Panel, { frame, steps }: Pick<Model, 'frame' | 'steps'>): string {
  const [status, values]: [Status, Record<string, string>] =
    frame < steps ? [panel.outside ? 'now-outside' : 'now', { x: place(panel.x) }] : statusOf(panel);
  return fill(words.statuses[status], { scale: formatNumber(panel.scale), steps: String(steps), ...values });
}

/** The model with the words for its runs among the values of its sentence. */
export function withRuns(model: Model, words: Words): Model {
  const { panels, sentence } = model;
  const without = panels.filter(({ minima }) => minima.every(({ holds }) => !holds));
  const values = {
    ...sentence.values,
    runs: panels.map((panel) => sayRun(words, panel, model)).join(words.between),
    without: sayScales(
      words,
      without.map(({ scale }) => scale),
    ),
  };
  return { ...model, sentence: { ...sentence, values } };
}

/** “scale 10”, “scales 1, 10 and 100”. */
function sayScales(words: Words, scales: readonly number[]): string {
  const items = scales.map((scale) => formatNumber(scale));
  const list = [items.slice(0, -1).join(words.comma), ...items.slice(-1)].filter(Boolean).join(words.and);
  return fill(items.length === 1 ? words.oneScale : words.someScales, { scales: list });
}

/** Why the scales typed are not those shown. */
export function sayScalesProblem(words: Words, problem: ScalesProblem, shown: readonly number[]): string {
  const { kind, ...particulars } = problem;
  const values = Object.fromEntries(
    Object.entries(particulars).map(([name, value]) => [name, String(value)]),
  );
  const kept = fill(words.kept, { scales: sayScales(words, shown) });
  return `${fill(words.problems[kind], values)} ${kept}`;
}
