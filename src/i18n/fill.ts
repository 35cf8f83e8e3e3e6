/** Puts values in the place of `{name}` in a text of the interface. An unknown name stays as it stands. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z][\w-]*)\}/gi, (whole, name: string) => values[name] ?? whole);
}
