import type { Words } from '@/i18n/locale';
import type { Values } from '@/params/schema';
import { activationWords } from '../activation-words';
import type { FigureWords } from '../figure-model';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

type Choices<Name extends 'activation' | 'init' | 'norm' | 'gradient' | 'precision'> = Readonly<
  Record<Values<typeof schema>[Name], string>
>;

export interface LayerGradientsWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly activations: Choices<'activation'>;
  readonly inits: Choices<'init'>;
  readonly norms: Choices<'norm'>;
  readonly gradients: Choices<'gradient'>;
  /** With their shapes, so that color is not alone. */
  readonly verdicts: Readonly<Record<'vanishing' | 'healthy' | 'exploding' | 'overflow', string>>;
  /** `{verdict}` `{growth}` */
  readonly verdictAt: string;
  /** Label of the drawing of the network, for those who do not see it. */
  readonly network: string;
  readonly input: string;
  readonly loss: string;
  readonly forward: string;
  readonly backward: string;
  readonly spreadAxis: string;
  readonly layerAxis: string;
  /** `{format}` */
  readonly largest: string;
  /** `{format}` */
  readonly smallest: string;
  /** `{format}` `{layer}` */
  readonly overflowAt: string;
  /** At the slider's place where theory foretells a factor of 1. */
  readonly edge: string;
  readonly legend: {
    readonly spread: string;
    readonly change: string;
    readonly gradient: string;
    readonly theory: string;
  };
  readonly gainOfNothing: string;
}

