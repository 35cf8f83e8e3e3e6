import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Values } from '@/params/schema';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

export interface ActivationShapesWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly activations: Readonly<Record<Values<typeof schema>['activation'], string>>;
  /** With their shapes, so that color is not alone. */
  readonly verdicts: Readonly<Record<'vanishing' | 'healthy' | 'exploding', string>>;
  /** Name of the picture of both curves. */
  readonly shapes: string;
  readonly curve: string;
  readonly slope: string;
  /** What kind of thing the point is. */
  readonly role: string;
  readonly backward: string;
  readonly productAxis: string;
  readonly layerAxis: string;
  /** `{factor}` */
  readonly gradientInAll: string;
  /** `{factor}` */
  readonly slopesInAll: string;
  readonly silent: string;
  /** At the slider's place where theory predicts a factor of 1 a layer, and where that factor jumps past 1. */
  readonly edge: string;
  readonly jump: string;
  readonly legend: {
    readonly slope: string;
    readonly gradient: string;
    readonly sigmoid: string;
    readonly bound: string;
  };
}

export const words: Words<ActivationShapesWords> = {
  en: {
    title: 'A slope at every layer',
    caption:
      'First, an activation φ and its slope φ′; the dashed curve is the sigmoid. Then the slopes that the broken network of this chapter really has, multiplied from the last layer down to the input (bars: root mean square over 32 units and 32 examples), and the gradient that really arrives (line). Last, how many units of each layer are silent: slope exactly 0 for all 32 examples.',
    params: {
      activation: 'Activation',
      z: 'Weighted sum z',
      gain: 'Gain of the weights',
      bias: 'Bias of every unit',
      depth: 'Depth (layers)',
      seed: 'Seed',
    },
    readouts: {
      value: 'φ(z)',
      slope: 'φ′(z)',
      'typical-slope': 'slope of a layer',
      product: 'product of the slopes',
      'product-sigmoid': 'with sigmoid',
      gradient: '‖∂L/∂a‖, input / last layer',
      dead: 'silent units',
      verdict: 'verdict',
    },
    sentences: {
      'zero-gain': 'At gain 0 every weight is 0: whatever the slopes are, no gradient passes a layer.',
      'dead-layer':
        'Layer {layer} is dead: each of its units stands on the flat side for every example. No gradient passes it, and nothing before it can learn.',
      underflow: 'After {depth} layers the gradient is so small that the computer holds exactly 0.',
      linear:
        'Every slope is 1, so the product is 1 and the weights alone decide: they multiply the gradient by {ratio}. But without a bend, all {depth} layers together are no more than one straight map.',
      sigmoid:
        'No slope of the sigmoid is above ¼. Here a layer’s is {typical}, and {depth} of them multiply to {product}. What arrives of the gradient is {ratio}.',
      vanishing:
        'The gradient vanishes: a layer’s slope is {typical}, {depth} of them make {product}. With weights of gain {gain} that is {growth} a layer, and {ratio} arrives.',
      healthy:
        'The gradient arrives: a layer’s slope is {typical}, {depth} of them make {product}. With weights of gain {gain} that is {growth} a layer, and {ratio} arrives.',
      exploding:
        'The gradient explodes: a layer’s slope is {typical}, {depth} of them make {product}. With weights of gain {gain} that is {growth} a layer, and {ratio} in all.',
      'exploding-chaotic':
        'The gradient explodes: weights of gain {gain} outweigh the slopes, and over {depth} layers make it {ratio}. So does every rounding error: no digit is certain.',
    },
    columns: {
      layer: 'layer',
      slope: 'slope φ′',
      product: 'product of the slopes above',
      'product-sigmoid': 'the same with sigmoid',
      gradient: '‖∂L/∂a‖, of the last layer’s',
      dead: 'share of silent units',
    },
    activations: activationWords.en,
    verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
    shapes: 'Activation and slope',
    curve: 'Activation φ',
    slope: 'Slope φ′',
    role: 'movable point',
    backward: '← Backward',
    productAxis: 'slopes multiplied',
    layerAxis: 'layer',
    gradientInAll: 'gradient ×{factor}',
    slopesInAll: 'slopes ×{factor}',
    silent: 'Silent units',
    edge: '×1',
    jump: '▼|▲',
    legend: {
      slope: 'product of the slopes',
      gradient: 'gradient that arrives',
      sigmoid: 'product with sigmoid',
      bound: '¼ a layer: the most that sigmoid can keep',
    },
  },
  'zh-cn': {
    title: '每一层都有一个斜率',
    caption:
      '先是激活函数 φ 和它的斜率 φ′，虚线是 sigmoid。然后把本章“坏网络”里真实的斜率从最后一层一直乘到输入（柱形：对 32 个单元、32 个样本取均方根），并画出真正传到的梯度（折线）。最后是每层有多少单元沉默：对全部 32 个样本，斜率都恰好为 0。',
    params: {
      activation: '激活函数',
      z: '加权和 z',
      gain: '权重的增益',
      bias: '每个单元的偏置',
      depth: '深度（层数）',
      seed: '随机种子',
    },
    readouts: {
      value: 'φ(z)',
      slope: 'φ′(z)',
      'typical-slope': '每层的斜率',
      product: '斜率之积',
      'product-sigmoid': '换成 sigmoid',
      gradient: '‖∂L/∂a‖，输入 / 末层',
      dead: '沉默的单元',
      verdict: '判断',
    },
    sentences: {
      'zero-gain': '增益为 0 时所有权重都是 0：不管斜率多大，梯度一层也过不去。',
      'dead-layer':
        '第 {layer} 层死了：它的每个单元对每个样本都落在平坦的一侧。梯度过不去，前面的层什么也学不到。',
      underflow: '经过 {depth} 层，梯度小到计算机里存的恰好是 0。',
      linear:
        '斜率处处是 1，积也是 1，一切由权重决定：它们使梯度合计乘以 {ratio}。可是没有弯折，{depth} 层合起来也只是一个线性映射。',
      sigmoid:
        'sigmoid 的斜率从不超过 ¼。这里每层是 {typical}，{depth} 层乘起来是 {product}。真正传到的梯度只剩 {ratio}。',
      vanishing:
        '梯度消失：每层的斜率是 {typical}，{depth} 层乘起来是 {product}。再乘上增益为 {gain} 的权重，每层是 {growth}，最后剩 {ratio}。',
      healthy:
        '梯度顺利传到：每层的斜率是 {typical}，{depth} 层乘起来是 {product}。再乘上增益为 {gain} 的权重，每层是 {growth}，合计 {ratio}。',
      exploding:
        '梯度爆炸：每层的斜率是 {typical}，{depth} 层乘起来是 {product}。再乘上增益为 {gain} 的权重，每层是 {growth}，合计 {ratio}。',
      'exploding-chaotic':
        '梯度爆炸：增益为 {gain} 的权重压过了斜率，{depth} 层合计 {ratio}。舍入误差也同样放大：没有一位数字是可靠的。',
    },
    columns: {
      layer: '层',
      slope: '斜率 φ′',
      product: '后面各层斜率之积',
      'product-sigmoid': '换成 sigmoid 的积',
      gradient: '‖∂L/∂a‖，与末层之比',
      dead: '沉默单元的比例',
    },
    activations: activationWords['zh-cn'],
    verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
    shapes: '激活函数与斜率',
    curve: '激活函数 φ',
    slope: '斜率 φ′',
    role: '可移动的点',
    backward: '← 反向',
    productAxis: '斜率连乘',
    layerAxis: '层号',
    gradientInAll: '梯度 ×{factor}',
    slopesInAll: '斜率 ×{factor}',
    silent: '沉默的单元',
    edge: '×1',
    jump: '▼|▲',
    legend: {
      slope: '斜率之积',
      gradient: '真正传到的梯度',
      sigmoid: '换成 sigmoid 的积',
      bound: '每层 ¼：sigmoid 最多能留下的',
    },
  },
};
