import { sketchColumns, smoothPath } from './sketch-geometry';

/** Mean distance from the true curve, of the pad's height, up to which a sketch counts as right. */
const tolerance = 0.15;
const last = sketchColumns - 1;

function connect(sketch: HTMLElement): void {
  const svg = sketch.querySelector('svg');
  const line = sketch.querySelector('.sketch-yours');
  const handle = sketch.querySelector('.sketch-handle');
  const details = sketch.querySelector('details');
  if (!svg || !line || !handle || !details) return;
  const inputs = [...sketch.querySelectorAll('input')];
  const { width, height } = svg.viewBox.baseVal;
  const heights = (): number[] => inputs.map((input) => input.valueAsNumber);
  let previous: { x: number; y: number } | undefined;
  let begun = false;

  function draw(): void {
    begun = true;
    line?.setAttribute(
      'd',
      smoothPath(
        heights().map((y, i) => ({ x: i / last, y })),
        width,
        height,
      ),
    );
  }

  function handleAt(input: HTMLInputElement): void {
    handle?.setAttribute('cx', `${(inputs.indexOf(input) / last) * width}`);
    handle?.setAttribute('cy', `${(1 - input.valueAsNumber) * height}`);
  }

  /** Sets every column that the pointer passed since its last event. */
  function drawTo({ clientX, clientY }: PointerEvent): void {
    const box = svg?.getBoundingClientRect();
    if (!box) return;
    const clamp = (value: number): number => Math.min(1, Math.max(0, value));
    const here = {
      x: clamp((clientX - box.left) / box.width),
      y: clamp(1 - (clientY - box.top) / box.height),
    };
    const from = previous ?? here;
    inputs.forEach((input, i) => {
      const x = i / last;
      const isPassed = x >= Math.min(from.x, here.x) && x <= Math.max(from.x, here.x);
      const isNearest = Math.round(here.x * last) === i;
      if (!isPassed && !isNearest) return;
      const share = isPassed && here.x !== from.x ? (x - from.x) / (here.x - from.x) : 1;
      input.value = `${from.y + (here.y - from.y) * share}`;
    });
    previous = here;
    draw();
  }

  svg.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary) return;
    svg.setPointerCapture(event.pointerId);
    previous = undefined;
    drawTo(event);
  });
  svg.addEventListener('pointermove', (event) => svg.hasPointerCapture(event.pointerId) && drawTo(event));
  for (const input of inputs) {
    input.addEventListener('focus', () => handleAt(input));
    input.addEventListener('input', () => {
      draw();
      handleAt(input);
    });
  }
  details.addEventListener('toggle', () => {
    if (!details.open || !begun) return;
    const truth = (sketch.dataset.heights ?? '').split(' ').map(Number);
    const drawn = heights();
    const distance = drawn.reduce((sum, y, i) => sum + Math.abs(y - (truth[i] ?? y)), 0) / drawn.length;
    const option = drawn.map((y) => y.toFixed(2)).join(' ');
    const detail = { id: details.dataset.reveal, option, correct: distance <= tolerance };
    sketch.dispatchEvent(new CustomEvent('answered', { bubbles: true, detail }));
  });
}

for (const sketch of document.querySelectorAll<HTMLElement>('.sketch')) connect(sketch);
