import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';

interface Option {
  readonly text: string;
  readonly correct: boolean;
  readonly reason: string;
}
interface Asked {
  /** Page and id. */
  readonly name: string;
  readonly options: readonly Option[];
}
interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
}

const within = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(within)];
const named = (node: Node, name: string): Node[] => within(node).filter((part) => part.name === name);
const attribute = (node: Node, name: string) => node.attributes?.find((entry) => entry.name === name);

/** The words of a part without those of its reasons; formulas count as their TeX. */
function words(node: Node, except = ''): string {
  if (except !== '' && node.name === except) return '';
  return (node.value ?? '') + (node.children ?? []).map((child) => words(child, except)).join('');
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function asked(kind: 'Question' | 'Predict'): Asked[] {
  return readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .flatMap((path) => {
      const source = readFileSync(`content/${path}`, 'utf8');
      const tree = mdxToMdast(source, { features: { math: true, headingAttributes: true } }) as Node;
      return named(tree, kind).map((part) => ({
        name: `${path}: ${String(attribute(part, 'id')?.value)}`,
        options: named(part, 'Option').map((option) => ({
          text: tidy(words(option, 'Feedback')),
          correct: attribute(option, 'correct') !== undefined,
          reason: tidy(
            named(option, 'Feedback')
              .map((reason) => words(reason))
              .join(' '),
          ),
        })),
      }));
    })
    .filter(({ options }) => options.length > 0);
}

const questions = asked('Question');
const predictions = asked('Predict');

/** How many right answers stand first, second, … */
function rightAt(all: readonly Asked[]): number[] {
  const counts = Array.from({ length: Math.max(...all.map(({ options }) => options.length)) }, () => 0);
  for (const { options } of all) {
    const place = options.findIndex(({ correct }) => correct);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

describe('right answers are not given away', () => {
  test.each([
    ['questions', questions],
    ['predictions', predictions],
  ])('by their place among the options: %s', (_, all) => {
    const counts = rightAt(all);
    for (const count of counts) {
      expect(count, counts.join(' ')).toBeGreaterThan(0);
      expect(count, counts.join(' ')).toBeLessThanOrEqual(0.4 * all.length);
    }
  });

  test.each([
    ['questions', questions],
    ['predictions', predictions],
  ])('by their length: %s', (_, all) => {
    const longest = all.filter(({ options }) => {
      const right = options.find(({ correct }) => correct)?.text.length ?? 0;
      return options.every(({ correct, text }) => correct || text.length < right);
    });
    expect(longest.length, longest.map(({ name }) => name).join('\n')).toBeLessThanOrEqual(0.45 * all.length);
  });
});

test('every wrong option of a prediction has a reason of its own', () => {
  const without = predictions.flatMap(({ name, options }) =>
    options.filter(({ correct, reason }) => !correct && reason === '').map(({ text }) => `${name}: ${text}`),
  );
  expect(without).toEqual([]);
});

test('no reason takes back the “Not so.” that stands before it', () => {
  const concession =
    /^(perhaps|maybe|possibly|yes|true|right|it (is|does|has|can|will|would)\b[^.]*\bbut|they (are|do|have|can)\b[^.]*\bbut|it (is|does|did|was|can)[,.]|they (are|do|did|were|can)[,.]|at the very|the \w+ (does|is|do)\.|almost|nearly|partly|sometimes|often|in part|true for)/i;
  const contradicting = [...questions, ...predictions].flatMap(({ name, options }) =>
    options
      .filter(({ correct, reason }) => !correct && concession.test(reason))
      .map(({ reason }) => `${name}: ${reason}`),
  );
  expect(contradicting).toEqual([]);
});
