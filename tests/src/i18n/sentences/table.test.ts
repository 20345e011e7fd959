import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { field } from '../../../../src/i18n/field.ts';
import { formatNumber } from '../../../../src/i18n/format.ts';
import { LANGUAGES, type Language } from '../../../../src/i18n/languages.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import { inArea } from '../../../../src/i18n/region-cases.ts';
import * as caption from '../../../../src/i18n/sentences/caption.ts';
import * as headline from '../../../../src/i18n/sentences/headline.ts';
import * as region from '../../../../src/i18n/sentences/region.ts';
import * as sentence from '../../../../src/i18n/sentences/sentence.ts';
import * as statistics from '../../../../src/i18n/sentences/statistics.ts';
import * as state from '../../../../src/i18n/sentences/state.ts';
import { ROOT } from '../../../support/data-folder.ts';
import { publishedAreas } from '../areas.ts';
import { sampleFact } from './samples.ts';

type Text = string | sentence.Sentence;
type Example = (lang: Language) => Text;

const NAME: Readonly<Record<Language, string>> = { kk: '⟨көрсеткіш⟩', ru: '⟨показатель⟩', en: '⟨indicator⟩' };
const AREA: Readonly<Record<Language, string>> = { kk: '⟨өңір⟩', ru: '⟨регион⟩', en: '⟨region⟩' };
const OTHER: Readonly<Record<Language, string>> = { kk: '⟨ел⟩', ru: '⟨страна⟩', en: '⟨country⟩' };
const [then, now] = [sampleFact(28.3, { period: '2010' }), sampleFact(17.7, { period: '2023' })];
const school = sampleFact(1.5, { period: '2022/23' });
const WHOLE = { kind: 'number', decimals: 0 } as const;
const month = sampleFact(1028, { period: '2026-01' }, { kind: 'number', decimals: 0 });
const part = sampleFact(
  3000,
  { period: '2025-01/2025-10', qualifier: 'more-than' },
  { kind: 'number', decimals: 0 },
);
const low = (lang: Language): caption.Named => ({ name: AREA[lang], fact: sampleFact(8) });
const high = (lang: Language): caption.Named => ({ name: AREA[lang], fact: sampleFact(27.3) });
const ZHAMBYL = { area: 'KZ-31', name: 'Zhambyl Region' };

/** One example of every template, by the kind of sentence it is. A template that is missing here fails below. */
const EXAMPLES: Readonly<Record<string, Readonly<Record<string, Example>>>> = {
  headline: {
    change: (lang) => headline.change(lang, NAME[lang], then, now, 'rate'),
    single: (lang) => headline.single(lang, NAME[lang], month),
    planned: (lang) => headline.planned(lang, NAME[lang], formatNumber(lang, 1383), month),
    extent: (lang) => headline.extent(lang, NAME[lang], 14, low(lang).fact, high(lang).fact),
    published: (lang) => headline.published(lang, NAME[lang], 2, '2024'),
    spread: (lang) => headline.spread(lang, 14, low(lang).fact, high(lang).fact),
    aboveCountry: (lang) => headline.aboveCountry(lang, 5, 14, now),
    countryRange: (lang) => headline.countryRange(lang, now, then),
    beside: (lang) => headline.beside(lang, NAME[lang], high(lang), { name: OTHER[lang], fact: now }),
  },
  caption: {
    areaExtremes: (lang) => caption.areaExtremes(lang, 21, low(lang), high(lang)),
    areaCount: (lang) => caption.areaCount(lang, 1, school.row.period),
    absences: (lang) => caption.absences(lang, { missing: 5, suppressed: 2 }),
    countryValue: (lang) => caption.countryValue(lang, part),
  },
  region: {
    ordersTitle: (lang) => region.ordersTitle(lang, ZHAMBYL, { total: 15, done: 4 }),
    composition: (lang) => region.composition(lang, NAME[lang], ZHAMBYL, month),
    knownTitle: (lang) => region.knownTitle(lang, AREA[lang], { total: 56, done: 24 }),
    knownLead: (lang) => region.knownLead(lang, { total: 56, done: 24 }),
  },
  state: {
    value: (lang) => state.areaState(lang, AREA[lang], { kind: 'value', fact: low(lang).fact }),
    suppressed: (lang) => state.areaState(lang, AREA[lang], { kind: 'suppressed' }),
    missing: (lang) => state.areaState(lang, AREA[lang], { kind: 'missing' }),
    'not-applicable': (lang) => state.areaState(lang, AREA[lang], { kind: 'not-applicable' }),
    compared: (lang) =>
      state.compared(lang, NAME[lang], '2023', [
        [AREA[lang], { kind: 'value', fact: high(lang).fact }],
        [OTHER[lang], { kind: 'missing' }],
      ]),
  },
  statistics: {
    standings: (lang) => statistics.standings(lang, { above: 3, similar: 10, below: 4 }),
    standing: (lang) => statistics.standing(lang, 'above'),
    barKey: (lang) => statistics.barKey(lang),
    intervalKey: (lang) => statistics.intervalKey(lang, 17),
    funnelKey: (lang) => statistics.funnelKey(lang, 6, 17),
    trend: (lang) =>
      statistics.trend(lang, AREA[lang], { verdict: 'falling', from: '2018', to: '2025', points: 8 }),
    progressWords: (lang) => statistics.progressWords(lang, 'missed'),
    neededPosts: (lang) =>
      statistics.neededPosts(lang, 341, sampleFact(6_841_527, { period: '2024-01-01' }, WHOLE), month),
  },
  'alternative text': Object.fromEntries(
    (['map', 'dots', 'funnel', 'series', 'multiples', 'plan', 'bars'] as const).map((form) => [
      form,
      (lang: Language) => messagesOf(lang).indicator.chart[form](NAME[lang]),
    ]),
  ),
};

function cell(text: Text): string {
  const words = typeof text === 'string' ? text : sentence.plain(text);
  return words.replaceAll('\u00a0', ' ').replaceAll('|', '\\|');
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function page(): string {
  const sentences = Object.entries(EXAMPLES).map(([kind, templates]) => {
    const rows = Object.entries(templates).map(([name, example]) => [
      `\`${name}\``,
      ...LANGUAGES.map((lang) => cell(example(lang))),
    ]);
    return `## ${kind}\n\n${table(['template', ...LANGUAGES], rows)}`;
  });
  const cases = publishedAreas().map((record) => [
    record.area,
    ...LANGUAGES.map((lang) => inArea(lang, { area: record.area, name: field(record, 'name', lang) })),
  ]);
  return [
    '# Sentences',
    '',
    'Every sentence that the site generates is one of these templates (`src/i18n/sentences/`), shown with sample numbers.',
    'Words in ⟨⟩ are names, always in the nominative; nothing is ever glued to them. Written by',
    '`tests/src/i18n/sentences/table.test.ts` (`npm test -- -u table` writes it anew); a template without a row fails there.',
    '',
    sentences.join('\n\n'),
    '',
    '## Areas in their cases',
    '',
    table(['area', ...LANGUAGES], cases),
    '',
  ].join('\n');
}

describe('docs/sentences.md', () => {
  it('shows every template of the code in three languages, as it is', async () => {
    await expect(page()).toMatchFileSnapshot(path.join(ROOT, 'docs/sentences.md'));
  });

  it.each([
    ['headline', headline],
    ['caption', caption],
    ['region', region],
    ['statistics', statistics],
  ] as const)('leaves out no template of %s', (kind, module) => {
    const functions = Object.keys(module).sort();
    expect(Object.keys(EXAMPLES[kind] ?? {}).sort()).toEqual(functions);
  });
});
