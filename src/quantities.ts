import type { Words } from '@/i18n/locale';
import { looks, type Quantity, type QuantityLook } from './quantity-looks.ts';

export type { Quantity, QuantityShape } from './quantity-looks.ts';

export interface QuantityEntry extends QuantityLook {
  /** The symbol, as KaTeX reads it. */
  readonly tex: string;
  readonly word: Words<string>;
  /** Plain hex, for each theme: a test measures their contrast. */
  readonly color: { readonly light: string; readonly dark: string };
}

/** One table for every place that names a quantity: prose, formula, figure. */
export const quantities: Readonly<Record<Quantity, QuantityEntry>> = {
  point: entry('point', String.raw`\mathbf{p}`, 'point', '当前点', '#1c1a16', '#fbf8f1'),
  gradient: entry('gradient', String.raw`\nabla f`, 'gradient', '梯度', '#1450b8', '#8fbcff'),
  path: entry('path', String.raw`\mathbf{p}_k`, 'walk', '行走路径', '#b8182a', '#ff9a93'),
  tangent: entry(
    'tangent',
    String.raw`\frac{\mathrm{d}z}{\mathrm{d}x}`,
    'tangent',
    '切线',
    '#6736a8',
    '#cbb2ff',
  ),
  secant: entry('secant', String.raw`\frac{\Delta z}{\Delta x}`, 'secant', '割线', '#8a4b00', '#efb766'),
  difference: entry('difference', 'D_h^{+}f', 'forward difference', '前向差分', '#8a4b00', '#efb766'),
  central: entry('central', 'D_h^{0}f', 'central difference', '中心差分', '#9a1f73', '#f7a3da'),
  exact: entry('exact', "f'", 'exact slope', '精确斜率', '#6736a8', '#cbb2ff'),
  loss: entry('loss', 'L', 'loss', '损失', '#4f4a42', '#c9c3b7'),
  vanishing: entry('vanishing', String.raw`g \to 0`, 'vanishing', '消失', '#0a6577', '#74cfe3'),
  healthy: entry('healthy', String.raw`g \approx 1`, 'healthy', '健康', '#236b2b', '#8fd694'),
  exploding: entry('exploding', String.raw`g \to \infty`, 'exploding', '爆炸', '#a83c00', '#ffa66b'),
  height: entry('height', 'z', 'height', '高度', '#6b5f4b', '#bdb19b'),
  'slope-x': entry(
    'slope-x',
    String.raw`\frac{\partial z}{\partial x}`,
    'slope in x',
    'x 方向的斜率',
    '#2f5f9e',
    '#a9c6ee',
  ),
  'slope-y': entry(
    'slope-y',
    String.raw`\frac{\partial z}{\partial y}`,
    'slope in y',
    'y 方向的斜率',
    '#2f5f9e',
    '#a9c6ee',
  ),
  data: entry('data', '(x_i, y_i)', 'data', '数据', '#3a4759', '#b6c4d8'),
  'model-line': entry('model-line', String.raw`\hat{y}`, 'model', '模型', '#26231e', '#ebe7de'),
  best: entry('best', String.raw`\mathbf{p}^{\ast}`, 'best', '最优', '#6d5300', '#e6cf6b'),
  activation: entry('activation', 'a_l', 'activation', '激活值', '#7d2a78', '#e6abe2'),
  weight: entry('weight', 'W', 'weight', '权重', '#3a4759', '#b6c4d8'),
  change: entry('change', String.raw`\Delta a`, 'change', '变化', '#835000', '#efb766'),
  theory: entry(
    'theory',
    String.raw`\sqrt{\chi}`,
    'mean-field prediction',
    '平均场预测',
    '#26231e',
    '#ebe7de',
  ),
};

function entry(
  name: Quantity,
  tex: string,
  en: string,
  zh: string,
  light: string,
  dark: string,
): QuantityEntry {
  return { tex, word: { en, 'zh-cn': zh }, color: { light, dark }, ...looks[name] };
}
