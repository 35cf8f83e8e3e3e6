import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '权重惩罚有什么作用',
  caption: {
    contours:
      '地图：一个双输入回归问题的损失，第一个输入的离散程度是第二个的三倍；梯度下降的学习率是 0.1，小批量，每一步从 64 个样本中取 8 个。曲线：各种强度下，损失加惩罚的最小点处的两个权重。',
    layers:
      '本章的“坏网络”，权重放大一倍：50 层，每层 32 个 ReLU 单元，梯度会爆炸。只对隐藏层的权重施加惩罚，以学习率 0.005 走所选的步数，别的什么也不做；真正训练时，损失也会拉动权重。',
  },
  params: {
    view: '看什么',
    penalty: '惩罚',
    strength: '强度',
    optimizer: '优化器',
    steps: '步数',
    seed: '随机种子',
  },
  readouts: {
    'w-1': 'w₁ 停在',
    'w-2': 'w₂ 停在',
    'best-1': '最小点处的 w₁',
    'best-2': '最小点处的 w₂',
    loss: '该处的损失',
    'growth-before': '惩罚前每层增长',
    'growth-per-layer': '惩罚后每层增长',
    ratio: '首层 / 末层',
    zeros: '恰好为 0 的权重',
    verdict: '判断',
  },
  sentences: {
    start: '第一步之前，不管惩罚多强，权重都在 ({start1}, {start2})。',
    free: '没有惩罚时，最小点在 ({free1}, {free2})，权重停在它附近：({w1}, {w2})。',
    'l2-sgd':
      'L2 把最小点移到 ({best1}, {best2})：w₁ 剩下 {kept1}%，损失抓得不那么紧的 w₂ 只剩 {kept2}%。权重停在 ({w1}, {w2})。',
    'l2-adam':
      'Adam 走另一条路，到的是同一个最小点：惩罚是损失的一部分。L2 给 w₁ 留下 {kept1}%，给 w₂ 留下 {kept2}%；权重停在 ({w1}, {w2})。',
    'decay-sgd':
      '用 SGD 时，权重衰减就是 L2：每一步都相同，最小点也相同，在 ({best1}, {best2})。权重停在 ({w1}, {w2})。',
    'decay-adam':
      '用 Adam 时，权重衰减不是 L2。L2 的最小点在 ({best1}, {best2})，两个权重各剩 {kept1}% 和 {kept2}%；衰减停在 ({w1}, {w2})，各剩 {left1}% 和 {left2}%。',
    'l1-none': 'L1 把最小点移到 ({best1}, {best2})。这个强度下没有哪个权重是 0。权重停在 ({w1}, {w2})。',
    'l1-one':
      'L1 把最小点移到 ({best1}, {best2})：有一个权重恰好是 0。梯度下降不会停在那里，而是在 0 的两边来回跳；权重停在 ({w1}, {w2})。',
    'l1-both': '这么强的 L1 使最小点处两个权重都恰好是 0。梯度下降在它周围来回跳；权重停在 ({w1}, {w2})。',
    'first-step':
      '第一步之前，惩罚什么也没有改变：梯度每层乘以 {before}，第 0 层的梯度是第 50 层的 {wild} 倍，与强度无关。',
    'no-penalty': '强度为 0，权重不变：梯度每层乘以 {before}，第 0 层的梯度是第 50 层的 {wild} 倍。',
    exploding:
      '{steps} 步之后，每层增长从 {before} 降到 {growth}，仍然爆炸：第 0 层的梯度是第 50 层的 {ratio} 倍。',
    healthy:
      '{steps} 步之后，每层增长从 {before} 降到 {growth}：第 0 层的梯度是第 50 层的 {ratio} 倍。但没有谁会让惩罚就此停下。',
    vanishing:
      '{steps} 步之后，每层增长从 {before} 降到 {growth}，惩罚过头了：第 0 层的梯度只有第 50 层的 {ratio} 倍。',
    'vanishing-zeros':
      '{steps} 步之后，每层增长从 {before} 降到 {growth}，惩罚过头了：第 0 层的梯度只有第 50 层的 {ratio} 倍。{zeroed}% 的权重是 0。',
    gone: '{steps} 步之后，没有任何梯度能回到第 0 层：惩罚把权重削得太狠。',
    'gone-zeros': '{steps} 步之后，没有任何梯度能回到第 0 层：惩罚把权重削得太狠，其中 {zeroed}% 恰好是 0。',
  },
  columns: {
    step: '第几步',
    'w-1': 'w₁',
    'w-2': 'w₂',
    loss: '损失（不含惩罚）',
    layer: '层',
    'ratio-before': '惩罚前的梯度（与第 50 层之比）',
    'ratio-after': '惩罚后的梯度（与第 50 层之比）',
  },
  choices: {
    view: { contours: '两个权重', layers: '五十层' },
    penalty: { l2: 'L2', l1: 'L1', decay: '权重衰减' },
    optimizer: { sgd: 'SGD', adam: 'Adam' },
  },
  verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
  noSteps: '第一步之前，它不起作用。',
  noPenalty: '强度为 0 时，它不起作用。',
  map: '两个权重上的损失、惩罚和梯度下降的路径',
  trail: '最小点处的权重随惩罚强度的变化',
  strengthAxis: '强度',
  weightsAxis: '最小点处的权重',
  weightsTitle: '隐藏层的权重',
  weightAxis: '权重',
  shareAxis: '占权重的比例',
  zeros: '恰好为 0：{share}%',
  flowTitle: '传回各层的梯度',
  flowAxis: '与第 50 层之比',
  legend: {
    start: '起点',
    path: '梯度下降',
    settled: '停在哪里（后一半步数的平均）',
    free: '损失的最小点',
    best: '损失加惩罚的最小点',
    trail: '其他强度下的最小点',
    level: '惩罚相同的权重',
    weightsBefore: '惩罚前的权重',
    weightsAfter: '惩罚后的权重',
    before: '惩罚前的梯度',
    after: '惩罚后的梯度',
  },
};
