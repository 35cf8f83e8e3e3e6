import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import DifferenceError from '@/figures/difference-error/DifferenceError';
import { words as differenceWords } from '@/figures/difference-error/words';
import GradientSearch from '@/figures/gradient-search/GradientSearch';
import { words as searchWords } from '@/figures/gradient-search/words';
import LineFit from '@/figures/line-fit/LineFit';
import { en as lineWords } from '@/figures/line-fit/words/en';
import { zhCn as chineseLineWords } from '@/figures/line-fit/words/zh-cn';
import SurfaceExplorer from '@/figures/surface-explorer/SurfaceExplorer';
import { words as surfaceWords } from '@/figures/surface-explorer/words';
import { frameWords } from '@/i18n/frame-words';
import { InitialValues } from '@/params/useParams';

const frame = frameWords.en;
/** The words of a figure's legends in one state. */
function legend(island: React.ReactNode, state: Record<string, unknown>) {
  const html = renderToStaticMarkup(<InitialValues value={state}>{island}</InitialValues>);
  const lists = html.match(/<ul class="chart-legend">.*?<\/ul>/gs) ?? [];
  return lists
    .join('')
    .replace(/<svg.*?<\/svg>/gs, '')
    .split(/<\/li>/)
    .map((item) => item.replace(/<[^>]+>/g, ''));
}

describe('a legend names what is drawn, and nothing else', () => {
  it('on the surface with its walk, its tangent and its arrow', () => {
    const { legend: said } = surfaceWords.en;
    const shown = (state: Record<string, unknown>) =>
      legend(<SurfaceExplorer words={surfaceWords.en} frame={frame} />, state);
    expect(shown({})).toEqual(expect.arrayContaining([said.walk, said.legs, said.tangent, said.level]));
    expect(shown({ x: 0, y: 0 })).not.toContain(said.tangent);
    expect(shown({ x: 0, y: 0 }).join()).toContain('no gradient');
    expect(shown({ x: 0, y: 0, exact: 1 })).toEqual([said.level, '']);
    expect(shown({ reach: 0 })).not.toContain(said.walk);
  });

  it('where a search can take no step', () => {
    const { legend: said } = searchWords.en;
    const shown = (state: Record<string, unknown>) =>
      legend(<GradientSearch words={searchWords.en} frame={frame} />, state);
    expect(shown({})).toContain(said.walk);
    expect(shown({}).join()).toContain('gradient there, by differences');
    expect(shown({ exact: 1 })).not.toContain(said.walk);
    expect(shown({ exact: 1 }).join()).not.toContain('gradient there');
  });

  it('on the map of the measured slope, where the step is too short to see', () => {
    const { legend: said } = differenceWords.en;
    const shown = (state: Record<string, unknown>) =>
      legend(<DifferenceError words={differenceWords.en} frame={frame} />, state);
    expect(shown({ h: 1 })).toContain(said.forward);
    expect(shown({ h: 1e-3 })).not.toContain(said.forward);
    expect(shown({ h: 1e-3 }).join()).toContain('too near to see');
  });
});

it('tells the number of steps from the step that is shown', () => {
  for (const [locale, words] of [
    ['en', lineWords],
    ['zh-cn', chineseLineWords],
  ] as const) {
    const { params, shownStep } = words;
    expect(params.steps.toLowerCase()).not.toBe(shownStep.toLowerCase());
    const html = renderToStaticMarkup(<LineFit words={words} frame={frameWords[locale]} />);
    expect(html).toContain(shownStep);
  }
});
