/** Marks in the menu the section that is being read: the last one whose heading has come past the top third. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.sections a')].map((link) => [link.hash.slice(1), link]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

let asked = false;

function mark(): void {
  asked = false;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  for (const [id, link] of links)
    if (id === current?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
}

function askForMark(): void {
  if (!asked) requestAnimationFrame(mark);
  asked = true;
}

if (headings.length > 0) {
  // An observer of the headings would miss a jump that leaves all of them where they were: outside.
  addEventListener('scroll', askForMark, { passive: true });
  addEventListener('resize', askForMark, { passive: true });
  askForMark();
}

export {};
