import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Column, Readout, Sentence, Verdict } from './model';
import type { schema } from './params';
import type { ScalesProblem } from './scales';

/** What can be said of one run; each names its `{scale}`. */
export type Status =
  /** `{x}` */
  | 'now'
  | 'now-outside'
  /** `{at}` */
  | 'settled'
  | 'bound'
  /** `{low}` `{high}` */
  | 'swings-between'
  /** `{count}` */
  | 'swings-through'
  | 'wanders'
  /** `{step}` `{x}` */
  | 'left'
  /** `{step}` */
  | 'will-leave'
  | 'leaves-late';

export interface ThreeLandscapesWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  /** In the readouts and over each panel. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Over a panel: `{step}`. */
  readonly leavesAt: string;
  readonly statuses: Readonly<Record<Status, string>>;
  /** Between two runs in the sentence. */
  readonly between: string;
  /** `{scales}`: a list. */
  readonly oneScale: string;
  readonly someScales: string;
  /** Between scales in a list, and before the last. */
  readonly comma: string;
  readonly and: string;
  /** `{scale}` */
  readonly panel: string;
  readonly panelTitle: string;
  /** Over the ruler: `{count}` of `{all}`. */
  readonly holding: string;
  readonly noneHolds: string;
  readonly allHold: string;
  readonly start: string;
  readonly startRole: string;
  readonly stepsAxis: string;
  readonly scalesHint: string;
  readonly problems: Readonly<Record<ScalesProblem['kind'], string>>;
  /** After a problem: the picture is the one before. */
  readonly kept: string;
  readonly noLength: string;
  readonly legend: Readonly<Record<'start' | 'walk' | 'here' | 'holds' | 'loses', string>>;
}

