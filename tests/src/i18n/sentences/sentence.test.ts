import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../../../src/domain/row.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { NBSP as n } from '../../../../src/i18n/number.ts';
import { figure, plain, say } from '../../../../src/i18n/sentences/sentence.ts';
import { sampleFact } from './samples.ts';

const three = { value: 3000, key: 'births|KZ|2023|||', text: `3${n}000` };

describe('a figure', () => {
  it('has the exact value and the key of its row, and the number as the language writes it', () => {
    const fact = sampleFact(3.7406, { area: 'KZ-31', sex: 'female', age_group: '15-19', breakdown: 'a=b' });
    const key = 'births|KZ-31|2023|female|15-19|a=b';
    expect(figure('kk', fact)).toEqual([{ value: 3.7406, key, text: '3,7' }]);
    expect(figure('en', fact)).toEqual([{ value: 3.7406, key, text: '3.7' }]);
  });

  it('in percent has its sign inside the marked number', () => {
    const fact = sampleFact(12.34, {}, { kind: 'percent', decimals: 1 });
    expect(LANGUAGES.map((lang) => plain(figure(lang, fact)))).toEqual(['12,3%', `12,3${n}%`, '12.3%']);
  });

  it('of zero is a figure like any other', () => {
    expect(figure('kk', sampleFact(0))).toEqual([{ value: 0, key: 'births|KZ|2023|||', text: '0,0' }]);
  });

  it.each([
    ['', '3,0', '3,0', '3.0'],
    ['about', 'шамамен 3,0', 'около 3,0', 'about 3.0'],
    ['more-than', '3,0 санынан астам', 'более 3,0', 'more than 3.0'],
    ['at-least', 'кемінде 3,0', 'не менее 3,0', 'at least 3.0'],
  ] as const)('that is “%s” says so in words around the number', (qualifier, ...wanted) => {
    const sentences = LANGUAGES.map((lang) => figure(lang, sampleFact(3, { qualifier })));
    expect(sentences.map(plain)).toEqual(wanted);
    for (const sentence of sentences) {
      expect(sentence.filter((part) => typeof part !== 'string')).toHaveLength(1);
    }
  });

  it('has words of its own for every qualifier there is', () => {
    for (const lang of LANGUAGES) {
      const texts = QUALIFIERS.map((qualifier) => plain(figure(lang, sampleFact(3, { qualifier }))));
      expect(new Set(texts).size, lang).toBe(QUALIFIERS.length);
    }
  });
});

describe('say', () => {
  it('keeps figures and sentences as they are between its words, and leaves out what is empty', () => {
    expect(say`${'a'}: ${three}${''}`).toEqual(['a', ': ', three]);
    expect(say`from ${['about ', three]} on`).toEqual(['from ', 'about ', three, ' on']);
    expect(say`words only`).toEqual(['words only']);
  });
});

describe('plain', () => {
  it('writes a sentence as text', () => {
    expect(plain(['about ', three, '.'])).toBe(`about 3${n}000.`);
    expect(plain([])).toBe('');
  });
});
