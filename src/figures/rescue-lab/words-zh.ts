import { activationWords } from '@/scenes/layers/activation-words';
import { challengePanelWords } from './challenges/challenge-panel-words';
import { fileWords } from './files/file-words';
import { pointWords } from './points/point-words';
import type { RescueLabWords } from './words-types';

export const chinese: RescueLabWords = {
  title: '实验室：训练一个网络，盯住它的梯度',
  caption:
    '网络就在你的浏览器里训练，用的是单独的线程。平面图的底色是网络对每个位置的判断，从类别 0 到类别 1。热图每行是一层，最下面是第 1 层，最上面是输出层；每列是一步，步数多于列数时，一列是几步中最大的范数。范数指 ‖∂L/∂W‖，不含惩罚项，也未经裁剪。',
  params: {
    data: '数据',
    noise: '噪声',
    points: '点数',
    depth: '隐藏层数',
    width: '每层单元数',
    activation: '激活函数',
    init: '初始权重',
    gain: '增益',
    norm: '归一化',
    residual: '跳跃连接',
    optimizer: '优化器',
    rate: '学习率',
    batch: '批量大小',
    clip: '梯度裁剪',
    threshold: '裁剪阈值',
    penalty: '权重惩罚',
    strength: '惩罚强度 s',
    precision: '数值格式',
    seed: '随机种子',
    compare: '与另一次训练 B 对比',
    b: 'B 与 A 的不同',
    challenge: '挑战',
  },
  readouts: {
    step: '第几步',
    loss: '损失',
    'train-accuracy': '训练准确率',
    'test-accuracy': '测试准确率',
    'first-gradient': '第 1 层的梯度',
    'last-gradient': '最后一个隐藏层的梯度',
    verdict: '各层的梯度',
    'b-loss': 'B：损失',
    'b-train-accuracy': 'B：训练准确率',
    'b-test-accuracy': 'B：测试准确率',
    'b-verdict': 'B：各层的梯度',
  },
  sentences: {
    waiting: '正在计算第一步。',
    untouched: '还没有走第一步：网络用的是初始权重，碰巧答对了 {train}% 的训练点。',
    'first-healthy':
      '走完第一步，训练点答对 {train}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}，相差不到 1000 倍，第 1 层也得到了所需的信号。按“训练”吧。',
    'first-vanishing':
      '第一步就看得出来：最后一个隐藏层的梯度是 {last}，第 1 层只有 {first}。梯度在反向传播中消失了，前面的层几乎不会动。',
    'first-exploding':
      '第一步就看得出来：最后一个隐藏层的梯度是 {last}，第 1 层却有 {first}。梯度在反向传播中爆炸了。',
    'first-tiny':
      '第一步就看得出来：第 1 层的梯度是 {first}，最后一个隐藏层是 {last}。所有隐藏层的梯度都不到百万分之一：信号在前向传播中缩小、梯度又在反向传播中缩小时，就会这样。',
    'first-huge':
      '第一步就看得出来：第 1 层的梯度是 {first}，最后一个隐藏层是 {last}。所有隐藏层的梯度都超过 1000：信号在前向传播中放大、梯度又在反向传播中放大时，就会这样。',
    'first-dead': '第一步里，所有隐藏层的梯度都恰好是 0：输出层以下什么也学不到。',
    'running-healthy':
      '走了 {step} 步，损失是 {loss}，训练点答对 {train}%，没见过的点答对 {test}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}。',
    'running-vanishing':
      '走了 {step} 步，训练点答对 {train}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}：梯度在反向传播中消失了。',
    'running-exploding':
      '走了 {step} 步，训练点答对 {train}%。第 1 层的梯度是 {first}，最后一个隐藏层是 {last}：梯度在反向传播中爆炸了。',
    'running-tiny':
      '走了 {step} 步，训练点答对 {train}%。所有隐藏层的梯度都极小，第 1 层是 {first}，最后一个隐藏层是 {last}：普通的梯度下降几乎走不动。',
    'running-huge':
      '走了 {step} 步，训练点答对 {train}%。所有隐藏层的梯度都极大，第 1 层是 {first}，最后一个隐藏层是 {last}。',
    'running-dead':
      '走了 {step} 步，所有隐藏层的梯度都恰好是 0，训练点答对 {train}%。单凭这个梯度，输出层以下的权重都不会再变；不过优化器的动量、惩罚项或另一批数据仍可能推动它们。',
    'norm-overflow':
      '第 {step} 步：梯度的每一项都没有超过 {format} 的最大数，它的范数却超过了。范数成了 ∞，阈值除以 ∞ 得 0，按范数裁剪就把整个梯度变成了 0，PyTorch 也是这样。这一步什么也没学到。',
    learned: '学会了：走了 {step} 步，训练点答对 {train}%，没见过的点答对 {test}%。',
    memorized: '走了 {step} 步，训练点答对 {train}%，没见过的点却只答对 {test}%：有一部分是死记硬背。',
    'overflow-activation':
      '第 {step} 步中止：前向计算时，第 {layer} 层有一个数超过了 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
    'overflow-loss':
      '第 {step} 步中止：由第 {layer} 层算出的损失超过了 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
    'overflow-gradient':
      '第 {step} 步中止：反向计算时，第 {layer} 层的梯度超过了 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
    'overflow-weight':
      '第 {step} 步中止：这次更新会使第 {layer} 层的一个权重超过 {format} 能表示的最大数。图中是第 {before} 步之后的网络。',
    'nan-activation':
      '第 {step} 步中止：前向计算时，第 {layer} 层得出 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
    'nan-loss':
      '第 {step} 步中止：由第 {layer} 层算出的损失是 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
    'nan-gradient':
      '第 {step} 步中止：反向计算时，第 {layer} 层的梯度是 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
    'nan-weight':
      '第 {step} 步中止：这次更新会使第 {layer} 层的一个权重变成 NaN，也就是“不是数”。图中是第 {before} 步之后的网络。',
    compare:
      '第 {step} 步：A 的训练点答对 {trainA}%，没见过的点答对 {testA}%；B 分别是 {trainB}% 和 {testB}%。',
    'compare-trouble-a':
      'A 在第 {stepA} 步中止：第 {layerA} 层超出了数值范围。B 走到第 {step} 步，训练点答对 {trainB}%。',
    'compare-trouble-b':
      'B 在第 {stepB} 步中止：第 {layerB} 层超出了数值范围。A 走到第 {step} 步，训练点答对 {trainA}%。',
    'compare-trouble': '两边都中止了：A 在第 {stepA} 步第 {layerA} 层，B 在第 {stepB} 步第 {layerB} 层。',
  },
  columns: {
    step: '第几步',
    'train-loss': '训练损失',
    'test-loss': '测试损失',
    'train-accuracy': '训练准确率',
    'test-accuracy': '测试准确率',
    'b-train-loss': 'B：训练损失',
    'b-test-loss': 'B：测试损失',
    'b-train-accuracy': 'B：训练准确率',
    'b-test-accuracy': 'B：测试准确率',
  },
  verdicts: {
    vanishing: '▼ 消失',
    healthy: '■ 健康',
    exploding: '▲ 爆炸',
    tiny: '▼ 都极小',
    huge: '▲ 都极大',
    dead: '0 全为零',
    overflow: '▲ 溢出',
    nan: '× NaN',
  },
  marks: { comma: '、', colon: '：', sentence: '' },
  groups: { data: '数据', network: '网络', start: '起点', training: '训练', remedies: '对策' },
  choices: {
    data: {
      spiral: '螺旋',
      circles: '同心圆',
      xor: '异或',
      moons: '月牙',
      gaussians: '两团高斯',
      csv: '自己的数据（CSV）',
    },
    activation: activationWords['zh-cn'],
    init: {
      normal: '正态，σ = 1/√n（同 LeCun）',
      xavier: 'Xavier',
      he: 'He',
      lecun: 'LeCun（σ = 1/√n）',
      orthogonal: '正交',
    },
    norm: { none: '无', batch: '批量归一化', layer: '层归一化' },
    residual: { none: '无', plain: 'x + f(x)', scaled: 'x + f(x)/√深度' },
    optimizer: { sgd: 'SGD', momentum: '动量', rmsprop: 'RMSProp', adagrad: 'AdaGrad', adam: 'Adam' },
    clip: { none: '不裁剪', norm: '按范数', value: '按值' },
    penalty: { none: '无', l1: 'L1：s·Σ|w|', l2: 'L2：s/2·Σw²', decay: '权重衰减 s' },
    precision: { float16: 'float16', float32: 'float32', float64: 'float64' },
  },
  allPoints: '全部',
  noEffect: {
    csv: '自己的数据点原样使用。',
    'no-clip': '现在不裁剪。',
    'no-penalty': '现在没有惩罚。',
    'one-layer': '只有一层，没有可跳过的。',
  },
  ofLane: '{lane}：{text}',
  boundary: '网络对每个位置的判断',
  boundaryLabel: '决策边界和数据点',
  points: { 0: '类别 0', 1: '类别 1', filled: '实心用来学，空心留作测试' },
  lossCurves: '每一步的损失（对数坐标）',
  lossAxis: '损失',
  accuracyCurves: '每一步答对的比例',
  accuracyAxis: '准确率',
  parts: { train: '训练', test: '测试' },
  noNumber: { here: 'NaN：网络在这里给不出数', legend: '灰色：不是数（NaN）' },
  norms: '各层梯度范数',
  scale: { title: '颜色表示的梯度范数', zero: '恰好为 0', none: '∞ 或非数' },
  bar: {
    group: '训练',
    play: '训练',
    pause: '暂停',
    step: '一步',
    slow: '慢放一步',
    back: '退一步',
    restart: '重来',
    fast: '快速',
    speed: '每秒 {speed} 步',
    ended: '训练已中止。退回去，或者改一项设置。',
    noBack: '没有可以退回的步。',
  },
  trouble: {
    title: '训练中止了',
    rewind: '退回最后正常的一步',
    suggestions: {
      start: '训练刚开始就中止，问题出在初始权重。把它们调小，换一种适合激活函数的初始化，或者加归一化。',
      'signal-precision':
        '信号在前向计算中超过了 float16 的最大数 65504，裁剪梯度来不及。把初始权重调小，或者加归一化；也可以换成 float32，看数值是否还会超出范围。',
      precision:
        '有一个数超过了 float16 的最大数 65504。换成 float32，看数值是否还会超出范围。如果是权重变大了，从一开始就走得短些会有帮助：更小的学习率，或者裁剪梯度。',
      'gradient-precision':
        '梯度在反向计算中超过了 float16 的最大数 65504。裁剪在那之后才进行，已经没有可缩短的梯度了。换成 float32，看数值是否还会超出范围，或者把初始权重调小。',
      clip: '试试更小的学习率，或者按范数裁剪梯度。',
      threshold: '梯度虽有裁剪，阈值却太大。把阈值调小，或者用更小的学习率。',
      rate: '这一步迈得太大。把学习率降到十分之一。',
    },
  },
  side: { label: '显示谁的设置', a: 'A', b: 'B' },
  compareOff: '现在没有 B。',
  differences: '例如 rate:0.1,norm:batch',
  unread: '这些没有照原样采用：{parts}。写法和链接里一样：设置名、冒号、数值，例如 rate:0.1',
  spoken: '第 {step} 步，训练准确率 {train}%。',
  engine: {
    lost: '负责训练的线程丢失了。训练会自动从最后保存的第 {step} 步接着进行。',
    page: '这个浏览器无法为实验室提供单独的线程，训练只能在页面上进行，会慢一些。',
    failed: '实验室出错停下了。请按“重来”；如果再次出错，请改一项设置。',
    notLoaded: '实验室的一部分没能加载。请检查网络再试一次，或者重新加载本页。',
    normOverflow: '梯度的范数超过了 {format} 的最大数。按范数裁剪时要除以 ∞，梯度就变成了 0。',
    notKept: '浏览器不允许本页保存训练。离开之前，请把它存成文件。',
  },
  kept: { offer: '有一次训练保存在第 {step} 步。', restore: '恢复', forget: '丢弃' },
  slow: {
    title: '慢放一步',
    forward: '1. 前向：激活值的大小',
    backward: '3. 反向：梯度范数',
    update: '4. 更新：占权重的比例',
    layer: '层',
    phases: {
      forward: '前向，第 {layer} 层：激活值的大小是 {value}。',
      loss: '2. 损失是 {value}。',
      halfway: '前向算完了：把答案与标签作比较。',
      backward: '反向，第 {layer} 层：梯度的范数是 {value}。',
      clipped: '整个梯度的长度从 {before} 裁剪到 {after}。',
      update: '更新：各层按这个比例改变自己的权重。',
      stopped: '就在这里，第 {layer} 层有一个数超出了数值格式的范围。这一步到此为止，什么也没有更新。',
    },
    next: '下一刻',
    replay: '重放',
    close: '关闭',
    phase: '时刻',
  },
  challenge: challengePanelWords['zh-cn'],
  csv: pointWords['zh-cn'],
  files: fileWords['zh-cn'],
};
