import type { Words } from '@/i18n/locale';
import type { ChallengeId } from './challenge-ids';
import { challengeWords } from './challenges-words';
import type { ChallengeWords } from './challenges-words-types';
import type { Outcome } from './judge';

export interface ChallengePanelWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly levels: Readonly<Record<1 | 2 | 3, string>>;
  readonly solved: string;
  /** `{settings}` */
  readonly free: string;
  /** `{changed}` `{changes}` */
  readonly changed: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly locked: string;
  readonly again: string;
  readonly leave: string;
  readonly hint: string;
  readonly solution: string;
  readonly apply: string;
  /** Said of a success whose reason the challenge does not know. */
  readonly otherWay: string;
  readonly notRemembered: string;
  readonly list: Readonly<Record<ChallengeId, ChallengeWords>>;
}

export const challengePanelWords: Words<ChallengePanelWords> = {
  en: {
    title: 'Challenges',
    intro:
      'Each sets a task and lets you change little. Find out what happens in the network before you change anything.',
    none: 'None: the lab is yours',
    levels: { 1: 'easy', 2: 'medium', 3: 'hard' },
    solved: 'solved',
    free: 'You may change: {settings}.',
    changed: 'Changed so far: {changed} of {changes}.',
    outcomes: {
      open: 'Not solved yet. Train the network.',
      solved: 'Solved.',
      missed: 'Not this time. Look at the gradients, and change something else.',
      'not-allowed': 'More was changed than this challenge allows. Take something back, or set it up again.',
    },
    locked: 'Locked by the challenge.',
    again: 'Set it up again',
    leave: 'Leave the challenge',
    hint: 'Show a hint',
    solution: 'Show a solution',
    apply: 'Try this solution',
    otherWay: 'You found a way of your own: set its heat map against that of the network as it stood.',
    notRemembered: 'This browser does not let the page remember what you have solved.',
    list: challengeWords.en,
  },
  'zh-cn': {
    title: '挑战',
    intro: '每一关给你一个任务，只许改动几处。先弄清网络里发生了什么，再动手改。',
    none: '不做挑战，自由试验',
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
    list: challengeWords['zh-cn'],
  },
};
