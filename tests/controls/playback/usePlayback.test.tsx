import { useRef, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { usePlayback } from '@/controls/playback/usePlayback';

/** Goes to frame 2 of the first run, then to the second, and hands out the frames shown. */
function Player({ runs, keep }: { runs: readonly object[]; keep: (frame: number) => void }) {
  const [drawn, setDrawn] = useState(0);
  const stage = useRef<HTMLDivElement>(null);
  const { frame, goTo } = usePlayback({ last: 9, of: drawn < 2 ? runs[0] : runs[1], stage });
  keep(frame);
  if (drawn === 0) goTo(2);
  if (drawn < 2) setDrawn(drawn + 1);
  return null;
}

function framesOf(...runs: object[]): number[] {
  const frames: number[] = [];
  renderToStaticMarkup(<Player runs={runs} keep={(frame) => frames.push(frame)} />);
  return frames;
}

it('shows another run whole, and stays where it was in the same one', () => {
  const run = {};
  expect(framesOf(run, {}).at(-1)).toBe(9);
  expect(framesOf(run, run).at(-1)).toBe(2);
});
