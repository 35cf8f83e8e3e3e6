import type { Words } from './locale.ts';

interface SiteWords {
  readonly title: string;
  readonly chapters: string;
  readonly previous: string;
  readonly next: string;
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
  readonly searchContents: string;
  readonly searchGlossary: string;
  readonly otherLanguage: string;
  /** There is no page at this address. */
  readonly missing: string;
  readonly missingMore: string;
  readonly missingHome: string;
  /** `{command}` starts a server; for a course opened as a file. */
  readonly needsServer: string;
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
    onThisPage: 'On this page',
    toDark: 'Dark colors',
    toLight: 'Light colors',
    search: 'Search',
    searchHint: 'Search the course',
    searchClose: 'Close',
    searchNothing: 'Nothing found.',
    searchFailed: 'Search is not available just now. Look instead in:',
    searchFound: 'Pages found: #',
    searchContents: 'Contents',
    searchGlossary: 'Glossary',
    otherLanguage: '简体中文',
    missing: 'This page does not exist',
    missingMore: 'The address may be mistyped, or the page may have moved.',
    missingHome: 'The first page lists every chapter.',
    needsServer:
      'Opened as a file, the course shows its text and pictures only: figures and links need a server. Run {command} in the course’s folder (the one with index.html and _astro), then open http://localhost:8000/ in the browser.',
    footer: 'After the outline of Daniel Warfield’s “What Are Gradients, and Why Do They Explode?” (2023).',
    license: 'Code: MIT. Text and figures: CC BY 4.0.',
  },
  'zh-cn': {
    title: '梯度，以及它为何爆炸',
    chapters: '章节',
    previous: '上一页',
    next: '下一页',
    onThisPage: '本页内容',
    toDark: '深色',
    toLight: '浅色',
    search: '搜索',
    searchHint: '搜索本课程',
    searchClose: '关闭',
    searchNothing: '没有找到。',
    searchFailed: '暂时无法搜索，可以改看：',
    searchFound: '找到 # 页',
    searchContents: '目录',
    searchGlossary: '术语表',
    otherLanguage: 'English',
    missing: '这个页面不存在',
    missingMore: '地址可能有误，或页面已移动。',
    missingHome: '首页列出了所有章节。',
    needsServer:
      '以文件方式打开时，课程只显示文字和图片；图的操作和链接需要服务器。请在课程文件夹（其中有 index.html 和 _astro）中运行 {command}，再用浏览器打开 http://localhost:8000/。',
    footer: '大纲依据 Daniel Warfield 的文章 What Are Gradients, and Why Do They Explode?（2023）。',
    license: '代码：MIT。文字与图：CC BY 4.0。',
  },
};

/** How a page names its place in the book: "Chapter 6.2", "第 6.2 章". */
export function chapterLabel(number: string, locale: keyof typeof siteWords): string {
  return locale === 'en' ? `Chapter ${number}` : `第 ${number} 章`;
}
