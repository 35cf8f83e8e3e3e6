import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { type Chapter, chapters } from './chapters.ts';

type Sidebar = NonNullable<StarlightUserConfig['sidebar']>;
type SidebarItem = Sidebar[number];

function link({ slug, number, title, label = title }: Chapter): SidebarItem {
  return {
    slug: slug === '' ? 'index' : slug,
    label: label.en,
    translations: { 'zh-CN': label['zh-cn'] },
    ...(number === undefined ? {} : { attrs: { 'data-number': number } }),
  };
}

/** The pages as Starlight wants them: its reading order gives previous and next, its labels the menu. */
export const sidebar: Sidebar = chapters.map(link);
