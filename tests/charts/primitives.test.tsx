import { gzipSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Arrow } from '@/charts/Arrow';
import { Axis } from '@/charts/Axis';
import { Bars } from '@/charts/Bars';
import { Clip } from '@/charts/Clip';
import { plotFrame } from '@/charts/frame';
import { Heatmap } from '@/charts/Heatmap';
import { heightBands } from '@/charts/heights/bands';
import { Contours } from '@/charts/heights/Contours';
import { heightLevels, heightRange, sampleGrid } from '@/charts/heights/grid';
import { HeightLegend } from '@/charts/heights/HeightLegend';
import { Label } from '@/charts/Label';
import { Legend } from '@/charts/Legend';
import { Line } from '@/charts/Line';
import { Mark } from '@/charts/Mark';
import type { MarkShape } from '@/charts/mark-path';
import { Plot, PlotArea } from '@/charts/Plot';
import type { Position } from '@/charts/position';
import { DrapedLine } from '@/charts/surface/DrapedLine';
import { defaultView } from '@/charts/surface/projection';
import { Surface } from '@/charts/surface/Surface';
import { categoryTint, growthTint } from '@/charts/tint';
import { quantities } from '@/quantities';
import { hills, look, window5 } from './surface/scenes';

const frame = plotFrame({ width: 300, height: 200, ...window5 });
const log = plotFrame({ width: 300, height: 200, x: [1e-12, 1], xKind: 'log', y: [1e-17, 10], yKind: 'log' });
const grid = sampleGrid((x, y) => (x > 4 ? Number.NaN : hills(x, y)), { ...window5, columns: 21, rows: 21 });
const bands = heightBands(heightLevels(heightRange(grid)), heightRange(grid));
const hostile: Position[] = [
  [0, 0],
  [Number.NaN, 1],
  [1, Number.POSITIVE_INFINITY],
  [1e300, -1e300],
  [2, 2],
  [-3, Number.NEGATIVE_INFINITY],
];
const scene = look(hills, defaultView);
const shapes: MarkShape[] = ['cross', 'dot', 'ring', 'diamond', 'square', 'up', 'down'];

const pictures: Record<string, ReactElement> = {
  'linear axes': (
    <>
      <PlotArea frame={frame}>
        <Axis side="bottom" label="x" grid />
        <Axis side="left" label="height" />
        <Axis side="top" ticks={[-4, 0, 4]} />
        <Axis side="right" label="z" format={(v) => `${v} m`} />
      </PlotArea>
    </>
  ),
  'log axes': (
    <>
      <PlotArea frame={log}>
        <Axis side="bottom" label="h" grid />
        <Axis side="left" label="|error|" grid />
      </PlotArea>
    </>
  ),
  'a line through places that do not exist': (
    <PlotArea frame={frame}>
      <Line points={hostile} quantity="path" dots halo />
    </PlotArea>
  ),
  'a line to zero on log axes': (
    <PlotArea frame={log}>
      <Line
        points={[
          [1, 1],
          [0.1, 0],
          [0.01, 1e-4],
          [-1, 1e-5],
        ]}
      />
    </PlotArea>
  ),
  'arrows of every length': (
    <>
      {[0, 1e-9, 0.05, 1, 1e300, Number.NaN, Number.POSITIVE_INFINITY].map((length) => (
        <PlotArea key={length} frame={frame}>
          <Arrow from={[0, 0]} to={[length, length]} quantity="gradient" components />
        </PlotArea>
      ))}
    </>
  ),
  marks: (
    <>
      {shapes.map((shape) => (
        <PlotArea key={shape} frame={frame}>
          <Mark at={[1, 1]} shape={shape} quantity="point" />
        </PlotArea>
      ))}
      <PlotArea frame={frame}>
        <Mark at={[Number.NaN, 0]} shape="dot" />
      </PlotArea>
    </>
  ),
  labels: (
    <>
      <PlotArea frame={frame}>
        <Label at={[1, 1]} offset={[8, -8]} leader quantity="best">
          the top
        </Label>
        <Label at={[Number.NaN, 1]}>nowhere</Label>
      </PlotArea>
    </>
  ),
  'bars of every kind': (
    <PlotArea frame={plotFrame({ width: 300, height: 200, x: [-1, 8], y: [1e-17, 10], yKind: 'log' })}>
      <Bars
        values={[1, 0, -1, 1e-30, 1e300, Number.POSITIVE_INFINITY, Number.NaN]}
        first={0}
        base={1e-3}
        quantity="activation"
      />
    </PlotArea>
  ),
  contours: (
    <PlotArea frame={frame}>
      <Clip>
        <PlotArea frame={frame}>
          <Contours grid={grid} bands={bands} />
        </PlotArea>
      </Clip>
    </PlotArea>
  ),
  'a legend of heights': <HeightLegend bands={bands} label="z" uneven="uneven" x={250} y={20} height={150} />,
  'a heat map': (
    <PlotArea frame={frame}>
      <Heatmap
        cells={{ columns: 2, rows: 2, values: [-1, 0.2, Number.NaN, Number.POSITIVE_INFINITY] }}
        color={growthTint}
      />
    </PlotArea>
  ),
  'a map of categories': (
    <PlotArea frame={frame}>
      <Heatmap cells={{ columns: 2, rows: 2, values: [0, 0, 0, 7] }} color={categoryTint} borders />
    </PlotArea>
  ),
  'a surface': (
    <Surface scene={scene} labels={{ x: 'x', y: 'y', z: 'z' }} label="Hills" onTurn={() => {}}>
      <DrapedLine
        runs={scene.drape([
          [-4, 0],
          [4, 3],
        ])}
        quantity="path"
      />
    </Surface>
  ),
  'a surface full of holes': (
    <Surface
      scene={look((x, y) => Math.log(x * y), { azimuth: 90, elevation: 90 })}
      labels={{ x: 'x', y: 'y', z: 'z' }}
      label="Logarithm"
    />
  ),
};

