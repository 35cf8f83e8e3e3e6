import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Values } from '@/params/schema';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

type Choices<Name extends 'init' | 'activation'> = Readonly<Record<Values<typeof schema>[Name], string>>;

export interface InitScaleWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly activations: Choices<'activation'>;
  readonly inits: Choices<'init'>;
  /** With their shapes, so that color is not alone. */
  readonly verdicts: Readonly<Record<'vanishing' | 'healthy' | 'exploding' | 'overflow', string>>;
  readonly forward: string;
  readonly backward: string;
  readonly spreadAxis: string;
  readonly gradientAxis: string;
  readonly layerAxis: string;
  /** `{factor}` */
  readonly inAll: string;
  /** `{factor}` */
  readonly inAllWithout: string;
  /** At the slider's place where theory predicts a factor of 1 a layer, and where that factor jumps past 1. */
  readonly edge: string;
  readonly jump: string;
  readonly legend: {
    readonly spread: string;
    readonly gradient: string;
    readonly without: string;
    readonly others: string;
  };
}

export const words: Words<InitScaleWords> = {
  en: {
    title: 'One network, weights of another size',
    caption:
      'The broken network of this chapter, twice: the same random draws, once with weights of variance 1/n (dashed) and once scaled as the initialization asks (bars). The first picture is the size of the activations in the forward pass, root mean square; the second, the gradient in the backward pass. Both have one scale.',
    params: {
      init: 'Initialization',
      gain: 'Gain on top of it',
      activation: 'Activation',
      width: 'Width (units in a layer)',
      depth: 'Depth (layers)',
      others: 'Show other seeds (thin lines)',
      seed: 'Seed',
    },
    readouts: {
      'weight-std': 'σ of a weight',
      spread: 'size of a, last layer / input',
      gradient: '‖∂L/∂a‖, input / last layer',
      'gradient-without': 'the same without',
      'growth-per-layer': 'growth per layer',
      typical: 'middle of the other seeds',
      verdict: 'verdict',
    },
    sentences: {
      zero: 'At gain 0 every weight is 0, whatever the initialization. Nothing goes forward and nothing comes back.',
      dead: 'No gradient reaches the input at all: in one of the {depth} layers every unit is silent.',
      overflow:
        'Overflow: at layer {layer} a number passes the largest that float32 can hold. The picture shows what would have been.',
      same: 'Nothing changes: where all layers are equally wide, this initialization asks for variance 1/n, which is what the network had. Each layer multiplies the gradient by {growth}, {depth} layers by {ratio}.',
      vanishing:
        'The gradient vanishes: each layer multiplies it by {growth}, and {depth} layers by {ratio}. With weights of variance 1/n it is {without}.',
      healthy:
        'The gradient arrives: each layer multiplies it by {growth}, and {depth} layers by {ratio}. With weights of variance 1/n it is {without}.',
      exploding:
        'The gradient explodes: each layer multiplies it by {growth}, and {depth} layers by {ratio}. With weights of variance 1/n it is {without}.',
      'exploding-unseen':
        'Forward, nothing looks wrong: the activation holds its own size, {spread} at the end. Backward the gradient explodes by {growth} a layer, {ratio} in all.',
      scatter:
        'The same rule, {count} other draws, width {width}: what is left of the gradient lies anywhere from {low} to {high}. The rule determines the average of its square, not the network that you get.',
      'scatter-none':
        'The same rule, {count} other draws, width {width}: every one of them keeps {low} of the gradient. Here chance has no say.',
      'scatter-dead':
        'The same rule, {count} other draws, width {width}: in {dead} of them the gradient is exactly 0, because somewhere a whole layer is silent. The luckiest keeps {high} of it.',
    },
    columns: {
      layer: 'layer',
      'spread-without': 'size of a, without',
      spread: 'size of a',
      'gradient-without': '‖∂L/∂a‖, without',
      gradient: '‖∂L/∂a‖',
    },
    activations: activationWords.en,
    inits: {
      lecun: 'LeCun 1/n',
      xavier: 'Xavier 2/(n+n)',
      he: 'He 2/n',
      orthogonal: 'Orthogonal',
    },
    verdicts: {
      vanishing: '▼ vanishing',
      healthy: '■ healthy',
      exploding: '▲ exploding',
      overflow: '▲ overflow',
    },
    forward: 'Forward →',
    backward: '← Backward',
    spreadAxis: '√E[a²] / input’s',
    gradientAxis: '‖∂L/∂a‖ / last layer’s',
    layerAxis: 'layer',
    inAll: '×{factor}',
    inAllWithout: 'without ×{factor}',
    edge: '×1',
    jump: '▼|▲',
    legend: {
      spread: 'size of the activations, √E[a²]',
      gradient: 'gradient that arrives at the layer',
      without: 'without: weights of variance 1/n',
      others: 'the same rule with other seeds',
    },
  },
  'zh-cn': {
    title: '同一个网络，换一种权重大小',
    caption:
      '本章的“坏网络”画了两遍：随机抽取的数完全相同，一次权重方差为 1/n（对照，虚线），一次按所选初始化缩放（柱形）。第一幅图是前向时激活值的大小（均方根），第二幅图是反向时的梯度。两图刻度相同。',
    params: {
      init: '初始化',
      gain: '额外的增益',
      activation: '激活函数',
      width: '宽度（每层单元数）',
      depth: '深度（层数）',
      others: '显示其他种子（细线）',
      seed: '随机种子',
    },
    readouts: {
      'weight-std': '权重的 σ',
      spread: 'a 的大小，末层 / 输入',
      gradient: '‖∂L/∂a‖，输入 / 末层',
      'gradient-without': '对照网络的同一比值',
      'growth-per-layer': '每层增长',
      typical: '其他种子的中位数',
      verdict: '判断',
    },
    sentences: {
      zero: '增益为 0 时，无论哪种初始化，所有权重都是 0：前向什么也传不过去，反向什么也传不回来。',
      dead: '没有任何梯度到达输入：在 {depth} 层的路上，它碰到了所有单元都沉默的一层。',
      overflow: '溢出：在第 {layer} 层，数值超过了 float32 的上限。图中画的是本来会有的值。',
      same: '什么都没变：各层一样宽时，这种初始化要求的方差就是 1/n，网络本来就是这样。梯度每过一层乘以 {growth}，{depth} 层合计 {ratio}。',
      vanishing:
        '梯度消失：每过一层乘以 {growth}，{depth} 层合计 {ratio}。权重方差为 1/n 时，合计 {without}。',
      healthy:
        '梯度顺利传到：每过一层乘以 {growth}，{depth} 层合计 {ratio}。权重方差为 1/n 时，合计 {without}。',
      exploding:
        '梯度爆炸：每过一层乘以 {growth}，{depth} 层合计 {ratio}。权重方差为 1/n 时，合计 {without}。',
      'exploding-unseen':
        '前向看不出任何问题：激活函数自己稳住了大小，末层是输入的 {spread} 倍。反向时梯度却在爆炸：每层乘以 {growth}，合计 {ratio}。',
      scatter:
        '同一条规则，另外抽取 {count} 次，宽度 {width}：剩下的梯度从 {low} 到 {high} 都有。规则定下的是梯度平方的平均值，而不是你抽到的那个网络。',
      'scatter-none':
        '同一条规则，另外抽取 {count} 次，宽度 {width}：每一个网络都留下 {low} 的梯度，与运气无关。',
      'scatter-dead':
        '同一条规则，另外抽取 {count} 次，宽度 {width}：其中 {dead} 次梯度恰好为 0，因为某一层的单元全部沉默；运气最好的一次还剩 {high}。',
    },
    columns: {
      layer: '层',
      'spread-without': 'a 的大小（对照）',
      spread: 'a 的大小',
      'gradient-without': '‖∂L/∂a‖（对照）',
      gradient: '‖∂L/∂a‖',
    },
    activations: activationWords['zh-cn'],
    inits: {
      lecun: 'LeCun 1/n',
      xavier: 'Xavier 2/(n+n)',
      he: 'He 2/n',
      orthogonal: '正交',
    },
    verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸', overflow: '▲ 溢出' },
    forward: '前向 →',
    backward: '← 反向',
    spreadAxis: '√E[a²] / 输入',
    gradientAxis: '‖∂L/∂a‖ / 末层',
    layerAxis: '层号',
    inAll: '×{factor}',
    inAllWithout: '对照 ×{factor}',
    edge: '×1',
    jump: '▼|▲',
    legend: {
      spread: '激活值的大小 √E[a²]',
      gradient: '传到该层的梯度',
      without: '对照：权重方差为 1/n',
      others: '同一条规则，换别的种子',
    },
  },
};
