import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '跟着梯度走',
  caption:
    '每一步都顺着梯度走，或者逆着它走：步 = 学习率 × 梯度。地图从上往下看这段路，曲线是每一步之后的高度。学习率下面的刻度 2/λ：超过它，在目标附近就会越过头（λ 是那里最大的曲率）。',
  params: {
    direction: '方向',
    steps: '步数',
    rate: '学习率',
    h: '差分步长 h',
    exact: '精确梯度',
    x: '起点 x',
    y: '起点 y',
    basins: '按“从哪里出发会走到哪里”给地图着色',
  },
  readouts: { x: 'x', y: 'y', z: '高度 z', steps: '已走步数', 'gradient-norm': '梯度长度' },
  sentences: {
    'under-way': '第 {step} 步，共 {steps} 步：高度 {z}，这里的梯度长 {norm}。',
    'under-way-differences': '第 {step} 步，共 {steps} 步：高度 {z}，h = {h} 的差分算出梯度长 {norm}。',
    'start-differences': '还在起点：高度 {z}，h = {h} 的差分算出梯度长 {norm}。按“前进一步”出发。',
    start: '还在起点：高度 {z}，梯度长 {norm}。按“前进一步”出发。',
    still: '学习率为 0，每一步的长度都是 0：一直停在起点，高度 {z}。',
    tip: '一步也走不了：这里是锥尖，没有梯度。沿 x 方向，左侧的斜率是 {left}，右侧是 {right}。把起点挪开一点再试。',
    'moving-exact': '走了 {steps} 步，高度 {z}，还没有停下：梯度长 {norm}。',
    'moving-differences':
      '走了 {steps} 步，高度 {z}，还没有停下。h = {h} 的差分算出梯度长 {norm}，精确值是 {exact}。',
    'past-ascent':
      '走了 {steps} 步，高度是 {z}；可是第 {bestStep} 步时更高，是 {bestZ}。h = {h} 太粗，路从峰顶旁边过去了：这里精确的梯度长 {exact}。',
    'past-descent':
      '走了 {steps} 步，高度是 {z}；可是第 {bestStep} 步时更低，是 {bestZ}。h = {h} 太粗，路从谷底旁边过去了：这里精确的梯度长 {exact}。',
    'rest-ascent': '停在峰顶，高度 {z}：精确的梯度长 {exact}。',
    'rest-descent': '停在谷底，高度 {z}：精确的梯度长 {exact}。',
    'false-rest-ascent':
      '停在高度 {z}：在 h = {h} 的差分看来，这里是平地。其实这不是峰顶，精确的梯度长 {exact}。',
    'false-rest-descent':
      '停在高度 {z}：在 h = {h} 的差分看来，这里是平地。其实这不是谷底，精确的梯度长 {exact}。',
    'false-rest-past-ascent':
      '停在高度 {z}：在 h = {h} 的差分看来，这里是平地。其实精确的梯度长 {exact}，而且第 {bestStep} 步时更高，是 {bestZ}。',
    'false-rest-past-descent':
      '停在高度 {z}：在 h = {h} 的差分看来，这里是平地。其实精确的梯度长 {exact}，而且第 {bestStep} 步时更低，是 {bestZ}。',
    'level-ascent': '这里是平地，高度 {z}，没有梯度可跟。但这不是峰顶。',
    'level-descent': '这里是平地，高度 {z}，没有梯度可跟。但这不是谷底。',
    jumping:
      '学习率 {rate} 太大：一步步都走过了头，再折回来。走了 {steps} 步，高度 {z}，最后一步还有 {length} 那么长。',
  },
  columns: { step: '步', x: 'x', y: 'y', z: 'z', 'gradient-norm': '梯度长度' },
  choices: { direction: { ascent: '上坡', descent: '下坡' } },
  map: '从上面看丘陵：等高线和走过的路',
  start: '路的起点',
  startRole: '可移动的点',
  heights: '每一步之后的高度',
  stepsAxis: '步数',
  closeUp: { ascent: '↑ 顶部放大', descent: '↓ 底部放大' },
  best: { ascent: '可能的最高处：{z}', descent: '可能的最低处：{z}' },
  better: '第 {step} 步：{z}',
  legend: {
    walk: '走过的路，一点一步',
    start: '起点：可拖动',
    here: '现在的位置',
    gradient: '这里的梯度（按 {scale} 倍画出）',
    gradientByDifferences: '这里用差分算出的梯度（按 {scale} 倍画出）',
    exactGradient: '这里的精确梯度',
    target: { ascent: '真正的峰顶', descent: '真正的谷底' },
  },
  basins: {
    title: '按同样的走法，从各处出发会',
    kinds: {
      rest: '停在 ({x}, {y})，高度 {z}',
      outside: '走出窗口',
      moving: '走了 {steps} 步还没停下',
      lost: '走到没有梯度的地方',
    },
    entry: '{kind}（占起点的 {share}）',
  },
  leaves: '第 {step} 步走出地图',
  exactNeedsNoStep: '精确梯度不需要步长。',
  noStep: '从这里一步也走不了。',
  noSteps: '步数为 0，没有步可调长短。',
  noLength: '学习率为 0，从哪里出发就停在哪里。',
  largestRate: '2/λ',
  uneven: '间隔 不等',
};
