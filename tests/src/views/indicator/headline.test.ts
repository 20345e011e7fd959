import { describe, expect, it, vi } from 'vitest';
import type { IndicatorDocument } from '../../../../src/domain/document.ts';
import { rowKey, type PublishedRow } from '../../../../src/domain/row.ts';
import { LANGUAGES, type Language } from '../../../../src/domain/text.ts';
import { plain, type Sentence } from '../../../../src/i18n/sentences/sentence.ts';
import { areaCaption, endsOf, mapHeading } from '../../../../src/views/indicator/area-sentences.ts';
import { barsOf, chartsOf } from '../../../../src/views/indicator/charts.ts';
import { headlineOf, leadOf } from '../../../../src/views/indicator/headline.ts';
import { metaOf } from '../../../../src/views/indicator/meta.ts';
import { subjectOf, type Subject } from '../../../../src/views/indicator/subject.ts';
import { hasNumber } from '../../../../src/views/slices.ts';
import { faultsOf, figuresOf, sampleRow as row } from '../../i18n/sentences/samples.ts';
import { realAreasStore, record, sampleDocument } from '../sample-store.ts';

// The views take their data as arguments here; only the door to the built collections is shut.
vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = realAreasStore();
const AREAS = store.tables.areas.filter(({ type }) => type === 'region' || type === 'city');

/** What may stand in a place: values, the three kinds of absence, and no row at all. */
const STATES: readonly (Partial<PublishedRow> | undefined)[] = [
  ...[0, 1, 2, 5, 11, 21, 1.5].map((value) => ({ value })),
  { value: null, status: 'c' },
  { value: null, status: 'x' },
  { value: null, status: 'z' },
  undefined,
];

/** The 20 regions, each in another state; with each turn every region moves on to the next. */
function regionRows(turn: number): PublishedRow[] {
  return AREAS.flatMap(({ area }, i) => {
    const state = STATES[(i + turn) % STATES.length];
    return state ? [row({ area, ...state })] : [];
  });
}

function subject(lang: Language, change: Partial<IndicatorDocument>): Subject {
  const breaks: IndicatorDocument['breaks'] = [];
  return subjectOf(store, lang, sampleDocument({ breaks, ...change }));
}

const english = (change: Partial<IndicatorDocument>): string => plain(headlineOf(subject('en', change)));
const years = (...values: readonly [string, number][]): PublishedRow[] =>
  values.map(([period, value]) => row({ period, value }));

