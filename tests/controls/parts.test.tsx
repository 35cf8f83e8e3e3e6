import { describe, expect, it } from 'vitest';
import { Button } from '@/controls/Button';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { PlayBar } from '@/controls/playback/PlayBar';
import { Readout } from '@/figure/Readout';
import { attribute, html, nothing } from './markup';

describe('Readout', () => {
  it('carries the number in full precision and shows it rounded', () => {
    const markup = html(<Readout name="slope-x" label="Slope" value={-0.266882123456789} />);
    expect(attribute(markup, 'output', 'data-readout')).toBe('slope-x');
    expect(attribute(markup, 'output', 'data-value')).toBe('-0.266882123456789');
    expect(markup).toContain('>−0.26688</output>');
    expect(attribute(markup, 'label', 'for')).toBe(attribute(markup, 'output', 'id'));
  });

  it('says "none" where there is no number', () => {
    for (const value of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(attribute(html(<Readout name="z" label="z" value={value} />), 'output', 'data-value')).toBe(
        'none',
      );
    }
  });

  it('carries a verdict’s word, shown in the reader’s language', () => {
    const markup = html(<Readout name="verdict" label="Verdict" value="exploding" text="爆炸" />);
    expect(attribute(markup, 'output', 'data-value')).toBe('exploding');
    expect(markup).toContain('>爆炸</output>');
  });

  it('of what is not there is out of sight, and in the page', () => {
    const markup = html(<Readout name="x-4" label="x" value={null} hidden />);
    expect(attribute(markup, 'div', 'hidden')).toBe('');
    expect(attribute(markup, 'output', 'data-value')).toBe('none');
  });

  it('of a chaotic run is marked and says the word', () => {
    const markup = html(<Readout name="x-3" label="x" value={71.2} chaotic="chaotic" />);
    expect(attribute(markup, 'output', 'data-chaotic')).toBe('');
    expect(markup).toContain('chaotic</span>');
  });
});

const words = { group: 'Animation', back: 'Back', play: 'Play', pause: 'Pause', step: 'Step', frame: 'Step' };
const still = { play: nothing, pause: nothing, step: nothing, back: nothing, goTo: nothing };

describe('PlayBar', () => {
  const bar = (playing: boolean, disabledReason?: string) =>
    html(
      <PlayBar
        playback={{ frame: 3, last: 10, playing, ...still }}
        words={words}
        slider
        disabledReason={disabledReason}
      />,
    );

  it('has back, play and step, and while it plays the word is pause', () => {
    for (const action of ['back', 'play', 'step']) expect(bar(false)).toContain(`data-action="${action}"`);
    expect(bar(false)).toContain('>Play</span>');
    expect(bar(true)).toContain('>Pause</span>');
  });

  it('without effect is disabled in all its parts and says why once', () => {
    const markup = bar(false, 'There is one frame only.');
    expect(markup.match(/ (disabled=""|aria-disabled="true")/g)).toHaveLength(4);
    expect(markup.match(/<p [^>]*>There is one frame only\./g)).toHaveLength(1);
  });
});

describe('Button', () => {
  it('has a word, an action and, when it is disabled, the reason', () => {
    const markup = html(
      <Button action="reset" icon="reset" disabledReason="Nothing has changed." onClick={nothing}>
        Reset
      </Button>,
    );
    expect(attribute(markup, 'button', 'type')).toBe('button');
    expect(attribute(markup, 'button', 'data-action')).toBe('reset');
    expect(attribute(markup, 'button', 'title')).toBe('Nothing has changed.');
    // A button that is disabled outright would lose the focus.
    expect(attribute(markup, 'button', 'aria-disabled')).toBe('true');
    expect(attribute(markup, 'button', 'aria-describedby')).toBe(/<span id="([^"]*)"/.exec(markup)?.[1]);
    expect(markup).toContain('<span>Reset</span>');
  });
});

describe('MovablePoint', () => {
  const side = { min: -5, max: 5, step: 0.1 };
  const plane = {
    toScreen: (x: number, y: number) => [200 + 40 * x, 200 - 40 * y] as const,
    toData: (sx: number, sy: number) => [(sx - 200) / 40, (200 - sy) / 40] as const,
  };
  const point = (disabled: boolean, x = 1) =>
    html(
      <svg>
        <title>Map</title>
        <MovablePoint
          name="start"
          label="Point"
          roleDescription="movable point"
          plane={plane}
          x={x}
          y={-2}
          xRange={side}
          yRange={side}
          valueText={(u, v) => `x ${u}, y ${v}`}
          disabled={disabled}
          onMove={nothing}
        />
      </svg>,
    );

  it('stands where its data are, can be focused, and tells both coordinates', () => {
    expect(point(false)).toContain('transform="translate(240 280)"');
    expect(point(false)).toContain('tabindex="0"');
    expect(point(false)).toContain('role="slider"');
    expect(point(false)).toContain('aria-valuetext="x 1, y -2"');
    expect(point(false)).toContain('aria-valuenow="1"');
  });

  it('that is disabled cannot be focused', () => {
    expect(point(true)).toContain('tabindex="-1"');
    expect(point(true)).toContain('aria-disabled="true"');
  });

  it('without a place in the drawing is not drawn', () => {
    expect(point(false, Number.NaN)).not.toContain('slider');
  });

  it('has a background that answers, with no role of its own', () => {
    const area = { left: 10, top: 20, right: 110, bottom: 220 };
    const markup = html(
      <ClickToMove area={area} plane={plane} x={0} y={0} xRange={side} yRange={side} onMove={nothing} />,
    );
    expect(markup).toContain('width="100" height="200"');
    expect(markup).not.toContain('role');
  });
});
