import type { Words } from '@/i18n/locale';
import { looks, type Quantity, type QuantityLook } from './quantity-looks';

export type { Quantity, QuantityShape } from './quantity-looks';

export interface QuantityEntry extends QuantityLook {
  /** The symbol, as KaTeX reads it. */
  readonly tex: string;
  readonly word: Words<string>;
  /** The custom property in `styles/tokens.css` that holds its color. */
  readonly token: `--q-${string}`;
}

/** One table for every place that names a quantity: prose, formula, figure. */
export const quantities: Readonly<Record<Quantity, QuantityEntry>> = {
  point: entry('point', String.raw`\mathbf{p}`, 'point', '当前点'),
  gradient: entry('gradient', String.raw`\nabla f`, 'gradient', '梯度'),
  path: entry('path', String.raw`\mathbf{p}_k`, 'walk', '行走路径'),
  tangent: entry('tangent', String.raw`\frac{\mathrm{d}z}{\mathrm{d}x}`, 'tangent', '切线'),
  secant: entry('secant', String.raw`\frac{\Delta z}{\Delta x}`, 'secant', '割线'),
  difference: entry('difference', 'D_h^{+}f', 'forward difference', '前向差分'),
  central: entry('central', 'D_h^{0}f', 'central difference', '中心差分'),
  exact: entry('exact', "f'", 'exact slope', '精确斜率'),
  loss: entry('loss', 'L', 'loss', '损失'),
  vanishing: entry('vanishing', String.raw`g \to 0`, 'vanishing', '消失'),
  healthy: entry('healthy', String.raw`g \approx 1`, 'healthy', '健康'),
  exploding: entry('exploding', String.raw`g \to \infty`, 'exploding', '爆炸'),
  height: entry('height', 'z', 'height', '高度'),
  'slope-x': entry('slope-x', String.raw`\frac{\partial z}{\partial x}`, 'slope in x', 'x 方向的斜率'),
  'slope-y': entry('slope-y', String.raw`\frac{\partial z}{\partial y}`, 'slope in y', 'y 方向的斜率'),
  data: entry('data', '(x_i, y_i)', 'data', '数据'),
  'model-line': entry('model-line', String.raw`\hat{y}`, 'model', '模型'),
  best: entry('best', String.raw`\mathbf{p}^{\ast}`, 'best', '最优'),
  activation: entry('activation', 'a_l', 'activation', '激活值'),
  weight: entry('weight', 'W', 'weight', '权重'),
  change: entry('change', String.raw`\Delta a`, 'change', '变化'),
  theory: entry('theory', String.raw`\sqrt{\chi}`, 'mean-field prediction', '平均场预测'),
};

function entry(name: Quantity, tex: string, en: string, zh: string): QuantityEntry {
  return { tex, word: { en, 'zh-cn': zh }, token: `--q-${name}`, ...looks[name] };
}
