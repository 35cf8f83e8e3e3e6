import type { HastPluginDefinition } from 'satteri';
import { languageOf } from './language.ts';

const label = { en: 'Table', 'zh-cn': '表格' };

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
        children: [node],
      };
    },
  },
} satisfies HastPluginDefinition;
