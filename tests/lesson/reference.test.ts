import { expect, test } from 'vitest';
import { fullNames, shortReference } from '@/lesson/reference';

test('one author, two authors, many authors', () => {
  const year = 2010;
  expect(shortReference({ authors: ['Warfield, Daniel'], year: 2023 })).toBe('Warfield 2023');
  expect(shortReference({ authors: ['Glorot, Xavier', 'Bengio, Yoshua'], year })).toBe(
    'Glorot & Bengio 2010',
  );
  expect(shortReference({ authors: ['He, K.', 'Zhang, X.', 'Ren, S.'], year: 2015 })).toBe('He et al. 2015');
});

test('full names read in their natural order', () => {
  expect(fullNames(['Glorot, Xavier', 'Bengio, Yoshua'])).toBe('Xavier Glorot, Yoshua Bengio');
  expect(fullNames(['PyTorch'])).toBe('PyTorch');
});
