import { relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { MdastContent, MdastPluginDefinition, MdastVisitorContext } from 'satteri';
import { renderFormula } from './katex.ts';
import { languageOf } from './language.ts';

const formulaLabel = { en: 'Formula', 'zh-cn': '公式' };

/** HTML as a node that neither Markdown nor MDX reads again. */
function html(value: string, context: MdastVisitorContext, kind: 'text' | 'flow'): MdastContent {
  if (context.sourceFormat === 'markdown') return { type: 'html', value };
  return {
    type: kind === 'text' ? 'mdxJsxTextElement' : 'mdxJsxFlowElement',
    name: 'Fragment',
    attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value }],
    children: [],
  };
}

function render(tex: string, display: boolean, context: MdastVisitorContext): string {
  try {
    return renderFormula(tex, display);
  } catch (error) {
    const file = context.fileURL ? relative(cwd(), fileURLToPath(context.fileURL)) : 'a document';
    throw new Error(`${file}: the formula $${tex.trim()}$ is broken. ${error}`, { cause: error });
  }
}

/** Formulas of lessons (`$…$` and `$$…$$`), set by KaTeX while the site is built; a broken one fails the build. */
export const mathematics = {
  name: 'mathematics',
  inlineMath(node, context) {
    context.replaceNode(node, html(render(node.value, false, context), context, 'text'));
  },
  math(node, context) {
    const formula = render(node.value, true, context);
    const label = formulaLabel[languageOf(context.fileURL)];
    const box = `<div class="formula" role="group" aria-label="${label}" tabindex="0">${formula}</div>`;
    context.replaceNode(node, html(box, context, 'flow'));
  },
} satisfies MdastPluginDefinition;