export const words: Words<ThreeLandscapesWords> = {
  en: {
    title: 'One landscape at several scales',
    caption:
      'The loss is the same ridge in every panel, multiplied by that panel’s scale; the axis of L shows it. Above: the run on the landscape. In the middle, the ruler: rate η times curvature λ at every minimum, which can hold a descent only if ηλ < 2. Below: x step by step, downward. Scaling the loss scales its gradient: scale 10 at rate 0.1 makes the very run of scale 1 at rate 1.',
    params: {
      scales: 'Scales, one panel each',
      start: 'Start x',
      steps: 'Number of steps',
      rate: 'Rate η',
    },
    readouts: {
      'x-1': 'panel 1: x',
      'verdict-1': 'panel 1: run',
      'x-2': 'panel 2: x',
      'verdict-2': 'panel 2: run',
      'x-3': 'panel 3: x',
      'verdict-3': 'panel 3: run',
      'x-4': 'panel 4: x',
      'verdict-4': 'panel 4: run',
    },
    sentences: {
      start: 'Every run stands at its start, x = {start}. Press “Step” to go.',
      still: 'At rate 0 every step is 0 long: all runs stay at x = {start}, on any scale.',
      'under-way': 'Step {step} of {steps}. {runs}',
      'all-hold': '{runs} In every panel ηλ is below 2 at every minimum: each of them can hold a run.',
      'none-holds': '{runs} With {without}, ηλ is above 2 at every minimum: none of them can hold a run.',
      'some-hold': '{runs} A minimum with ηλ above 2 (▲) cannot hold a run; one below 2 (■) can.',
    },
    columns: {
      step: 'step',
      'x-1': 'x, panel 1',
      'x-2': 'x, panel 2',
      'x-3': 'x, panel 3',
      'x-4': 'x, panel 4',
    },
    verdicts: { settles: 'settles', swings: 'swings', wanders: 'wanders', leaves: 'leaves' },
    leavesAt: 'leaves at step {step}',
    statuses: {
      now: 'Scale {scale}: x = {x}.',
      'now-outside': 'Scale {scale}: x = {x}, outside the window.',
      settled: 'Scale {scale} settles at {at}.',
      bound: 'Scale {scale} is on its way to {at}.',
      'swings-between': 'Scale {scale} swings between {low} and {high}.',
      'swings-through': 'Scale {scale} swings through {count} places in turn.',
      wanders: 'Scale {scale} wanders: in 2000 steps it neither settles nor leaves the window.',
      left: 'Scale {scale} leaves the window at step {step}; at step {steps} it stands at {x}.',
      'will-leave': 'Scale {scale} will leave the window at step {step}.',
      'leaves-late': 'Scale {scale} will leave the window, but not within 2000 steps.',
    },
    between: ' ',
    oneScale: 'scale {scales}',
    someScales: 'scales {scales}',
    comma: ', ',
    and: ' and ',
    panel: 'Scale {scale}: the run on the landscape, the ruler of its minima, and x step by step',
    panelTitle: 'scale {scale}',
    holding: '{count} of {all} minima hold',
    noneHolds: 'no minimum holds',
    allHold: 'every minimum holds',
    start: 'Start of every run, on scale {scale}',
    startRole: 'movable point',
    stepsAxis: 'step',
    scalesHint: 'One to four numbers from 0.01 to 1000, such as 6, 7, 8.',
    problems: {
      empty: 'There is no scale here: write one to four numbers.',
      'too-many': '{count} scales are too many: there is room for four.',
      'no-number': '“{entry}” is not a number.',
      'out-of-range': '{entry} is outside 0.01 to 1000.',
    },
    kept: 'The picture still shows {scales}.',
    noLength: 'At rate 0 no run moves.',
    legend: {
      start: 'start: drag it',
      walk: 'run, step by step',
      here: 'where the run stands',
      holds: 'minimum that can hold a run (ηλ < 2)',
      loses: 'minimum that cannot (ηλ ≥ 2)',
    },
  },
  'zh-cn': {
    title: '同一片地形，不同的比例',
    caption:
      '每个面板里的损失都是同一条山脊，只是乘上了该面板的比例，L 轴的刻度如实标出。上：在地形上走过的路。中：标尺，每个极小点处学习率 η 乘以曲率 λ；只有 ηλ < 2，这个极小点才留得住梯度下降。下：每一步之后的 x，从上往下看。损失放大多少倍，梯度就放大多少倍：比例 10、学习率 0.1 走出的路，与比例 1、学习率 1 完全相同。',
    params: {
      scales: '比例，每个一个面板',
      start: '起点 x',
      steps: '步数',
      rate: '学习率 η',
    },
    readouts: {
      'x-1': '面板 1：x',
      'verdict-1': '面板 1：结局',
      'x-2': '面板 2：x',
      'verdict-2': '面板 2：结局',
      'x-3': '面板 3：x',
      'verdict-3': '面板 3：结局',
      'x-4': '面板 4：x',
      'verdict-4': '面板 4：结局',
    },
    sentences: {
      start: '都还在起点 x = {start}。按“前进一步”出发。',
      still: '学习率为 0，每一步的长度都是 0：不论比例多大，都停在 x = {start}。',
      'under-way': '第 {step} 步，共 {steps} 步。{runs}',
      'all-hold': '{runs}在每个面板里，每个极小点的 ηλ 都小于 2，都留得住。',
      'none-holds': '{runs}{without} 时，每个极小点的 ηλ 都大于 2，没有一个留得住。',
      'some-hold': '{runs}ηλ 大于 2 的极小点（▲）留不住，小于 2 的（■）留得住。',
    },
    columns: {
      step: '步',
      'x-1': 'x（面板 1）',
      'x-2': 'x（面板 2）',
      'x-3': 'x（面板 3）',
      'x-4': 'x（面板 4）',
    },
    verdicts: { settles: '停下', swings: '来回摆', wanders: '游荡', leaves: '离开' },
    leavesAt: '第 {step} 步离开',
    statuses: {
      now: '比例 {scale}：x = {x}。',
      'now-outside': '比例 {scale}：x = {x}，在窗口之外。',
      settled: '比例 {scale} 停在 {at}。',
      bound: '比例 {scale} 正走向 {at}。',
      'swings-between': '比例 {scale} 在 {low} 与 {high} 之间来回摆。',
      'swings-through': '比例 {scale} 在 {count} 个位置之间循环。',
      wanders: '比例 {scale} 一直游荡：2000 步之内既不停下，也不离开窗口。',
      left: '比例 {scale} 在第 {step} 步离开窗口，第 {steps} 步时位于 {x}。',
      'will-leave': '比例 {scale} 会在第 {step} 步离开窗口。',
      'leaves-late': '比例 {scale} 会离开窗口，但要 2000 步以上。',
    },
    between: '',
    oneScale: '比例 {scales}',
    someScales: '比例 {scales}',
    comma: '、',
    and: ' 和 ',
    panel: '比例 {scale}：地形上走过的路、极小点的标尺、每一步之后的 x',
    panelTitle: '比例 {scale}',
    holding: '{all} 个极小点中 {count} 个留得住',
    noneHolds: '没有一个极小点留得住',
    allHold: '每个极小点都留得住',
    start: '所有路的起点（比例 {scale}）',
    startRole: '可移动的点',
    stepsAxis: '步数',
    scalesHint: '一到四个数，从 0.01 到 1000，例如 6, 7, 8。',
    problems: {
      empty: '这里没有比例：请写一到四个数。',
      'too-many': '{count} 个比例太多了：最多四个。',
      'no-number': '“{entry}”不是数。',
      'out-of-range': '{entry} 不在 0.01 到 1000 之间。',
    },
    kept: '图中仍是{scales}。',
    noLength: '学习率为 0，哪里也去不了。',
    legend: {
      start: '起点：可拖动',
      walk: '走过的路，一点一步',
      here: '现在的位置',
      holds: '留得住的极小点（ηλ < 2）',
      loses: '留不住的极小点（ηλ ≥ 2）',
    },
  },
};
