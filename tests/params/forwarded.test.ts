import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress, writeAddress } from '@/params/address';
import { angle, choice, defaults, number, text, toggle } from '@/params/schema';

const schema = {
  x: number({ default: 0, min: -5, max: 5, step: 0.1 }),
  h: number({ default: 0.9, min: 1e-12, max: 1, step: 0.1, scale: 'log' }),
  steps: number({ default: 10, min: 0, max: 2000, step: 1, integer: true }),
  turn: angle(40),
  fn: choice({ default: 'hills', choices: ['hills', 'bowl', 'max-relu'] }),
  exact: toggle(0),
  formula: text({ default: '', maxLength: 60, formula: true }),
  data: text({ default: '', maxLength: 60 }),
};
type State = Partial<Record<keyof typeof schema, string | number>>;

const opened = (search: string, alone = false) => parseAddress('walk', schema, search, alone);
const set = (state: State) => ({ values: { ...defaults(schema), ...state }, notices: [] });

describe('a link as people write and forward it', () => {
  it.each<[string, State]>([
    ['?walk.formula=x^2+y^2', { formula: 'x^2+y^2' }],
    ['?walk.formula=x%5E2+y%5E2', { formula: 'x^2+y^2' }],
    ['?walk.formula=x%5E2+%2B+y%5E2', { formula: 'x^2 + y^2' }],
    ['?walk.formula=sin(x)+*+y', { formula: 'sin(x) * y' }],
    ['?walk.formula=x+-+y', { formula: 'x - y' }],
    ['?walk.formula=x%20y', { formula: 'x y' }],
    ['?walk.formula=x%252By', { formula: 'x+y' }],
    ['?walk.formula=(x%2By).', { formula: '(x+y)' }],
    ['?walk.formula=(x%2By))', { formula: '(x+y)' }],
    ['?walk.data=1,2;3,4+5,6', { data: '1,2;3,4 5,6' }],
    ['?walk.x=1&amp;walk.steps=7', { x: 1, steps: 7 }],
    ['?walk.x=1&amp;amp;walk.steps=7', { x: 1, steps: 7 }],
    ['?walk.x=1%26amp%3Bwalk.steps=7', { x: 1, steps: 7 }],
    ['?walk.x=1%26walk.steps%3D7', { x: 1, steps: 7 }],
    ['?walk.x%3D1%26walk.steps%3D7', { x: 1, steps: 7 }],
    ['?walk%252Ex=1', { x: 1 }],
    ['?walk.fn=max%252Drelu', { fn: 'max-relu' }],
    ['?walk.x=1;walk.steps=7', { x: 1, steps: 7 }],
    ['?walk.x=1?walk.steps=7', { x: 1, steps: 7 }],
    ['?walk.x=1?utm_source=mail', { x: 1 }],
    ['?fbclid=IwAR0&walk.x=1&utm_medium=social', { x: 1 }],
    ['?walk.x=1.', { x: 1 }],
    ['?walk.x=1.5).', { x: 1.5 }],
    ['?walk.x=1.5,', { x: 1.5 }],
    ['?walk.x=1.5%3E', { x: 1.5 }],
    ['?walk.x=%E2%80%9C1.5%E2%80%9D', { x: 1.5 }],
    ['?walk.x=1.5%E3%80%82', { x: 1.5 }],
    ['?walk.fn=bowl.', { fn: 'bowl' }],
    ['?walk.exact=1)', { exact: 1 }],
    ['?walk.exact=true', { exact: 1 }],
    ['?WALK.X=1&Walk.Fn=Bowl', { x: 1, fn: 'bowl' }],
    ['?walk.x=1,5', { x: 1.5 }],
    ['?walk.h=0,125', { h: 0.125 }],
    ['?walk.x=-0,5', { x: -0.5 }],
    ['?walk.steps=1,234.0', { steps: 1234 }],
    ['?walk.steps=1.234,0', { steps: 1234 }],
    ['?walk.steps=1%20234', { steps: 1234 }],
    ['?walk.x=%E2%88%921.5', { x: -1.5 }],
    ['?walk.x=%E2%80%931.5', { x: -1.5 }],
    ['?walk.h=2.6e%E2%88%924', { h: 2.6e-4 }],
    ['?walk.h=10%E2%81%BB%E2%81%B8', { h: 1e-8 }],
    ['?walk.h=2.5%C2%B710%5E-3', { h: 2.5e-3 }],
    ['?walk.x=%EF%BC%91%EF%BC%8E%EF%BC%95', { x: 1.5 }],
    ['?walk.x%EF%BC%9D1%EF%BC%86walk.steps%EF%BC%9D7', { x: 1, steps: 7 }],
    ['?walk.x=1%0A', { x: 1 }],
    ['?%20walk.x%20=%201%20', { x: 1 }],
    ['?walk.x=1%E2%80%8B', { x: 1 }],
    ['?walk.turn=90%C2%B0', { turn: 90 }],
    ['?url=https%3A%2F%2Fexample.org%2Fwalk%2F%3Fwalk.x%3D1%26walk.steps%3D7%23walk', { x: 1, steps: 7 }],
  ])('%s is read as it was meant', (search, state) => {
    expect(opened(search)).toMatchObject(set(state));
  });

  it('prefers what is written exactly', () => {
    expect(opened('?walk.x=2&amp;WALK.X=3').values.x).toBe(2);
  });

  it('reads bare names of every kind where the figure stands alone', () => {
    expect(opened('?X=1,5&amp;fn=Bowl', true)).toMatchObject(set({ x: 1.5, fn: 'bowl' }));
  });

  it.each(['1,000', '1/3', '2 3', '5px', '1..2', '--1', '1e', '٣'])('%s is told, not guessed', (given) => {
    const { values, notices } = opened(`?walk.x=${encodeURIComponent(given)}`);
    expect(values.x).toBe(0);
    expect(notices).toEqual([{ kind: 'unread', param: 'x', given, used: 0 }]);
  });

  const states = fc.record({
    x: fc.double({ min: -5, max: 5, noNaN: true }).map((v) => v + 0),
    h: fc.double({ min: 1e-12, max: 1, noNaN: true }),
    steps: fc.integer({ min: 0, max: 2000 }),
    fn: fc.constantFrom('hills', 'bowl', 'max-relu'),
    exact: fc.constantFrom(0, 1),
    formula: fc.stringMatching(/^(x|y|x y|2 \+ x|sin\(x\) \* y|x\^2 - y){1,2}$/),
  });
  const manglers: Record<string, (query: string) => string> = {
    'as it was copied': (query) => query,
    'with its & written for HTML': (query) => query.replaceAll('&', '&amp;'),
    'encoded once more': (query) => query.replaceAll('%', '%25'),
    'encoded as a whole': encodeURIComponent,
    'with a tail that counts clicks': (query) => `${query}&utm_source=x&gclid=1`,
    'within the address of another page': (query) => `url=${encodeURIComponent(`https://a.b/?${query}`)}`,
    'in brackets at the end of a sentence': (query) => `${query}).`,
  };
  it.each(Object.keys(manglers))('opens any copied state %s', (mangled) => {
    fc.assert(
      fc.property(states, (state) => {
        const query = writeAddress('walk', schema, { ...defaults(schema), ...state } as never);
        const { values, notices } = opened(`?${manglers[mangled]?.(query)}`);
        expect(values).toEqual({ ...defaults(schema), ...state });
        expect(notices).toEqual([]);
      }),
    );
  });

  it('never throws, and keeps every value in its range, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (value, name) => {
        for (const search of [`?walk.x=${value}`, `?${name}=${value}`, value, encodeURIComponent(value)]) {
          const { values } = opened(search, true);
          expect(Math.abs(values.x)).toBeLessThanOrEqual(5);
          expect(['hills', 'bowl', 'max-relu']).toContain(values.fn);
        }
      }),
    );
  });
});
