import { useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { PlotFrame } from '@/charts/frame';
import { usePlotFrame } from '@/charts/usePlotFrame';

/** Draws a plot once for each upper end of its axis, and hands out the frames. */
function Plot({ tops, keep }: { tops: readonly number[]; keep: (frame: PlotFrame) => void }) {
  const [drawn, setDrawn] = useState(0);
  keep(usePlotFrame({ width: 400, height: 300, x: [0, 1], y: [0, tops[drawn] ?? 1] }));
  if (drawn < tops.length - 1) setDrawn(drawn + 1);
  return null;
}

it('is the same object for other options that say the same, and another where they differ', () => {
  const frames: PlotFrame[] = [];
  renderToStaticMarkup(<Plot tops={[2, 2, 3]} keep={(frame) => frames.push(frame)} />);
  expect(frames.map((frame) => frame.y.domain()[1])).toEqual([2, 2, 3]);
  expect(frames[1]).toBe(frames[0]);
});
