import { describe, expect, test } from 'vitest';
import { plotFrame } from '@/charts/frame';
import { axisTicks } from '@/charts/ticks';

const size = { width: 300, height: 200, margin: { top: 10, right: 20, bottom: 30, left: 40 } };

describe('a plot frame', () => {
  test('puts the corners of the data into the corners of the plotting rectangle, y upward', () => {
    const frame = plotFrame({ ...size, x: [-5, 5], y: [0, 1] });
    expect(frame.inner).toEqual({ left: 40, top: 10, right: 280, bottom: 170 });
    expect([frame.x(-5), frame.x(5), frame.y(0), frame.y(1)]).toEqual([40, 280, 170, 10]);
  });

  test('gives each decade of a log axis the same room', () => {
    const frame = plotFrame({ ...size, x: [1e-12, 1], xKind: 'log', y: [0, 1] });
    expect(frame.x(1e-6)).toBeCloseTo(160, 9);
    expect(frame.x.invert(160)).toBeCloseTo(1e-6, 18);
  });

  test('refuses a log axis that reaches zero, and a domain without end', () => {
    expect(() => plotFrame({ ...size, x: [0, 1], xKind: 'log', y: [0, 1] })).toThrow(RangeError);
    expect(() => plotFrame({ ...size, x: [0, 1], y: [0, Number.POSITIVE_INFINITY] })).toThrow(RangeError);
  });
});

describe('ticks on a log axis', () => {
  const scale = (low: number, high: number) =>
    plotFrame({ ...size, x: [low, high], xKind: 'log', y: [0, 1] }).x;

  test('stand at powers of ten, as many as fit', () => {
    const { major, minor } = axisTicks(scale(1e-12, 1), 'log', { ticks: 5 });
    expect(major.map((tick) => tick.label)).toEqual([-12, -9, -6, -3, 0].map((power) => ({ power })));
    expect(minor).toHaveLength(8);
  });

  test('over few decades are divided by 2…9', () => {
    const { major, minor } = axisTicks(scale(1, 100), 'log', { ticks: 5 });
    expect(major.map((tick) => tick.value)).toEqual([1, 10, 100]);
    expect(minor).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 20, 30, 40, 50, 60, 70, 80, 90]);
  });

  test('within less than a decade are numbers', () => {
    const { major } = axisTicks(scale(2, 8), 'log', { ticks: 4 });
    expect(major.map((tick) => tick.label)).toContain('5');
  });

  test('that are asked for by value are left out where they have no place', () => {
    const { major } = axisTicks(scale(1, 100), 'log', { ticks: [0, 1, 50] });
    expect(major.map((tick) => tick.value)).toEqual([1, 50]);
  });

  test('go down to the smallest numbers there are', () => {
    const { major } = axisTicks(scale(5e-324, 1e300), 'log', { ticks: 6 });
    expect(major.length).toBeGreaterThan(3);
    expect(major.every((tick) => tick.value > 0)).toBe(true);
  });
});
