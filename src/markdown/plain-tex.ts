import { quantities } from '../quantities.ts';

const named = new Map(
  Object.entries(quantities).map(([name, { tex }]) => [`q${name.replaceAll('-', '')}`, tex]),
);

/** Where the group that begins at `start` (an opening brace) ends. */
function endOfGroup(tex: string, start: number): number {
  let depth = 0;
  for (let i = start; i < tex.length; i += 1) {
    if (tex[i] === '\\') i += 1;
    else if (tex[i] === '{') depth += 1;
    else if (tex[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  return tex.length;
}

/** A formula without the commands that only this site has: `\q{point}{x_0}` → `{x_0}`, `\qgradient` → its symbol. */
export function plainTex(tex: string): string {
  const command = /\\(q[a-z]*)/.exec(tex);
  if (!command) return tex;
  const before = tex.slice(0, command.index);
  const rest = tex.slice(command.index + command[0].length);
  const symbol = named.get(command[1] ?? '');
  if (symbol !== undefined) return `${before}{${symbol}}${plainTex(rest)}`;
  const colored = command[1] === 'q' ? /^\s*\{[^}]*\}\s*(?=\{)/.exec(rest) : null;
  if (!colored) return before + command[0] + plainTex(rest);
  const end = endOfGroup(rest, colored[0].length) + 1;
  return before + plainTex(rest.slice(colored[0].length, end)) + plainTex(rest.slice(end));
}
