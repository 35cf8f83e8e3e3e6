import type { Activation } from '@/core/network/activations';
import type { Verdict } from '@/core/network/verdict';
import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';

export interface ChaosMapWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly activations: Readonly<Record<Activation, string>>;
  /** With their shapes, so that color is not alone. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Names of the two pictures. */
  readonly map: string;
  readonly profile: string;
  readonly gainAxis: string;
  readonly depthAxis: string;
  /** Over the legend of colors. */
  readonly growthAxis: string;
  readonly ratioAxis: string;
  /** Where the edge is beyond the map: `{edge}`. */
  readonly edgeBeyond: string;
  readonly point: string;
  readonly pointRole: string;
  /** `{gain}` `{depth}` */
  readonly pointValue: string;
  readonly legend: Readonly<
    Record<'exploding' | 'vanishing' | 'edge' | 'measured' | 'predicted' | 'point', string>
  >;
  /** The link to the microscope. */
  readonly microscope: string;
}

export const words: Words<ChaosMapWords> = {
  en: {
    title: 'Order, chaos, and the edge between',
    caption:
      'Each point of the map is a network; its color is the factor by which a layer multiplies a gradient on its way back, measured in that network. Between the two lines the gradient stays within a factor of 1,000 over all layers: a wedge that narrows with depth. So a color tells of one layer, and the words tell of all layers together. The second chart follows the point’s network layer by layer. (Measured: the root mean square over several inputs and random directions.)',
    params: {
      gain: 'Gain of the weights',
      depth: 'Depth (layers)',
      bias: 'Spread of the biases',
      activation: 'Activation',
      width: 'Width (units in a layer)',
      seed: 'Seed',
    },
    readouts: {
      'growth-per-layer': 'growth per layer',
      predicted: 'predicted',
      ratio: 'over all layers',
      edge: 'edge at gain',
      verdict: 'verdict',
    },
    sentences: {
      severed: 'At gain 0 all weights are 0, and no gradient passes even one layer.',
      dead: 'In layer {cut} every unit is switched off, for every input: nothing passes, and the gradient is exactly 0. Narrow ReLU networks die easily; try another seed.',
      underflow:
        'At depth {depth} the gradient is smaller than the smallest number that the computer can write: it has become exactly 0.',
      vanishing:
        'Each layer leaves a gradient about {growth} of its size. At depth {depth} that makes {ratio}: it vanishes, as it does from depth {limit} on.',
      exploding:
        'Each layer multiplies a gradient by about {growth}. At depth {depth} that makes {ratio}: it explodes, as it does from depth {limit} on.',
      order:
        'Order: each layer leaves a gradient about {growth} of its size. At depth {depth} that makes {ratio}: it vanishes, as it does from depth {limit} on.',
      chaos:
        'Chaos: each layer multiplies a gradient by about {growth}. At depth {depth} that makes {ratio}: it explodes, as it does from depth {limit} on.',
      'chaos-far':
        'Chaos: from depth {limit} on the gradient explodes; theory predicts a factor of {predicted} a layer. By how much it has grown at depth {depth} differs from browser to browser, for rounding errors grow just as fast.',
      'still-shrinking':
        'Each layer leaves a gradient about {growth} of its size. At depth {depth} that makes {ratio}, still healthy; at this rate it vanishes from depth {limit} on.',
      'still-growing':
        'Each layer multiplies a gradient by about {growth}. At depth {depth} that makes {ratio}, still healthy; at this rate it explodes from depth {limit} on.',
      'near-edge':
        'Near the edge of chaos: each layer multiplies a gradient by about {growth}, and at this rate even 100 layers keep it within a factor of 1,000.',
      'little-told':
        'Here each layer multiplies a gradient by about {growth}, which looks healthy. But few layers, or few units, tell little: a deep and wide network at this gain comes to {wide}.',
    },
    columns: {
      depth: 'depth',
      'growth-per-layer': 'growth per layer',
      predicted: 'predicted',
      ratio: 'over all layers',
    },
    activations: activationWords.en,
    verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
    map: 'Growth of gradients per layer over gain and depth',
    profile: 'Growth of a gradient over the layers of the network at the point',
    gainAxis: 'gain',
    depthAxis: 'depth',
    growthAxis: 'per layer',
    ratioAxis: 'growth over all layers',
    edgeBeyond: 'edge: gain {edge} →',
    point: 'Network: gain and depth',
    pointRole: 'movable point',
    pointValue: 'gain {gain}, depth {depth}',
    legend: {
      exploding: '× 1,000 over all layers; exploding ▲ beyond',
      vanishing: '÷ 1,000 over all layers; vanishing ▼ beyond',
      edge: 'mean-field theory: on the map the edge of chaos, χ = 1; in the chart the growth that it predicts',
      measured: 'measured in the network',
      predicted: 'predicted',
      point: 'the network: drag it. Its line covers its layers',
    },
    microscope: 'Show this network in the microscope',
  },
  'zh-cn': {
    title: '有序、混沌与两者的边缘',
    caption:
      '地图上每一点是一个网络，颜色表示梯度往回传时每过一层被乘以多少，都是在这个网络里实测的。在两条线之间，梯度传过所有层，变化不超过 1000 倍：这片楔形区域越深越窄。所以颜色说的是一层，文字说的是所有层合计。另一张图逐层跟踪该点的网络。（实测值：对若干输入和随机方向取均方根。）',
    params: {
      gain: '权重的增益',
      depth: '深度（层数）',
      bias: '偏置的标准差',
      activation: '激活函数',
      width: '宽度（每层单元数）',
      seed: '随机种子',
    },
    readouts: {
      'growth-per-layer': '每层增长',
      predicted: '理论预测',
      ratio: '所有层合计',
      edge: '边缘的增益',
      verdict: '判断',
    },
    sentences: {
      severed: '增益为 0，所有权重都是 0，梯度连一层也传不过去。',
      dead: '第 {cut} 层的单元对所有输入全都关闭：什么也传不过去，梯度恰好是 0。窄的 ReLU 网络很容易这样“死掉”；换个种子试试。',
      underflow: '深度为 {depth} 时，梯度比计算机能写出的最小的数还小：它恰好变成了 0。',
      vanishing:
        '每过一层，梯度约剩 {growth}。深度为 {depth} 时合计 {ratio}：消失了；从第 {limit} 层起就是如此。',
      exploding:
        '每过一层，梯度约乘以 {growth}。深度为 {depth} 时合计 {ratio}：爆炸了；从第 {limit} 层起就是如此。',
      order:
        '有序：每过一层，梯度约剩 {growth}。深度为 {depth} 时合计 {ratio}：消失了；从第 {limit} 层起就是如此。',
      chaos:
        '混沌：每过一层，梯度约乘以 {growth}。深度为 {depth} 时合计 {ratio}：爆炸了；从第 {limit} 层起就是如此。',
      'chaos-far':
        '混沌：从第 {limit} 层起梯度爆炸，理论预测每层约乘以 {predicted}。到深度 {depth} 究竟放大了多少，各个浏览器并不相同，因为舍入误差放大得一样快。',
      'still-shrinking':
        '每过一层，梯度约剩 {growth}。深度为 {depth} 时合计 {ratio}，还算健康；照这样下去，到第 {limit} 层就会消失。',
      'still-growing':
        '每过一层，梯度约乘以 {growth}。深度为 {depth} 时合计 {ratio}，还算健康；照这样下去，到第 {limit} 层就会爆炸。',
      'near-edge':
        '靠近混沌边缘：每过一层，梯度约乘以 {growth}，照这样下去，就算传过 100 层，变化也不超过 1000 倍。',
      'little-told':
        '在这里，每过一层，梯度约乘以 {growth}，看上去健康。但层数少或单元少，还说明不了什么：同样的增益，又深又宽的网络每层约乘以 {wide}。',
    },
    columns: {
      depth: '深度',
      'growth-per-layer': '每层增长',
      predicted: '理论预测',
      ratio: '所有层合计',
    },
    activations: activationWords['zh-cn'],
    verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
    map: '不同增益与深度下，梯度每层的增长',
    profile: '该点的网络中，梯度逐层累计的增长',
    gainAxis: '增益',
    depthAxis: '深度',
    growthAxis: '每层增长',
    ratioAxis: '所有层合计的增长',
    edgeBeyond: '边缘：增益 {edge} →',
    point: '网络：增益与深度',
    pointRole: '可移动的点',
    pointValue: '增益 {gain}，深度 {depth}',
    legend: {
      exploding: '所有层合计 × 1000，再往外就爆炸 ▲',
      vanishing: '所有层合计 ÷ 1000，再往外就消失 ▼',
      edge: '平均场理论：地图上是混沌边缘 χ = 1，另一张图上是预测的增长',
      measured: '在网络中实测',
      predicted: '理论预测',
      point: '所选的网络：可拖动，竖线覆盖它的各层',
    },
    microscope: '用显微镜看这个网络',
  },
};
