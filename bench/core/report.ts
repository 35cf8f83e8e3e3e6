import type { Timing } from './rounds';
import { type Contender, type TaskName, titles } from './tasks';

/** What one contender did in one task. */
export interface Result {
  readonly task: TaskName;
  readonly contender: Contender;
  readonly timing: Timing;
  /** From the answers written by hand. */
  readonly distance: number;
}

const tasks = Object.keys(titles) as TaskName[];

/** Times and distances as two Markdown tables. */
export function tables(contenders: readonly Contender[], results: readonly Result[]): string {
  const cells = (show: (result: Result) => string) => (contender: Contender) => [
    contender.name,
    contender.precision,
    ...tasks.map((task) => {
      const found = results.find((result) => result.contender === contender && result.task === task);
      return found ? show(found) : `– (${contender.cannot?.[task] ?? 'cannot'})`;
    }),
  ];
  const head = ['', 'precision', ...tasks.map((task) => titles[task])];
  const [, ...others] = contenders;
  return [
    'Time, hand-written = 1: the median of ratios within a round, and the middle half of them.',
    '',
    table(
      head,
      contenders.map(cells(({ timing, contender }) => timeOf(timing, contender === contenders[0]))),
    ),
    '',
    'Largest difference from the hand-written answers, relative to the largest entry.',
    '',
    table(head, others.map(cells(({ distance }) => (distance === 0 ? '0' : distance.toExponential(0))))),
  ].join('\n');
}

function timeOf({ time, ratio }: Timing, first: boolean): string {
  if (first) return `1 = ${time.median.toPrecision(3)} ms`;
  return `${short(ratio.median)} (${short(ratio.low)}–${short(ratio.high)})`;
}

function short(ratio: number): string {
  return ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
