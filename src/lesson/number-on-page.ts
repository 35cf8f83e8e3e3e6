const counts = new WeakMap<Request, number>();

/** 1, 2, 3, … within one page: for ids of things that may stand on a page several times. */
export function numberOnPage(request: Request): number {
  const count = (counts.get(request) ?? 0) + 1;
  counts.set(request, count);
  return count;
}