const draw = (picture: ReactElement) =>
  renderToStaticMarkup(
    <Plot frame={frame} label="A chart">
      {picture}
    </Plot>,
  );

describe('drawing on the server', () => {
  test.each(Object.entries(pictures))(
    '%s: no number is missing or endless, and twice is the same',
    (_, picture) => {
      const markup = draw(picture);
      expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(markup).not.toBe(draw(<g />));
      expect(draw(picture)).toBe(markup);
    },
  );

  test.each(Object.entries(pictures))('%s: coordinates are rounded', (_, picture) => {
    for (const [, d = ''] of draw(picture).matchAll(/ d="([^"]*)"/g))
      expect(d).not.toMatch(/\.\d{3}|e[-+]?\d/);
  });

  test('a chart says what it is and describes what is seen', () => {
    const markup = renderToStaticMarkup(
      <Plot frame={frame} label="Loss over steps" description="It falls from 9 to 1." />,
    );
    expect(markup).toContain('role="img" aria-label="Loss over steps"');
    const id = /aria-describedby="([^"]+)"/.exec(markup)?.[1];
    expect(markup).toContain(`<desc id="${id}">It falls from 9 to 1.</desc>`);
  });

  test('powers of ten have raised exponents with a real minus', () => {
    expect(
      draw(
        <PlotArea frame={log}>
          <Axis side="bottom" />
        </PlotArea>,
      ),
    ).toContain('10<tspan class="exponent" dy="-.45em">−12</tspan>');
  });

  test('a letter is set as a variable, a word as a word', () => {
    expect(
      draw(
        <PlotArea frame={frame}>
          <Axis side="bottom" label="x" />
        </PlotArea>,
      ),
    ).toContain('class="axis-label symbol"');
    expect(
      draw(
        <PlotArea frame={frame}>
          <Axis side="bottom" label="steps" />
        </PlotArea>,
      ),
    ).toContain('class="axis-label"');
  });

  test('a line has a gap where it does not exist, and its quantity for styles and scripts', () => {
    const markup = draw(
      <PlotArea frame={frame}>
        <Line
          points={[
            [0, 0],
            [1, 1],
            [2, Number.NaN],
            [3, 3],
            [4, 4],
          ]}
          quantity="path"
        />
      </PlotArea>,
    );
    expect(markup.match(/M/g)).toHaveLength(2);
    expect(markup).toContain('class="line q-path" data-quantity="path"');
  });

  test('an arrow of no length is a ring', () => {
    const markup = draw(
      <PlotArea frame={frame}>
        <Arrow from={[1, 1]} to={[1, 1]} quantity="gradient" />
      </PlotArea>,
    );
    expect(markup).toContain('mark-ring');
    expect(markup).not.toContain('arrow-head');
  });

  test('the cells of a heat map without a number are crossed out', () => {
    expect(draw(pictures['a heat map'] ?? <g />)).toContain('class="heat-missing"');
    expect(draw(pictures['a map of categories'] ?? <g />)).not.toContain('class="heat-missing"');
  });

  test('levels that are not even are said to be so', () => {
    const uneven = heightBands([1, 10, 100], [0, 1000]);
    const legend = <HeightLegend bands={uneven} label="z" uneven="steps differ" x={0} y={0} height={99} />;
    expect(draw(legend)).toMatch(/>steps<.*>differ</);
    expect(draw(pictures['a legend of heights'] ?? <g />)).not.toContain('uneven');
  });

  test('a legend shows a sample of every quantity beside its word', () => {
    const entries = Object.entries(quantities).map(([name, { word }]) => ({
      quantity: name as keyof typeof quantities,
      label: word.en,
    }));
    const markup = renderToStaticMarkup(<Legend entries={entries} />);
    for (const { quantity, label } of entries) {
      expect(markup).toContain(`data-quantity="${quantity}"`);
      expect(markup).toContain(`<span>${label}</span>`);
    }
  });

  test('the hills as the course opens weigh at most 12 kB on the wire', () => {
    expect(gzipSync(renderToStaticMarkup(pictures['a surface'] ?? <g />)).length).toBeLessThan(12_000);
  });
});
