import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '@/controls/Button';
import { Choice } from '@/controls/Choice';
import { ClickToMove } from '@/controls/ClickToMove';
import { MovablePoint } from '@/controls/MovablePoint';
import { NumberField } from '@/controls/NumberField';
import { PlayBar } from '@/controls/PlayBar';
import { Readout } from '@/controls/Readout';
import { Select } from '@/controls/Select';
import { Slider } from '@/controls/Slider';
import { TextField } from '@/controls/TextField';
import { Toggle } from '@/controls/Toggle';

const html = (element: ReactElement) => renderToStaticMarkup(element);
const nothing = () => {};
const reason = 'Exact slopes use no h.';
const options = [
  { value: 'hills', label: 'Hills' },
  { value: 'bowl', label: 'Bowl' },
] as const;
const h = { min: 1e-12, max: 1, step: 0.1, scale: 'log' } as const;

/** The value of an attribute of the first tag that matches. */
function attribute(markup: string, tag: string, name: string): string | undefined {
  const element = new RegExp(`<${tag}\\b[^>]*>`).exec(markup)?.[0] ?? '';
  return new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1];
}

const controls = (disabledReason: string | null): Record<string, [tag: string, markup: string]> => ({
  Slider: [
    'input',
    html(
      <Slider param="h" label="h" value={0.9} {...h} disabledReason={disabledReason} onChange={nothing} />,
    ),
  ],
  Select: [
    'select',
    html(
      <Select
        param="fn"
        label="Surface"
        value="bowl"
        options={options}
        disabledReason={disabledReason}
        onChange={nothing}
      />,
    ),
  ],
  Toggle: [
    'input',
    html(<Toggle param="exact" label="Exact" value={1} disabledReason={disabledReason} onChange={nothing} />),
  ],
  TextField: [
    'input',
    html(
      <TextField
        param="formula"
        label="z ="
        value="x*y"
        disabledReason={disabledReason}
        onChange={nothing}
      />,
    ),
  ],
  NumberField: [
    'input',
    html(
      <NumberField
        param="w1"
        label="w1"
        value={0.5}
        min={-5}
        max={5}
        step={0.1}
        invalid="A number from −5 to 5"
        disabledReason={disabledReason}
        onChange={nothing}
      />,
    ),
  ],
});

describe('every labelled control', () => {
  it('is a native input with its parameter’s name, tied to its label', () => {
    for (const [name, [tag, markup]] of Object.entries(controls(null))) {
      expect(attribute(markup, tag, 'data-param'), name).toBeTruthy();
      expect(attribute(markup, 'label', 'for'), name).toBe(attribute(markup, tag, 'id'));
      expect(markup, name).not.toContain('disabled');
    }
  });

  it('without effect is disabled and says why, also to screen readers', () => {
    for (const [name, [tag, markup]] of Object.entries(controls(reason))) {
      expect(attribute(markup, tag, 'disabled'), name).toBe('');
      expect(attribute(markup, 'p', 'id'), name).toBe(attribute(markup, tag, 'aria-describedby'));
      expect(markup, name).toContain(reason);
    }
  });
});

describe('Slider', () => {
  it('tells the value, not the place of the thumb, and rounds neither', () => {
    const markup = html(<Slider param="h" label="h" value={0.123456789} {...h} onChange={nothing} />);
    expect(attribute(markup, 'input', 'aria-valuenow')).toBe('0.123456789');
    expect(attribute(markup, 'input', 'aria-valuemin')).toBe('0.000000000001');
    expect(attribute(markup, 'input', 'aria-valuemax')).toBe('1');
    expect(attribute(markup, 'input', 'aria-valuetext')).toBe('0.12346');
    expect(attribute(markup, 'input', 'step')).toBe('any');
    expect(Number(attribute(markup, 'input', 'value'))).toBeCloseTo(1 + Math.log10(0.123456789) / 12, 12);
  });

  it('over a linear range holds the value itself', () => {
    const markup = html(
      <Slider param="x" label="x" value={1.23456} min={-5} max={5} step={0.1} onChange={nothing} />,
    );
    expect(attribute(markup, 'input', 'value')).toBe('1.23456');
    expect(attribute(markup, 'input', 'min')).toBe('-5');
  });

  it('marks named places inside its range only', () => {
    const ticks = [
      { value: 2.5, label: '2/λ' },
      { value: 99, label: 'outside' },
    ];
    const markup = html(
      <Slider label="rate" value={1} min={0} max={10} step={0.1} ticks={ticks} onChange={nothing} />,
    );
    expect(markup).toContain('2/λ');
    expect(markup).toContain('x1="25%"');
    expect(markup).not.toContain('outside');
  });
});

describe('Choice', () => {
  const choice = (disabledReason?: string) =>
    html(
      <Choice
        param="fn"
        label="Surface"
        value="bowl"
        options={options}
        disabledReason={disabledReason}
        onChange={nothing}
      />,
    );

  it('is a group of radio buttons that share a name and the parameter, the value checked', () => {
    const radios = choice().match(/<input[^>]*>/g) ?? [];
    expect(radios).toHaveLength(2);
    for (const radio of radios) expect(radio).toContain('data-param="fn"');
    expect(new Set(radios.map((radio) => attribute(radio, 'input', 'name'))).size).toBe(1);
    expect(radios.filter((radio) => radio.includes('checked'))).toEqual([
      expect.stringContaining('value="bowl"'),
    ]);
    expect(choice()).toContain('<legend class="control-label">Surface</legend>');
  });

  it('without effect is disabled as a whole and says why', () => {
    expect(attribute(choice(reason), 'fieldset', 'disabled')).toBe('');
    expect(attribute(choice(reason), 'fieldset', 'aria-describedby')).toBe(
      attribute(choice(reason), 'p', 'id'),
    );
  });
});

describe('TextField', () => {
  it('with a problem is invalid and tells it', () => {
    const markup = html(<TextField label="z =" value="x*" problem="It ends too early" onChange={nothing} />);
    expect(attribute(markup, 'input', 'aria-invalid')).toBe('true');
    expect(attribute(markup, 'p', 'id')).toBe(attribute(markup, 'input', 'aria-describedby'));
  });
});

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
    expect(markup.match(/ disabled=""/g)).toHaveLength(4);
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
