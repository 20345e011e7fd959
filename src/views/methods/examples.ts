import { COUNTRY } from '../../domain/id.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatValue } from '../../i18n/format.ts';
import type { UnitFormat } from '../../i18n/number.ts';
import type { Fact, Sentence } from '../../i18n/sentences/sentence.ts';
import * as say from '../../i18n/sentences/method-examples.ts';
import { factOf } from '../facts.ts';
import { partOf } from '../indicator/computed.ts';
import { subjectOf, subtitle, type Subject } from '../indicator/subject.ts';
import { factIn, outcomeOf } from '../indicator/targets.ts';
import { periodsOf, type ValueRow } from '../slices.ts';
import { standingOf } from '../statistics/standing.ts';
import { areaOf, type Store } from '../store.ts';

/** What the examples are taken from; where it is not published, there is no example. */
const AREA = 'KZ-31';
const SHARE = 'offenders-in-education-share';
const RATE = 'offenders-rate';
const PLAN = 'guardianship-staff';

type Limited = ValueRow & { readonly lower: number; readonly upper: number };

interface Shown {
  readonly subject: Subject;
  readonly row: Limited;
  /** What is measured, in what unit and period, and where. */
  readonly head: string;
}

function isLimited(row: ValueRow | { readonly value: null }): row is Limited {
  return row.value !== null && row.lower !== undefined && row.upper !== undefined;
}

/** The last row of the area that has an interval. */
function shownOf(store: Store, lang: Language, id: string): Shown | undefined {
  const document = store.indicators.get(id);
  if (!document) return undefined;
  const subject = subjectOf(store, lang, document);
  const rows = subject.slice.rows
    .filter(({ area }) => area === AREA)
    .filter((row): row is Limited => isLimited(row as ValueRow));
  const row = rows.find(({ period }) => period === periodsOf(rows).at(-1));
  if (!row) return undefined;
  const head = `${subtitle(subject, row.period)}, ${field(areaOf(store, AREA), 'name', lang)}`;
  return { subject, row, head };
}

/** The unit with one more decimal: what is told apart must look apart. */
function finer({ unit_names: { kind, decimals } }: IndicatorDocument): UnitFormat {
  return { kind, decimals: decimals + 1 };
}

function range(lang: Language, lower: number, upper: number, unit: UnitFormat): string {
  return `${formatNumber(lang, lower, unit.decimals)}–${formatValue(lang, upper, unit)}`;
}

function quotient({ subject, row, head }: Shown): Parameters<typeof say.share>[1] {
  const { lang, document } = subject;
  return {
    head,
    fact: factOf(document, row),
    numerator: partOf(subject, row, 'numerator'),
    denominator: partOf(subject, row, 'denominator'),
    interval: range(lang, row.lower, row.upper, document.unit_names),
  };
}

/** A share of a region with its interval. */
export function shareExample(store: Store, lang: Language): readonly Sentence[] {
  const shown = shownOf(store, lang, SHARE);
  return shown?.row.method === 'wilson' ? [say.share(lang, quotient(shown))] : [];
}

/** A rate of a region with its interval. */
export function rateExample(store: Store, lang: Language): readonly Sentence[] {
  const shown = shownOf(store, lang, RATE);
  const method = shown?.row.method;
  if (!shown || method === undefined || method === 'wilson') return [];
  return [say.rate(lang, quotient(shown), method)];
}

/** Rows of the areas that are compared in the period of a row. */
function comparedWith({ subject, row }: Shown): Subject['slice']['rows'] {
  return subject.slice.rows.filter(
    ({ period, lower_joint }) => period === row.period && lower_joint !== undefined,
  );
}

/** The region beside the country. */
export function comparisonExample(store: Store, lang: Language): readonly Sentence[] {
  const shown = shownOf(store, lang, RATE);
  if (!shown) return [];
  const { subject, row, head } = shown;
  const { document } = subject;
  const { lower_joint, upper_joint, level_joint } = row;
  const [where, country] = [standingOf(document, row), factIn(document, row.period)];
  if (where === undefined || !country) return [];
  if (lower_joint === undefined || upper_joint === undefined || level_joint === undefined) return [];
  const unit = finer(document);
  return [
    say.comparison(lang, {
      head,
      fact: { ...factOf(document, row), unit },
      country: { ...country, unit },
      interval: range(lang, lower_joint, upper_joint, unit),
      level: level_joint,
      regions: comparedWith(shown).length,
      where,
    }),
  ];
}

/** Ranks and groups of the same table. */
export function ranksExample(store: Store, lang: Language): readonly Sentence[] {
  const shown = shownOf(store, lang, RATE);
  const { rank_low, rank_high } = shown?.row ?? {};
  if (!shown || rank_low === undefined || rank_high === undefined) return [];
  const ranked = comparedWith(shown);
  const groups = new Set(ranked.map(({ group }) => group)).size;
  const { head } = shown;
  return [[say.ranks(lang, { head, low: rank_low, high: rank_high, regions: ranked.length, groups })]];
}

/** The lines of a funnel plot where they are published closest to the size of the region. */
export function funnelExample(store: Store, lang: Language): readonly Sentence[] {
  const shown = shownOf(store, lang, RATE);
  if (!shown) return [];
  const { subject, row, head } = shown;
  const { document } = subject;
  const own = row.denominator ?? Number.NaN;
  const lines = document.funnel
    .filter(({ period }) => period === row.period)
    .sort((a, b) => Math.abs(a.size - own) - Math.abs(b.size - own) || a.level - b.level);
  const [inner, outer] = lines;
  if (!inner || outer?.size !== inner.size) return [];
  const unit = finer(document);
  return [
    say.funnel(lang, {
      head,
      inner: range(lang, inner.lower, inner.upper, unit),
      outer: range(lang, outer.lower, outer.upper, unit),
      denominator: partOf(subject, row, 'denominator'),
      fact: { ...factOf(document, row), unit },
    }),
  ];
}

function planExample(subject: Subject): readonly Sentence[] {
  const { lang, document } = subject;
  const judged = document.progress.find(({ progress }) => progress !== null);
  if (!judged) return [];
  const { progress, baseline_period, actual_period, target_date, target_value } = judged;
  const fact = (period: string | null): Fact | undefined =>
    period === null ? undefined : factIn(document, period);
  const [baseline, actual] = [fact(baseline_period), fact(actual_period)];
  if (progress === null || target_date === null || !baseline || !actual) return [];
  return [
    say.plan(lang, {
      name: document.name[lang],
      target: formatNumber(lang, target_value),
      due: formatDate(lang, target_date),
      baseline,
      actual,
      verdict: progress,
    }),
  ];
}

function normExample(subject: Subject): readonly Sentence[] {
  const { store, lang, document } = subject;
  return document.targets.flatMap(({ target, kind, value, unit }) => {
    const outcome = kind === 'norm' ? outcomeOf(subject, target) : [];
    const known = store.tables.units.find((candidate) => candidate.unit === unit);
    if (outcome.length === 0 || !known) return [];
    const norm = say.norm(lang, formatNumber(lang, Number(value)), field(known, 'name', lang));
    return [[norm, ' ', ...outcome]];
  });
}

/** A plan and a norm that are followed. */
export function progressExample(store: Store, lang: Language): readonly Sentence[] {
  const document = store.indicators.get(PLAN);
  if (document?.rows.some(({ area }) => area === COUNTRY) !== true) return [];
  const subject = subjectOf(store, lang, document);
  return [...planExample(subject), ...normExample(subject)];
}
