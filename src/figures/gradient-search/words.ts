import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Basin } from './basins';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';
import type { Direction } from './targets';

export interface GradientSearchWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly directions: Readonly<Record<Direction, string>>;
  readonly map: string;
  readonly start: string;
  readonly startRole: string;
  readonly heights: string;
  readonly stepsAxis: string;
  /** On the magnified part of the height chart. */
  readonly closeUp: Readonly<Record<Direction, string>>;
  /** At the line of the best height there is: `{z}`. */
  readonly best: Readonly<Record<Direction, string>>;
  /** Where the walk stood better: `{step}` `{z}`. */
  readonly better: string;
  readonly legend: {
    readonly walk: string;
    readonly start: string;
    readonly here: string;
    /** `{scale}` */
    readonly gradient: string;
    readonly gradientByDifferences: string;
    readonly exactGradient: string;
    readonly target: Readonly<Record<Direction, string>>;
  };
  readonly basins: {
    readonly title: string;
    /** `rest`: `{x}` `{y}` `{z}`; `moving`: `{steps}`. */
    readonly kinds: Readonly<Record<Basin['kind'], string>>;
    /** `{kind}` with its `{share}` of the starts. */
    readonly entry: string;
  };
  /** `{step}` */
  readonly leaves: string;
  readonly exactNeedsNoStep: string;
  readonly noStep: string;
  readonly noSteps: string;
  readonly noLength: string;
  readonly largestRate: string;
  /** Under a legend whose levels are not evenly spaced. */
  readonly uneven: string;
}

export const words: Words<GradientSearchWords> = {
  en: {
    title: 'A walk that follows the gradient',
    caption:
      'Each step goes along the gradient, or against it: step = rate × gradient. The map shows the walk from above, the chart its height, step by step. The ticks 2/λ under the rate: above them, steps near the goal overshoot (λ is the largest curvature there).',
    params: {
      direction: 'Direction',
      steps: 'Number of steps',
      rate: 'Rate',
      h: 'Step h of the difference',
      exact: 'Exact gradients',
      x: 'Start x',
      y: 'Start y',
      basins: 'Shade the map by where each start ends',
    },
    readouts: {
      x: 'x',
      y: 'y',
      z: 'height z',
      steps: 'steps taken',
      'gradient-norm': 'length of the gradient',
    },
    sentences: {
      'under-way': 'Step {step} of {steps}: height {z}; the gradient here is {norm} long.',
      'under-way-differences':
        'Step {step} of {steps}: height {z}; differences with h = {h} find a gradient {norm} long.',
      'start-differences':
        'The walk stands at its start, height {z}; differences with h = {h} find a gradient {norm} long. Press “Step” to go.',
      start: 'The walk stands at its start, height {z}; the gradient is {norm} long. Press “Step” to go.',
      still: 'At rate 0 every step is 0 long: the walk stays at its start, height {z}.',
      tip: 'No step is possible: the ground has a cone tip here, and no gradient. In x the slope is {left} on the left and {right} on the right. Move the start a little.',
      'moving-exact':
        'At step {steps} the height is {z}, and the walk still moves: the gradient is {norm} long.',
      'moving-differences':
        'At step {steps} the height is {z}, and the walk still moves. Differences with h = {h} find a gradient {norm} long; exactly it is {exact}.',
      'past-ascent':
        'At step {steps} the height is {z}, but at step {bestStep} it was higher: {bestZ}. With h = {h} the walk misses the summit; the exact gradient here is {exact} long.',
      'past-descent':
        'At step {steps} the height is {z}, but at step {bestStep} it was lower: {bestZ}. With h = {h} the walk misses the valley floor; the exact gradient here is {exact} long.',
      'rest-ascent': 'The walk rests on a summit, height {z}: the exact gradient is {exact} long.',
      'rest-descent':
        'The walk rests on the floor of a valley, height {z}: the exact gradient is {exact} long.',
      'false-rest-ascent':
        'The walk rests at height {z}, where differences with h = {h} see level ground. But it is no summit: the exact gradient is {exact} long.',
      'false-rest-descent':
        'The walk rests at height {z}, where differences with h = {h} see level ground. But it is no valley floor: the exact gradient is {exact} long.',
      'false-rest-past-ascent':
        'The walk rests at height {z}, where differences with h = {h} see level ground. But the exact gradient is {exact} long, and at step {bestStep} it stood higher: {bestZ}.',
      'false-rest-past-descent':
        'The walk rests at height {z}, where differences with h = {h} see level ground. But the exact gradient is {exact} long, and at step {bestStep} it stood lower: {bestZ}.',
      'level-ascent':
        'The ground is level here, height {z}, so there is nothing to follow. Yet this is no summit.',
      'level-descent':
        'The ground is level here, height {z}, so there is nothing to follow. Yet this is no valley floor.',
      jumping:
        'Rate {rate} is too large: step after step overshoots and turns back. At step {steps} the height is {z}, and the last step was still {length} long.',
    },
    columns: { step: 'step', x: 'x', y: 'y', z: 'z', 'gradient-norm': 'length of the gradient' },
    directions: { ascent: 'Uphill', descent: 'Downhill' },
    map: 'The hills from above, with lines of equal height and the walk',
    start: 'Start of the walk',
    startRole: 'movable point',
    heights: 'Height of the walk after each step',
    stepsAxis: 'steps',
    closeUp: { ascent: '↑ the top, magnified', descent: '↓ the bottom, magnified' },
    best: { ascent: 'highest possible: {z}', descent: 'lowest possible: {z}' },
    better: 'step {step}: {z}',
    legend: {
      walk: 'walk, step by step',
      start: 'start: drag it',
      here: 'where the walk stands',
      gradient: 'gradient there (drawn × {scale})',
      gradientByDifferences: 'gradient there, by differences (drawn × {scale})',
      exactGradient: 'exact gradient there',
      target: { ascent: 'true summit', descent: 'true valley floors' },
    },
    basins: {
      title: 'A walk with this rule, started there, ends',
      kinds: {
        rest: 'at rest at ({x}, {y}), height {z}',
        outside: 'outside the window',
        moving: 'nowhere: it still moves after {steps} steps',
        lost: 'where there is no gradient',
      },
      entry: '{kind} ({share} of the starts)',
    },
    leaves: 'leaves the map at step {step}',
    exactNeedsNoStep: 'Exact gradients need no step.',
    noStep: 'No step can be taken from here.',
    noSteps: 'There is no step whose length it could set.',
    noLength: 'At rate 0 every walk ends where it starts.',
    largestRate: '2/λ',
    uneven: 'levels uneven',
  },
  'zh-cn': {
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
    directions: { ascent: '上坡', descent: '下坡' },
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
  },
};
