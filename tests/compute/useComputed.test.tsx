import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { type Seam, useComputed } from '@/compute/useComputed';

function Shown({ seam, params }: { seam: Seam<number, number>; params: number }) {
  const { model, stale } = useComputed(seam, params);
  return `${model}${stale ? ', stale' : ''}`;
}

const startWorker = () => {
  throw new Error('no workers on a server');
};
const square = vi.fn((x: number) => x * x);
const render = (seam: Seam<number, number>, params = 3) =>
  renderToStaticMarkup(<Shown seam={seam} params={params} />);

describe('the first picture', () => {
  it('of a cheap model is computed on the spot', () => {
    expect(render({ model: square, cost: () => 1, startWorker, meanwhile: () => 0 })).toBe('9');
  });

  it('of a costly model is computed on the spot where nothing can stand in for it', () => {
    expect(render({ model: square, cost: () => 1000, startWorker })).toBe('9');
  });

  it('of a costly model is what stands in for it, and says that it is stale', () => {
    square.mockClear();
    expect(render({ model: square, cost: () => 1000, startWorker, meanwhile: () => 0 })).toBe('0, stale');
    expect(square).not.toHaveBeenCalled();
  });
});
