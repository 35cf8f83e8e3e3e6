import type { Translation } from '@/figure/words';
import type { Words } from '../en';

export const files: Translation<Words['files']> = {
  title: '文件',
  intro: '链接里只有设置和种子。粘贴的点、权重和曲线放不进链接，要用文件来传。',
  kinds: {
    run: '整次训练（JSON）',
    weights: '权重（JSON）',
    curves: '曲线（CSV）',
    norms: '梯度范数（CSV）',
    points: '数据点（CSV）',
  },
  open: '打开一个训练文件',
  opened: '已打开，停在第 {step} 步。按“训练”接着练。',
  problems: {
    empty: '文件是空的。',
    'too-long': '文件太大：一个训练文件最多 {most} 个字符。',
    'not-json': '这不是 JSON 文件。',
    'not-ours': '这是 JSON，但不是本实验室的训练文件。',
    newer: '文件由更新的版本（{version}）写成，这里只能读到版本 {known}。',
    damaged: '文件已损坏：{at} 不合要求。',
  },
};
