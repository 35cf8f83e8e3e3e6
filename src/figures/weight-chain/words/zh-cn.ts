import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '一个权重接一个权重',
  caption:
    '输入 1 穿过一串权重，每过一层就被乘一次。柱子是每一层之后的乘积，下方的点是各层的权重；曲线是换成别的权重时，整串乘完会到哪里。两种坐标都试试：线性坐标上，柱子先是小得看不见，然后突然蹿高；对数坐标上，它们沿一条直线。',
  params: {
    weight: '权重',
    depth: '深度（层数）',
    spread: '权重的离散程度',
    seed: '随机种子',
    axis: '乘积的坐标',
  },
  readouts: {
    value: '乘积',
    'doubling-depth': '翻倍或减半所需层数',
    verdict: '判断',
  },
  sentences: {
    zero: '权重为 0，链条就断了：从第 1 层起，一切都恰好是 0。',
    underflow: '深度为 {depth} 时，乘积比计算机能写出的最小的数还小：它恰好变成了 0。',
    one: '权重恰好是 1，不论多深，输入都原样不变。只要差一点点，结果就由深度决定。',
    'minus-one': '权重恰好是 −1，每过一层变一次号，不论多深，大小都不变。',
    growing: '深度为 {depth} 时，乘积是 {value}。每过 {doubling} 层翻一倍，到第 {limit} 层就会超过 1000。',
    exploding:
      '深度为 {depth} 时，乘积是 {value}：爆炸了。每过 {doubling} 层翻一倍，第 {limit} 层就已超过 1000。',
    shrinking:
      '深度为 {depth} 时，乘积是 {value}。每过 {doubling} 层减一半，到第 {limit} 层就会小于 1/1000。',
    vanishing:
      '深度为 {depth} 时，乘积是 {value}：消失了。每过 {doubling} 层减一半，第 {limit} 层就已小于 1/1000。',
    'alternating-growing':
      '每过一层变一次号；深度为 {depth} 时，乘积是 {value}。要紧的是权重的大小：每过 {doubling} 层，乘积的大小翻一倍。',
    'alternating-shrinking':
      '每过一层变一次号；深度为 {depth} 时，乘积是 {value}。要紧的是权重的大小：每过 {doubling} 层，乘积的大小减一半。',
    scattered:
      '各层权重散布在 {weight} 左右，深度为 {depth} 时，乘积是 {value}：平均每层把大小乘以 {typical}，即各权重大小的几何平均。如果没有离散，会是 {plain}。',
  },
  columns: { layer: '层', weight: '权重', product: '乘积' },
  choices: { axis: { log: '对数', linear: '线性' } },
  verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
  products: '每一层之后的乘积，下方是每一层的权重',
  curve: '取各种权重时，整串权重的乘积',
  productAxis: { log: '乘积的大小', linear: '乘积' },
  curveAxis: '整串的乘积',
  layerAxis: '层号',
  weightsAxis: '权重',
  weightAxis: '权重',
  zero: '从这里起恰好是 0',
  point: '权重',
  pointRole: '可移动的点',
  pointValue: '权重 {weight}，乘积 {value}',
  legend: {
    exploding: '大于 1000：爆炸',
    healthy: '两者之间：健康',
    vanishing: '小于 1/1000：消失',
    one: '乘积为 1；权重为 1 和 −1',
    negative: '乘积为负：空心柱，虚曲线',
    point: '这串权重的大小：可拖动',
  },
  zeroWeight: '权重为 0，各层的权重就都是 0。',
  noSpread: '没有离散，就没有什么是随机的。',
};
