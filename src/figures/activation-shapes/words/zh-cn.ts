import type { Translation } from '@/figure/words';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { activation: activationWords['zh-cn'] },
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
};
