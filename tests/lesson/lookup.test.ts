import { expect, test } from 'vitest';
import { lessonIn } from '@/lesson/lesson-in';
import { lookup } from '@/lesson/lookup';

const terms = [{ id: 'gradient' }, { id: 'slope' }];

test('a key finds its entry', () => {
  expect(lookup('Term', terms, 'slope')).toBe(terms[1]);
});

test('an unknown key fails, naming the key and the part that asked', () => {
  expect(() => lookup('Term', terms, 'slop')).toThrow('<Term id="slop">');
  expect(() => lookup('Cite', terms, 'nobody-1900')).toThrow('gradient, slope');
});

test('a page not translated yet is found in English', () => {
  const lessons = [{ id: 'index' }, { id: 'lab' }, { id: 'zh-cn/lab' }];
  expect(lessonIn(lessons, 'zh-cn', 'lab')?.id).toBe('zh-cn/lab');
  expect(lessonIn(lessons, 'zh-cn', '')?.id).toBe('index');
  expect(lessonIn(lessons, 'en', 'lab')?.id).toBe('lab');
  expect(lessonIn(lessons, 'en', 'nowhere')).toBeUndefined();
});
