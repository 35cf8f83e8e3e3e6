import { max, min } from 'd3-array';
import { Axis } from '@/charts/Axis';
import { plotFrame } from '@/charts/frame';
import { Label } from '@/charts/Label';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import { Plot } from '@/charts/Plot';
import { wholeTicks } from '@/charts/ticks';
import { useWords } from '@/figure/context';
import type { ModelOf } from '@/figure/definition';
import type { lineFit } from './figure';
import type { Words } from './words/en';

type Drawn = ModelOf<typeof lineFit>;

/** The axis ends here while the search stays in the window; a search that blows up has as many decades as it needs. */
const usualTop = 1e3;
const lowest = 1e-6;
const highest = 1e308;

/** The power of ten below the best loss, so that the axis moves by whole decades while data are dragged. */
function bottomOf({ best }: Drawn): number {
  if (best === null || best.loss <= lowest) return lowest;
  return Math.min(1, 10 ** Math.floor(Math.log10(best.loss)));
}

/** The power of ten above the largest loss. */
function topOf({ losses }: Drawn): number {
  const largest = max(Array.from(losses)) ?? usualTop;
  return largest <= usualTop ? usualTop : Math.min(highest, 10 ** Math.ceil(Math.log10(largest)));
}

function frameOf(model: Drawn) {
  return plotFrame({
    width: 400,
    height: 150,
    margin: { left: 38, right: 60, top: 26, bottom: 44 },
    x: [0, Math.max(1, model.losses.length - 1)],
    y: [bottomOf(model), topOf(model)],
    yKind: 'log',
  });
}

/** The loss after every step of the run, on a logarithmic axis, with the step that is shown. */
export function LossCurve({ model }: { readonly model: Drawn }) {
  const words = useWords<Words>();
  const frame = frameOf(model);
  const [bottom = lowest, top = usualTop] = frame.y.domain();
  const drawn = (loss: number) => Math.max(bottom, Math.min(top, loss));
  const points = Array.from(model.losses, (loss, step) => [step, drawn(loss)] as const);
  const lowestLoss = min(Array.from(model.losses)) ?? bottom;
  const last = model.losses.length - 1;
  const whole = wholeTicks(frame.x, Math.min(6, Math.max(1, last)));
  return (
    <Plot frame={frame} label={words.lossCurve}>
      <Axis side="bottom" label={words.columns.step} ticks={whole} />
      <Axis side="left" label={words.readouts.loss} ticks={3} />
      {model.best && (
        <>
          <Line
            points={frame.x.domain().map((step) => [step, drawn(model.best?.loss ?? 0)] as const)}
            quantity="best"
            dash="3 4"
          />
          <Label
            pixels
            at={[frame.inner.right, frame.y(drawn(model.best.loss))]}
            offset={[12, 0]}
            quantity="best"
          >
            {words.best}
          </Label>
        </>
      )}
      <Line points={points} quantity="loss" dash="none" />
      {lowestLoss < bottom && (
        <Label pixels at={[frame.inner.right, frame.inner.bottom]} offset={[-8, -14]} anchor="end">
          {words.belowFloor}
        </Label>
      )}
      <Mark at={[model.step, drawn(model.line.loss)]} shape="cross" quantity="point" />
    </Plot>
  );
}
