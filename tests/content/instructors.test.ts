import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { challengeIds } from '@/figures/rescue-lab/challenges/challenge-ids';
import { schema } from '@/figures/rescue-lab/params';
import { words } from '@/figures/rescue-lab/words';
import { parseAddress } from '@/params/address';

const source = readFileSync('content/en/instructors.mdx', 'utf8');

describe('the page for instructors', () => {
  const links = Array.from(
    source.matchAll(/^1\. \[(.+)\]\(\.\.\/lab\/(\?[^#]+)#rescue-lab\)$/gm),
    ([, title, query]) => ({ title, query: query ?? '' }),
  );

  it('links to each challenge of the lab by its title, in their order', () => {
    expect(links.map(({ title }) => title)).toEqual(challengeIds.map((id) => words.en.choices.challenge[id]));
    const opened = links.map(
      ({ query }) => parseAddress('rescue-lab', schema, new URLSearchParams(query)).values.challenge,
    );
    expect(opened).toEqual(challengeIds);
  });

  it('gives frames what a figure asks of the browser', () => {
    expect(source).toContain('allow="fullscreen; clipboard-write"');
    const [, permitted = ''] = /sandbox="([^"]+)"/.exec(source) ?? [];
    expect(permitted.split(' ')).toEqual(
      expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-downloads']),
    );
  });

  it('tells what an answer sends', () => {
    expect(source).toContain('{ id, option, correct }');
    const lesson = readFileSync('content/en/fixes/gradient-clipping.mdx', 'utf8');
    const [, id, option] = /\{ id: '([^']+)', option: '([^']+)', correct: true \}/.exec(source) ?? [];
    const [, question = ''] = lesson.split(`<Question id="${id}">`);
    expect(question.split('</Question>')[0]).toContain(`<Option id="${option}" correct>`);
  });
});