export const words: Words<LayerGradientsWords> = {
  en: {
    title: 'The gradient microscope',
    caption:
      'A real network, drawn anew at every change: one pass forward, one pass back. On top the network, its layers tinted by what arrives of the gradient; below, every layer on a logarithmic scale. The bands are the verdict: three powers of ten up or down.',
    params: {
      gain: 'Gain of the weights',
      depth: 'Depth (layers)',
      activation: 'Activation',
      init: 'Initialization',
      bias: 'Spread of the biases',
      width: 'Width (units in a layer)',
      norm: 'Normalization',
      residual: 'Skip connections',
      gradient: 'Measure on the way back',
      precision: 'Number format',
      batch: 'Batch size',
      seed: 'Seed',
    },
    readouts: {
      'first-layer': '‖∂L/∂a‖ at the input',
      'last-layer': '‖∂L/∂a‖ at the last layer',
      ratio: 'ratio',
      'growth-per-layer': 'growth per layer',
      predicted: 'predicted',
      verdict: 'verdict',
    },
    sentences: {
      vanishing:
        'The gradient vanishes: each layer on the way back multiplies it by {growth}. At depth {depth} that makes {ratio}, and the first layers hardly hear the loss.',
      healthy:
        'The gradient arrives: each layer on the way back multiplies it by {growth}. At depth {depth} that makes {ratio}, still healthy.',
      exploding:
        'The gradient explodes: each layer on the way back multiplies it by {growth}. At depth {depth} that makes {ratio}.',
      'overflow-forward':
        'Overflow on the way forward: layer {layer} passes the largest number of {format}, and what follows is ∞ or not a number. Pale: what float64 would have held.',
      'overflow-loss':
        'Overflow in the loss: it passes the largest number of {format}, so no gradient comes back. Pale: what float64 would have held.',
      'overflow-backward':
        'Overflow on the way back: at layer {layer} the gradient passes the largest number of {format}, and what follows is ∞ or not a number. Pale: what float64 would have held.',
      underflow:
        'The gradient vanishes for good: from layer {layer} down to the input it is smaller than anything that {format} can hold, and is stored as exactly 0.',
      zero: 'From layer {layer} down to the input the gradient is exactly 0: nothing there can learn.',
      'normalized-away':
        'Normalization over a single number leaves only 0 of it, whatever it was. So no change passes a layer, and the gradient is exactly 0.',
      'no-gradient': 'There is no gradient at all: it is exactly 0 in the last layer already.',
      weights:
        'The weights of the first layer have a gradient of {first}, those of the last one {last}. Each is what comes back (×{growth} a layer) times what went forward.',
    },
    columns: {
      layer: 'layer',
      spread: 'spread of a',
      change: 'nudge, carried forward',
      'activation-gradient': '‖∂L/∂a‖',
      'weight-gradient': '‖∂L/∂W‖',
      'predicted-gradient': '‖∂L/∂a‖ predicted',
    },
    activations: activationWords.en,
    inits: {
      normal: 'normal, 1/√n',
      xavier: 'Xavier (Glorot)',
      he: 'He',
      lecun: 'LeCun',
      orthogonal: 'orthogonal',
    },
    norms: { none: 'None', batch: 'Batch', layer: 'Layer' },
    gradients: { activations: '‖∂L/∂a‖', weights: '‖∂L/∂W‖' },
    verdicts: {
      vanishing: '▼ vanishing',
      healthy: '■ healthy',
      exploding: '▲ exploding',
      overflow: '▲ overflow',
    },
    verdictAt: '{verdict}, ×{growth} a layer',
    network:
      'The network from input to loss. Numbers above: how much a small nudge of the input has grown. Numbers below: the gradient that arrives.',
    input: 'input',
    loss: 'loss',
    forward: 'Forward →',
    backward: '← Backward',
    spreadAxis: 'spread of the activations',
    layerAxis: 'layer',
    largest: 'largest entry in {format}',
    smallest: 'smallest entry in {format}',
    overflowAt: '▲ {format} overflows at layer {layer}',
    edge: '×1',
    legend: {
      spread: 'spread of the activations a',
      change: 'a nudge of the input, multiplied by the Jacobians so far',
      gradient: 'gradient that arrives at the layer',
      theory: 'what mean-field theory predicts',
    },
    gainOfNothing: 'At gain 0 all weights are 0 however they are drawn.',
  },
  'zh-cn': {
    title: '梯度显微镜',
    caption:
      '一个真实的网络，每次改动都重新计算：前向一遍，反向一遍。最上面是网络，各层的颜色表示有多少梯度传到了这里；下面用对数刻度逐层画出。色带就是判断：放大或缩小到一千倍以外。',
    params: {
      gain: '权重的增益',
      depth: '深度（层数）',
      activation: '激活函数',
      init: '初始化',
      bias: '偏置的标准差',
      width: '宽度（每层单元数）',
      norm: '归一化',
      residual: '跳跃连接',
      gradient: '反向测量',
      precision: '数值格式',
      batch: '批量大小',
      seed: '随机种子',
    },
    readouts: {
      'first-layer': '输入处 ‖∂L/∂a‖',
      'last-layer': '最后一层 ‖∂L/∂a‖',
      ratio: '比值',
      'growth-per-layer': '每层增长',
      predicted: '理论预测',
      verdict: '判断',
    },
    sentences: {
      vanishing:
        '梯度消失：往回每过一层就乘以 {growth}。深度为 {depth} 时合计 {ratio}，最前面的几层几乎听不到损失的声音。',
      healthy: '梯度顺利传到：往回每过一层就乘以 {growth}。深度为 {depth} 时合计 {ratio}，还算健康。',
      exploding: '梯度爆炸：往回每过一层就乘以 {growth}。深度为 {depth} 时合计 {ratio}。',
      'overflow-forward':
        '前向溢出：第 {layer} 层超过了 {format} 的最大数，此后全是 ∞ 或 NaN。浅色条是 float64 能存下的值。',
      'overflow-loss': '损失溢出：它超过了 {format} 的最大数，没有梯度传回来。浅色条是 float64 能存下的值。',
      'overflow-backward':
        '反向溢出：在第 {layer} 层，梯度超过了 {format} 的最大数，更前面的各层只得到 ∞ 或 NaN。浅色条是 float64 能存下的值。',
      underflow: '梯度彻底消失：从第 {layer} 层到输入，它小于 {format} 能表示的任何正数，存下来恰好是 0。',
      zero: '从第 {layer} 层到输入，梯度恰好是 0：那里什么也学不到。',
      'normalized-away': '只对一个数做归一化，不管它是多少，结果都是 0。任何变化都传不过一层，梯度恰好是 0。',
      'no-gradient': '完全没有梯度：在最后一层它就已经恰好是 0。',
      weights:
        '第一层权重的梯度是 {first}，最后一层是 {last}。每一个都是传回来的梯度（每层 ×{growth}）乘以前向传来的激活值。',
    },
    columns: {
      layer: '层',
      spread: 'a 的标准差',
      change: '扰动向前传',
      'activation-gradient': '‖∂L/∂a‖',
      'weight-gradient': '‖∂L/∂W‖',
      'predicted-gradient': '‖∂L/∂a‖ 预测',
    },
    activations: activationWords['zh-cn'],
    inits: {
      normal: '正态，1/√n',
      xavier: 'Xavier（Glorot）',
      he: 'He',
      lecun: 'LeCun',
      orthogonal: '正交',
    },
    norms: { none: '无', batch: '批量', layer: '层' },
    gradients: { activations: '‖∂L/∂a‖', weights: '‖∂L/∂W‖' },
    verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸', overflow: '▲ 溢出' },
    verdictAt: '{verdict}，每层 ×{growth}',
    network: '从输入到损失的网络。上方的数字：输入的微小扰动增长了多少。下方的数字：传到该层的梯度。',
    input: '输入',
    loss: '损失',
    forward: '前向 →',
    backward: '← 反向',
    spreadAxis: '激活值的标准差',
    layerAxis: '层号',
    largest: '{format} 单个数的上限',
    smallest: '{format} 单个数的下限',
    overflowAt: '▲ {format} 在第 {layer} 层溢出',
    edge: '×1',
    legend: {
      spread: '激活值 a 的标准差',
      change: '输入的微小扰动，乘以到此为止的雅可比矩阵',
      gradient: '传到该层的梯度',
      theory: '平均场理论的预测',
    },
    gainOfNothing: '增益为 0 时，无论怎样抽取，权重都是 0。',
  },
};
