/** `BASE_PATH` with one slash at its start and none at its end; `''` for a site at the root. */
export function basePath(value = process.env.BASE_PATH ?? '') {
  const inner = value.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '' : `/${inner}`;
}
