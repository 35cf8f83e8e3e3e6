import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Chart } from '@/charts/Chart';
import { Edges } from '@/charts/network/Edges';
import { type Edge, edgePaths } from '@/charts/network/edge-paths';
import { unitColumns } from '@/charts/network/unit-columns';

const area = { left: 0, right: 100, top: 0, bottom: 60 };

describe('the places of units', () => {
  it('are one column a layer, evenly apart, each about the middle', () => {
    expect(unitColumns([3, 1, 2], area)).toEqual([
      [
        [0, 0],
        [0, 30],
        [0, 60],
      ],
      [[50, 30]],
      [
        [100, 15],
        [100, 45],
      ],
    ]);
  });

  it('keep a given distance, and a lone unit stands in the middle', () => {
    expect(unitColumns([2], area, 20)).toEqual([
      [
        [50, 20],
        [50, 40],
      ],
    ]);
    expect(unitColumns([1], area)).toEqual([[[50, 30]]]);
  });
});

const edge = (weight: number, lit = false): Edge => ({ from: [0, 0], to: [10, 1e300], weight, lit });

describe('the edges of a network', () => {
  it('are few paths, however many weights there are', () => {
    const many = Array.from({ length: 1000 }, (_, k) => edge(Math.sin(k)));
    expect(edgePaths(many, (size) => 1 + size).length).toBeLessThan(10);
  });

  it('tell a sign without color, and are thicker for larger weights', () => {
    const paths = edgePaths([edge(2), edge(-2), edge(0.5), edge(0)], (size) => 3 * size);
    expect(paths.map(({ sign, width }) => [sign, width])).toEqual([
      ['positive', 6],
      ['negative', 6],
      ['positive', 1.5],
      ['zero', 1],
    ]);
  });

  it('are drawn over the others where they are lit', () => {
    expect(edgePaths([edge(1, true), edge(1)], () => 1).map(({ lit }) => lit)).toEqual([false, true]);
  });

  it('are drawn on the server, whole and rounded', () => {
    const markup = renderToStaticMarkup(
      <Chart frame={{ width: 100, height: 60 }} label="A network">
        <Edges edges={[edge(1 / 3), edge(-1, true), edge(0)]} thickness={(size) => size} dimmed />
      </Chart>,
    );
    expect(markup).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(markup).not.toMatch(/\.\d{3}/);
    expect(markup).toContain('class="edge edge-negative lit q-change"');
    expect(markup).toContain('class="edges dimmed"');
  });
});
