import { memo, useMemo } from 'react';
import { Label } from '@/charts/Label';
import { px } from '@/charts/round';
import { useWords } from '@/figure/context';
import { mapFrame } from './frames';
import { type GrowthMap, ratioGrid } from './growth-map';
import { regionNames } from './regions';
import type { Words } from './words/en';

interface RegionNamesProps {
  readonly map: GrowthMap;
}

/** The words of the parts of the map, over the lines; upright where a part is narrower than its word. */
export const RegionNames = memo(function RegionNames({ map }: RegionNamesProps) {
  const words = useWords<Words>();
  const places = useMemo(() => regionNames(ratioGrid(map)), [map]);
  return places.map(({ verdict, at: [gain, depth], anchor, narrow }) => (
    <g
      key={verdict}
      transform={`translate(${px(mapFrame.x(gain))} ${px(mapFrame.y(depth))})${narrow ? ' rotate(-90)' : ''}`}
    >
      <Label pixels at={[0, 0]} anchor={anchor} quantity={verdict}>
        {words.verdicts[verdict]}
      </Label>
    </g>
  ));
});
