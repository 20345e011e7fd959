import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages.ts';
import { NBSP as n } from '../../../src/i18n/number.ts';
import { formatPeriod, formatSpan, inPeriod } from '../../../src/i18n/period.ts';

describe('a period at the head of a column', () => {
  it.each([
    ['2023', '2023', '2023', '2023'],
    ['2022/23', '2022/23', '2022/23', '2022/23'],
    ['1999/00', '1999/00', '1999/00', '1999/00'],
    ['2024-05', `2024${n}мамыр`, `май${n}2024`, `May${n}2024`],
    ['2024-01-01', '01.01.2024', '01.01.2024', `1${n}Jan${n}2024`],
    ['2025-01/2025-10', `2025${n}қаңтар–қазан`, `янв.–окт.${n}2025`, `Jan–Oct${n}2025`],
    [
      '2024-11/2025-02',
      `2024${n}қараша – 2025${n}ақпан`,
      `ноя.${n}2024 – фев.${n}2025`,
      `Nov${n}2024 – Feb${n}2025`,
    ],
  ])('%s is written as each language does', (text, ...wanted) => {
    expect(LANGUAGES.map((lang) => formatPeriod(lang, text))).toEqual(wanted);
  });
});

describe('a period inside a sentence', () => {
  it.each([
    ['2023', '2023 жылы', `в${n}2023${n}году`, `in${n}2023`],
    ['2022/23', '2022/23 оқу жылында', 'в 2022/23 учебном году', 'in the 2022/23 school year'],
    ['2024-05', '2024 жылғы мамырда', `в мае 2024${n}года`, 'in May 2024'],
    ['2024-03', '2024 жылғы наурызда', `в марте 2024${n}года`, 'in March 2024'],
    ['2026-03-05', `2026 жылғы 5${n}наурызда`, `на 5${n}марта 2026${n}года`, `on 5${n}March 2026`],
    [
      '2025-01/2025-10',
      '2025 жылғы қаңтар–қазан айларында',
      `за январь–октябрь 2025${n}года`,
      'in January–October 2025',
    ],
    [
      '2024-11/2025-02',
      `2024${n}қараша – 2025${n}ақпан`,
      `за ноябрь${n}2024 – февраль${n}2025`,
      `in November${n}2024 – February${n}2025`,
    ],
    [
      '2020-01/2022-12',
      `2020${n}қаңтар – 2022${n}желтоқсан`,
      `за январь${n}2020 – декабрь${n}2022`,
      `in January${n}2020 – December${n}2022`,
    ],
  ])('%s has the case each language asks for', (text, ...wanted) => {
    expect(LANGUAGES.map((lang) => inPeriod(lang, text))).toEqual(wanted);
  });

  it('never has a Kazakh ending at a figure: a word stands between', () => {
    for (const text of ['2023', '2022/23', '2024-05', '2026-03-05', '2025-01/2025-10', '2024-11/2025-02']) {
      expect(inPeriod('kk', text)).not.toMatch(/\d-?\p{L}/u);
    }
  });
});

describe('several periods', () => {
  it.each([
    ['2010', '2023', '2010–2023'],
    ['2010/11', '2023/24', '2010/11 – 2023/24'],
    ['2010-01-01', '2024-01-01', '2010–2024'],
    ['2010-01-01', '2024-07-01', `01.01.2010 – 01.07.2024`],
    ['2018', '2025-01/2025-10', `2018 – 2025${n}қаңтар–қазан`],
    ['2023', '2023', '2023'],
    ['2024-01-01', '2024-01-01', '01.01.2024'],
  ])('from %s to %s are %s', (first, last, wanted) => {
    expect(formatSpan('kk', first, last)).toBe(wanted);
  });
});

describe('what is no period', () => {
  it.each(['', '2022-13', '2022/24', 'May 2022', '2025-10/2025-01'])('is refused: %j', (text) => {
    expect(() => formatPeriod('kk', text)).toThrow(`“${text}” is not a period.`);
    expect(() => inPeriod('ru', text)).toThrow(RangeError);
    expect(() => formatSpan('en', text, '2022')).toThrow(RangeError);
  });
});
