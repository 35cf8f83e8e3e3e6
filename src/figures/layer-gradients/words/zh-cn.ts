import type { Translation } from '@/figure/words';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '梯度显微镜',
  caption:
    '一个权重随机的网络，每次改动都重新计算：一批随机输入前向传播，损失是与随机目标的均方误差，然后一个梯度反向传播。最上面是网络，各层的颜色表示有多少梯度传到了这里；下面用对数刻度逐层画出。色带是判断，本课程约定：放大或缩小到一千倍以外。一切都用 float64 计算，数值格式只标出哪些数它存不下。',
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
      '梯度消失：反向传播每过一层就乘以 {growth}。深度为 {depth} 时合计 {ratio}，最前面的几层几乎什么也得不到。',
    healthy: '梯度顺利传到：反向传播每过一层就乘以 {growth}。深度为 {depth} 时合计 {ratio}，还算健康。',
    exploding: '梯度爆炸：反向传播每过一层就乘以 {growth}。深度为 {depth} 时合计 {ratio}。',
    'chaotic-vanishing':
      '梯度消失。究竟缩小多少，各个浏览器并不相同：这个网络是混沌的，舍入误差会放大到显示的数字里。',
    'chaotic-healthy':
      '梯度传到了，但具体数字各个浏览器并不相同：这个网络是混沌的，舍入误差会放大到显示的数字里。',
    'chaotic-exploding':
      '梯度爆炸。究竟放大多少，各个浏览器并不相同：这个网络是混沌的，舍入误差会放大到显示的数字里。',
    'chaotic-overflow':
      '反向传播溢出：传到输入之前，梯度就超过了 {format} 的最大数，更前面的各层只得到 ∞ 或 NaN。发生在哪一层，各个浏览器并不相同，因为这个网络是混沌的。浅色条是 float64 能存下的值。',
    'chaotic-underflow':
      '梯度彻底消失：传到输入之前，它的每个元素都已太小，{format} 存不下，存下来恰好是 0。发生在哪一层，各个浏览器可能不同，因为这个网络是混沌的。浅色条是 float64 能存下的值。',
    'overflow-forward':
      '前向传播溢出：第 {layer} 层超过了 {format} 的最大数，此后全是 ∞ 或 NaN。浅色条是 float64 能存下的值。',
    'overflow-loss': '损失溢出：它超过了 {format} 的最大数，没有梯度传回来。浅色条是 float64 能存下的值。',
    'overflow-backward':
      '反向传播溢出：在第 {layer} 层，梯度超过了 {format} 的最大数，更前面的各层只得到 ∞ 或 NaN。浅色条是 float64 能存下的值。',
    underflow:
      '梯度彻底消失：从第 {layer} 层到输入，它的每个元素都太小，{format} 存不下，存下来恰好是 0。浅色条是 float64 能存下的值。',
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
  choices: {
    activation: activationWords['zh-cn'],
    init: {
      normal: '正态，1/√n',
      xavier: 'Xavier（Glorot）',
      he: 'He',
      lecun: 'LeCun',
      orthogonal: '正交',
    },
    norm: { none: '无', batch: '批量', layer: '层' },
    gradient: { activations: '‖∂L/∂a‖', weights: '‖∂L/∂W‖' },
    precision: { float16: 'float16', float32: 'float32', float64: 'float64' },
  },
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
  overflows: '▲ {format} 溢出',
  edge: '×1',
  legend: {
    spread: '激活值 a 的标准差',
    change: '输入的微小扰动，乘以到此为止的雅可比矩阵',
    gradient: '传到该层的梯度',
    theory: '平均场理论的预测',
  },
  gainOfNothing: '增益为 0 时，无论怎样抽取，权重都是 0。',
};
