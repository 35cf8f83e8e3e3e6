import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedSettings,
  readDifferences,
  unreadParts,
  writeDifferences,
} from '@/figures/rescue-lab/differences';
import { settingNames } from '@/figures/rescue-lab/params';
import { anySettings, settingsWith } from './settings';

describe('B’s settings in a link', () => {
  it('are those in which it differs from A', () => {
    const a = settingsWith();
    const b = settingsWith({ rate: 0.1, norm: 'batch' });
    expect(changedSettings(a, b)).toEqual(['norm', 'rate']);
    expect(writeDifferences(a, b)).toBe('norm:batch,rate:0.1');
    expect(writeDifferences(a, a)).toBe('');
  });

  it('are read as they were written, whatever both are', () => {
    fc.assert(
      fc.property(anySettings, anySettings, (a, b) => {
        const text = writeDifferences(a, b);
        expect(readDifferences(a, text)).toEqual(b);
        expect(text.length).toBeLessThanOrEqual(400);
      }),
    );
  });

  it('are A’s where the text is junk, and the nearest value where it is out of range', () => {
    const a = settingsWith({ rate: 0.3, depth: 7 });
    const text = 'rate:fast,depth:900,norm:huge,toString:1,:,,x,gain';
    expect(readDifferences(a, text)).toEqual({ ...a, depth: 50 });
  });

  it('name what of the text is not taken as it stands', () => {
    const a = settingsWith({ rate: 0.3, depth: 7 });
    const text = 'rate:fast, depth:900,norm:huge,toString:1,:,,x,width:8,norm:batch,learning rate 0.1';
    const unread = ['rate:fast', 'depth:900', 'norm:huge', 'toString:1', ':', 'x', 'learning rate 0.1'];
    expect(unreadParts(a, text)).toEqual(unread);
    fc.assert(
      fc.property(anySettings, anySettings, (one, two) => {
        expect(unreadParts(one, writeDifferences(one, two))).toEqual([]);
      }),
    );
  });

  it('never fail to be read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Object.keys(readDifferences(settingsWith(), text))).toEqual(settingNames);
      }),
    );
  });
});
