import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { reportedOn, saidBy, saidOn } from '../../../../src/views/measures/said-by.ts';

describe('who said it', () => {
  const publisher = 'Tengrinews';

  it('is linked where there is an address', () => {
    const address = 'https://example.kz/a';
    expect(saidBy('kk', { publisher, address, address_status: 'shown' })).toEqual([
      { text: publisher, address },
    ]);
    expect(saidBy('kk', { publisher, address })).toEqual([{ text: publisher, address }]);
  });

  it('is named without a link where the address is withheld, and it is said so', () => {
    const said = LANGUAGES.map((lang) =>
      saidBy(lang, { publisher, address: 'https://example.kz/child', address_status: 'withheld' }),
    );
    expect(said).toEqual([
      ['Tengrinews (мекенжайы көрсетілмейді)'],
      ['Tengrinews (адрес не приводится)'],
      ['Tengrinews (address not shown)'],
    ]);
    expect(JSON.stringify(said)).not.toContain('example.kz');
  });

  it('is only a name where the address is none of the web', () => {
    expect(saidBy('kk', { publisher, address: 'javascript:alert(1)' })).toEqual([publisher]);
    expect(saidBy('kk', { publisher, address: '' })).toEqual([publisher]);
  });

  it('is nobody where no publisher is known', () => {
    expect(saidBy('kk', { publisher: '', address: 'https://example.kz' })).toEqual([]);
  });
});

describe('when it was said', () => {
  it('is a short date, of a day, month or year', () => {
    expect(saidOn('ru', '2025-03-05')).toBe('05.03.2025');
    expect(saidOn('ru', '2025-03')).toBe('март\u00a02025');
    expect(saidOn('ru', '2025')).toBe('2025');
  });

  it('is the latest possible day, and what is known of it, where the source bears none', () => {
    const report = {
      date: '2025-11-30',
      date_kind: 'latest-possible',
      date_text_kk: '2025 жылдың күзі',
      date_text_ru: 'осень 2025 года',
      date_text_en: 'autumn 2025',
    };
    expect(LANGUAGES.map((lang) => reportedOn(lang, report))).toEqual([
      'ең кеші 30.11.2025 – 2025 жылдың күзі',
      'не позднее 30.11.2025 – осень 2025 года',
      'not later than 30\u00a0Nov\u00a02025 – autumn 2025',
    ]);
    expect(reportedOn('ru', { ...report, date_kind: 'stated' })).toBe('30.11.2025');
  });

  it('is said to be undated where nothing is known', () => {
    expect(LANGUAGES.map((lang) => saidOn(lang, ''))).toEqual(['күні көрсетілмеген', 'без даты', 'undated']);
  });
});
