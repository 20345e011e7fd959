import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FORMULAS } from '../../../src/components/formulas.ts';
import { fraction, index, line, power, row } from '../../../src/components/mathml.ts';

/** Elements that hold a fixed number of parts. */
const PARTS: Readonly<Record<string, number>> = { mfrac: 2, msup: 2, msub: 2, msubsup: 3 };

function elementsOf(markup: string): Element[] {
  return Array.from(
    parseHTML(`<html><body>${markup}</body></html>`).document.querySelectorAll('math, math *'),
  );
}

describe.each(Object.entries(FORMULAS))('the formula %s', (_name, lines) => {
  const elements = elementsOf(lines.join(''));

  it('is drawn line by line, each element with the parts it needs', () => {
    const roots = elements.filter(({ localName }) => localName === 'math');
    expect(roots).toHaveLength(lines.length);
    expect(roots.every((math) => math.getAttribute('display') === 'block')).toBe(true);
    for (const { localName, children } of elements) {
      const needed = PARTS[localName];
      if (needed !== undefined) expect(children.length, localName).toBe(needed);
    }
  });

  it('holds no words, and no root that the font of the page would lose', () => {
    const words = elements.filter(
      ({ localName, textContent }) => localName === 'mi' && !/^[A-Za-z]$/.test(textContent),
    );
    expect(words.map(({ textContent }) => textContent)).toEqual([]);
    expect(elements.filter(({ localName }) => localName === 'msqrt')).toEqual([]);
  });

  it('opens as many brackets as it closes, in every line', () => {
    for (const one of lines) {
      const text = elementsOf(one)[0]?.textContent ?? '';
      expect(text.split('(').length, text).toBe(text.split(')').length);
    }
  });
});

describe('the markup of formulas', () => {
  it('tells numbers, letters and signs apart', () => {
    expect(row('2 x + 1')).toBe('<mrow><mn>2</mn><mi mathvariant="normal">x</mi><mo>+</mo><mn>1</mn></mrow>');
    expect(power('x', '2')).toBe('<msup><mi mathvariant="normal">x</mi><mn>2</mn></msup>');
  });

  it('keeps markup as it is, and brackets at the height of a letter', () => {
    expect(line('(', fraction('1', index('n', 'i')), ')')).toBe(
      '<math display="block"><mrow><mo stretchy="false">(</mo><mfrac><mn>1</mn><msub><mi mathvariant="normal">n</mi>' +
        '<mi mathvariant="normal">i</mi></msub></mfrac><mo stretchy="false">)</mo></mrow></math>',
    );
  });
});
