import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '同一段下降：不裁剪与裁剪',
  caption:
    '这是一个循环单元走过 T = 50 个时间步的损失地形（Pascanu、Mikolov 与 Bengio，2013），地形上有一堵墙，两次下降从同一个起点出发。下方是裁剪怎样改变你选的一个梯度：按范数裁剪，整个向量一起缩短；按值裁剪，每个分量各自截到阈值。圆和方框以内的长度按比例画，更长的按 10 的幂画。',
  params: {
    by: '裁剪方式',
    threshold: '阈值',
    rate: '学习率 η',
    steps: '步数',
    w: 'w',
    b: 'b',
    gx: '第一分量',
    gy: '第二分量',
  },
  readouts: {
    'loss-without': '损失（不裁剪）',
    loss: '损失（裁剪）',
    clipped: '被缩短的步数',
    'turn-norm': '按范数：箭头转了（°）',
    'turn-value': '按值：箭头转了（°）',
  },
  sentences: {
    start: '两次下降都在起点，损失 {loss}。按“前进一步”出发。',
    still: '学习率为 0，裁剪与否，每一步的长度都是 0：都停在起点，损失 {loss}。',
    'under-way': '第 {step} 步：不裁剪时损失 {without}，裁剪时损失 {loss}。到现在缩短了 {cuts} 步。',
    'threshold-too-high':
      '最长的梯度是 {top}，阈值却是 {threshold}：一步也没有缩短，第 {at} 步把两次下降都甩出 {length} 个单位。',
    'not-needed':
      '没有梯度超过阈值，最长的是 {top}。两次下降完全一样，都到了谷底：{steps} 步之后损失 {loss}。',
    'no-help':
      '没有梯度超过阈值，最长的是 {top}。裁剪什么也没做：{steps} 步里损失从 {first} 变为 {loss}。它能把一步缩短，却不能把一步变长。',
    'thrown-anyway':
      '阈值 {threshold} 仍允许一步把 w 和 b 移动多达 {pace}。第 {at} 步长 {length}；裁剪的下降最后损失 {loss}，不裁剪的是 {without}。',
    saved:
      '不裁剪时，{steps} 步之后损失是 {without}。裁剪时，{steps} 步中缩短了 {cuts} 步，其余照旧，损失降到 {loss}。',
    'both-arrive':
      '两次都到了谷底：不裁剪时损失 {without}，裁剪时损失 {loss}。{steps} 步中缩短了 {cuts} 步。',
    crawls:
      '几乎每一步都被缩短，{steps} 步中有 {cuts} 步：没有一步让 w 或 b 移动超过 {pace}。只能慢慢爬：损失只从 {first} 降到 {loss}。',
    turned:
      '按值裁剪，{steps} 步中有 {cuts} 步被缩短，方向也被转动，最多转了 {turn}°。还没有到谷底：损失 {loss}；不裁剪是 {without}。',
    better: '{steps} 步中缩短了 {cuts} 步。没有被甩出去，但还没有到谷底：损失 {loss}；不裁剪是 {without}。',
    worse: '{steps} 步中缩短了 {cuts} 步，在这里反而吃亏：损失 {loss}；不裁剪是 {without}。',
  },
  columns: {
    step: '步',
    'w-without': 'w（不裁剪）',
    'b-without': 'b（不裁剪）',
    'loss-without': '损失（不裁剪）',
    w: 'w（裁剪）',
    b: 'b（裁剪）',
    loss: '损失（裁剪）',
    norm: '裁剪前的梯度长度',
    turn: '转了（°）',
  },
  choices: { by: { norm: '按范数', value: '按值' } },
  map: '从上面看误差随 w 和 b 的变化，以及两次下降走过的路',
  start: '两次下降的起点',
  role: '可移动的点',
  uneven: '不等距',
  wall: '墙',
  flat: '平地',
  thrown: '一步：{length} 个单位',
  outside: { without: '不裁剪：已在图外 ({w}, {b})', with: '裁剪：已在图外 ({w}, {b})' },
  losses: '两次下降每一步之后的损失',
  lossAxis: '损失',
  stepsAxis: '步数',
  histogram: '裁剪的下降遇到的梯度：各种长度（裁剪前）有多少个',
  countAxis: '裁剪的下降遇到的梯度个数',
  normAxis: '裁剪前的长度',
  threshold: '阈值',
  kept: '{count} 个照旧',
  cut: '{count} 个被裁',
  shorter: '▼ 更短：{count} 个',
  longer: '▲ 更长：{count} 个',
  noSteps: '步数为 0，没有步。',
  noLength: '学习率为 0，哪里也去不了。',
  arrows: { norm: '按范数', value: '按值' },
  gradient: '裁剪前的梯度',
  ofArrows: '箭头图中的梯度',
  before: '之前',
  after: '之后',
  length: '长 {length}',
  turned: '转了 {degrees}°',
  untouched: '没有裁剪',
  noDirection: '没有梯度，也没有方向',
  legend: {
    start: '起点：可拖动',
    without: '不裁剪',
    with: '裁剪',
    here: '现在的位置',
    thrown: '把它甩出去的一步',
    wall: '墙',
  },
};
