import type { Words } from './locale.ts';

/** One page of the course: its address, its number in the book and its name. */
export interface Chapter {
  /** Address below the site's root, without slashes at the ends; `''` is the first page. */
  readonly slug: string;
  /** `'4'`, `'6.2'`; absent for what stands outside the numbering. */
  readonly number?: string;
  readonly title: Words<string>;
  /** What the menu calls it, where that is not its title. */
  readonly label?: Words<string>;
}

/** The pages in reading order. Addresses never change once published. */
export const chapters = [
  {
    slug: '',
    title: { en: 'Gradients, and why they explode', 'zh-cn': '梯度，以及它为何爆炸' },
    label: { en: 'Contents', 'zh-cn': '目录' },
  },
  { slug: 'what-is-a-gradient', number: '1', title: { en: 'What is a gradient?', 'zh-cn': '什么是梯度？' } },
  { slug: 'partial-derivatives', number: '2', title: { en: 'Partial derivatives', 'zh-cn': '偏导数' } },
  {
    slug: 'gradients-in-a-model',
    number: '3',
    title: { en: 'Gradients in a simple model', 'zh-cn': '简单模型中的梯度' },
  },
  {
    slug: 'exploding-and-vanishing',
    number: '4',
    title: { en: 'Exploding and vanishing gradients', 'zh-cn': '梯度爆炸与梯度消失' },
  },
  { slug: 'why-it-matters', number: '5', title: { en: 'Why it matters', 'zh-cn': '为什么要紧' } },
  { slug: 'fixes', number: '6', title: { en: 'How do we fix them?', 'zh-cn': '如何解决？' } },
  { slug: 'fixes/learning-rate', number: '6.1', title: { en: 'The learning rate', 'zh-cn': '学习率' } },
  { slug: 'fixes/initialization', number: '6.2', title: { en: 'Initialization', 'zh-cn': '初始化' } },
  { slug: 'fixes/activations', number: '6.3', title: { en: 'Activation functions', 'zh-cn': '激活函数' } },
  { slug: 'fixes/architecture', number: '6.4', title: { en: 'Architecture', 'zh-cn': '网络结构' } },
  {
    slug: 'fixes/batch-normalization',
    number: '6.5',
    title: { en: 'Batch normalization', 'zh-cn': '批量归一化' },
  },
  { slug: 'fixes/gradient-clipping', number: '6.6', title: { en: 'Gradient clipping', 'zh-cn': '梯度裁剪' } },
  {
    slug: 'fixes/weight-regularization',
    number: '6.7',
    title: { en: 'Weight regularization', 'zh-cn': '权重正则化' },
  },
  {
    slug: 'fixes/truncated-context',
    number: '6.8',
    title: { en: 'Truncated context', 'zh-cn': '截断上下文' },
  },
  { slug: 'lab', number: '7', title: { en: 'The lab', 'zh-cn': '实验室' } },
  { slug: 'conclusion', number: '8', title: { en: 'Conclusion', 'zh-cn': '结语' } },
  { slug: 'glossary', title: { en: 'Glossary', 'zh-cn': '术语表' } },
  { slug: 'references', title: { en: 'References', 'zh-cn': '参考文献' } },
  { slug: 'instructors', title: { en: 'For instructors', 'zh-cn': '致教师' } },
] as const satisfies readonly Chapter[];

/** The chapter at an address, or nothing for a page outside the course (such as 404). */
export function chapterAt(slug: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.slug === slug);
}
