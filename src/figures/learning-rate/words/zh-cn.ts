import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '学习率能做什么，不能做什么',
  caption: {
    sweep:
      '第一幅图：在碗形 (x² + y²)/4 上从 x = 4 出发，或在第 5 章的山脊（比例 10）上从 x = 58 出发做梯度下降。第二幅图：每一个学习率最后走到哪里。λ 是起点所在山谷谷底的曲率。',
    layers:
      '本章“坏网络”的第一步：50 层，每层 32 个 ReLU 单元。一层包括它的权重和偏置；如果一步的改变在它自身大小的 0.0001% 到 10% 之间，这个学习率就算合适。',
    edge: '一个 1–16–16–1 的 tanh 网络从 20 个点学习 sin 3x，每一步都用全部的点。λ 是损失对 321 个参数的海森矩阵的最大特征值，每 20 步用幂迭代测一次。',
  },
  params: {
    view: '看什么',
    landscape: '地形',
    rate: '学习率 η',
    steps: '步数',
    'layer-rate': '各层共用的学习率 η',
    gain: '权重的增益',
    'training-rate': '训练的学习率 η',
    seed: '随机种子',
  },
  readouts: {
    loss: '最后的损失',
    curvature: '曲率 λ',
    limit: '上限 2/λ',
    factor: '每步的因子 1 − ηλ',
    served: '合适的层数',
    frozen: '冻住',
    thrown: '甩飞',
    'most-served': '最多能顾及几层',
    spread: '最大与最小梯度之比',
    'sharpness-start': '开始时的 λ',
    'sharpness-end': '最后 500 步 λ 的平均',
    edge: '2/η',
    rises: '损失上升的步数',
  },
  sentences: {
    glides:
      '在谷底附近，每走一步，到谷底的距离变成原来的 {factor} 倍。走了 {steps} 步，损失从 {start} 降到 {final}。上限是 2/λ = {limit}。',
    'one-step': 'η 恰好是 1/λ：在这个碗里一步就到谷底，损失是 {final}。',
    swings:
      '每一步都越过谷底，落到对面，距离是原来的 {factor} 倍，但还是越来越近：{steps} 步之后损失是 {final}。上限是 2/λ = {limit}。',
    'at-limit': 'η 恰好是 2/λ：每一步都落到对面同样远的地方。{steps} 步之后损失是 {final}，和开始时一样。',
    'blows-up':
      'η 超过了 2/λ = {limit}：每一步都落到对面，距离变成原来的 {factor} 倍。{steps} 步之后，损失从 {start} 变成 {final}。',
    restless:
      'η 超过了 2/λ = {limit}：这个山谷留不住它。{steps} 步之后它还在谷里，损失是 {final}，却停不下来。',
    thrown:
      'η 超过了 2/λ = {limit}：出发的山谷没能留住它。{steps} 步之后走到哪里（现在损失是 {final}）全凭运气：学习率稍微一变，就落到别处。',
    'restless-unsure': 'η 超过了 2/λ = {limit}：这个山谷留不住它。{steps} 步之后它还在谷里，却停不下来。',
    'thrown-unsure':
      'η 超过了 2/λ = {limit}：出发的山谷没能留住它。{steps} 步之后走到哪里全凭运气：学习率稍微一变，就落到别处；换一个浏览器也是这样。',
    left: 'η 超过了 2/λ = {limit}：第 {at} 步走出了窗口，没有再回来。',
    'left-unsure':
      'η 超过了 2/λ = {limit}：在 {steps} 步之内走出了窗口，没有再回来。换一个浏览器，它也许还在窗口里。',
    torn: '用这个学习率，{all} 层里有 {served} 层合适，{frozen} 层冻住，{thrown} 层被甩飞。各层的梯度相差 {spread} 倍：任何一个学习率最多只能顾及 {most} 层。',
    'all-served': '这个学习率适合全部 {all} 层：它们的梯度只相差 {spread} 倍。',
    mendable:
      '用这个学习率，{all} 层里有 {served} 层合适，{frozen} 层冻住，{thrown} 层被甩飞。这里换个学习率就行：取 {best} 左右，全部都合适。',
    training: '网络正在训练，共 {steps} 步，途中测量曲率。',
    below:
      'λ 开始时是 {start}，最后是 {end}：{steps} 步之内没有到达 2/η = {edge}。损失从 {first} 降到 {loss}。',
    drawn:
      '开始时 λ = {start}，上限 2/λ 高于学习率。训练本身把 λ 推高到 2/η = {edge}，此后 λ 一直在 2/η 附近。个别步损失会上升，但从长远看，损失从 {first} 继续下降。',
    above:
      '一开始 λ = {start} 就超过 2/η = {edge}。头几步把权重甩到曲率较小的地方，之后 λ 一直在 2/η 附近。个别步损失会上升，但从长远看，损失从 {first} 下降。',
    diverged:
      'λ 开始时是 {start}，它一开始就比 2/η = {edge} 高出太多，或是后来才高出太多：第 {at} 步损失超过一百万，这次训练失败了。',
    'diverged-late':
      'λ 开始时是 {start}，高于 2/η = {edge}。训练还能撑一段时间，然后损失超过一百万，这次训练失败了。',
  },
  columns: {
    step: '第几步',
    x: 'x',
    height: '损失',
    layer: '层',
    gradient: '权重和偏置的梯度',
    'weight-gradient': '权重的梯度',
    'lowest-rate': '合适的学习率（下限）',
    'highest-rate': '合适的学习率（上限）',
    sharpness: '曲率 λ',
    loss: '损失',
  },
  choices: {
    view: { sweep: '一处地形', layers: '五十层', edge: '一次训练' },
    landscape: { bowl: '碗', ridge: '山脊' },
  },
  walkChart: '{landscape}：从侧面看地形和行走路径',
  sweepChart: '每一个学习率走 {steps} 步之后的损失',
  finalAxis: '{steps} 步后的损失',
  rateAxis: '学习率 η',
  outside: '在窗口之外，x = {x}',
  gone: '出界',
  gradientsTitle: '传到各层的梯度',
  gradientsAxis: '梯度的大小',
  windowsTitle: '适合各层的学习率',
  windowsChart: '适合每一层的学习率，以及各层共用的那一个',
  rateLine: '共用的学习率 η',
  sharpnessChart: '损失的曲率随步数的变化，以及上限 2/η',
  sharpnessAxis: '曲率 λ',
  trainingChart: '损失随步数的变化',
  lossAxis: '损失',
  lost: '失败',
  legend: {
    start: '起点',
    walk: '行走路径',
    minimum: '所在山谷的谷底',
    final: '各学习率最后的损失',
    here: '选定的学习率',
    whole: '权重和偏置',
    weights: '只算权重',
    frozen: '在线上方：冻住',
    served: '被线穿过：合适',
    thrown: '在线下方：被甩飞',
    gone: '走出窗口的学习率',
    sharpness: '曲率 λ，每 20 步测一次',
    edge: '2/η；上方着色的部分，学习率对这样的曲率来说太大',
    training: '损失',
  },
};
