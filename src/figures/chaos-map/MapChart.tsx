import { useMemo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { Layers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { fill } from '@/i18n/fill';
import { Edge } from './Edge';
import { mapFrame } from './frames';
import type { GrowthMap } from './growth-map';
import { MapGround } from './MapGround';
import { schema } from './params';
import { RegionNames } from './RegionNames';
import type { ChaosMapWords } from './words';

const plane = planeOf(mapFrame);

interface MapChartProps {
  readonly map: GrowthMap;
  readonly edge: number | null;
  readonly gain: number;
  readonly depth: number;
  readonly words: ChaosMapWords;
  readonly onMove: (gain: number, depth: number) => void;
}

/** Growth per layer over gain and depth, and the network that is looked at. */
export function MapChart({ map, edge, gain, depth, words, onMove }: MapChartProps) {
  const handle = useRef<SVGGElement>(null);
  const back = useMemo(() => <MapGround map={map} words={words} />, [map, words]);
  const [bottom = 0] = mapFrame.y.domain();
  const drag = { plane, x: gain, y: depth, xRange: schema.gain, yRange: schema.depth, onMove };
  return (
    <Layers frame={mapFrame} role="group" label={words.map} back={back}>
      <Edge edge={edge} words={words} />
      <Line
        frame={mapFrame}
        points={[
          [gain, bottom],
          [gain, depth],
        ]}
        quantity="gradient"
        className="thin"
      />
      <RegionNames map={map} words={words} />
      <ClickToMove {...drag} area={mapFrame.inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="network"
        label={words.point}
        roleDescription={words.pointRole}
        valueText={(x, y) => fill(words.pointValue, { gain: formatNumber(x), depth: String(y) })}
      />
    </Layers>
  );
}
