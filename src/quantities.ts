import type { Words } from '@/i18n/locale';

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

export interface QuantityEntry {
  /** The symbol, as KaTeX reads it. */
  readonly tex: string;
  readonly word: Words<string>;
  /** The custom property in `styles/tokens.css` that holds its color. */
  readonly token: `--q-${string}`;
  /** An SVG `stroke-dasharray`. */
  readonly dash: string;
  readonly shape: QuantityShape;
}

/** One table for every place that names a quantity: prose, formula, figure. */
export const quantities = {
  point: entry('point', String.raw`\mathbf{p}`, 'point', '当前点', 'cross'),
  gradient: entry('gradient', String.raw`\nabla f`, 'gradient', '梯度', 'arrow'),
  path: entry('path', String.raw`\mathbf{p}_k`, 'walk', '行走路径', 'steps'),
  tangent: entry('tangent', String.raw`\frac{\mathrm{d}z}{\mathrm{d}x}`, 'tangent', '切线', 'line', '14 4'),
  secant: entry('secant', String.raw`\frac{\Delta z}{\Delta x}`, 'secant', '割线', 'line', '7 4'),
  difference: entry('difference', 'D_h^{+}f', 'forward difference', '前向差分', 'line', '2 3'),
  central: entry('central', 'D_h^{0}f', 'central difference', '中心差分', 'line', '9 3 2 3'),
  exact: entry('exact', "f'", 'exact slope', '精确斜率', 'line'),
  loss: entry('loss', 'L', 'loss', '损失', 'line', '4 2'),
  vanishing: entry('vanishing', String.raw`g \to 0`, 'vanishing', '消失', 'down'),
  healthy: entry('healthy', String.raw`g \approx 1`, 'healthy', '健康', 'square'),
  exploding: entry('exploding', String.raw`g \to \infty`, 'exploding', '爆炸', 'up'),
  height: entry('height', 'z', 'height', '高度', 'band'),
  'slope-x': entry(
    'slope-x',
    String.raw`\frac{\partial z}{\partial x}`,
    'slope in x',
    'x 方向的斜率',
    'arrow',
    '6 3',
  ),
  'slope-y': entry(
    'slope-y',
    String.raw`\frac{\partial z}{\partial y}`,
    'slope in y',
    'y 方向的斜率',
    'arrow',
    '2 3',
  ),
  data: entry('data', '(x_i, y_i)', 'data', '数据', 'dot'),
  'model-line': entry('model-line', String.raw`\hat{y}`, 'model', '模型', 'heavy-line'),
  best: entry('best', String.raw`\mathbf{p}^{\ast}`, 'best', '最优', 'diamond'),
  activation: entry('activation', 'a_l', 'activation', '激活值', 'bars'),
  weight: entry('weight', 'W', 'weight', '权重', 'heavy-line', '5 3'),
  change: entry('change', String.raw`\Delta a`, 'change', '变化', 'line', '12 3'),
  theory: entry('theory', String.raw`\sqrt{\chi}`, 'mean-field prediction', '平均场预测', 'line', '1 4'),
} as const satisfies Record<string, QuantityEntry>;

export type Quantity = keyof typeof quantities;

function entry(
  name: string,
  tex: string,
  en: string,
  zh: string,
  shape: QuantityShape,
  dash = 'none',
): QuantityEntry {
  return { tex, word: { en, 'zh-cn': zh }, token: `--q-${name}`, dash, shape };
}
