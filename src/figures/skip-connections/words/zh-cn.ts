import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
};
