import type { Translation } from '@/figure/words';
import type { Words } from './en';

export const zhCn: Translation<Words> = {
  title: '网络只做乘法和加法',
  caption:
    '两个输入、两个隐藏单元、一个输出，除了权重什么都没有：每个单元把传来的值分别乘上那条边的权重，再加起来。w₁₂ 从输入 1 通向隐藏单元 2，v₂ 从隐藏单元 2 通向输出。用滑块改变一个数，也可以直接在图中左右拖动它。',
  params: {
    'input-1': '输入 1',
    'input-2': '输入 2',
    w11: 'w₁₁ → 隐藏 1',
    w12: 'w₁₂ → 隐藏 2',
    w21: 'w₂₁ → 隐藏 1',
    w22: 'w₂₂ → 隐藏 2',
    v1: 'v₁，隐藏 1',
    v2: 'v₂，隐藏 2',
  },
  readouts: { 'hidden-1': '隐藏 1', 'hidden-2': '隐藏 2', output: '输出' },
  sentences: {
    both: '输出是 {output}。输入 1 增加 1，输出就变化 {one}；输入 2 增加 1，输出就变化 {two}：两条路径传来的变化加在一起。',
    input: '输入 {i} 增加 1，输出就变化 {slope}：经隐藏 1 传来 {first}，经隐藏 2 传来 {second}，两者相加。',
    'input-against':
      '输入 {i} 增加 1，输出就变化 {slope}：经隐藏 1 传来 {first}，经隐藏 2 传来 {second}，两者方向相反。',
    'input-cancel':
      '输入 {i} 增加 1，两个隐藏单元都变了，输出却不动：经隐藏 1 的 {first} 和经隐藏 2 的 {second} 正好抵消。',
    'input-one-path':
      '输入 {i} 增加 1，输出就变化 {slope}，全部经隐藏 {j} 传来：另一条路径上有一个权重是 0。',
    'input-cut': '输入 {i} 的变化传不到输出：它的两条路径上各有一个权重是 0。',
    'first-weight':
      '{symbol} 增加 1，隐藏 {j} 变化 {input}，也就是输入 {i} 的值；输出变化 {input} × {next} = {output}。',
    'first-weight-cut':
      '{symbol} 增加 1，隐藏 {j} 变化 {input}，也就是输入 {i} 的值。但 {next} 是 0，输出不变。',
    'first-weight-still': '{symbol} 乘的是输入 {i}，而它是 0：无论 {symbol} 是多少，什么都不变。',
    'last-weight': '{symbol} 增加 1，输出变化 {hidden}，也就是隐藏 {j} 的值。别的都不变。',
    'last-weight-still': '{symbol} 乘的是隐藏 {j}，而它是 0：无论 {symbol} 是多少，输出都不变。',
  },
  columns: {
    number: '数',
    value: '值',
    'slope-hidden-1': '它每加 1，隐藏 1 的变化',
    'slope-hidden-2': '它每加 1，隐藏 2 的变化',
    'slope-output': '它每加 1，输出的变化',
  },
  groups: { inputs: '输入', from: '从输入 {i} 出发的权重', output: '通向输出的权重' },
  network: '网络：每个单元和每条边上都有一个数',
  bars: '从每个输入到输出，两条路径各传来多少，合计多少',
  units: {
    'input-1': '输入 1',
    'input-2': '输入 2',
    'hidden-1': '隐藏 1',
    'hidden-2': '隐藏 2',
    output: '输出',
  },
  slopes: '该输入增加 1 时输出的变化',
  sum: '合计',
  legend: {
    positive: '权重，越大线越粗',
    negative: '负权重',
    lit: '正在调的数增加 1 时，各处的变化',
  },
};
