import { plotFrame } from '@/charts/frame';
import { Contours } from '@/charts/heights/Contours';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { PlotArea } from '@/charts/Plot';
import type { CrossSection } from '@/scenes/landscape/cross-section';
import { domain, type SampledSurface } from '@/scenes/landscape/sampled-surface';
import { PanelEdge } from './PanelEdge';

const side = 58;
const frame = plotFrame({
  width: 420,
  height: side + 4,
  margin: { left: 420 - 8 - side, right: 8, top: 2, bottom: 2 },
  x: domain,
  y: domain,
});

/** A small map in the corner: where the cross-section runs through the surface, and where on it the point is. */
export function CrossSectionLocator({
  surface,
  section,
}: {
  readonly surface: SampledSurface;
  readonly section: CrossSection;
}) {
  const { along, at, aside } = section;
  const ends = domain.map((end) => (along === 'x' ? ([end, aside] as const) : ([aside, end] as const)));
  return (
    <g>
      <PlotArea frame={frame}>
        <Contours grid={surface.mesh} bands={surface.bands} lines={false} />
        <PanelEdge />
        <Line points={ends} />
        <Mark at={along === 'x' ? [at, aside] : [aside, at]} shape="cross" size={8} quantity="point" />
      </PlotArea>
    </g>
  );
}
