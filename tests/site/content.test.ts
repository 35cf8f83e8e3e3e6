import { readdirSync, readFileSync } from 'node:fs';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { chapters } from '@/i18n/chapters';
import { pageId } from '@/i18n/page-id';

interface Attribute {
  readonly name?: string | undefined;
  readonly value?: unknown;
}

/** What these tests look at in a lesson's tree. */
interface Node {
  readonly type: string;
  readonly name: string | undefined;
  readonly attributes: readonly Attribute[];
  readonly id: string | undefined;
  readonly children: readonly Node[];
}

function read(node: object): Node {
  const raw = node as {
    type: string;
    name?: string;
    attributes?: Attribute[];
    children?: object[];
    data?: { hProperties?: { id?: string } };
  };
  const { type, name, attributes = [], children = [], data } = raw;
  return { type, name, attributes, id: data?.hProperties?.id, children: children.map(read) };
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(en|zh-cn)\/.*\.mdx$/.test(path))
  .sort();

const lessons = files.map((path) => {
  const source = readFileSync(`content/${path}`, 'utf8');
  const tree = read(
    mdxToMdast(source, {
      features: { math: true, headingAttributes: true, directive: true },
    }),
  );
  return { path, id: pageId(path), source, nodes: flatten(tree) };
});
const figures = readdirSync('src/figures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function flatten(node: Node): Node[] {
  return [node, ...node.children.flatMap(flatten)];
}
const named = (nodes: readonly Node[], name: string): Node[] => nodes.filter((node) => node.name === name);
const attribute = (node: Node, name: string): unknown =>
  node.attributes.find((entry) => entry.name === name)?.value;
const headingIds = ({ nodes }: { nodes: readonly Node[] }): (string | undefined)[] =>
  nodes.filter(({ type }) => type === 'heading').map(({ id }) => id);

describe('every chapter of the menu', () => {
  test.each(chapters.map(({ slug, title }) => [slug || 'index', title.en]))(
    '%s is a page with its title',
    (id, title) => {
      const lesson = lessons.find((candidate) => candidate.id === id);
      expect(lesson?.source).toMatch(new RegExp(`^title: "?${title.replace('?', '\\?')}"?$`, 'm'));
    },
  );
});

describe.each(lessons)('$path', (lesson) => {
  const { nodes } = lesson;

  test('gives every heading an id of its own, none of them a figure’s name', () => {
    const ids = headingIds(lesson);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(figures).not.toContain(id);
  });

  test('gives questions and predictions ids of their own', () => {
    const parts = ['Quiz', 'Question', 'Predict'].flatMap((name) => named(nodes, name));
    const ids = parts.map((part) => attribute(part, 'id'));
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has one right answer to each question and a reason for every wrong one', () => {
    for (const question of named(nodes, 'Question')) {
      const options = named(flatten(question), 'Option');
      const ids = options.map((option) => attribute(option, 'id'));
      expect(new Set(ids).size).toBe(options.length);
      expect(options.filter((option) => attribute(option, 'correct') !== undefined)).toHaveLength(1);
      for (const option of options) {
        const isCorrect = attribute(option, 'correct') !== undefined;
        expect(
          isCorrect || named(flatten(option), 'Feedback').length === 1,
          String(attribute(option, 'id')),
        ).toBe(true);
      }
    }
  });

  test('ends every prediction with what is true', () => {
    for (const predict of named(nodes, 'Predict')) expect(named(flatten(predict), 'Answer')).toHaveLength(1);
  });
});

test('a translation has the headings of its English original', () => {
  for (const translation of lessons.filter(({ path }) => path.startsWith('zh-cn/'))) {
    const original = lessons.find(({ id }) => id === (translation.id.replace(/^zh-cn\/?/, '') || 'index'));
    expect(original, translation.path).toBeDefined();
    if (original) expect(headingIds(translation), translation.path).toEqual(headingIds(original));
  }
});
