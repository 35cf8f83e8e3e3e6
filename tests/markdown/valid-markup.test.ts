import { describe, expect, it } from 'vitest';
import { validMarkup } from '@/markdown/valid-markup';

describe('the markup of other packages', () => {
  it('has no div within code, and stays otherwise', () => {
    expect(
      validMarkup(
        '<pre data-language="py"><code><div class="ec-line"><div class="code">x</div></div></code></pre><div>y</div>',
      ),
    ).toBe(
      '<pre translate="no" data-language="py"><code translate="no"><span class="ec-line"><span class="code">x</span></span></code></pre><div>y</div>',
    );
  });

  it('has line breaks, not control characters, in what a button copies', () => {
    expect(validMarkup('<button title="Copy" data-code="a\u007fb"><div></div></button>')).toBe(
      '<button title="Copy" data-code="a&#10;b"><span></span></button>',
    );
  });

  it('keeps formulas and code from being translated', () => {
    expect(
      validMarkup('<code>a</code> <span class="katex">f</span> <span class="katex-mathml">f</span>'),
    ).toBe(
      '<code translate="no">a</code> <span translate="no" class="katex">f</span> <span class="katex-mathml">f</span>',
    );
  });
});
