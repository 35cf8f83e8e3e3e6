import type { Translation } from '@/figure/words';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
    vanishing: '梯度消失：每过一层乘以 {growth}，{depth} 层合计 {ratio}。权重方差为 1/n 时，合计 {without}。',
    healthy:
      '梯度顺利传到：每过一层乘以 {growth}，{depth} 层合计 {ratio}。权重方差为 1/n 时，合计 {without}。',
    exploding: '梯度爆炸：每过一层乘以 {growth}，{depth} 层合计 {ratio}。权重方差为 1/n 时，合计 {without}。',
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
  choices: {
    activation: activationWords['zh-cn'],
    init: {
      lecun: 'LeCun 1/n',
      xavier: 'Xavier 2/(n+n)',
      he: 'He 2/n',
      orthogonal: '正交',
    },
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
};
