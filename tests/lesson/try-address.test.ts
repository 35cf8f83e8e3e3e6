import { expect, test } from 'vitest';
import { tryAddress } from '@/lesson/try-address';

test('a state of a figure is an address that the figure reads', () => {
  expect(tryAddress('surface-explorer', 'x=1&y=-2')).toBe(
    '?surface-explorer.x=1&surface-explorer.y=-2#surface-explorer',
  );
});

test('what a formula contains is escaped', () => {
  const address = tryAddress('surface-explorer', 'formula=x%2By');
  expect(new URLSearchParams(address.split('#')[0]).get('surface-explorer.formula')).toBe('x+y');
});
