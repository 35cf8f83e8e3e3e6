/**
 * The style that answers to `<html data-lit="gradient slope-x">`: in charts that show a lit quantity its marks stand out
 * and all others step back.
 */
export function litStyle(quantities: readonly string[]): string {
  return quantities
    .map((name) => {
      const lit = `:root[data-lit~="${name}"] .chart`;
      const mark = `[data-quantity="${name}"]`;
      const others = `${lit}:has(${mark}) [data-quantity]:not(${mark}){opacity:.25}`;
      return `${others}${lit} ${mark}${mark}${mark}${mark}{opacity:1;filter:drop-shadow(0 0 4px var(--q))}`;
    })
    .join('');
}
