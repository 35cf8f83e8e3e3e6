import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '平地旁边的一堵墙',
  caption:
    '只有一个循环单元：xₜ = w·σ(xₜ₋₁) + b，从 x₀ = ½ 开始；T 个时间步之后，误差是 (σ(x) − 0.7)²，随权重 w 和偏置 b 变化（Pascanu、Mikolov 与 Bengio，2013）。梯度要沿全部 T 个时间步传回来。地图画出梯度下降走过的路，曲线是每一步的梯度长度和损失。',
  params: {
    w: '起点 w',
    b: '起点 b',
    rate: '学习率 η',
    steps: '步数',
    time: '单元的时间步数 T',
  },
  readouts: {
    loss: '损失',
    'gradient-norm': '梯度长度',
    'longest-step': '最长的一步',
    'longest-at': '是第几步',
  },
  sentences: {
    start: '还在起点：损失 {loss}，梯度长 {norm}。按“前进一步”出发。',
    still: '学习率为 0，每一步的长度都是 0：一直停在起点，损失 {loss}。',
    'under-way': '第 {step} 步，共 {steps} 步：损失 {loss}，梯度长 {norm}。',
    thrown:
      '第 {at} 步之前，最长的一步不过 {usual}。接着梯度长达 {wall}，第 {at} 步一下子把它甩出 {length} 个单位。此前最低的损失是 {best}，最后是 {loss}；再走一步，会移动 {next}。',
    'thrown-at-once':
      '起点处的梯度就长达 {wall}：第一步就甩出 {length} 个单位。最后损失是 {loss}；再走一步，会移动 {next}。',
    'thrown-and-back':
      '第 {at} 步把它甩出 {length} 个单位，此前最长的一步不过 {usual}。碰巧落在还能走下来的地方：此前最低的损失是 {best}，最后是 {loss}。',
    arrived: '没有一步超过 1；走了 {steps} 步，损失降到 {loss}。',
    calm: '到现在没有一步超过 1：走了 {steps} 步，损失从 {first} 变为 {loss}，下一步长 {next}。',
    overflow: '第 {step} 步之后走不下去了：那里的梯度超出了能表示的最大数 1.8e308。',
  },
  columns: { step: '步', w: 'w', b: 'b', loss: '损失', 'gradient-norm': '梯度长度' },
  map: '从上面看误差随 w 和 b 的变化，以及梯度下降走过的路',
  charts: '每一步之后的梯度长度和损失',
  start: '起点',
  startRole: '可移动的点',
  uneven: '不等距',
  wall: '墙',
  flat: '平地',
  thrown: '一步：{length} 个单位',
  outside: '现已在图外：w = {w}，b = {b}',
  normAxis: '梯度长度',
  lossAxis: '损失',
  stepsAxis: '步数',
  below: '{norm}：低于坐标轴',
  noSteps: '步数为 0，没有步。',
  noLength: '学习率为 0，哪里也去不了。',
  legend: {
    start: '起点：可拖动',
    walk: '走过的路，一点一步',
    here: '现在的位置',
    thrown: '把它甩出去的一步',
    wall: '墙：在这里 x 一直停在 ½，一碰就离开',
    norm: '梯度长度',
    loss: '损失',
  },
};
