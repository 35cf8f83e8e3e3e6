import { expect, test } from 'vitest';
import { litStyle } from '@/site/lit-style';
import { outline } from '@/site/menu-tree';

const link = (label: string, number?: string) => ({
  type: 'link',
  label,
  attrs: number === undefined ? {} : { 'data-number': number },
});

test('6.1 and 6.2 stand below 6, everything else at the top, in the order given', () => {
  const tree = outline([
    link('Start'),
    link('Fixes', '6'),
    link('Rate', '6.1'),
    link('Weights', '6.2'),
    link('Lab', '7'),
  ]);
  expect(
    tree.map(({ link: { label }, children }) => [label, children.map((child) => child.link.label)]),
  ).toEqual([
    ['Start', []],
    ['Fixes', ['Rate', 'Weights']],
    ['Lab', []],
  ]);
});

test('lighting one quantity dims the others only in charts that show it', () => {
  const style = litStyle(['gradient']);
  expect(style).toContain(
    '[data-lit~="gradient"] .chart:has([data-quantity="gradient"]) [data-quantity]:not(',
  );
});
