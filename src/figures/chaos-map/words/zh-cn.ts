import type { Translation } from '@/figure/words';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { activation: activationWords['zh-cn'] },
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
};
