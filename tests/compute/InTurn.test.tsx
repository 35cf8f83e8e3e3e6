import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { InTurn } from '@/compute/InTurn';

it('parts are computed one after another, each once, and shown together', () => {
  const asked: string[] = [];
  const part = (name: string) => (params: { size: number }) => {
    asked.push(name);
    return `${name}${params.size}`;
  };
  const html = renderToStaticMarkup(
    <InTurn params={{ size: 3 }} parts={[part('a'), part('b'), part('c')]}>
      {(results) => <p>{results.join(' ')}</p>}
    </InTurn>,
  );
  expect(html).toBe('<p>a3 b3 c3</p>');
  expect(asked).toEqual(['a', 'b', 'c']);
});

it('a part may find nothing, and without parts the children stand alone', () => {
  const nothing = () => undefined;
  const drawn = (parts: (() => undefined)[]) =>
    renderToStaticMarkup(
      <InTurn params={{}} parts={parts}>
        {(results) => <p>{results.length}</p>}
      </InTurn>,
    );
  expect(drawn([nothing, nothing])).toBe('<p>2</p>');
  expect(drawn([])).toBe('<p>0</p>');
});
