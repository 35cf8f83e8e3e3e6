/** Marks in the menu the section that is being read: the last one whose heading has come past the top third. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.sections a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

function mark(): void {
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const [id, link] of links)
    if (id === current?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
}

if (headings.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

export {};
