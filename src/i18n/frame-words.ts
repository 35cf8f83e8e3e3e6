import type { Words } from './locale';

/** Words of the frame itself. */
export interface FrameLabels {
  readonly reset: string;
  readonly share: string;
  readonly shared: string;
  /** Before a link that the reader has to copy by hand, the clipboard being closed. */
  readonly shareByHand: string;
  readonly fullScreen: string;
  readonly leaveFullScreen: string;
  /** Where the browser refuses it, as in a frame that does not allow it. */
  readonly fullScreenRefused: string;
  readonly computing: string;
  readonly numbers: string;
  /** Where the last rows of a long table are left out: `{shown}` of `{all}`. */
  readonly rowsShown: string;
  /** Where the figure's code did not come or failed. */
  readonly failed: string;
  /** Where a frame lets no code of the course load. */
  readonly refused: string;
  readonly withoutScripts: string;
}

/** Words of the buttons that play a figure. */
export interface PlayBarWords {
  /** Name of the whole group for screen readers. */
  readonly group: string;
  readonly back: string;
  readonly play: string;
  readonly pause: string;
  readonly step: string;
  /** Label of the frame slider. */
  readonly frame: string;
}

/** The words that every figure shares. */
export interface FrameWords extends FrameLabels {
  /** `{param}` `{given}` `{used}` */
  readonly clamped: string;
  /** `{param}` `{given}` `{used}` */
  readonly unread: string;
  /** In the place of a number where there is none. */
  readonly none: string;
  /** Beside the last of the numbers that rounding decides, the run being chaotic: whoever rounds otherwise gets others. */
  readonly chaotic: string;
  readonly play: PlayBarWords;
}

export const frameWords: Words<FrameWords> = {
  en: {
    reset: 'Reset',
    share: 'Copy link',
    shared: 'Link copied: it opens this figure in this state.',
    shareByHand: 'Copy this link:',
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    fullScreenRefused: 'The browser does not allow full screen here. Open the figure in a tab of its own.',
    computing: 'Computing…',
    numbers: 'The numbers behind this picture',
    rowsShown: 'The first {shown} of {all} rows.',
    clamped: 'The link asks for {param} = {given}; the nearest possible value, {used}, is shown.',
    unread: 'The link’s value for {param}, “{given}”, cannot be read; {used} is shown.',
    failed:
      'This figure stands still: its program could not be loaded, or stopped with an error. Reload the page to try again. The rest of the page works.',
    refused:
      'This figure stands still: the frame in which it is shown does not let its program load. Open it in a tab of its own to use it.',
    withoutScripts:
      'Without JavaScript this picture stands still. What it is there to show is in the text too.',
    none: 'none',
    chaotic: 'chaotic: another program may show other numbers',
    play: {
      group: 'Playback',
      back: 'Step back',
      play: 'Play',
      pause: 'Pause',
      step: 'Step',
      frame: 'Frame',
    },
  },
  'zh-cn': {
    reset: '重置',
    share: '复制链接',
    shared: '链接已复制：打开它，就能看到此图现在的样子。',
    shareByHand: '请手动复制这个链接：',
    fullScreen: '全屏',
    leaveFullScreen: '退出全屏',
    fullScreenRefused: '浏览器不允许在这里全屏显示。请在单独的标签页中打开这幅图。',
    computing: '计算中……',
    numbers: '图中的数据',
    rowsShown: '共 {all} 行，这里列出前 {shown} 行。',
    clamped: '链接要求 {param} = {given}，超出了范围；现按最接近的 {used} 显示。',
    unread: '链接中 {param} 的值“{given}”无法读取；现按 {used} 显示。',
    failed:
      '这幅图现在不能操作：它的程序没能加载，或者运行出错了。刷新页面可以重试；页面的其余部分不受影响。',
    refused: '这幅图现在不能操作：显示它的框架不允许加载它的程序。请在单独的标签页中打开。',
    withoutScripts: '没有 JavaScript，这幅图不能操作；它要说明的内容，正文里都有。',
    none: '无',
    chaotic: '混沌：换一个程序来算，数字可能不同',
    play: {
      group: '播放',
      back: '后退一步',
      play: '播放',
      pause: '暂停',
      step: '前进一步',
      frame: '帧',
    },
  },
};
