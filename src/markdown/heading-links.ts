import type { HastPluginDefinition } from 'satteri';
import { languageOf } from './language.ts';

const label = { en: 'Link to this section', 'zh-cn': '本节链接' };

/** Puts a link beside each heading that carries an id, so that a section's address can be copied. */
export const headingLinks = {
  name: 'heading-links',
  element: {
    filter: ['h2', 'h3', 'h4'],
    visit(node, context) {
      const id = node.properties.id;
      if (typeof id !== 'string') return;
      const link = {
        type: 'element' as const,
        tagName: 'a',
        properties: {
          class: 'heading-link',
          href: `#${id}`,
          'aria-label': label[languageOf(context.fileURL)],
          'aria-describedby': id,
        },
        children: [],
      };
      return { type: 'element', tagName: 'div', properties: { class: 'heading' }, children: [node, link] };
    },
  },
} satisfies HastPluginDefinition;
