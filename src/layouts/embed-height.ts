/** Tells the page round the frame how tall the figure is, now and whenever that changes. */
const figure = document.documentElement.dataset.embed;

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  parent.postMessage({ type: 'course:height', figure, height }, '*');
}

if (parent !== window) new ResizeObserver(tell).observe(document.body);

export {};
