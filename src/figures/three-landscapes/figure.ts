import { digits } from '@/charts/text-format';
import { figure, verdict } from '@/figure/definition';
import { WithPlayback } from '@/figure/playback/WithPlayback';
import type { SentenceParts } from '@/figure/sentence';
import type { Values } from '@/params/schema';
import { type Panel, panelOf } from './panels';
import { schema } from './params';
import { type Run, runOf, unitMinima } from './run';
import { mostPanels, scalesOf } from './scales';

const longRun = verdict(['settles', 'swings', 'wanders', 'leaves']);

const slots = [1, 2, 3, 4] as const;
type Slot = (typeof slots)[number];

const sentences = [
  'start',
  'still',
  'under-way',
  /** Every minimum of every panel can hold a descent. */
  'all-hold',
  /** In some panel none can. */
  'none-holds',
  'some-hold',
] as const;
type Key = (typeof sentences)[number];

/** Descents on one ridge at several scales. */
export const threeLandscapes = figure('three-landscapes', {
  params: schema,
  readouts: {
    'x-1': digits(),
    'verdict-1': longRun,
    'x-2': digits(),
    'verdict-2': longRun,
    'x-3': digits(),
    'verdict-3': longRun,
    'x-4': digits(),
    'verdict-4': longRun,
  },
  sentences,
  columns: ['step', 'x-1', 'x-2', 'x-3', 'x-4'],

  compute: { stages: { runs: { of: ['scales', 'start', 'steps', 'rate'], run: runsOf } } },
  playing: {
    by: WithPlayback,
    last: ({ steps }) => steps,
    longer: ({ steps }) => (steps < schema.steps.max ? 'steps' : null),
  },

  model(values, { runs }, { frame: asked }) {
    const { start, steps, rate } = values;
    const frame = Math.min(asked, steps);
    const panels = runs.map((run) => panelOf(run, rate, frame));
    const x = (slot: Slot) => panels[slot - 1]?.x ?? null;
    const kind = (slot: Slot) => panels[slot - 1]?.longRun?.kind ?? null;
    return {
      panels,
      start,
      steps,
      rate,
      frame,
      readouts: {
        'x-1': x(1),
        'verdict-1': kind(1),
        'x-2': x(2),
        'verdict-2': kind(2),
        'x-3': x(3),
        'verdict-3': kind(3),
        'x-4': x(4),
        'verdict-4': kind(4),
      },
      chaotic: chaoticIn(panels),
      absent: slots.slice(panels.length).flatMap((slot) => [`x-${slot}`, `verdict-${slot}`] as const),
      sentence: sentenceOf(panels, values, frame),
    };
  },
  rows: ({ panels, steps }) =>
    Array.from({ length: steps + 1 }, (_, step) => [
      step,
      ...slots.map((slot) => panels[slot - 1]?.path[step] ?? null),
    ]),
});

function runsOf(values: Values<typeof schema>): readonly Run[] {
  return scalesOf(values.scales)
    .slice(0, mostPanels)
    .map((scale) => runOf(scale, values));
}

/** Without `runs` and `without`: the island adds them, which are words. */
const sentenceOf = (
  panels: readonly Panel[],
  values: Values<typeof schema>,
  frame: number,
): SentenceParts<Key> => ({ key: keyOf(panels, values, frame), values: { step: frame } });

function keyOf(panels: readonly Panel[], { steps, rate }: Values<typeof schema>, frame: number): Key {
  if (rate === 0) return 'still';
  if (steps === 0) return 'start';
  if (frame < steps) return 'under-way';
  const holding = panels.map(({ minima }) => minima.filter(({ holds }) => holds).length);
  if (holding.includes(0)) return 'none-holds';
  return holding.every((count) => count === unitMinima.length) ? 'all-hold' : 'some-hold';
}

const chaoticIn = (panels: readonly Panel[]) =>
  slots
    .flatMap((slot) => {
      const panel = panels[slot - 1];
      return panel?.chaotic ? [{ slot, wanders: panel.longRun?.kind === 'wanders' }] : [];
    })
    // The last one bears the word: rather a run that wanders than one that has left.
    .toSorted((a, b) => Number(a.wanders) - Number(b.wanders))
    .map(({ slot }) => `x-${slot}` as const);
