import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, withParams, withState, writeAddress } from '@/params/address';
import { angle, choice, defaults, number, text, toggle } from '@/params/schema';

const schema = {
  x: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  h: number({ default: 0.9, min: 1e-12, max: 1, step: 0.1, scale: 'log' }),
  steps: number({ default: 10, min: 0, max: 2000, step: 1, integer: true }),
  turn: angle(40),
  fn: choice({ default: 'hills', choices: ['hills', 'bowl'] }),
  exact: toggle(0),
  formula: text({ default: '', maxLength: 20, formula: true }),
};
const parse = (query: string, alone = false) =>
  parseAddress('walk', schema, new URLSearchParams(query), alone);

describe('the state in an address', () => {
  it('comes back as it was written, whatever it is', () => {
    const values = fc.record({
      x: fc.double({ min: -5, max: 5, noNaN: true }).map((v) => v + 0),
      h: fc.double({ min: 1e-12, max: 1, noNaN: true }),
      steps: fc.integer({ min: 0, max: 2000 }),
      turn: fc.double({ min: -179.5, max: 180, noNaN: true }).map((v) => Math.round(v * 8) / 8 + 0),
      fn: fc.constantFrom('hills', 'bowl'),
      exact: fc.constantFrom(0, 1),
      formula: fc.string({ maxLength: 20, unit: 'grapheme-ascii' }),
    });
    fc.assert(
      fc.property(values, (state) => {
        const opened = parse(writeAddress('walk', schema, state as never));
        expect(opened.values).toEqual(state);
        expect(opened.notices).toEqual([]);
      }),
    );
  });

  it('leaves no trace of defaults', () => {
    expect(writeAddress('walk', schema, defaults(schema))).toBe('');
    expect(writeAddress('walk', schema, { ...defaults(schema), fn: 'bowl' })).toBe('walk.fn=bowl');
  });

  it('keeps a value between the steps of its slider', () => {
    expect(parse('walk.x=0.123456789').values.x).toBe(0.123456789);
  });

  it.each([
    ['walk.x=7', 'x', 5],
    ['walk.x=-1e400', 'x', -5],
    ['walk.h=0', 'h', 1e-12],
    ['walk.steps=2.6', 'steps', 3],
    ['walk.steps=99999', 'steps', 2000],
  ] as const)('%s is brought into range, and says so', (query, name, used) => {
    const { values, notices } = parse(query);
    expect(values[name]).toBe(used);
    expect(notices).toMatchObject([{ param: name, used }]);
  });

  it('turns an angle round the circle without a word', () => {
    expect(parse('walk.turn=190')).toMatchObject({ values: { turn: -170 }, notices: [] });
    expect(parse('walk.turn=-180')).toMatchObject({ values: { turn: 180 }, notices: [] });
  });

  it.each([
    ['walk.x=', 'x', ''],
    ['walk.x=abc', 'x', 'abc'],
    ['walk.x=NaN', 'x', 'NaN'],
    ['walk.x=Infinity', 'x', 'Infinity'],
    ['walk.x=0x1', 'x', '0x1'],
    ['walk.x=1,000', 'x', '1,000'],
    ['walk.fn=constructor', 'fn', 'constructor'],
    ['walk.exact=2', 'exact', '2'],
    ['walk.formula=123456789012345678901', 'formula', '123456789012345678901'],
    ['walk.x', 'x', ''],
  ] as const)('%s cannot be read: the default is shown, and the notice says so', (query, param, given) => {
    expect(parse(query)).toEqual({
      values: defaults(schema),
      notices: [{ kind: 'unread', param, given, used: schema[param].default }],
      hidden: new Set(),
    });
  });

  it.each(['walk.__proto__=1', 'other.x=3', 'x=3', 'walk.unknown=1', '%E0%A4%A', 'utm_source=chat&fbclid=1'])(
    'ignores %s',
    (query) => {
      expect(parse(query)).toMatchObject({ values: defaults(schema), notices: [] });
    },
  );

  it('reads bare names where the figure stands alone, and prefers its own', () => {
    expect(parse('x=3', true).values.x).toBe(3);
    expect(parse('x=3&walk.x=4', true).values.x).toBe(4);
  });

  it('reads which controls to hide', () => {
    expect([...parse('walk.hide=x,steps,').hidden]).toEqual(['x', 'steps']);
  });

  it('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, value) => {
        const query = new URLSearchParams([
          [`walk.${name}`, value],
          ['walk.x', value],
          ['walk.fn', value],
        ]);
        const { values } = parseAddress('walk', schema, query);
        expect(values.x).toBeGreaterThanOrEqual(-5);
        expect(values.x).toBeLessThanOrEqual(5);
        expect(['hills', 'bowl']).toContain(values.fn);
      }),
    );
  });

  it('takes one figure’s parameters beside another’s', () => {
    const query = new URLSearchParams('other.gain=2&walk.x=1&walk.hide=h');
    expect(withParams('walk', { x: 2, fn: 'bowl' }, query)).toBe(
      'other.gain=2&walk.x=2&walk.hide=h&walk.fn=bowl',
    );
  });

  it('puts a figure’s whole state in the place of what stood there, and leaves the rest', () => {
    const query = new URLSearchParams('other.gain=2&walk.x=1&walk.y=9&walk.hide=h');
    const state = { ...defaults(schema), h: 0.01, exact: 1 as const };
    expect(withState('walk', schema, state, query)).toBe(
      'other.gain=2&walk.y=9&walk.hide=h&walk.h=0.01&walk.exact=1',
    );
  });
});
