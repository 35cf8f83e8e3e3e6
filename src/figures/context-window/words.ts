import type { FigureWords } from '@/figure/figure-model';
import type { Words } from '@/i18n/locale';
import type { Column, Readout } from './model';
import type { schema } from './params';
import type { Cut } from './run';
import type { Sentence } from './sentence';

export interface ContextWindowWords extends FigureWords<keyof typeof schema, Readout, Sentence, Column> {
  /** Over each strip. */
  readonly cuts: Readonly<Record<Cut, string>>;
  /** Names of the two pictures, for those who do not see them. */
  readonly reachPicture: string;
  readonly accuracyPicture: string;
  /** Written over what a cut takes away, where there is room. */
  readonly beyond: Readonly<Record<'gradient' | 'context', string>>;
  /** The same where there is little room. */
  readonly beyondShort: Readonly<Record<'gradient' | 'context', string>>;
  /** Over a strip from which nothing is cut. */
  readonly same: string;
  /** In the picture of the answers, where nothing is cut. */
  readonly allOne: string;
  readonly attention: string;
  readonly reachAxis: string;
  readonly backAxis: string;
  readonly accuracyAxis: string;
  readonly updatesAxis: string;
  readonly guessing: string;
  /** `{update}` `{updates}` */
  readonly training: string;
  readonly computing: string;
  readonly updates: string;
  readonly legend: Readonly<Record<Cut | 'reach' | 'mark' | 'attention', string>>;
}

