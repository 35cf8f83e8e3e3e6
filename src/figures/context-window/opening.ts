import { defaults } from '@/params/schema';
import { schema } from './params';
import { covers, type cuts, type Run, runOf, type Settings, type Training } from './run';

/** A training as text: what the server sends, so that the browser need not train anything to begin with. */
interface WrittenTraining {
  readonly accuracies: string;
  /** One line a frame, without the zeros beyond a cut. */
  readonly reaches: string;
}
export type Opening = Readonly<Record<(typeof cuts)[number], WrittenTraining>>;

const digits = 5;
const write = ({ accuracies, reaches }: Training): WrittenTraining => ({
  accuracies: accuracies.join(' '),
  reaches: reaches
    .map((reach) =>
      Array.from(reach, (share) => Number(share.toPrecision(digits)))
        .join(' ')
        .replace(/( 0)+$/, ''),
    )
    .join('\n'),
});

function read({ accuracies, reaches }: WrittenTraining, lag: number): Training {
  return {
    accuracies: accuracies.split(' ').map(Number),
    reaches: reaches.split('\n').map((line) => {
      const reach = new Float64Array(lag + 1);
      reach.set(line.split(' ').map(Number));
      return reach;
    }),
  };
}

const settings = defaults(schema);
let cached: Run | undefined;

/** The run with which the figure opens, trained once. */
export function openingRun(): Run {
  cached ??= runOf(settings);
  return cached;
}

/**
 * The run, with the trainings of the opening where they are the same: a window alone changes nothing of the whole way
 * back. Trained again, the last digits of another browser's functions would grow into another curve.
 */
export function withOpening(run: Run, opened: Run): Run {
  const same = { ...run.settings, window: opened.settings.window };
  if (Object.entries(opened.settings).some(([name, value]) => same[name as keyof Settings] !== value))
    return run;
  const frames = run.whole.accuracies.length;
  const whole: Training = {
    accuracies: opened.whole.accuracies.slice(0, frames),
    reaches: opened.whole.reaches.slice(0, frames),
  };
  return covers(run.settings) ? { ...run, whole, gradient: whole, context: whole } : { ...run, whole };
}

export function writeOpening(run: Run): Opening {
  return { whole: write(run.whole), gradient: write(run.gradient), context: write(run.context) };
}

/** @param opening what {@link writeOpening} wrote, after its way through the page */
export function readOpening(opening: unknown): Run {
  const { whole, gradient, context } = opening as Opening;
  const from = (training: WrittenTraining) => read(training, settings.lag);
  return { settings, whole: from(whole), gradient: from(gradient), context: from(context) };
}
