import type { Words } from './locale.ts';

interface SiteWords {
  readonly title: string;
  readonly chapters: string;
  readonly previous: string;
  readonly next: string;
  readonly menu: string;
  readonly onThisPage: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly search: string;
  readonly searchHint: string;
  readonly searchClose: string;
  readonly searchNothing: string;
  readonly searchFailed: string;
  /** `#` stands for the number of pages. */
  readonly searchFound: string;
  readonly otherLanguage: string;
  readonly footer: string;
  readonly license: string;
}

/** Words of the page round a lesson. */
export const siteWords: Words<SiteWords> = {
  en: {
    title: 'Gradients, and why they explode',
    chapters: 'Chapters',
    previous: 'Previous',
    next: 'Next',
    menu: 'Menu',
    onThisPage: 'On this page',
    toDark: 'Dark colors',
    toLight: 'Light colors',
    search: 'Search',
    searchHint: 'Search the course',
    searchClose: 'Close',
    searchNothing: 'Nothing found.',
    searchFailed: 'Search is not available here: it works on the built site.',
    searchFound: 'Pages found: #',
    otherLanguage: '简体中文',
    footer: 'After the outline of Daniel Warfield’s “What Are Gradients, and Why Do They Explode?” (2023).',
    license: 'Code: MIT. Text and figures: CC BY 4.0.',
  },
  'zh-cn': {
    title: '梯度，以及它为何爆炸',
    chapters: '章节',
    previous: '上一页',
    next: '下一页',
    menu: '目录',
    onThisPage: '本页内容',
    toDark: '深色',
    toLight: '浅色',
    search: '搜索',
    searchHint: '搜索本课程',
    searchClose: '关闭',
    searchNothing: '没有找到。',
    searchFailed: '此处无法搜索：请在构建后的网站上使用。',
    searchFound: '找到 # 页',
    otherLanguage: 'English',
    footer: '大纲依据 Daniel Warfield 的文章 What Are Gradients, and Why Do They Explode?（2023）。',
    license: '代码：MIT。文字与图：CC BY 4.0。',
  },
};

/** How a page names its place in the book: "Chapter 6.2", "第 6.2 章". */
export function chapterLabel(number: string, locale: keyof typeof siteWords): string {
  return locale === 'en' ? `Chapter ${number}` : `第 ${number} 章`;
}
