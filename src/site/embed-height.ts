/** Tells the page round the frame how tall the figure is, now and whenever that changes. */
const figure = document.documentElement.dataset.embed;

function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  // In a tab of the parent that is hidden the frame has no size; that is not the figure's.
  if (height === 0) return;
  parent.postMessage({ type: 'course:height', figure, height }, '*');
  // Learning systems listen to this one, some of them only as text.
  const resize = { subject: 'lti.frameResize', height };
  parent.postMessage(resize, '*');
  parent.postMessage(JSON.stringify(resize), '*');
}

if (parent !== window) new ResizeObserver(tell).observe(document.body);

export {};