export const words: Words<ContextWindowWords> = {
  en: {
    title: 'Where the backward pass is cut',
    caption:
      'An LSTM of 8 units reads a mark of +1 or −1, then further inputs, and has to say at the end which mark it was. Three of them learn from the same first weights and sequences: 800 updates of Adam at 0.01, 64 fresh sequences each. The bars: what arrives of the gradient so many steps before the end. The curves: how many of 400 fresh marks each identifies correctly.',
    params: {
      window: 'Window of the cuts (steps)',
      lag: 'Steps from the mark to the end',
      distractors: 'A random ±1 at every step between',
      forget: 'Forget-gate bias',
      seed: 'Seed',
    },
    readouts: {
      whole: 'whole: correct answers',
      gradient: 'gradient cut: correct answers',
      context: 'context cut: correct answers',
      reach: 'whole: left of ‖∂L/∂h‖ at the mark',
    },
    sentences: {
      training:
        'Training: update {update} of {updates}. Correct answers: whole {whole}, gradient cut {gradient}, context cut {context}.',
      start:
        'Before training all of them guess. Of the whole gradient, {reach} arrives at the mark, {lag} back from the end.',
      'under-way':
        'After {update} of {updates} updates: correct answers with the whole {whole}, with the gradient cut {gradient}, with the context cut {context}.',
      'whole-alone':
        'Only the whole backward pass learns: {whole} correct. With a window of {window}, the gradient cut stays at {gradient} and the context cut at {context}: the mark lies further back, at {lag}.',
      'gradient-partly':
        'The whole backward pass learns: {whole} correct. With a window of {window}, the gradient cut finds some of the mark in the state that still comes through: {gradient}. With the context cut it guesses: {context}.',
      'gradient-too':
        'The gradient cut, at a window of {window}, learns too, {gradient} correct: enough of the mark lives in the state when it comes within reach. With the context cut there is nothing to find: {context}.',
      'gradient-too-silent':
        'Without distractors even the gradient cut learns, at a window of {window}: {gradient} correct. Nothing overwrites the state, so the mark is still in it, and the read-out need only be taught to look. The context cut has not seen the mark: {context}.',
      'cut-first':
        'Here the gradient cut learns first: {gradient} correct. The whole backward pass is at {whole}, the context cut at {context}.',
      none: 'None of the three has learned it in {updates} updates: whole {whole}, gradient cut {gradient}, context cut {context}. Of the whole gradient, {reach} arrives at the mark.',
      'no-cut':
        'A window of {window} reaches back to the mark, {lag} before the end: nothing is cut, and all three are one training, {whole} correct.',
      'no-cut-none':
        'A window of {window} reaches back to the mark, so nothing is cut; yet {updates} updates were not enough: {whole} correct.',
    },
    columns: {
      update: 'update',
      whole: 'whole, correct answers',
      gradient: 'gradient cut, correct answers',
      context: 'context cut, correct answers',
      reach: 'whole: ‖∂L/∂h‖ at the mark / at the end',
    },
    cuts: { whole: 'whole', gradient: 'gradient cut', context: 'context cut' },
    reachPicture: 'The gradient by distance from the end, in each of the three',
    accuracyPicture: 'Share of correct answers, by update',
    beyond: { gradient: 'state passes, gradient stops', context: 'not seen' },
    beyondShort: { gradient: 'no gradient', context: 'not seen' },
    same: 'nothing cut: the same as whole',
    allOne: 'all three are one line: nothing is cut',
    attention: 'attention: one layer away',
    reachAxis: '‖∂L/∂h‖ as a share of the end’s',
    backAxis: 'steps before the end',
    accuracyAxis: 'correct answers',
    updatesAxis: 'updates',
    guessing: 'guessing',
    training: 'training… {update} of {updates}',
    computing: 'Training…',
    updates: 'Update',
    legend: {
      whole: 'whole backward pass',
      gradient: 'gradient cut: the state is carried on',
      context: 'context cut: the state begins anew',
      reach: 'gradient that arrives',
      mark: 'the mark',
      attention: 'between two positions under attention, at equal weights',
    },
  },
  'zh-cn': {
    title: '在哪里截断回传',
    caption:
      '一个 8 单元的 LSTM 先读到一个标记（+1 或 −1），再读后面的输入，最后要说出标记是哪个。三个网络的初始权重和训练序列完全相同：Adam，学习率 0.01，更新 800 次，每次 64 个新序列。柱形：往回走若干步，还剩多少梯度；曲线：400 个新序列中答对的比例。',
    params: {
      window: '截断窗口（步）',
      lag: '从标记到末尾的步数',
      distractors: '中间每步都有随机的 ±1',
      forget: '遗忘门偏置',
      seed: '随机种子',
    },
    readouts: {
      whole: '完整：答对',
      gradient: '截断梯度：答对',
      context: '截断上下文：答对',
      reach: '完整：标记处剩余的 ‖∂L/∂h‖',
    },
    sentences: {
      training:
        '训练中：第 {update} 次更新，共 {updates} 次。完整回传答对 {whole}，截断梯度 {gradient}，截断上下文 {context}。',
      start: '训练之前都在猜。完整回传时，往回 {lag} 步，标记处还剩 {reach} 的梯度。',
      'under-way':
        '更新 {update} 次（共 {updates} 次）之后：完整回传答对 {whole}，截断梯度 {gradient}，截断上下文 {context}。',
      'whole-alone':
        '只有完整回传学会了：答对 {whole}。窗口为 {window} 步时，截断梯度停在 {gradient}，截断上下文停在 {context}：标记在更远的 {lag} 步之前。',
      'gradient-partly':
        '完整回传学会了：答对 {whole}。窗口为 {window} 步时，截断梯度的网络从仍然传下来的状态里找到了标记的一些痕迹：{gradient}。截断上下文只能猜：{context}。',
      'gradient-too':
        '窗口为 {window} 步时，截断梯度也学会了：答对 {gradient}。走进窗口时，状态里还留着足够的标记痕迹。截断上下文则无从找起：{context}。',
      'gradient-too-silent':
        '没有干扰，窗口为 {window} 步时，连截断梯度也能学会：答对 {gradient}。没有什么改写状态，标记一直留在里面，只要教会输出层去看就行。截断上下文根本没见过标记：{context}。',
      'cut-first': '这一次截断梯度先学会：答对 {gradient}。完整回传是 {whole}，截断上下文是 {context}。',
      none: '更新 {updates} 次，谁也没学会：完整 {whole}，截断梯度 {gradient}，截断上下文 {context}。完整回传时，标记处还剩 {reach} 的梯度。',
      'no-cut':
        '窗口有 {window} 步，够得到 {lag} 步之前的标记：什么也没有截断，三者是同一次训练，答对 {whole}。',
      'no-cut-none':
        '窗口有 {window} 步，够得到标记，什么也没有截断；可是 {updates} 次更新还不够：答对 {whole}。',
    },
    columns: {
      update: '更新次数',
      whole: '完整，答对',
      gradient: '截断梯度，答对',
      context: '截断上下文，答对',
      reach: '完整：标记处与末尾 ‖∂L/∂h‖ 之比',
    },
    cuts: { whole: '完整', gradient: '截断梯度', context: '截断上下文' },
    reachPicture: '三种情形下，离末尾不同步数处的梯度',
    accuracyPicture: '答对标记的比例随更新次数的变化',
    beyond: { gradient: '状态通过，梯度停下', context: '看不到' },
    beyondShort: { gradient: '无梯度', context: '看不到' },
    same: '没有截断：与完整相同',
    allOne: '三条线合为一条：什么也没有截断',
    attention: '注意力：只隔一层',
    reachAxis: '‖∂L/∂h‖，相对于末尾',
    backAxis: '离末尾的步数',
    accuracyAxis: '答对标记的比例',
    updatesAxis: '更新次数',
    guessing: '随机猜测',
    training: '训练中……{update} / {updates}',
    computing: '训练中……',
    updates: '更新次数',
    legend: {
      whole: '完整回传',
      gradient: '截断梯度：状态照样传下去',
      context: '截断上下文：状态从头开始',
      reach: '传到的梯度',
      mark: '标记',
      attention: '注意力下任意两个位置之间，权重相等时',
    },
  },
};
