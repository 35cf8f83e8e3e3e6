import type { ReactNode } from 'react';
import { Label } from '@/charts/Label';
import type { Position } from '@/charts/position';
import { px } from '@/charts/round';
import { categoryTint } from '@/charts/tint';
import { useWords } from '@/figure/context';
import { frame } from './error-frame';
import type { Errors } from './measure';
import type { Words } from './words/en';

const { inner } = frame;

/** Pixels from the top of the plot to the names, under the handle of h. */
const namesBelow = 32;

interface HalvesProps {
  readonly errors: Errors;
  /** What is drawn between the shades and their names. */
  readonly children: ReactNode;
}

/** The shaded parts of the plot and where their names stand; none where a curve has no foot. */
export function halvesOf(
  { forward, central }: Errors,
  words: { readonly [Name in 'roundOff' | 'truncation']: string },
) {
  if (forward.kind !== 'vee' || central.kind !== 'vee') return [];
  const feet = [frame.x(forward.foot), frame.x(central.foot)];
  return [
    { from: inner.left, to: Math.min(...feet), fill: categoryTint(3), text: words.roundOff },
    { from: Math.max(...feet), to: inner.right, fill: categoryTint(0), text: words.truncation },
  ].map(({ text, ...half }) => {
    const at: Position = [(half.from + half.to) / 2, inner.top + namesBelow];
    return { ...half, label: { at, anchor: 'middle', text } as const };
  });
}

/** Left of both feet round-off rules, right of both truncation; between them each difference is on its own side. */
export function Halves({ errors, children }: HalvesProps) {
  const words = useWords<Words>();
  const halves = halvesOf(errors, words);
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
      {halves.map(({ label: { at, anchor, text } }) => (
        <Label pixels key={text} at={at} anchor={anchor}>
          {text}
        </Label>
      ))}
    </>
  );
}
