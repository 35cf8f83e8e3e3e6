import { useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { PlotLayers } from '@/charts/Layers';
import { Mark } from '@/charts/Mark';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { useFigureParams, useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import { CliffGround, ThrownStep } from '@/scenes/cliff/CliffGround';
import { awayBox, RunPath, RunStand } from '@/scenes/cliff/CliffRun';
import { mapFrame } from '@/scenes/cliff/map';
import { cliff } from './figure';
import { schema } from './params';
import type { Words } from './words/en';

const { inner } = mapFrame;
const plane = planeOf(mapFrame);

/** More dots than these would hide the line. */
const mostDots = 200;

interface CliffMapProps {
  readonly model: ModelOf<typeof cliff>;
  /** True while the map of another T is computed. */
  readonly stale: boolean;
}

/** The error surface from above, and the descent on it. */
export function CliffMap({ model, stale }: CliffMapProps) {
  const words = useWords<Words>();
  const params = useFigureParams(cliff);
  const handle = useRef<SVGGElement>(null);
  const drag = {
    plane,
    x: params.values.w,
    y: params.values.b,
    xRange: schema.w,
    yRange: schema.b,
    onMove: (w: number, b: number) => params.set({ w, b }),
  };
  return (
    <PlotLayers
      frame={mapFrame}
      role="group"
      label={words.map}
      back={<CliffGround map={model.map} stale={stale} time={model.time} words={words} />}
    >
      <RunPath places={model.places} frame={model.frame} dots={model.frame <= mostDots} />
      {model.thrown && (
        <ThrownStep
          thrown={model.thrown}
          time={model.time}
          words={words}
          taken={model.outside ? [awayBox(words.outside, model.place)] : []}
        />
      )}
      <ClickToMove {...drag} area={inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="start"
        label={words.start}
        roleDescription={words.startRole}
        valueText={(x, y) => `w ${formatNumber(x)}, b ${formatNumber(y)}`}
      >
        <Mark pixels at={[0, 0]} shape="ring" quantity="point" />
      </MovablePoint>
      {/* On top: a run that hardly moves stands within the ring of its start. */}
      <g pointerEvents="none">
        <RunStand place={model.place} outside={model.outside} away={words.outside} />
      </g>
    </PlotLayers>
  );
}
