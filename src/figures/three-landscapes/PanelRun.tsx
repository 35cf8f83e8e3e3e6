import { Arrow } from '@/charts/Arrow';
import { Clip } from '@/charts/Clip';
import { formatNumber } from '@/charts/format';
import type { PlotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { PlotArea } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { stepsClip } from './panel-frames';
import type { Panel } from './panels';
import { range } from './params';

/** More dots than these are a line. */
const dotted = 60;

/** A path with more corners than this is drawn faint, so that the landscape shows through. */
const crowded = 40;

/** The part of a tangle that can be followed. */
const lastSteps = 8;

/** An arrow out of the window: this long, its tip on the edge. */
const shaft = 26;

interface PanelRunProps {
  readonly panel: Panel;
  readonly frame: number;
  readonly landscape: PlotFrame;
  readonly steps: PlotFrame;
}

/** A run up to the present frame: on the landscape, and below it step by step. */
export function PanelRun({ panel, frame, landscape, steps }: PanelRunProps) {
  const { path, heights } = panel;
  const shown = Array.from({ length: frame + 1 }, (_, k) => k);
  const onRidge = shown.map((k): Position => [landscape.x(path[k] ?? 0), landscape.y(heights[k] ?? 0)]);
  const inTime = shown.map((k): Position => [steps.x(path[k] ?? 0), steps.y(k)]);
  const tangled = frame > crowded;
  return (
    <>
      <PlotArea frame={landscape}>
        <Clip>
          <Line
            pixels
            points={onRidge}
            quantity="path"
            dots={frame <= dotted}
            className={tangled ? 'thin faint' : 'thin'}
          />
          {tangled && <Line pixels points={onRidge.slice(-lastSteps)} quantity="path" className="thin" />}
        </Clip>
      </PlotArea>
      <PlotArea frame={stepsClip}>
        <Clip>
          <Line pixels points={inTime} quantity="path" dots={frame <= dotted} className="thin" />
        </Clip>
      </PlotArea>
      {panel.outside ? (
        <Gone panel={panel} landscape={landscape} steps={steps} frame={frame} />
      ) : (
        <>
          <PlotArea frame={landscape}>
            <Mark at={[panel.x, heights[frame] ?? 0]} shape="cross" quantity="point" />
          </PlotArea>
          <PlotArea frame={steps}>
            <Mark at={[panel.x, frame]} shape="cross" quantity="point" />
          </PlotArea>
        </>
      )}
    </>
  );
}

/** A run that stands outside the window: arrows across its edge, and where it is. */
function Gone({ panel, landscape, steps, frame }: PanelRunProps) {
  const right = panel.x > range[1];
  const edge = right ? landscape.inner.right : landscape.inner.left;
  const inside = right ? edge - shaft : edge + shaft;
  const row = landscape.inner.bottom - 12;
  const now = steps.y(frame);
  return (
    <>
      <Arrow pixels from={[inside, row]} to={[edge, row]} quantity="path" />
      <Arrow pixels from={[inside, now]} to={[edge, now]} quantity="path" />
      {/* Few digits, so that they keep clear of the minima; to the right of those there is room only above the arrow. */}
      <Label
        pixels
        at={right ? [edge, row - 16] : [inside + 5, row]}
        anchor={right ? 'end' : 'start'}
        quantity="path"
      >
        {`x = ${formatNumber(panel.x, 3)}`}
      </Label>
    </>
  );
}
