import { describe, expect, it } from 'vitest';
import { arrowOf, valueAfterKey } from '@/controls/keys';

const key = (name: string, held: Partial<Record<'shift' | 'alt' | 'ctrl' | 'meta', true>> = {}) => ({
  key: name,
  shiftKey: held.shift ?? false,
  altKey: held.alt ?? false,
  ctrlKey: held.ctrl ?? false,
  metaKey: held.meta ?? false,
});

const x = { min: -5, max: 5, step: 0.1 };

describe('what a key means to a slider', () => {
  it('is one step for an arrow, ten with Shift or a Page key, a tenth with Alt', () => {
    expect(valueAfterKey(x, 1, key('ArrowUp'))).toBe(1.1);
    expect(valueAfterKey(x, 1, key('ArrowLeft'))).toBe(0.9);
    expect(valueAfterKey(x, 1, key('ArrowRight', { shift: true }))).toBe(2);
    expect(valueAfterKey(x, 1, key('PageDown'))).toBe(0);
    expect(valueAfterKey(x, 1, key('ArrowDown', { alt: true }))).toBe(0.99);
  });

  it('is an end for Home and End', () => {
    expect(valueAfterKey(x, 1, key('Home'))).toBe(-5);
    expect(valueAfterKey(x, 1, key('End'))).toBe(5);
  });

  it('is nothing for keys that belong to the browser or to the page', () => {
    expect(valueAfterKey(x, 1, key('Tab'))).toBeNull();
    expect(valueAfterKey(x, 1, key('ArrowLeft', { meta: true }))).toBeNull();
    expect(valueAfterKey(x, 1, key('Home', { ctrl: true }))).toBeNull();
    expect(arrowOf(key('a'))).toBeNull();
  });
});
