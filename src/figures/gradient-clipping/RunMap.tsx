import { memo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { PlotLayers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { useWords } from '@/figure/context';
import { CliffGround, ThrownStep } from '@/scenes/cliff/CliffGround';
import { awayBox, RunPath, RunStand } from '@/scenes/cliff/CliffRun';
import { mapFrame, usualMap } from '@/scenes/cliff/map';
import { usualTime } from '@/scenes/cliff/surface';
import { schema } from './params';
import type { RunShown } from './shown';
import type { Words } from './words/en';

const { inner } = mapFrame;
const plane = planeOf(mapFrame);

/** More dots than these would hide the line. */
const mostDots = 120;

/** How the run without clipping is drawn wherever both stand side by side. */
export const withoutDash = '5 4';

interface RunMapProps {
  readonly without: RunShown;
  readonly clipped: RunShown;
  readonly frame: number;
  /** The start. */
  readonly w: number;
  readonly b: number;
  readonly onMove: (w: number, b: number) => void;
}

/** The error surface from above, and the same descent on it twice. */
export const RunMap = memo(function RunMap(props: RunMapProps) {
  const { without, clipped, frame, w, b, onMove } = props;
  const words = useWords<Words>();
  const handle = useRef<SVGGElement>(null);
  const drag = { plane, x: w, y: b, xRange: schema.w, yRange: schema.b, onMove };
  const away = [
    ...(without.outside ? [awayBox(words.outside.without, without.place)] : []),
    ...(clipped.outside ? [awayBox(words.outside.with, clipped.place, 1)] : []),
  ];
  return (
    <PlotLayers
      frame={mapFrame}
      role="group"
      label={words.map}
      back={<CliffGround map={usualMap()} time={usualTime} words={words} />}
    >
      <RunPath places={clipped.places} frame={frame} dots={frame <= mostDots} />
      <RunPath places={without.places} frame={frame} dash={withoutDash} />
      {clipped.thrown && !clipped.arrived && (
        <ThrownStep
          thrown={clipped.thrown}
          time={usualTime}
          words={words}
          taken={away}
          unnamed={without.thrown !== null}
        />
      )}
      {without.thrown && <ThrownStep thrown={without.thrown} time={usualTime} words={words} taken={away} />}
      <RunStand place={without.place} outside={without.outside} away={words.outside.without} size={8} />
      <RunStand place={clipped.place} outside={clipped.outside} away={words.outside.with} row={1} size={11} />
      <ClickToMove {...drag} area={inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="start"
        label={words.start}
        roleDescription={words.role}
        valueText={(x, y) => `w ${formatNumber(x)}, b ${formatNumber(y)}`}
      >
        <Mark pixels at={[0, 0]} shape="ring" quantity="point" />
      </MovablePoint>
    </PlotLayers>
  );
});
