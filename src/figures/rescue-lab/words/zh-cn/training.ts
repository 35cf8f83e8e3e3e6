import type { Translation } from '@/figure/words';
import type { Words } from '../en';

export const training: Translation<Pick<Words, 'bar' | 'diagnosis' | 'engine' | 'savedRun' | 'slow'>> = {
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
  diagnosis: {
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
  engine: {
    lost: '负责训练的线程丢失了。训练会自动从最后保存的第 {step} 步接着进行。',
    page: '这个浏览器无法为实验室提供单独的线程，训练只能在页面上进行，会慢一些。',
    failed: '实验室出错停下了。请按“重来”；如果再次出错，请改一项设置。',
    notLoaded: '实验室的一部分没能加载。请检查网络再试一次，或者重新加载本页。',
    normOverflow: '梯度的范数超过了 {format} 的最大数。按范数裁剪时要除以 ∞，梯度就变成了 0。',
    notSaved: '浏览器不允许本页保存训练。离开之前，请把它存成文件。',
  },
  savedRun: {
    offer: '有一次训练保存在第 {step} 步。',
    restore: '恢复',
    remove: '丢弃',
  },
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
};
