/** What a quantity looks like in a figure. No two quantities share both shape and dash. */
export type QuantityShape =
  | 'cross'
  | 'dot'
  | 'diamond'
  | 'square'
  | 'up'
  | 'down'
  | 'arrow'
  | 'line'
  | 'heavy-line'
  | 'steps'
  | 'bars'
  | 'band';

/** What figures need of a quantity. Its symbol and its words, in every language, stay on the server: `quantities.ts`. */
export interface QuantityLook {
  /** An SVG `stroke-dasharray`. */
  readonly dash: string;
  readonly shape: QuantityShape;
}

export const looks = {
  point: look('cross'),
  gradient: look('arrow'),
  path: look('steps'),
  tangent: look('line', '14 4'),
  secant: look('line', '7 4'),
  difference: look('line', '2 3'),
  central: look('line', '9 3 2 3'),
  exact: look('line'),
  loss: look('line', '4 2'),
  vanishing: look('down'),
  healthy: look('square'),
  exploding: look('up'),
  height: look('band'),
  'slope-x': look('arrow', '6 3'),
  'slope-y': look('arrow', '2 3'),
  data: look('dot'),
  'model-line': look('heavy-line'),
  best: look('diamond'),
  activation: look('bars'),
  weight: look('heavy-line', '5 3'),
  change: look('line', '12 3'),
  theory: look('line', '1 4'),
} as const satisfies Record<string, QuantityLook>;

export type Quantity = keyof typeof looks;

function look(shape: QuantityShape, dash = 'none'): QuantityLook {
  return { shape, dash };
}
