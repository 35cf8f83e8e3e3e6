import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Column, Readout, Sentence } from './model';
import type { schema } from './params';

export interface LineFitWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  readonly batches: Readonly<Record<'full' | 'mini', string>>;
  readonly dataChart: string;
  readonly lossMap: string;
  readonly lossCurve: string;
  /** `{number}` */
  readonly dataPoint: string;
  readonly pointRole: string;
  readonly start: string;
  /** At the slider that goes through the steps. */
  readonly shownStep: string;
  readonly best: string;
  readonly uneven: string;
  /** At the bottom of the loss curve, where smaller losses are drawn. */
  readonly belowFloor: string;
  readonly legend: {
    readonly data: string;
    readonly line: string;
    readonly path: string;
    readonly best: string;
    readonly batch: string;
  };
  readonly needsMini: string;
  readonly noSteps: string;
  readonly dataHint: string;
  /** `{count}` */
  readonly unread: string;
  /** `{count}` `{most}` */
  readonly surplus: string;
  readonly noData: string;
  readonly lineOutside: string;
  readonly bestOutside: string;
}

export const words: Words<LineFitWords> = {
  en: {
    title: 'Fit a line by descent',
    caption:
      'First the data, the line, and its errors; then the loss of every line, a point for each. The red path is the search; the shades under it change at losses of 1, 2, 5, 10, … 500. Drag any dot, or the ring where the search starts.',
    params: {
      slope: 'Slope at the start',
      intercept: 'Intercept at the start',
      rate: 'Learning rate',
      steps: 'Number of steps',
      batch: 'Each step looks at',
      size: 'Dots in a batch',
      seed: 'Seed of the batches',
      data: 'Data: x,y; x,y; …',
    },
    readouts: {
      slope: 'slope',
      intercept: 'intercept',
      loss: 'loss',
      step: 'step',
      'best-slope': 'best slope',
      'best-intercept': 'best intercept',
      'best-loss': 'least loss',
    },
    sentences: {
      start:
        'The search starts with the line of slope {slope} and intercept {intercept}. Its loss is {loss}; the best line has {best}.',
      underway:
        'After {step} steps the loss is {loss}. The best line has {best}, so the search is still on its way.',
      arrived:
        'After {step} steps the search has found the line that the formula gives: slope {slope}, intercept {intercept}, loss {loss}.',
      growing:
        'The rate {rate} is above 2/λ = {limit}: every step leaps over the valley and lands higher on the other side. After {step} steps the loss is {loss}.',
      overflow:
        'The search has blown up: each step landed farther out, and step {next} leads to numbers too large to hold. Rates below 2/λ = {limit} hold on all the data.',
      'mini-underway':
        'After {step} steps the loss is {loss}. The path is crooked because each step looks at {size} dots only, and each batch points somewhat elsewhere.',
      hovering:
        'After {step} steps the loss is {loss}; the best line has {best}. The path does not settle but hovers round the diamond: each batch of {size} has a best line of its own. Smaller rates hover closer.',
      'mini-growing':
        'After {step} steps the loss is {loss}, more than at the start. A batch can be steeper than all the data, so the search can blow up even below 2/λ = {limit}.',
      trough:
        'All dots stand above one x, so many lines fit equally well. The landscape is a trough, and descent stops at the nearest place of its floor: loss {loss} after {step} steps.',
      still: 'At rate 0 every step has length 0: the line stays as it was, with loss {loss}.',
    },
    columns: { step: 'step', slope: 'slope', intercept: 'intercept', loss: 'loss' },
    batches: { full: 'All dots', mini: 'A mini-batch' },
    dataChart: 'The data, the line of this step, and its errors',
    lossMap: 'The loss over slope and intercept, with the path of the search',
    lossCurve: 'The loss after each step, on a logarithmic axis',
    dataPoint: 'Data point {number}',
    pointRole: 'movable point',
    start: 'Start of the search',
    shownStep: 'Step shown',
    best: 'best',
    uneven: 'levels uneven',
    belowFloor: 'below 10⁻⁶',
    legend: {
      data: 'data',
      line: 'the line of this step',
      path: 'path of the search',
      best: 'best line (least squares)',
      batch: 'seen by this step',
    },
    needsMini: 'Only mini-batches use this.',
    noSteps: 'There are no steps to play.',
    dataHint:
      'At most 30 points, −5 to 5 each way. Empty the field for the data that the figure opened with.',
    unread: 'Entries that could not be read as a point from −5 to 5: {count}.',
    surplus: 'Points left out, because the figure holds {most}: {count}.',
    noData: 'The figure’s own data are shown.',
    lineOutside: 'The line of this step is outside.',
    bestOutside: 'The best line is outside.',
  },
  'zh-cn': {
    title: '用梯度下降拟合一条直线',
    caption:
      '第一幅图：数据、直线和它的误差。第二幅图：每一条直线的损失，一个点代表一条直线，红色折线是搜索的路径；底色在损失 1、2、5、10、……、500 处变化。可以拖动任何一个数据点，也可以拖动搜索起点的圆环。',
    params: {
      slope: '起点的斜率',
      intercept: '起点的截距',
      rate: '学习率',
      steps: '总步数',
      batch: '每一步看',
      size: '每批几个点',
      seed: '分批的随机种子',
      data: '数据：x,y; x,y; ……',
    },
    readouts: {
      slope: '斜率',
      intercept: '截距',
      loss: '损失',
      step: '第几步',
      'best-slope': '最优斜率',
      'best-intercept': '最优截距',
      'best-loss': '最小损失',
    },
    sentences: {
      start: '搜索从斜率 {slope}、截距 {intercept} 的直线出发，损失是 {loss}；最优直线的损失是 {best}。',
      underway: '走了 {step} 步，损失是 {loss}。最优直线的损失是 {best}，搜索还在路上。',
      arrived:
        '走了 {step} 步，搜索找到了公式直接给出的那条直线：斜率 {slope}，截距 {intercept}，损失 {loss}。',
      growing:
        '学习率 {rate} 超过了 2/λ = {limit}：每一步都跨过谷底，落到对面更高的地方。走了 {step} 步，损失是 {loss}。',
      overflow:
        '搜索发散了：一步比一步落得更远，第 {next} 步的数已经大得装不下。对全部数据来说，学习率要低于 2/λ = {limit} 才稳得住。',
      'mini-underway':
        '走了 {step} 步，损失是 {loss}。路径弯弯曲曲，因为每一步只看 {size} 个点，每一批指的方向都略有不同。',
      hovering:
        '走了 {step} 步，损失是 {loss}；最优直线的损失是 {best}。路径停不下来，只在菱形附近徘徊：每批 {size} 个点，各有各的最优直线。学习率越小，徘徊得越近。',
      'mini-growing':
        '走了 {step} 步，损失是 {loss}，比开始时还大。一小批点的损失可能比全部数据更陡，所以学习率低于 2/λ = {limit} 时也可能发散。',
      trough:
        '所有的点都在同一个 x 上，许多直线同样好。损失是一条水槽，下降停在槽底最近的地方：{step} 步之后，损失是 {loss}。',
      still: '学习率为 0，每一步的长度都是 0：直线原地不动，损失是 {loss}。',
    },
    columns: { step: '第几步', slope: '斜率', intercept: '截距', loss: '损失' },
    batches: { full: '全部数据', mini: '一小批' },
    dataChart: '数据、这一步的直线和它的误差',
    lossMap: '损失随斜率和截距的变化，以及搜索的路径',
    lossCurve: '每一步之后的损失（对数坐标）',
    dataPoint: '数据点 {number}',
    pointRole: '可移动的点',
    start: '搜索的起点',
    shownStep: '显示第几步',
    best: '最优',
    uneven: '间隔 不等',
    belowFloor: '小于 10⁻⁶',
    legend: {
      data: '数据',
      line: '这一步的直线',
      path: '搜索的路径',
      best: '最优直线（最小二乘）',
      batch: '这一步看到的点',
    },
    needsMini: '只有小批量才用得到。',
    noSteps: '没有步骤可以播放。',
    dataHint: '最多 30 个点，x 和 y 都在 −5 到 5 之间。清空输入框，就回到图中原有的数据。',
    unread: '有 {count} 处读不成 −5 到 5 之间的点。',
    surplus: '此图最多容纳 {most} 个点，多出的 {count} 个没有画。',
    noData: '现在显示的是图中原有的数据。',
    lineOutside: '这一步的直线在窗口之外。',
    bestOutside: '最优直线在窗口之外。',
  },
};
