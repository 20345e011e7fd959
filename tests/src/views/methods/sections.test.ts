import { describe, expect, it, vi } from 'vitest';
import { rowKey } from '../../../../src/domain/row.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { CHANCE_METHODS } from '../../../../src/i18n/messages/chance.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import { plain } from '../../../../src/i18n/sentences/sentence.ts';
import { makeStore } from '../../../../src/views/make-store.ts';
import { chanceSections } from '../../../../src/views/methods/sections.ts';
import type { MethodView } from '../../../../src/views/text-model.ts';
import type { Store } from '../../../../src/views/store.ts';
import { faultsOf, figuresOf } from '../../i18n/sentences/samples.ts';
import { realStore } from '../real-store.ts';
import { goldenStore } from '../sample-store.ts';

// The views take their data as arguments here; only the door to the built collections is shut.
vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const REAL = ['wilson', 'poisson', 'comparison', 'ranks', 'funnel', 'progress', 'few-events'];
const INVENTED = ['direct', 'indirect', 'difference', 'trend'];

const store = realStore();
const published = new Map(
  [...store.indicators.values()].flatMap(({ id, rows }) =>
    rows.map((row) => [rowKey(id, row), row.value] as const),
  ),
);

function methodsOf(from: Store, lang: (typeof LANGUAGES)[number]): ReadonlyMap<string, MethodView> {
  return new Map(
    chanceSections(from, lang).flatMap(({ id, method }) => (method ? [[id, method] as const] : [])),
  );
}

/** The published data without some indicators. */
function without(...ids: readonly string[]): Store {
  const { edition, index, tables, indicators } = store;
  const documents = [...indicators.values()].filter(({ id }) => !ids.includes(id));
  return { ...makeStore({ edition, index, documents, tables }) };
}

describe.each(LANGUAGES)('the statistics of the page of methods in %s', (lang) => {
  const methods = methodsOf(store, lang);
  const { labels } = messagesOf(lang).chance;

  it('have every method in order, each with as many formulas as sentences before them', () => {
    expect([...methods.keys()]).toEqual(CHANCE_METHODS);
    for (const [id, { formulas, limits, reference }] of methods) {
      const words = messagesOf(lang).chance.methods[id as (typeof CHANCE_METHODS)[number]].formulas;
      expect(
        formulas.map((formula) => formula.words),
        id,
      ).toEqual(words);
      expect(limits.list.length, id).toBeGreaterThan(0);
      expect(reference.list.length, id).toBeGreaterThan(0);
    }
  });

  it('have examples from what is published, or say that they are invented', () => {
    for (const id of REAL) {
      const examples = methods.get(id)?.examples ?? [];
      expect(examples.length, id).toBeGreaterThan(0);
      expect(new Set(examples.map(({ label }) => label)), id).toEqual(new Set([labels.example]));
    }
    for (const id of INVENTED) {
      const examples = methods.get(id)?.examples ?? [];
      expect(examples.length, id).toBeGreaterThan(0);
      expect(new Set(examples.map(({ label }) => label)), id).toEqual(new Set([labels.invented]));
    }
  });

  it('tell published figures only, each under its key, in well-made sentences', () => {
    const sentences = [...methods.values()].flatMap(({ examples }) => examples.map(({ of }) => of));
    const figures = sentences.flatMap(figuresOf);
    expect(figures.length).toBeGreaterThan(8);
    expect(figures.filter(({ key, value }) => published.get(key) !== value)).toEqual([]);
    expect(sentences.flatMap((sentence) => faultsOf(lang, sentence))).toEqual([]);
  });

  it('name all indicators without an interval that are no full counts, and number those', () => {
    const reasons = methods.get('no-interval')?.reasons ?? [];
    const text = reasons.map(({ which }) => which).join(' ');
    const none = [...store.indicators.values()].filter(({ statistics }) => statistics?.interval === 'none');
    const full = none.filter(({ statistics }) => statistics?.reason === 'complete-count');
    expect(none.length).toBeGreaterThan(full.length);
    expect(text).toContain(String(full.length));
    for (const { short_name } of none.filter((document) => !full.includes(document)))
      expect(text).toContain(short_name[lang]);
    expect(reasons.map((reason) => reason.text)).toContain(
      messagesOf(lang).statistics.noInterval['counts-not-published'],
    );
  });

  it('leave an example out where its data are not there', () => {
    const share = methodsOf(without('offenders-in-education-share'), lang);
    expect(share.get('wilson')?.examples).toEqual([]);
    expect(share.get('poisson')?.examples).toHaveLength(1);
    const rate = methodsOf(without('offenders-rate'), lang);
    for (const id of ['poisson', 'comparison', 'ranks', 'funnel'])
      expect(rate.get(id)?.examples, id).toEqual([]);
    expect(methodsOf(without('guardianship-staff'), lang).get('progress')?.examples).toEqual([]);
    const golden = methodsOf(goldenStore(), lang);
    for (const id of REAL) expect(golden.get(id)?.examples, id).toEqual([]);
    for (const id of INVENTED) expect(golden.get(id)?.examples.length, id).toBeGreaterThan(0);
    expect([...golden.keys()]).toEqual(CHANCE_METHODS);
  });
});

describe('the examples', () => {
  const of = (id: string): string =>
    (methodsOf(store, 'en').get(id)?.examples ?? []).map((example) => plain(example.of)).join(' ');
  const row = store.indicators
    .get('offenders-rate')
    ?.rows.find(({ area, period }) => area === 'KZ-31' && period === '2022');

  it('are those of Zhambyl Region', () => {
    expect(of('wilson')).toContain('86 of 146, that is 58.9%; 95% interval 50.8–66.6%.');
    expect(of('poisson')).toContain('events 146, people 399,884, rate 3.7; 95% interval 3.1–4.3 (Byar).');
  });

  it('set the joint interval beside the country, and agree with the verdict of the row', () => {
    expect(row?.verdict).toBe('higher');
    expect(of('comparison')).toContain('line 2.82–4.64 (99.70%, 17\u00a0regions), country 2.78: higher than');
    expect(of('ranks')).toContain(`possible places ${String(row?.rank_low)}–${String(row?.rank_high)};`);
  });

  it('follow a plan and a norm', () => {
    expect(of('progress')).toContain('1,006 in September 2025, plan 1,383 by');
    expect(of('progress')).toMatch(/1,028 in January 2026: missed\./);
    expect(of('progress')).toContain('By the norm 341 more are needed.');
  });

  it('say how many indicators declare a rule on few events', () => {
    const declared = [...store.indicators.values()].filter(({ statistics }) => statistics?.few_events === 20);
    expect(of('few-events')).toContain(`below 20, indicators ${String(declared.length)}.`);
  });
});
