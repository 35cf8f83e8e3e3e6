import type { Words } from './locale.ts';

interface LessonWords {
  readonly goals: string;
  readonly predict: string;
  readonly showMe: string;
  readonly check: string;
  readonly right: string;
  readonly wrong: string;
  /** Marks the right option of a prediction that was answered otherwise. */
  readonly rightOne: string;
  readonly print: string;
  readonly withAnswerKey: string;
  readonly answerKey: string;
  readonly prediction: string;
  readonly question: string;
  readonly simple: string;
  readonly really: string;
  readonly takeaway: string;
  readonly sources: string;
  readonly inGlossary: string;
  readonly seeAlso: string;
  readonly explainedIn: string;
  readonly sketchPad: string;
  readonly sketchHeight: string;
  readonly sketchReveal: string;
  readonly sketchClear: string;
  readonly sketchYours: string;
  readonly sketchTrue: string;
  readonly figureParameter: string;
  readonly figureDefault: string;
  readonly figureRange: string;
}

/** Words that the parts of a lesson bring themselves. */
export const lessonWords: Words<LessonWords> = {
  en: {
    goals: 'After this chapter you can',
    predict: 'Predict first',
    showMe: 'I cannot say yet. Show me.',
    check: 'Check yourself',
    right: 'Right.',
    wrong: 'Not so.',
    rightOne: 'This is the right answer.',
    print: 'Print this page',
    withAnswerKey: 'with an answer key at the end',
    answerKey: 'Answer key',
    prediction: 'Prediction',
    question: 'Question',
    simple: 'The simple story',
    really: 'What really happens',
    takeaway: 'To take along',
    sources: 'Sources',
    inGlossary: 'Glossary',
    seeAlso: 'See also',
    explainedIn: 'Explained in',
    sketchPad: 'Draw with mouse or finger, or move the points with the arrow keys.',
    sketchHeight: 'Height of your curve, point',
    sketchReveal: 'Compare with the true curve',
    sketchClear: 'Clear',
    sketchYours: 'your sketch',
    sketchTrue: 'the true curve',
    figureParameter: 'Parameter',
    figureDefault: 'Default',
    figureRange: 'Range',
  },
  'zh-cn': {
    goals: '学完本章，你能够',
    predict: '先猜一猜',
    showMe: '还说不上来，直接告诉我。',
    check: '自我检查',
    right: '对。',
    wrong: '不对。',
    rightOne: '这才是正确答案。',
    print: '打印本页',
    withAnswerKey: '末尾附答案',
    answerKey: '答案',
    prediction: '猜测',
    question: '问题',
    simple: '简单的说法',
    really: '真实的情况',
    takeaway: '记住这些',
    sources: '来源',
    inGlossary: '术语表',
    seeAlso: '另见',
    explainedIn: '详见',
    sketchPad: '用鼠标或手指画出曲线，或用方向键移动各点。',
    sketchHeight: '曲线高度，第几点：',
    sketchReveal: '与真实曲线比较',
    sketchClear: '清除',
    sketchYours: '你画的曲线',
    sketchTrue: '真实曲线',
    figureParameter: '参数',
    figureDefault: '默认值',
    figureRange: '范围',
  },
};
