import { readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { MdastPluginEntry } from 'satteri';

/** Where the components of lessons stand: their own, and one for each figure, `line-fit/LineFit.astro`. */
const folders = ['figures', 'lesson'];
const component = /(?:^|[\\/])([A-Z]\w*)\.astro$/;

/** What each component of lessons is imported from, by its name: `LineFit` → `@/figures/line-fit/LineFit.astro`. */
export function componentPaths(): ReadonlyMap<string, string> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  const paths = folders.flatMap((folder) =>
    readdirSync(`${source}${folder}`, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`),
  );
  const named = new Map<string, string>();
  for (const path of paths) {
    const name = component.exec(path)?.[1];
    if (name === undefined) continue;
    if (named.has(name)) throw new Error(`src/${path}: another component of lessons has this name.`);
    named.set(name, `@/${path}`);
  }
  return named;
}

/** A component as it stands in a document. */
interface Written {
  readonly name: string | null;
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

const place = (file: URL | undefined, line: number | undefined): string =>
  [file ? relative(cwd(), fileURLToPath(file)) : 'a document', line].filter(Boolean).join(':');

/**
 * Lets lessons write components without importing them: each document imports those that it uses, so that its page gets
 * their scripts and no others. A name that no component has fails the build.
 */
export const components: MdastPluginEntry = ({ fileURL, sourceFormat }) => {
  if (sourceFormat !== 'mdx') return null;
  const paths = componentPaths();
  const used = new Map<string, string>();
  const use = ({ name, position }: Written): void => {
    if (!name || !/^[A-Z]/.test(name)) return;
    const path = paths.get(name);
    if (path === undefined) {
      const where = place(fileURL, position?.start.line);
      throw new Error(
        `${where}: there is no component <${name}>. There are: ${[...paths.keys()].sort().join(', ')}`,
      );
    }
    used.set(name, path);
  };
  return {
    name: 'components',
    options: { position: true },
    mdxJsxFlowElement: use,
    mdxJsxTextElement: use,
    after(root, context) {
      if (used.size === 0) return;
      // In the order of the folders, so that it does not depend on the text which style or script comes first.
      const lines = [...paths]
        .filter(([name]) => used.has(name))
        .map(([name, path]) => `import ${name} from '${path}';`);
      context.prependChild(root, { type: 'mdxjsEsm', value: lines.join('\n') });
    },
  };
};
