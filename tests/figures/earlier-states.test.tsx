import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Seam } from '@/compute/useComputed';
import { frameWords } from '@/i18n/frame-words';
import { allFigures } from './all-figures';
import { type State, walksOf } from './walks';

/** Milliseconds on a slow phone: beyond it are whole trainings and maps of basins. */
const tooLong = 1500;

// Whatever a model costs, it is computed on the spot, as in a worker that is asked for one state after another; not
// again for the parameters of the last time, as in a page.
vi.mock(import('@/compute/useComputed'), async (importOriginal) => {
  const last = new WeakMap<object, { readonly key: string; readonly model: unknown }>();
  function computed<P, M>(seam: Seam<P, M>, params: P): M {
    if (seam.cost(params) > tooLong && seam.meanwhile) return seam.meanwhile();
    const key = JSON.stringify(params);
    const known = last.get(seam);
    if (known?.key === key) return known.model as M;
    const model = seam.model(params);
    last.set(seam, { key, model });
    return model;
  }
  return {
    ...(await importOriginal()),
    isComputedHere: () => true,
    useComputed: (seam, params, given) => ({
      model: given ?? computed(seam, params),
      of: params,
      stale: false,
    }),
  };
});

const models: unknown[] = [];

// The originals of mocked modules stay when the others are loaded anew: so must what they share with these.
vi.mock(import('@/figure/context'), (importOriginal) => importOriginal());

// Every model that is drawn is noted, for a later look.
vi.mock(import('@/figure/Frame'), async (importOriginal) => {
  const { Frame } = await importOriginal();
  return {
    Frame: (props) => {
      models.push({ ...props.model, rows: props.figure.rows(props.model) });
      return Frame(props);
    },
  };
});

/** All numbers and texts of a model, those included that it computes when asked; no functions. */
const written = (model: unknown): string =>
  JSON.stringify(model, (_, value) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, String);
    if (value instanceof Map || value instanceof Set) return [...value];
    return typeof value === 'number' ? String(value) : value;
  });

interface Drawn {
  readonly state: State;
  readonly html: string;
  readonly model: string;
}

/** All figures as a page has them that has just been loaded: nothing was shown yet. What is built comes with the page. */
async function freshPage() {
  vi.resetModules();
  const { InitialValues } = await import('@/params/useParams');
  const { allFigures: figures } = await import('./all-figures');

  return function walkThrough(name: string, walk: readonly State[]): Drawn[] {
    const [figure, built] = [figures, allFigures].map((all) => all.find((each) => each.name === name));
    if (!figure || !built) throw new Error(`There is no figure ${name}.`);
    const { Island, words } = figure;
    models.length = 0;
    const drawn = walk.map((state): Drawn => {
      const html = renderToStaticMarkup(
        <InitialValues value={state}>
          <Island words={words.en} frame={frameWords.en} opening={built.openingOf(state)} />
        </InitialValues>,
      );
      return { state, html, model: written(models.at(-1)) };
    });
    expect(models).toHaveLength(walk.length);
    // What stands on the page while the next is computed must not change under it.
    const changed = drawn.filter(({ model }, k) => written(models[k]) !== model);
    expect(changed.map(({ state }) => state)).toEqual([]);
    return drawn;
  };
}

describe('what a figure shows does not depend on what it showed before', () => {
  let first: Awaited<ReturnType<typeof freshPage>>;
  let second: Awaited<ReturnType<typeof freshPage>>;
  beforeAll(async () => {
    first = await freshPage();
    second = await freshPage();
  }, 60_000);

  it.each(allFigures)(
    'in $name, and what it showed before stays',
    { timeout: 120_000 },
    ({ name, schema }) => {
      const { near, far } = walksOf(schema);
      const other = new Map(second(name, far).map((drawn) => [JSON.stringify(drawn.state), drawn]));
      const differing = first(name, near).filter(({ state, html, model }) => {
        const drawn = other.get(JSON.stringify(state));
        return drawn?.html !== html || drawn.model !== model;
      });
      expect(differing.map(({ state }) => state)).toEqual([]);
    },
  );
});
