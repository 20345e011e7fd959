import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../../../src/domain/row.ts';
import { field } from '../../../../src/i18n/field.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/languages.ts';
import { formatPeriod, inPeriod } from '../../../../src/i18n/period.ts';
import { inArea } from '../../../../src/i18n/region-cases.ts';
import { regionCount } from '../../../../src/i18n/plural.ts';
import * as caption from '../../../../src/i18n/sentences/caption.ts';
import * as headline from '../../../../src/i18n/sentences/headline.ts';
import * as region from '../../../../src/i18n/sentences/region.ts';
import * as state from '../../../../src/i18n/sentences/state.ts';
import { plain, type Fact, type Sentence } from '../../../../src/i18n/sentences/sentence.ts';
import { publishedAreas } from '../areas.ts';
import { faultsOf, figuresOf, sampleFact, valuesAndKeys } from './samples.ts';

const VALUES = [0, 1, 2, 5, 11, 21, 1.5];
const PERIODS = ['2023', '2022/23', '2024-05', '2024-01-01', '2025-01/2025-10', '2024-11/2025-02'];
const UNITS: readonly Fact['unit'][] = [
  { kind: 'number', decimals: 1 },
  { kind: 'percent', decimals: 1 },
];
const COUNTS = [0, 1, 2, 5, 11, 21];
const NAME = 'Көрсеткіш';
const PLAN = '1\u00a0383';

interface Case {
  readonly lang: Language;
  readonly area: string;
  readonly own: Fact;
  readonly other: Fact;
  readonly count: number;
}

/** Every template with the facts that it must tell, each once. */
const TEMPLATES: Readonly<Record<string, (c: Case) => readonly [Sentence, readonly Fact[]]>> = {
  change: ({ lang, own, other }) => [headline.change(lang, NAME, other, own, 'rate'), [own, other]],
  changeOfCount: ({ lang, own, other }) => [headline.change(lang, NAME, other, own, 'count'), [own, other]],
  single: ({ lang, own }) => [headline.single(lang, NAME, own), [own]],
  planned: ({ lang, own }) => [headline.planned(lang, NAME, PLAN, own), [own]],
  extent: ({ lang, count, own, other }) => [headline.extent(lang, NAME, count, own, other), [own, other]],
  published: ({ lang, count, own }) => [headline.published(lang, NAME, count, own.row.period), []],
  spread: ({ lang, count, own, other }) => [headline.spread(lang, count, own, other), [own, other]],
  aboveCountry: ({ lang, count, other }) => [headline.aboveCountry(lang, count, count, other), [other]],
  countryRange: ({ lang, own, other }) => [headline.countryRange(lang, own, other), [own, other]],
  beside: ({ lang, area, own, other }) => [
    headline.beside(lang, NAME, { name: area, fact: own }, { name: NAME, fact: other }),
    [own, other],
  ],
  areaExtremes: ({ lang, area, count, own, other }) => [
    caption.areaExtremes(lang, count, { name: NAME, fact: other }, { name: area, fact: own }),
    [own, other],
  ],
  areaCount: ({ lang, count, own }) => [caption.areaCount(lang, count, own.row.period), []],
  countryValue: ({ lang, own }) => [caption.countryValue(lang, own), [own]],
  composition: ({ lang, area, own }) => [
    region.composition(lang, NAME, { area: own.row.area, name: area }, own),
    [own],
  ],
  areaState: ({ lang, area, own }) => [state.areaState(lang, area, { kind: 'value', fact: own }), [own]],
  areaWithheld: ({ lang, area }) => [state.areaState(lang, area, { kind: 'suppressed' }), []],
  areaMissing: ({ lang, area }) => [state.areaState(lang, area, { kind: 'missing' }), []],
  areaNotApplicable: ({ lang, area }) => [state.areaState(lang, area, { kind: 'not-applicable' }), []],
  compared: ({ lang, area, own }) => [
    state.compared(lang, NAME, own.row.period, [
      [area, { kind: 'value', fact: own }],
      [NAME, { kind: 'suppressed' }],
      [NAME, { kind: 'missing' }],
    ]),
    [own],
  ],
  absences: ({ lang, count }) => [caption.absences(lang, { missing: count + 1, suppressed: count }), []],
};

