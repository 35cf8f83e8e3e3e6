import { describe, expect, it } from 'vitest';
import { Choice } from '@/controls/Choice';
import { Select } from '@/controls/Select';
import { Slider } from '@/controls/Slider';
import { TextField } from '@/controls/TextField';
import { Toggle } from '@/controls/Toggle';
import { attribute, html, nothing } from './markup';

const reason = 'Exact slopes use no h.';
const options = [
  { value: 'hills', label: 'Hills' },
  { value: 'bowl', label: 'Bowl' },
] as const;
const h = { min: 1e-12, max: 1, step: 0.1, scale: 'log' } as const;

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
    // Beside `min` and `max` they are not allowed.
    expect(markup).not.toMatch(/aria-value(min|max)/);
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
