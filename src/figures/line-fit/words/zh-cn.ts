import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
  choices: { batch: { full: '全部数据', mini: '一小批' } },
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
};
