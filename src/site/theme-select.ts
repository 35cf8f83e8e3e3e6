const root = document.documentElement;
const system = matchMedia('(prefers-color-scheme: dark)');

function stored(): string | null {
  try {
    return localStorage.getItem('theme');
  } catch {
    return null;
  }
}

/** The learner's choice is kept only while it differs from the system's: choosing back follows the system again. */
function choose(theme: 'light' | 'dark'): void {
  root.dataset.theme = theme;
  try {
    if (system.matches === (theme === 'dark')) localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

for (const button of document.querySelectorAll('[data-action="theme"]'))
  button.addEventListener('click', () => choose(root.dataset.theme === 'dark' ? 'light' : 'dark'));

system.addEventListener('change', () => {
  if (stored() === null) root.dataset.theme = system.matches ? 'dark' : 'light';
});

export {};
