import { describe, expect, it } from 'vitest';
import { surfaces } from '@/core/landscapes';
import { modelAt } from '@/figure/model-at';
import { slopeProbe } from '@/figures/slope-probe/figure';
import { schema as probeSchema } from '@/figures/slope-probe/params';
import { surfaceExplorer } from '@/figures/surface-explorer/figure';
import { schema } from '@/figures/surface-explorer/params';
import { lesson, stateOf } from './lesson-claims';

const { says, saysNumber, saysOf } = lesson('content/en/what-is-a-gradient.mdx');
const shown = (set: string) => modelAt(surfaceExplorer, stateOf(schema, set));
const height = surfaces.hills.value;
/** The rise for each unit of distance over a very short way from the tip. */
const riseToward = (degrees: number) => {
  const [way, angle] = [1e-6, (degrees * Math.PI) / 180];
  return height([way * Math.cos(angle), way * Math.sin(angle)]) / way;
};
const walked = (set: string) => {
  const { walk, point } = shown(set);
  const [x = 0, y = 0, z = 0] = walk?.end ?? [];
  return { way: Math.hypot(x - point[0], y - point[1]), rise: z - point[2] };
};

describe('the lesson on what a gradient is', () => {
  it('asks for the way up where there is one, at the point where the figure opens', () => {
    const { readouts, point } = shown('exact=1');
    says('You stand at the ×, at $(-1, 0)$');
    expect(point.slice(0, 2)).toEqual([-1, 0]);
    saysNumber('0.44', -Number(readouts['slope-x']));
    saysNumber('0.20', readouts['slope-y']);
    const [left, ahead] = [-Number(readouts['slope-x']), Number(readouts['slope-y'])];
    says('about twice as far left as ahead');
    expect(left / ahead).toBeGreaterThan(1.9);
    expect(left / ahead).toBeLessThan(2.4);
  });

  it('reads direction and steepness off the exact arrow, and tests them on the ground', () => {
    const { readouts, sentence } = shown('exact=1');
    expect(sentence.key).toBe('uphill');
    saysNumber('0.439', -Number(readouts['slope-x']));
    saysNumber('0.200', readouts['slope-y']);
    saysNumber('155.5', readouts.direction);
    saysNumber('0.482', readouts.steepness);
    const tenth = walked('exact=1&x=-1&y=0&reach=0.1');
    saysOf('exact=1&x=-1&y=0&reach=0.1', '0.0482', tenth.way);
    saysNumber('0.0232', tenth.rise);
    saysNumber('0.481', tenth.rise / tenth.way);
    const three = walked('exact=1&x=-1&y=0&reach=3');
    saysOf('exact=1&x=-1&y=0&reach=3', '0.388', three.rise / three.way);
  });

  it('sees the secant turn', () => {
    const probed = (set: string) => modelAt(slopeProbe, stateOf(probeSchema, set)).readouts;
    const { slope, exact } = probed('');
    says('The first answer was twice the true one');
    expect(Number(slope) / Number(exact)).toBeCloseTo(2, 1);
    says('and there it settles');
    const off = (set: string) => Number(probed(set).slope) - Number(exact);
    expect(off('h=0.1')).toBeLessThan((Number(slope) - Number(exact)) / 4);
    expect(off('h=0.001')).toBeGreaterThan(0);
    expect(off('h=0.001')).toBeLessThan(off('h=0.1') / 50);
  });

  it('measures at the tip, and finds that the arrow there is not the steepest way', () => {
    const set = 'exact=0&x=0&y=0&h=0.9';
    const { readouts, arrow, kind } = shown(set);
    saysOf(set, '0.267', -Number(readouts['slope-x']));
    saysNumber('0.216', readouts['slope-y']);
    const [gx = 0, gy = 0] = arrow ?? [];
    saysNumber('141', (Math.atan2(gy, gx) * 180) / Math.PI);
    saysNumber('0.344', Math.hypot(gx, gy));
    expect(kind).toBe('no-gradient');
    saysNumber('0.559', riseToward(141));
    const directions = Array.from({ length: 3600 }, (_, tenths) => tenths / 10);
    const steepest = directions.reduce((best, degrees) =>
      riseToward(degrees) > riseToward(best) ? degrees : best,
    );
    saysNumber('146.3', steepest);
    saysNumber('0.561', riseToward(steepest));
    says('set="exact=1&x=0&y=0"');
    expect(shown('exact=1&x=0&y=0').sentence.key).toBe('kink');
  });

  it('takes the red line of the article apart', () => {
    const { arrow } = shown('exact=0&x=0&y=0&h=0.9');
    const [gx = 0, gy = 0] = arrow ?? [];
    saysNumber('0.118', gx * gx + gy * gy);
    saysNumber('0.826', 7 * (gx * gx + gy * gy));
    saysNumber('0.981', height([7 * gx, 7 * gy]));
    const set = 'x=1&y=2&exact=0&h=0.9&reach=7';
    const { point, walk } = shown(set);
    saysOf(set, '−0.653', point[2]);
    saysNumber('−0.075', walk?.end[2]);
    saysNumber('−0.728', point[2] + (walk?.end[2] ?? Number.NaN));
  });

  it('knows how high a tangent climbs over the hills', () => {
    const set = 'exact=1&x=-1&y=1&reach=7';
    saysOf(set, '1.989', shown(set).walk?.tangentEnd?.[2]);
  });

  it('turns the arrow by a change of units', () => {
    const { readouts } = shown('exact=1&x=-1&y=1');
    const [gx, gy] = [Number(readouts['slope-x']), Number(readouts['slope-y'])];
    saysNumber('-0.430', gx);
    saysNumber('0.053', gy);
    saysNumber('-0.0043', gx / 100);
    saysNumber('0.0532', gy);
    const turn = (x: number) => (Math.atan2(gy, x) * 180) / Math.PI;
    says('by more than 80°');
    // On the ground the new arrow points a hundredth as far in x, counted in meters.
    expect(turn(gx) - turn(gx / 1e4)).toBeGreaterThan(80);
  });
});
