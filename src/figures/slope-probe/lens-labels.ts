import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { type LabelPlace, labelBox, roomiest } from '@/charts/label-room';
import type { Position } from '@/charts/position';
import type { ModelOf } from '@/figure/definition';
import type { slopeProbe } from './figure';

type Model = ModelOf<typeof slopeProbe>;

/** The lines under the lens, in runs of h from the point. */
export function lensLines({ lens, slope, section }: Model) {
  const [from, to] = lens.u;
  const secant: readonly Position[] = [
    [from, from * slope],
    [to, to * slope],
  ];
  const tangent: readonly Position[] = [
    [from, from * section.sides.left],
    [0, 0],
    [to, to * section.sides.right],
  ];
  return { curve: lens.curve, secant, tangent };
}

/** Pixels between a leg and its label. */
const gap = 8;

/** Where the labels of run and rise cover the least of the lines, and nothing of one another. */
export function lensLabels(model: Model, frame: PlotFrame): { run: LabelPlace; rise: LabelPlace } {
  const { slope, h, rise } = model;
  const at = (u: number, v: number): Position => [frame.x(u), frame.y(v)];
  const lines = Object.values(lensLines(model)).map((line) => line.map(([u, v]) => at(u, v)));
  const second = at(1, slope);
  const marks = [at(0, 0), second].map(([x, y]) => ({
    left: x - gap,
    right: x + gap,
    top: y - gap,
    bottom: y + gap,
  }));
  const surroundings = { inside: frame.inner, boxes: marks, lines };

  const runText = `h = ${formatNumber(h, 3)}`;
  const [legX, legY] = at(0.5, 0);
  const away = slope >= 0 ? 1 : -1;
  const runPlace = (x: number, side: number): LabelPlace => ({
    at: [x, legY + side * 14],
    anchor: 'middle',
    text: runText,
  });
  const run = roomiest(
    [
      runPlace(legX, away),
      ...[-away, away].flatMap((side) => [0.5, 0.7, 0.3].map((u) => runPlace(frame.x(u), side))),
    ],
    surroundings,
  );

  const riseText = `Δz = ${formatNumber(rise, 2)}`;
  const risePlace = (share: number, side: 1 | -1): LabelPlace => ({
    at: [second[0] + side * gap, frame.y(share * slope)],
    anchor: side === 1 ? 'start' : 'end',
    text: riseText,
  });
  const shares = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9];
  return {
    run,
    rise: roomiest(
      [
        risePlace(0.15, 1),
        ...([1, -1] as const).flatMap((side) => shares.map((share) => risePlace(share, side))),
      ],
      { ...surroundings, boxes: [...marks, labelBox(run)] },
    ),
  };
}
