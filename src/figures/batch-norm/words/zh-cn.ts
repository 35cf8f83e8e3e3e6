import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '批量归一化，以及它不是什么',
  caption:
    '每层 32 个 ReLU 单元的网络，一个没有对策，一个加上对策，两个网络权重相同。上面每一层一张直方图：进入 ReLU 的数在各单元、各样本上如何分布，颜色越浓，数越多。下面是传到每一层的梯度，以最后一层的梯度为 1。',
  params: {
    remedy: '对策',
    depth: '深度（层数）',
    batch: '批量大小',
    gain: '权重的增益',
    mode: '网络正在',
    seen: '滑动统计量：见过的批次',
    seed: '随机种子',
  },
  readouts: {
    'spread-without': '末层标准差（不加）',
    spread: '末层标准差（加上）',
    'growth-without': '每层增长（不加）',
    growth: '每层增长（加上）',
    predicted: '理论预测',
    ratio: '首层 / 末层（加上）',
    average: '平均梯度 / 单个梯度',
  },
  sentences: {
    none: '没有对策：到第 {depth} 层，标准差变成 {spread-without}；梯度每往回一层乘以 {growth-without}。',
    averaging:
      '{batch} 个样本的梯度取平均，长度是单个梯度的 {average} 倍：互相矛盾的部分抵消了。可是网络里什么也没有变：直方图一模一样，梯度每往回一层乘以 {growth}，和原来的 {growth-without} 差不多。',
    'averaging-alike':
      '这 {batch} 个样本的梯度几乎指向同一方向，所以平均之后差不多和单个梯度一样长：{average} 倍。而网络里什么也没有变：直方图一模一样，梯度每往回一层乘以 {growth}，和原来的 {growth-without} 差不多。',
    'averaging-one': '一个梯度的平均就是它自己，什么也没有变。',
    nothing: '增益为 0，无论用什么对策，前向和反向都过不了一层。',
    explodes:
      '现在每一层的数都有同样的标准差。可是梯度每往回一层就乘以 {growth}，{depth} 层合计 {ratio}：网络归一化了，梯度却爆炸了。',
    healthy:
      '现在每一层的数都有同样的标准差。梯度每往回一层乘以 {growth}，{depth} 层合计 {ratio}，还算健康；不加批量归一化则是 {without}。',
    vanishes: '权重太小，加在每个方差上的 ε 盖过了它们：梯度每往回一层乘以 {growth}。',
    'batch-of-one':
      '一批只有一个样本，它自己就是均值：每个数标准化之后都是 0，梯度传不过去。PyTorch 会拒绝这样训练。',
    'batch-of-two':
      '一批只有两个样本，标准化之后总是一个 +1、一个 −1，不管原来是多少。输入的信息丢了，梯度也跟着没了：{ratio}。',
    'use-fresh':
      '一个批次也没见过就拿来用，批量归一化还以为均值是 0、方差是 1，于是什么也没有改变：两个网络一样。',
    'use-shrinks':
      '见过 {seen} 个批次，滑动统计量离初始值还太近：最后一层的标准差是 {spread}，训练时却是 1。使用中的网络并不是训练出来的那一个。',
    'use-grows':
      '滑动统计量与最深几层收到的数对不上：最后一层的标准差是 {spread}，训练时却是 1。小误差逐层放大了。',
    'use-agrees':
      '见过 {seen} 个批次，滑动统计量已经与训练时批次自己的统计量相差不多：最后一层的标准差是 {spread}，训练时是 1。现在可以一次只用一个样本。',
  },
  columns: {
    layer: '层',
    'spread-without': '标准差，不加',
    spread: '标准差，加上',
    'gradient-without': '梯度 / 末层梯度，不加',
    gradient: '梯度 / 末层梯度，加上',
  },
  choices: {
    remedy: { none: '无', 'batch-norm': '批量归一化', 'gradient-averaging': '梯度平均' },
    mode: { training: '训练', use: '使用' },
  },
  without: '不加',
  with: { none: '没有对策', 'batch-norm': '批量归一化', 'gradient-averaging': '梯度取平均' },
  use: '批量归一化，使用时，见过 {seen} 批',
  same: '与不加时相同',
  verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
  histograms: '每层的直方图',
  enters: '进入 ReLU 的数',
  beyond: '超出 ±4',
  back: '← 反向：{network}',
  layerAxis: '层号',
  ratioAxis: '梯度 / 末层梯度',
  he: 'He：√2',
  noNorm: '只有批量归一化才有这个区别。',
  notUsed: '训练时用的是当前批次自己的统计量。',
  legend: {
    few: '少',
    many: '全在一格',
    gradient: '传到该层的梯度',
    without: '不加时的梯度',
    theory: '平均场理论的预测（大批量时）',
  },
};
