import { describe, expect, test } from 'vitest';
import { chapters } from '@/i18n/chapters';
import { searchNames } from '@/i18n/search-names';
import { entriesFor } from '@/site/glossary-search';
import { isNamed, mainWords, plainQuery } from '@/site/query';

describe('a query', () => {
  test.each([
    ['learning-rate', 'learning rate'],
    ['Batch‑Norm', 'batch norm'],
    ['  “loss is NaN”? ', 'loss is nan'],
    ['clip_grad_norm_', 'clip_grad_norm_'],
    ['L1/L2', 'l1 l2'],
    ['梯度', '梯度'],
  ])('%s is read as %s', (typed, plain) => {
    expect(plainQuery(typed)).toBe(plain);
  });

  test('is a name in whatever number, hyphens or not', () => {
    expect(isNamed('skip-connections', ['residual', 'skip connection'])).toBe(true);
    expect(isNamed('loss', ['los'])).toBe(false);
    expect(isNamed('skip', ['skip connection'])).toBe(false);
  });

  test('has main words', () => {
    expect(mainWords('why is my loss nan')).toBe('loss nan');
    expect(mainWords('what is it')).toBe('what is it');
  });
});

test('names are plain, of pages that exist, and each of one page', () => {
  const names = Object.entries(searchNames);
  for (const [slug] of names) expect(chapters.map((chapter) => chapter.slug as string)).toContain(slug);
  const all = names.flatMap(([, list]) => list);
  expect(new Set(all).size).toBe(all.length);
  for (const name of all) expect(plainQuery(name), name).toBe(name);
});

describe('the glossary’s entries', () => {
  const entries = [
    { id: 'gradient-norm', term: 'gradient norm', names: ['grad norm'], text: '' },
    { id: 'gradient', term: 'gradient', names: [], text: '' },
    { id: 'batch-normalization', term: '批量归一化', names: ['bn'], text: '' },
  ];
  const ids = (query: string) => entriesFor(query, entries).map(({ id }) => id);

  test('are found by name first, then by the beginning of a word', () => {
    expect(ids('gradients')).toEqual(['gradient']);
    expect(ids('gradient')).toEqual(['gradient', 'gradient-norm']);
    expect(ids('norm')).toEqual(['gradient-norm']);
    expect(ids('归一')).toEqual(['batch-normalization']);
    expect(ids('BN')).toEqual(['batch-normalization']);
    expect(ids('g')).toEqual([]);
  });
});