describe('sentences over regions in every state', () => {
  it.each(LANGUAGES)('in %s are well made and tell published values only', (lang) => {
    const faults: string[] = [];
    let told = 0;
    for (const turn of STATES.keys()) {
      for (const extra of [[], [row({ value: 2 })], [row({ value: null, status: 'c' })]]) {
        const rows = [...extra, ...regionRows(turn)];
        const about = subject(lang, { rows });
        const sentences: Sentence[] = [headlineOf(about), ...leadOf(about), mapHeading(about, '2023')];
        faults.push(...sentences.flatMap((sentence) => faultsOf(lang, sentence)));
        const known = new Map(rows.filter(hasNumber).map((one) => [rowKey('births', one), one.value]));
        for (const { key, value } of sentences.flatMap(figuresOf)) {
          told += 1;
          if (known.get(key) !== value) faults.push(`${key} = ${String(value)} is not published`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(told).toBeGreaterThan(100);
  });

  it('count the regions with a value, without one and withheld', () => {
    for (const turn of STATES.keys()) {
      const rows = regionRows(turn);
      const text = areaCaption(subject('en', { rows }), '2023')
        .map(plain)
        .join(' ')
        .replaceAll('\u00a0', ' ');
      const withheld = rows.filter(({ status }) => status === 'c').length;
      // A region without a row that existed in the period is as missing as one whose row says so.
      const missing = rows.filter(({ status }) => status === 'x').length + AREAS.length - rows.length;
      expect(text).toContain(`Published in 2023: ${String(rows.filter(hasNumber).length)} regions.`);
      expect(text).toContain(`No data [x]: ${String(missing)} region`);
      expect(text).toContain(`Value withheld [c]: ${String(withheld)} region`);
    }
  });

  it('name no ends where that would be a ranking', () => {
    const rows = regionRows(0);
    const names = AREAS.map(({ name_en }) => name_en);
    const say = (change: Partial<IndicatorDocument>): string =>
      areaCaption(subject('en', { rows, ...change }), '2023')
        .map(plain)
        .join(' ');
    const counted = { interval: 'none', compare: false, funnel: false, trend: false } as const;
    const complete = { statistics: { ...counted, reason: 'complete-count' } } as const;
    expect(names.filter((name) => say(complete).includes(name))).toHaveLength(2);
    for (const unsure of [{}, { statistics: { ...counted, reason: 'design-not-published' } }] as const) {
      expect(say(unsure)).not.toContain('Highest');
    }
    for (const more of [
      { order: false },
      { self_reported: 'yes' },
      { self_reported: 'partly' },
      { measure: 'count', recorded_only: true },
    ] satisfies readonly Partial<IndicatorDocument>[]) {
      const change = { ...complete, ...more };
      expect(say(change), JSON.stringify(change)).not.toContain('Highest');
      expect(names.filter((name) => say(change).includes(name))).toEqual([]);
      expect(figuresOf(headlineOf(subject('en', { rows, ...change })))).toEqual([]);
    }
  });
});

describe('the ends of a list of values', () => {
  it('are its lowest and highest, the first by code among equals', () => {
    const rows = ['KZ-39', 'KZ-10', 'KZ-31'].map((area) => row({ area, value: 0 })).filter(hasNumber);
    expect(endsOf(rows)?.map(({ area }) => area)).toEqual(['KZ-10', 'KZ-39']);
    expect(endsOf([])).toBeUndefined();
  });
});

describe('the headline', () => {
  const span = years(['2010', 28.3], ['2015', 30], ['2023', 17.7]);
  const single = 'Bullied: 17.7% in\u00a02023';

  it('sets the first and last value of the country side by side', () => {
    expect(english({ rows: span })).toBe('Bullied: down from 28.3% in\u00a02010 to 17.7% in\u00a02023');
  });

  it('compares nothing across a break, where values may not be joined, or with too few of them', () => {
    const text = { kk: 'a', ru: 'b', en: 'c' };
    expect(english({ rows: span, breaks: [{ date: '2018-06-19', text }] })).toBe(single);
    expect(english({ rows: span, breaks: [{ date: '2009-01-01', text }] })).toContain('down from');
    expect(english({ rows: span, join: false })).toBe(single);
    expect(english({ rows: span.slice(1) })).toBe(single);
  });

  it('tells a part of a year only where no whole one is published', () => {
    const part = row({ period: '2025-01/2025-10', value: 9 });
    expect(english({ rows: [...span.slice(2), part] })).toBe(single);
    expect(english({ rows: [part] })).toBe('Bullied: 9.0% in January–October 2025');
  });

  it('sets a plan in the same unit beside the last value', () => {
    const plan = record('targets', { kind: 'plan', due_date: '2026-01-01', value: '1383', unit: 'percent' });
    expect(english({ rows: span, targets: [plan] })).toBe(`${single}, plan 1,383`);
    expect(english({ rows: span, targets: [{ ...plan, unit: 'persons' }] })).not.toContain('plan');
    expect(english({ rows: span, targets: [{ ...plan, kind: 'norm' }] })).not.toContain('plan');
  });

  it('names the part where only a part is published', () => {
    expect(english({ rows: [row({ sex: 'female', value: 17.7 })] })).toBe(
      'Bullied (girls): 17.7% in\u00a02023',
    );
  });

  it('only names the measure where nothing has a value', () => {
    const rows = [row({ value: null, status: 'x' }), row({ area: 'KZ-31', value: null, status: 'c' })];
    expect(english({ rows })).toBe('Bullied');
    expect(english({ rows: [] })).toBe('Bullied');
  });
});

describe('a quiet indicator', () => {
  const targets = [record('targets', { kind: 'plan', due_date: '2026-01-01', value: '5', unit: 'percent' })];
  const rows = [...years(['2010', 28.3], ['2015', 30], ['2023', 17.7]), ...regionRows(0)];
  const quiet = { quiet: true, map: true, classes: [1, 2, 3], rows, targets };

  it.each(LANGUAGES)(
    'in %s has a title that only names the measure, and a lead that only defines it',
    (lang) => {
      const about = subject(lang, quiet);
      expect(headlineOf(about)).toEqual([about.document.name[lang]]);
      expect(leadOf(about)).toEqual([[about.document.definition[lang]]]);
      expect(headlineOf(subject(lang, { ...quiet, quiet: false }))).not.toEqual([about.document.name[lang]]);
    },
  );

  it('has no chart, no map and no judgement', () => {
    const loud = subject('en', { ...quiet, quiet: false, direction: 'lower-is-better' });
    const about = subject('en', { ...quiet, direction: 'lower-is-better' });
    expect(chartsOf(loud).length).toBeGreaterThan(1);
    expect(chartsOf(about)).toEqual([]);
    expect(barsOf(about)).toEqual([]);
    const judgement = metaOf(loud).filter((part) => !metaOf(about).includes(part));
    expect(judgement).toEqual(['less is better']);
  });
});
