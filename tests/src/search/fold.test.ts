import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, words } from '../../../src/search/fold.ts';
import { referenceTable } from '../i18n/areas.ts';

describe('fold', () => {
  it.each([
    ['Жамбыл', ['Zhambyl', 'Jambyl', 'ЖАМБЫЛ', 'жамбыл']],
    ['Жетісу', ['Zhetisu', 'Jetisu', 'Zhetysu', 'Jetisý', 'Жетису', 'Жетысу']],
    ['Қызылорда', ['Qyzylorda', 'Kyzylorda', 'Кызылорда', 'Qyzylórda']],
    ['Ұлытау', ['Ulytau', 'Улытау', 'Ulıtau', 'Ūlytau']],
    ['Түркістан', ['Turkistan', 'Türkistan', 'Туркистан', 'Türkıstan']],
    ['Шымкент', ['Shymkent', 'Şymkent']],
    ['Маңғыстау', ['Mangystau', 'Mañğystau', 'Мангыстау']],
    ['Ақтөбе', ['Aqtobe', 'Aktobe', 'Актобе', 'Aqtöbe']],
    ['психолог', ['psiholog', 'psikholog', 'psyholog', 'ПСИХОЛОГ']],
    ['облысы', ['oblysy', 'oblisi']],
    ['һәм', ['хәм', 'хам', 'ham', 'kham']],
    ['ребёнок', ['ребенок']],
    ['школа', ['shkola']],
    ['оқушы', ['okushy', 'oqushy', 'oqwşy']],
    ['индекс', ['indeks', 'index']],
  ])('%s is spelt %j too', (word, spellings) => {
    for (const spelling of spellings) expect(fold(spelling), spelling).toBe(fold(word));
  });

  it('reads the old name of Zhambyl as nearly the new one', () => {
    expect([fold('Джамбул'), fold('Dzhambul'), fold('Djambul')]).toEqual(['jambul', 'jambul', 'jambul']);
  });

  it('reads a letter with a mark of its own as the letter', () => {
    expect(fold('и\u0306')).toBe(fold('й'));
    expect(fold('é')).toBe('e');
  });

  it('never throws, and leaves a skeleton as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
    const alphabet = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяabcdefghijklmnopqrstuvwxyz');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }), (letters) => {
        const once = fold(letters.join(''));
        expect(fold(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('bears half of a letter that needs two', () => {
    expect(() => fold('\ud83d')).not.toThrow();
    expect(words('a\ud83d b')).toEqual(['a', 'b']);
  });

  /** How the letters of the names of regions are written in Latin: on road signs, in passports, in the drafts. */
  const LATIN: Readonly<Record<string, readonly string[]>> = {
    ...{ а: ['a'], б: ['b'], в: ['v'], д: ['d'], е: ['e'], з: ['z'], к: ['k'], л: ['l'], м: ['m'], н: ['n'] },
    ...{ о: ['o'], п: ['p'], р: ['r'], с: ['s'], т: ['t'], ғ: ['g', 'gh', 'ğ', 'ǵ'], ж: ['zh', 'j'] },
    ...{ й: ['i', 'y', 'ı'], қ: ['q', 'k'], ң: ['n', 'ñ', 'ń'], ө: ['o', 'ö', 'ó'], у: ['u', 'w', 'ý'] },
    ...{ ү: ['u', 'ü', 'ú'], ұ: ['u', 'ū'], ш: ['sh', 'ş'], ы: ['y', 'i'], і: ['i', 'ı'], ' ': [' '] },
  };
  const names = referenceTable('areas').filter(({ type }) => type === 'region' || type === 'city');

  it('gives one skeleton to the Cyrillic name of every region and to any Latin spelling of it', () => {
    expect(names).toHaveLength(20);
    for (const { name_kk } of names) {
      const letters = Array.from(name_kk.toLowerCase());
      expect(letters.filter((letter) => !LATIN[letter])).toEqual([]);
      const spelling = fc.tuple(...letters.map((letter) => fc.constantFrom(...(LATIN[letter] ?? []))));
      fc.assert(
        fc.property(spelling, (latin) => {
          expect(words(latin.join('')).map(fold)).toEqual(words(name_kk).map(fold));
        }),
        { numRuns: 50 },
      );
    }
  });
});

describe('words', () => {
  it.each([
    ['детей-сирот, «111»', ['детей', 'сирот', '111']],
    ['Children’s rights', ['Childrens', 'rights']],
    ['әл\u00adауқат', ['әлауқат']],
    ['ата\u2011ана 12\u00a0345', ['ата', 'ана', '12', '345']],
    ['"><script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['🙂 – …', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
