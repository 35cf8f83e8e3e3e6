import type { HastPluginDefinition } from 'satteri';
import { languageOf } from './language.ts';

const label = { en: 'Table', 'zh-cn': '表格' };

/** The corner of a table with names on two sides is a cell like any: an empty head names nothing. */
function withoutEmptyHeads<T extends { type: string }>(node: T): T {
  if (!('children' in node) || !Array.isArray(node.children)) return node;
  const isEmptyHead = 'tagName' in node && node.tagName === 'th' && node.children.length === 0;
  return { ...node, ...(isEmptyHead && { tagName: 'td' }), children: node.children.map(withoutEmptyHeads) };
}

/** Puts each table of a lesson into a box that scrolls where the table is too wide, takes the focus and has a name. */
export const tableRegions = {
  name: 'table-regions',
  element: {
    filter: ['table'],
    visit(node, context) {
      return {
        type: 'element',
        tagName: 'div',
        properties: {
          class: 'table-region',
          role: 'group',
          'aria-label': label[languageOf(context.fileURL)],
          tabindex: '0',
        },
        children: [withoutEmptyHeads(node)],
      };
    },
  },
} satisfies HastPluginDefinition;
