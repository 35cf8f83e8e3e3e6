/**
 * The id of a lesson from its path below `content/`: English stands at the root.
 * `en/fixes/index.mdx` → `fixes`, `en/index.mdx` → `index`, `zh-cn/lab.mdx` → `zh-cn/lab`, `zh-cn/index.mdx` → `zh-cn`.
 */
export function pageId(path: string): string {
  const id = path.replace(/\.mdx$/, '').replace(/^en\//, '');
  return id === 'index' ? id : id.replace(/\/index$/, '');
}