/** Areas × values × periods; qualifiers, units and counts take turns, so that each meets each. */
function* cases(lang: Language): Generator<Case> {
  let turn = 0;
  const next = <T>(list: readonly T[], fallback: T): T => list[turn % list.length] ?? fallback;
  for (const record of publishedAreas()) {
    for (const value of VALUES) {
      for (const period of PERIODS) {
        turn += 1;
        const unit = next<Fact['unit']>(UNITS, { kind: 'number', decimals: 1 });
        yield {
          lang,
          area: field(record, 'name', lang),
          own: sampleFact(value, { area: record.area, period, qualifier: next(QUALIFIERS, '') }, unit),
          other: sampleFact(next(VALUES, 0), { area: 'KZ', period: '2021' }, unit),
          count: next(COUNTS, 0),
        };
      }
    }
  }
}

/** Digits may come from a figure, a period, a count, a plan or a name, and from nowhere else. */
function strayDigits({ lang, area, own, other, count }: Case, sentence: Sentence): string[] {
  const allowed = [own, other]
    .flatMap(({ row }) => [inPeriod(lang, row.period), formatPeriod(lang, row.period)])
    .concat(
      area,
      inArea(lang, { area: own.row.area, name: area }),
      PLAN,
      String(count),
      regionCount(lang, count),
      regionCount(lang, count + 1),
    );
  const words = sentence.filter((part) => typeof part === 'string');
  return words.filter(
    (part) => /\d/.test(part) && !allowed.some((slot) => part.replace(slot, '').search(/\d/) < 0),
  );
}

describe.each(LANGUAGES)('every sentence in %s', (lang) => {
  it.each(Object.keys(TEMPLATES))('%s: is well made, and its figures are exactly those given', (name) => {
    const faults: string[] = [];
    let made = 0;
    for (const one of cases(lang)) {
      const [sentence, facts] = TEMPLATES[name]?.(one) ?? [[], []];
      made += 1;
      faults.push(...faultsOf(lang, sentence));
      const told = figuresOf(sentence).map(({ value, key }) => `${String(value)} ${key}`);
      if (told.sort().join('\n') !== valuesAndKeys(facts).join('\n')) {
        faults.push(`${plain(sentence)} tells other figures: ${told.join(', ')}`);
      }
      faults.push(...strayDigits(one, sentence).map((part) => `${plain(sentence)}: digits in “${part}”`));
    }
    expect(made).toBe(25 * VALUES.length * PERIODS.length);
    expect(faults).toEqual([]);
  });
});

describe('in Kazakh', () => {
  it('no word is glued to the name of an area, an indicator or a plan', () => {
    const slot = '⟦slot⟧';
    const fact = sampleFact(5, { area: 'KZ-62' });
    const named = { name: slot, fact };
    const sentences = [
      headline.change('kk', slot, fact, fact, 'count'),
      headline.single('kk', slot, fact),
      headline.planned('kk', slot, slot, fact),
      headline.extent('kk', slot, 5, fact, fact),
      headline.published('kk', slot, 5, '2023'),
      headline.beside('kk', slot, named, named),
      caption.areaExtremes('kk', 5, named, named),
      state.areaState('kk', slot, { kind: 'missing' }),
      state.compared('kk', slot, '2023', [[slot, { kind: 'value', fact }]]),
    ].map(plain);
    for (const sentence of sentences) {
      expect(sentence).toContain(slot);
      expect(sentence).not.toMatch(/⟧[-\u2010\u2011]?\p{L}|\p{L}⟦/u);
    }
  });
});

describe('the checks on sentences', () => {
  const three = { value: 3, key: 'k', text: '3' };

  it.each([
    [[]],
    [['of ', 'undefined']],
    [['of ', String(NaN)]],
    [['two  spaces']],
    [['ends with a space ']],
    [['a space before , a comma']],
    [['in brackets ()']],
    [['two stops..']],
    [[three, '-ден кем']],
    [[three, 'ке жетті']],
    [['№a', three]],
  ] satisfies readonly [Sentence][])('find what is wrong with %j', (sentence) => {
    expect(faultsOf('kk', sentence)).not.toEqual([]);
  });

  it('find nothing wrong with a good sentence', () => {
    expect(faultsOf('kk', ['Мәні: ', three, ' (2023). Жоспар\u00a0– ', three, '%'])).toEqual([]);
  });
});
