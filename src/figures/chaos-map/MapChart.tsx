import { useMemo, useRef } from 'react';
import { formatNumber } from '@/charts/format';
import { PlotLayers } from '@/charts/Layers';
import { Line } from '@/charts/Line';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { planeOf } from '@/controls/point';
import { useWords } from '@/figure/context';
import { fill } from '@/i18n/fill';
import { Edge } from './Edge';
import { mapFrame } from './frames';
import type { GrowthMap } from './growth-map';
import { MapGround } from './MapGround';
import { schema } from './params';
import { RegionNames } from './RegionNames';
import type { Words } from './words/en';

const plane = planeOf(mapFrame);

interface MapChartProps {
  readonly map: GrowthMap;
  readonly limits: readonly string[];
  readonly edge: number | null;
  readonly gain: number;
  readonly depth: number;
  readonly onMove: (gain: number, depth: number) => void;
}

/** Growth per layer over gain and depth, and the network that is looked at. */
export function MapChart({ map, limits, edge, gain, depth, onMove }: MapChartProps) {
  const words = useWords<Words>();
  const handle = useRef<SVGGElement>(null);
  const back = useMemo(() => <MapGround map={map} limits={limits} />, [map, limits]);
  const [bottom = 0] = mapFrame.y.domain();
  const drag = { plane, x: gain, y: depth, xRange: schema.gain, yRange: schema.depth, onMove };
  return (
    <PlotLayers frame={mapFrame} role="group" label={words.map} back={back}>
      <Edge edge={edge} />
      <Line
        points={[
          [gain, bottom],
          [gain, depth],
        ]}
        quantity="gradient"
        className="thin"
      />
      <RegionNames map={map} />
      <ClickToMove {...drag} area={mapFrame.inner} handle={handle} />
      <MovablePoint
        {...drag}
        ref={handle}
        name="network"
        label={words.point}
        roleDescription={words.pointRole}
        valueText={(x, y) => fill(words.pointValue, { gain: formatNumber(x), depth: String(y) })}
      />
    </PlotLayers>
  );
}
