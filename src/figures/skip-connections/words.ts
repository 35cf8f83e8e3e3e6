import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { ByKind } from './kinds';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Sentence } from './sentence';

export interface SkipConnectionsWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  /** Over the drawings of the blocks. */
  readonly blocks: ByKind<string>;
  /** At the lines, where room is scarce. */
  readonly short: ByKind<string>;
  readonly verdicts: Readonly<Record<'vanishing' | 'healthy' | 'exploding', string>>;
  readonly byLayer: string;
  readonly byDepth: string;
  readonly layerAxis: string;
  readonly depthAxis: string;
  readonly ratioAxis: string;
  readonly he: string;
  readonly legend: Readonly<Record<'measured' | 'theory', string>>;
}

export const words: Words<SkipConnectionsWords> = {
  en: {
    title: 'A plain network, and two with skip connections',
    caption:
      'ReLU layers of 32 units, with the same weights in all three networks: one pass forward, one pass back. The first chart shows the gradient at every layer, as a multiple of that at the last; the second, where it ends at the input, for networks of every depth L.',
    params: { depth: 'Depth L (layers)', gain: 'Gain of the weights', seed: 'Seed' },
    readouts: {
      plain: 'plain: first / last layer',
      residual: 'with skips',
      scaled: 'with skips, branch/√L',
      tenth: 'plain, a tenth as deep',
      'growth-residual': 'with skips: growth per layer',
      'predicted-residual': 'predicted',
    },
    sentences: {
      nothing:
        'At gain 0 the branches are silent. A plain network passes nothing back; with skip connections the gradient arrives as it set out.',
      short:
        'At depth {depth} all three are healthy: first over last layer is {plain} plain, {residual} with skips, {scaled} with branch/√L. Shorter is a fix, too.',
      mended:
        'At {depth} layers the plain network keeps {plain} of the gradient. Skip connections mend that: {residual}, and {scaled} with branch/√L. Go deeper.',
      traded:
        'At {depth} layers skip connections alone trade vanishing for exploding: {plain} plain, {residual} with skips. With branch/√L it is {scaled}. A plain network of {tenth} layers keeps {short}.',
      spoiled:
        'These weights suit the plain network, which keeps {plain} of the gradient over {depth} layers. Skip connections alone spoil it: {residual}. With branch/√L it is {scaled}.',
      'both-explode':
        'These weights are too large: over {depth} layers the plain network explodes, {plain}, and skip connections make it worse, {residual}. Only branch/√L holds: {scaled}.',
      'all-explode':
        'These weights are too large for all three: {plain} plain, {residual} with skips, and {scaled} even with branch/√L.',
      otherwise:
        'First over last layer at depth {depth}: {plain} plain, {residual} with skips, {scaled} with branch/√L.',
    },
    columns: {
      layer: 'layer',
      plain: 'plain',
      residual: 'with skips',
      scaled: 'with skips, branch/√L',
      'predicted-residual': 'with skips, predicted',
    },
    blocks: { plain: 'plain', residual: 'skip connection', scaled: 'skip, branch/\u2060√L' },
    short: { plain: 'plain', residual: 'skip', scaled: 'skip, branch/√L' },
    verdicts: { vanishing: '▼ vanishing', healthy: '■ healthy', exploding: '▲ exploding' },
    byLayer: '← Backward pass, layer by layer',
    byDepth: 'At the input, for every depth',
    layerAxis: 'layer',
    depthAxis: 'depth L',
    ratioAxis: 'gradient / last layer’s',
    he: 'He: √2',
    legend: {
      measured: 'gradient; each network has its own dashes, as over its block',
      theory: 'what mean-field theory predicts',
    },
  },
  'zh-cn': {
    title: '普通网络，与两种带跳跃连接的网络',
    caption:
      '每层 32 个 ReLU 单元，三个网络用同样的权重：前向一遍，反向一遍。第一幅图是每一层的梯度，以最后一层的梯度为 1；第二幅图是深度 L 取不同值时，传到输入处还有多少。',
    params: { depth: '深度 L（层数）', gain: '权重的增益', seed: '随机种子' },
    readouts: {
      plain: '普通：首层 / 末层',
      residual: '跳跃连接',
      scaled: '跳跃连接，支路/√L',
      tenth: '普通，深度的十分之一',
      'growth-residual': '跳跃连接：每层增长',
      'predicted-residual': '理论预测',
    },
    sentences: {
      nothing: '增益为 0，支路没有输出。普通网络什么也传不回来；有跳跃连接，梯度原样传到输入。',
      short:
        '深度为 {depth} 时，三个网络都健康：首层与末层之比，普通网络是 {plain}，加跳跃连接是 {residual}，支路再除以 √L 是 {scaled}。把网络变浅也是一种办法。',
      mended:
        '{depth} 层时，普通网络的梯度只剩 {plain}。跳跃连接能治好它：{residual}；支路再除以 √L 是 {scaled}。再加深试试。',
      traded:
        '{depth} 层时，单靠跳跃连接只是把消失换成了爆炸：普通网络 {plain}，加跳跃连接 {residual}；支路再除以 √L 才是 {scaled}。普通网络如果只有 {tenth} 层，倒能保住 {short}。',
      spoiled:
        '这样的权重正适合普通网络，{depth} 层之后梯度还有 {plain}。单加跳跃连接反而弄坏了它：{residual}；支路再除以 √L 是 {scaled}。',
      'both-explode':
        '权重太大：{depth} 层的普通网络爆炸到 {plain}，加上跳跃连接更糟，{residual}。只有支路除以 √L 还撑得住：{scaled}。',
      'all-explode':
        '权重太大，三个网络都爆炸：普通网络 {plain}，加跳跃连接 {residual}，支路除以 √L 也有 {scaled}。',
      otherwise:
        '{depth} 层时首层与末层之比：普通网络 {plain}，加跳跃连接 {residual}，支路再除以 √L 是 {scaled}。',
    },
    columns: {
      layer: '层',
      plain: '普通',
      residual: '跳跃连接',
      scaled: '跳跃连接，支路/√L',
      'predicted-residual': '跳跃连接，理论预测',
    },
    blocks: { plain: '普通', residual: '跳跃连接', scaled: '跳跃，支路/√L' },
    short: { plain: '普通', residual: '跳跃', scaled: '跳跃，支路/√L' },
    verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
    byLayer: '← 反向，逐层',
    byDepth: '输入处，随深度变化',
    layerAxis: '层号',
    depthAxis: '深度 L',
    ratioAxis: '梯度 / 末层梯度',
    he: 'He：√2',
    legend: {
      measured: '梯度；线型与各自的结构图相同',
      theory: '平均场理论的预测',
    },
  },
};
