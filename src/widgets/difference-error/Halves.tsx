import type { ReactNode } from 'react';
import { Label } from '@/charts/Label';
import { px } from '@/charts/round';
import { categoryTint } from '@/charts/tint';
import { frame } from './errorFrame';
import type { Errors } from './model';
import type { DifferenceErrorWords } from './words';

const { inner } = frame;

interface HalvesProps {
  readonly errors: Errors;
  readonly words: DifferenceErrorWords;
  /** What is drawn between the shades and their names. */
  readonly children: ReactNode;
}

/** Left of both feet round-off rules, right of both truncation; between them each difference is on its own side. */
export function Halves({ errors: { forward, central }, words, children }: HalvesProps) {
  if (forward.kind !== 'vee' || central.kind !== 'vee') return children;
  const feet = [frame.x(forward.foot), frame.x(central.foot)];
  const halves = [
    { from: inner.left, to: Math.min(...feet), fill: categoryTint(3), name: words.roundOff },
    { from: Math.max(...feet), to: inner.right, fill: categoryTint(0), name: words.truncation },
  ];
  return (
    <>
      {halves.map(({ from, to, fill }) => (
        <rect
          key={fill}
          x={px(from)}
          y={inner.top}
          width={px(to - from)}
          height={inner.bottom - inner.top}
          fill={fill}
        />
      ))}
      {children}
      {halves.map(({ from, to, name }) => (
        <Label key={name} at={[(from + to) / 2, inner.top + 20]} anchor="middle">
          {name}
        </Label>
      ))}
    </>
  );
}
