import type { Translation } from '@/figure/words';
import type { Words } from '../en';
import { challenges } from './challenges';

export const challengePanel: Translation<Words['challenge']> = {
  title: '挑战',
  intro: '每一关给你一个任务，只许改动几处。先弄清网络里发生了什么，再动手改。',
  levels: { 1: '容易', 2: '中等', 3: '困难' },
  solved: '已完成',
  free: '可以改的有：{settings}。',
  changed: '已改 {changed} 项，最多 {changes} 项。',
  outcomes: {
    open: '尚未完成。按“训练”试试。',
    solved: '完成了。',
    missed: '这次没有成功。看看各层的梯度，换个地方改。',
    'not-allowed': '改动超出了这一关允许的范围。撤回一些，或者重新开始这一关。',
  },
  locked: '这一关不许改这一项。',
  again: '重新开始这一关',
  leave: '退出挑战',
  hint: '看一个提示',
  solution: '看一个解法',
  apply: '试试这个解法',
  otherWay: '你找到了自己的办法：把现在的热图和原来那个网络的热图比一比。',
  notRemembered: '浏览器不允许本页保存数据，完成了哪些关不会被记住。',
  list: challenges,
};
