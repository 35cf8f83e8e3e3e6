import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Values } from '@/params/schema';
import type { ZoneWords } from '@/scenes/layers/Zones';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

type Choices<Name extends 'remedy' | 'mode'> = Readonly<Record<Values<typeof schema>[Name], string>>;

export interface BatchNormWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly remedies: Choices<'remedy'>;
  readonly modes: Choices<'mode'>;
  /** Over the pictures on the left, and over those on the right. */
  readonly without: string;
  readonly with: Choices<'remedy'>;
  /** `{seen}` */
  readonly use: string;
  /** In the histograms of a network that makes the same of every number. */
  readonly same: string;
  readonly verdicts: ZoneWords;
  readonly histograms: string;
  readonly enters: string;
  readonly beyond: string;
  /** `{network}` */
  readonly back: string;
  readonly layerAxis: string;
  readonly ratioAxis: string;
  readonly he: string;
  readonly noNorm: string;
  readonly notUsed: string;
  readonly legend: Readonly<Record<'few' | 'many' | 'gradient' | 'without' | 'theory', string>>;
}

export const words: Words<BatchNormWords> = {
  en: {
    title: 'Batch normalization, and what it is not',
    caption:
      'The network of 32 ReLU units a layer without and with the remedy, with the same weights. Above, a histogram for every layer: how the numbers that enter ReLU are distributed over units and examples; the stronger the color, the more. Below, the gradient that arrives at each layer, as a multiple of that at the last.',
    params: {
      remedy: 'Remedy',
      depth: 'Depth (layers)',
      batch: 'Batch size',
      gain: 'Gain of the weights',
      mode: 'The network is',
      seen: 'Running statistics: batches seen',
      seed: 'Seed',
    },
    readouts: {
      'spread-without': 'last layer’s spread, without',
      spread: 'last layer’s spread, with',
      'growth-without': 'growth per layer, without',
      growth: 'growth per layer, with',
      predicted: 'predicted',
      ratio: 'first / last layer, with',
      average: 'average / single gradient',
    },
    sentences: {
      none: 'Without a remedy, the numbers that enter layer {depth} have a spread of {spread-without}, and each layer on the way back multiplies the gradient by {growth-without}.',
      averaging:
        'The average of {batch} examples’ gradients is {average} times as long as a single one: where they disagree, they cancel. But nothing in the network has changed. The histograms are the same, and each layer multiplies the gradient by {growth}, as before ({growth-without}).',
      'averaging-alike':
        'These {batch} examples’ gradients point nearly the same way, so their average is about as long as a single one: {average} times. And nothing in the network has changed. The histograms are the same, and each layer multiplies the gradient by {growth}, as before ({growth-without}).',
      'averaging-one': 'The average of one gradient is that gradient. Nothing has changed.',
      nothing: 'At gain 0 nothing passes a layer, forward or back, whatever the remedy.',
      explodes:
        'Every layer’s numbers have the same spread now. Yet each of them multiplies the gradient by {growth} on its way back: over {depth} layers that makes {ratio}. Normalized, the network explodes.',
      healthy:
        'Every layer’s numbers have the same spread now. Each of them multiplies the gradient by {growth} on its way back, and at depth {depth} that is still healthy: {ratio}. Without, it would be {without}.',
      vanishes:
        'The weights are so small that ε, which is added to every variance, outweighs them: each layer multiplies the gradient by {growth}.',
      'batch-of-one':
        'A batch of one is its own mean: every number is standardized to 0, and no gradient passes. PyTorch refuses to train so.',
      'batch-of-two':
        'In a batch of two, standardizing makes one number +1 and the other −1, whatever they were. What the network was told is lost, and the gradient with it: {ratio}.',
      'use-fresh':
        'Used before it has seen a batch, batch normalization still believes in mean 0 and variance 1, and changes nothing: the pictures are the same on both sides.',
      'use-shrinks':
        'After {seen} batches the running statistics are still too near to what they began with: in the last layer the spread is {spread}, where training has 1. The network in use is not the one that was trained.',
      'use-grows':
        'The running statistics do not fit what the deepest layers get: the spread in the last one is {spread}, where training has 1. Small errors have grown from layer to layer.',
      'use-agrees':
        'After {seen} batches the running statistics nearly do what the batch’s own did in training: in the last layer the spread is {spread}, where training has 1. Now a single example can be used alone.',
    },
    columns: {
      layer: 'layer',
      'spread-without': 'spread, without',
      spread: 'spread, with',
      'gradient-without': 'gradient / last layer’s, without',
      gradient: 'gradient / last layer’s, with',
    },
    remedies: { none: 'None', 'batch-norm': 'Batch norm', 'gradient-averaging': 'Gradient averaging' },
    modes: { training: 'in training', use: 'in use' },
    without: 'Without',
    with: {
      none: 'No remedy',
      'batch-norm': 'Batch normalization',
      'gradient-averaging': 'Gradients averaged',
    },
    use: 'Batch norm in use, {seen} batches seen',
    same: 'the same as without',
    verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
    histograms: 'histogram of each layer',
    enters: 'what enters ReLU',
    beyond: 'beyond ±4',
    back: '← Backward: {network}',
    layerAxis: 'layer',
    ratioAxis: 'gradient / last layer’s',
    he: 'He: √2',
    noNorm: 'Only batch normalization knows a difference.',
    notUsed: 'In training, the batch at hand is asked instead.',
    legend: {
      few: 'few',
      many: 'all in one bin',
      gradient: 'gradient that arrives at the layer',
      without: 'the same without',
      theory: 'what mean-field theory predicts, for large batches',
    },
  },
  'zh-cn': {
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
    remedies: { none: '无', 'batch-norm': '批量归一化', 'gradient-averaging': '梯度平均' },
    modes: { training: '训练', use: '使用' },
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
  },
};
