import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '记忆单元与回传的梯度',
  caption:
    '一个普通循环网络和一个 LSTM，各 32 个单元，读入同样的随机序列，损失只看最后的状态。曲线表示回到每个更早的时间步时，梯度还剩最后一步的多少。请从右往左看。',
  params: {
    forget: '遗忘门偏置（LSTM）',
    gain: '循环权重的增益（两者）',
    steps: '时间步数',
    seed: '随机种子',
  },
  readouts: {
    rnn: 'RNN：‖∂L/∂h‖ 首/尾',
    'lstm-cell': 'LSTM：‖∂L/∂c‖ 首/尾',
    'lstm-hidden': 'LSTM：‖∂L/∂h‖ 首/尾',
    simple: '只算遗忘门：σ(偏置)ᵀ',
  },
  sentences: {
    'lstm-saves':
      '往回走 {steps} 步，RNN 的梯度乘以 {rnn}，已经消失。LSTM 的梯度则由记忆单元带了回来：×{lstm}。',
    'both-vanish':
      '两者都消失：RNN ×{rnn}，LSTM ×{lstm}。遗忘门每步保留 {kept}，单算它，{steps} 步后只剩 {simple}。',
    'both-arrive': '往回走 {steps} 步，两者的梯度都能传到：RNN ×{rnn}，LSTM ×{lstm}。',
    'rnn-explodes': '增益为 {gain} 时，RNN 的梯度爆炸：{rnn-grown}。LSTM 的梯度在这个种子下能传到：×{lstm}。',
    'lstm-explodes': '这里爆炸的是 LSTM 的梯度：{lstm-grown}。RNN 的梯度乘以 {rnn}。',
    'both-explode':
      '增益为 {gain} 时，这个种子下两者都爆炸：RNN {rnn-grown}，LSTM {lstm-grown}。沿记忆单元的路不会增长，但经过各个门和 h 的路每一步都要乘循环权重。',
    'rnn-arrives':
      'RNN 的梯度能传到：×{rnn}。LSTM 却在遗忘：遗忘门每步保留 {kept}，{steps} 步下来梯度消失，×{lstm}。',
    'one-explodes-one-vanishes':
      'RNN 的梯度爆炸，{rnn-grown}；LSTM 的梯度却消失，×{lstm}，因为遗忘门每步只保留 {kept}。',
    'no-recurrence':
      '增益为 0 时，RNN 的状态传不到下一步，梯度立刻中断。LSTM 里只有记忆单元通向过去：×{lstm}。',
  },
  columns: {
    step: '时间步 t',
    rnn: 'RNN ‖∂L/∂h‖',
    'lstm-cell': 'LSTM ‖∂L/∂c‖',
    'lstm-hidden': 'LSTM ‖∂L/∂h‖',
    bound: '增益ᵀ⁻ᵗ',
    simple: 'σ(偏置)ᵀ⁻ᵗ',
  },
  verdicts: { vanishing: '▼ 消失', healthy: '■ 健康', exploding: '▲ 爆炸' },
  verdictAt: '{verdict}：×{ratio}',
  rnn: 'RNN',
  lstm: 'LSTM',
  axis: '时间步 t（损失在最右端）',
  measure: '梯度，相对于最后一步',
  legend: {
    hidden: '‖∂L/∂h‖，状态',
    cell: '‖∂L/∂c‖，记忆单元',
    simple: '每步乘同一个因子：RNN 乘增益，这是上限；LSTM 只乘遗忘门的 σ(偏置)',
  },
};
