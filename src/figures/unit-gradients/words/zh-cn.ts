import type { Translation } from '@/figure/words';
import { activationWords } from '@/scenes/layers/activation-words';
import type { Words } from './en';
export const zhCn: Translation<Words> = {
  title: '训练中的网络，逐个单元来看',
  caption: {
    units:
      '网络在学习区分两类点：圆环中间的圆盘（96 个样本），或相距很远的两小团点（32 个样本）。每一步都看全部样本。每一列是一层，左边靠近输入，右边靠近损失；每一格是一个单元 i，wᵢ 是它的输入权重和偏置。隔开的一列是输出层。下方的柱子是同一个量在整层上的值，虚线是它在整个网络上的值。',
    rates:
      '第一幅图：同一个网络在每个学习率下重新训练之后的损失；训练中学习率均匀降到 0。“同一个学习率”是普通梯度下降，Δw = −η∇L。“每层一个学习率”让每一层的步长都占自身权重的同一比例 r，ΔW = −r·‖W‖·G/‖G‖，G 是该层权重和偏置的梯度。Adam 把每个梯度除以它近来的大小加 ε。第二幅图：从初始权重出发，逆着梯度走一步，步长各不相同：梯度预言的损失变化，与实际的变化。',
  },
  params: {
    view: '视图',
    show: '显示',
    steps: '训练步数',
    optimizer: '优化器',
    rate: '学习率',
    epsilon: 'Adam 的 ε',
    activation: '激活函数',
    gain: '初始权重的增益',
    depth: '隐藏层数',
    width: '每层单元数',
    data: '数据',
    seed: '随机种子',
  },
  readouts: {
    step: '第几步',
    loss: '损失',
    'global-norm': '全局梯度范数',
    spread: '最大单元 / 最小的非零单元',
    vanishing: '消失的单元',
    exploding: '爆炸的单元',
    dead: '恰好为 0 的单元',
    'best-one': '最低损失：同一个学习率',
    'best-each': '最低损失：每层一个学习率',
    'best-adam': '最低损失：Adam',
    'right-length': '预言成立的最长一步（占权重的比例）',
    'predicted-fall': '步长为权重的 10⁻³ 时，预言的损失下降',
    'true-fall': '此处实际的下降',
  },
  sentences: {
    both: '同一个网络，同一时刻：{units} 个隐藏单元里，有 {exploding} 个的梯度超过最后一个隐藏层的 {far} 倍，有 {vanishing} 个不到它的百分之一。全局范数是 {global}，从中完全看不出这一点：它的平方里，较大的那一半隐藏层占了 {louderShare}%，第 {quietest} 层只占 {quietestShare}%。',
    vanishing:
      '{units} 个隐藏单元里，有 {vanishing} 个的梯度不到最后一个隐藏层的百分之一；各单元的梯度最多相差 {gradientSpread} 倍。全局范数是 {global}，从中看不出来：它的平方里，第 {quietest} 层只占 {quietestShare}%。',
    exploding:
      '{units} 个隐藏单元里，有 {exploding} 个的梯度超过最后一个隐藏层的 {far} 倍。全局范数是 {global}，反映的几乎只是它们：它的平方里，较大的那一半隐藏层占了 {louderShare}%，第 {loudest} 层一层就占 {loudestShare}%。',
    healthy:
      '各处均匀：{units} 个隐藏单元里，有 {even} 个的梯度与最后一个隐藏层相差不到 {far} 倍。全局范数是 {global}，没有哪个隐藏层在它的平方里超过 {loudestShare}%。',
    'healthy-dead':
      '{units} 个隐藏单元里，有 {dead} 个的梯度恰好是 0：对每个样本，激活函数在那里都是平的，或者上面没有单元用到它们。其余单元里，有 {even} 个与最后一个隐藏层相差不到 {far} 倍。全局范数是 {global}，分不出这两类单元。',
    dead: '{units} 个隐藏单元里，有 {dead} 个的梯度恰好是 0：它们什么也学不到。全局范数 {global} 只来自其余的单元和输出层。',
    'all-dead': '全部 {units} 个隐藏单元和输出层的梯度都恰好是 0：什么也学不到。',
    weight:
      '各单元的权重范数在 {lowest} 和 {highest} 之间，最多相差 {weightSpread} 倍；它们的梯度却最多相差 {gradientSpread} 倍。权重的大小说明不了梯度的大小。',
    'weight-alone':
      '各单元的权重范数在 {lowest} 和 {highest} 之间；它们的梯度却都恰好是 0。权重的大小说明不了梯度的大小。',
    'update-both':
      '这一步里，{units} 个隐藏单元中有 {exploding} 个的改变量超过自身权重的十分之一，有 {vanishing} 个不到十万分之一。它们的梯度最多相差 {gradientSpread} 倍。一个学习率能否兼顾两头，要看另一个视图。',
    'update-frozen':
      '这一步里，{units} 个隐藏单元中有 {vanishing} 个的改变量不到自身权重的十万分之一，几乎原地不动，而最快的单元改变了自身权重的 {highest} 倍。更新量最多相差 {updateSpread} 倍。',
    'update-slow':
      '这一步里，{units} 个隐藏单元中有 {vanishing} 个的改变量不到自身权重的十万分之一。更新量最多只相差 {updateSpread} 倍：把学习率调大，它们就都学得动。',
    'update-thrown':
      '这一步里，{units} 个隐藏单元中有 {exploding} 个的改变量超过自身权重的十分之一，最快的单元改变了自身权重的 {highest} 倍。学到的东西可能因此丢失；在起点还没有什么可丢的。',
    'update-even':
      '这一步里，{units} 个隐藏单元中有 {even} 个，改变量在自身权重的十万分之一和十分之一之间：它们都学得动。',
    'update-adam':
      '各单元的梯度最多相差 {gradientSpread} 倍，更新量却只相差 {updateSpread} 倍：Adam 把每个权重的梯度除以它自己近来的大小。于是梯度小不再意味着步子小。',
    'update-dead':
      '这一步里，{units} 个隐藏单元中有 {dead} 个纹丝不动：梯度是 0，或者小到连权重的最后一位数字都改不了。',
    'overflow-activation':
      '训练中止：第 {next} 步的前向计算中，第 {layer} 层有一个数超过了 3.4e38，float32 装不下更大的数。图中这一步的数是用 float64 算的。',
    'overflow-loss':
      '训练中止：第 {next} 步的损失超过了 3.4e38，float32 装不下更大的数。图中这一步的数是用 float64 算的。',
    'overflow-gradient':
      '训练中止：第 {next} 步的反向计算中，第 {layer} 层有一个梯度超过了 3.4e38，float32 装不下更大的数。它后面各层的梯度还是有限的。',
    'overflow-weight':
      '训练中止：第 {next} 步会使第 {layer} 层的一个权重超过 3.4e38，float32 装不下更大的数。',
    'rates-under-way':
      '正在 {all} 个学习率下逐一重新训练，每次 {steps} 步：已完成 {done} 个。在起点，步长不超过权重的 {right} 倍时，梯度能预言损失。',
    'rates-one':
      '这里一个学习率就能兼顾所有层：{steps} 步之后最低损失是 {one}；每层一个学习率是 {each}，Adam 是 {adam}。在起点，步长不超过权重的 {right} 倍时，梯度能预言损失。',
    'rates-each':
      '用同一个学习率，不论取多大，{steps} 步之后损失都不低于 {one}，而瞎猜是 {guess}。每层一个学习率可降到 {each}，Adam（ε = {epsilon}）可降到 {adam}。在起点，步长不超过权重的 {right} 倍时，梯度能预言损失。',
    'rates-adam':
      '用同一个学习率，不论取多大，{steps} 步之后损失都不低于 {one}；每层一个学习率是 {each}；瞎猜是 {guess}。Adam（ε = {epsilon}）可降到 {adam}。在起点，步长不超过权重的 {right} 倍时，梯度能预言损失。',
    'rates-none':
      '三种办法在 {steps} 步之内都学不好，不论学习率多大：最低损失，同一个学习率是 {one}，每层一个学习率是 {each}，Adam（ε = {epsilon}）是 {adam}；瞎猜是 {guess}。在起点，步长不超过权重的 {right} 倍时，梯度能预言损失。',
    'rates-still':
      '起点处的梯度太小，不论步长多大，它预言的损失变化都测不出来。{steps} 步之后最低损失，同一个学习率是 {one}，每层一个学习率是 {each}，Adam（ε = {epsilon}）是 {adam}。',
    nan: '训练中止：第 {next} 步，第 {layer} 层出现了不是数的结果（NaN）。',
  },
  columns: {
    layer: '层',
    unit: '单元',
    gradient: '‖∂L/∂wᵢ‖',
    weight: '‖wᵢ‖',
    update: '‖Δwᵢ‖/‖wᵢ‖',
    rate: '学习率',
    'loss-one': '损失：同一个学习率',
    'loss-each': '损失：每层一个学习率',
    'loss-adam': '损失：Adam',
    length: '步长（占权重的比例）',
    predicted: '预言的下降',
    fallen: '实际的下降',
  },
  choices: {
    view: { units: '一次训练，每个单元', rates: '每个学习率，每种步长' },
    show: { gradient: '梯度', weight: '权重', update: '更新量 / 权重' },
    data: { circles: '环中圆盘', clouds: '两团点' },
    optimizer: { sgd: 'SGD', adam: 'Adam' },
    activation: activationWords['zh-cn'],
  },
  map: '每个单元一格，每层一根柱子，整个网络一条线',
  pictures: {
    gradient: {
      units: '每个单元的梯度 ‖∂L/∂wᵢ‖',
      layers: '每一层的梯度 √Σ‖∂L/∂wᵢ‖²',
      global: '虚线：全局范数 {value}',
      scale: '是最后一个隐藏层典型单元（{reference}）的多少倍',
    },
    weight: {
      units: '每个单元的权重 ‖wᵢ‖',
      layers: '每一层的权重 √Σ‖wᵢ‖²',
      global: '虚线：全部权重 {value}',
      scale: '单元权重的范数',
    },
    update: {
      units: '每个单元的更新量与权重之比 ‖Δwᵢ‖/‖wᵢ‖',
      layers: '每一层的比值 ‖ΔW‖/‖W‖',
      global: '虚线：整个网络 {value}',
      scale: '一步改变自身权重的多大一部分；通常约 10⁻³',
    },
  },
  layerAxis: '层（第 1 层连着输入）',
  readOut: '输出',
  overflow: '溢出',
  marks: {
    far: {
      gradient: { vanishing: '消失：不到 1/100', exploding: '爆炸：超过 100 倍' },
      update: { vanishing: '消失：不到十万分之一', exploding: '爆炸：超过十分之一' },
    },
    dead: '恰好为 0',
  },
  lossCurve: '每一步之后的损失（对数坐标）',
  noSteps: '没有步骤可以播放。',
  notAdam: 'ε 是 Adam 的参数；这里是普通梯度下降。',
  rates: {
    sweep: '{steps} 步之后的损失：三种办法，每个学习率',
    lossAxis: '{steps} 步之后的损失',
    rateAxis: '学习率（每层一个时：占自身权重的比例）',
    guessing: '瞎猜：ln 2',
    step: '沿起点的梯度走一步，损失改变多少（按步长）',
    changeAxis: '一步之中损失的变化',
    lengthAxis: '步长，占权重的比例',
    rightUpTo: '到 {length} 为止都说得准',
    methods: { one: '所有层同一个学习率', each: '每层一个学习率', adam: 'Adam' },
    legend: {
      beyond: '在坐标轴之外，或溢出',
      predicted: '梯度预言的下降',
      falls: '实际的下降',
      rises: '实际的上升',
      right: '实际变化与预言相差不到一半',
    },
  },
  sizes: {
    caption: '此刻不可混淆的几个量',
    smallest: '非零最小',
    largest: '最大',
    rows: {
      unit: { name: '隐藏单元的梯度', formula: '‖∂L/∂wᵢ‖' },
      layer: { name: '一层的梯度', formula: '√Σ 单元²' },
      global: { name: '全局梯度范数', formula: '√Σ 层²' },
      weight: { name: '隐藏单元的权重', formula: '‖wᵢ‖' },
      update: { name: '更新量与权重之比', formula: '‖Δwᵢ‖/‖wᵢ‖' },
    },
  },
};
