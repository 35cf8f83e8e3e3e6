import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
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
};
