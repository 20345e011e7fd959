import type { Absence, Series, SeriesData } from '../../charts/types.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { pageHref } from '../../i18n/href.ts';
import { countryValue } from '../../i18n/sentences/caption.ts';
import { beside } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { wholesOf } from '../area-list.ts';
import { factOf } from '../facts.ts';
import { seriesChart, steadyRows, timesOf } from '../indicator/series-chart.ts';
import { subjectOf, words, type Subject } from '../indicator/subject.ts';
import type { Drawable } from '../../charts/drawable.ts';
import type { ChartView, Link } from '../model.ts';
import { remember } from '../remember.ts';
import { hasNumber, periodsOf, type ValueRow } from '../slices.ts';
import { areaOf, documentOf, type Store } from '../store.ts';
import type { Pair } from './pairs.ts';

/** One area over time. All panels of an indicator have one scale and one size. */
export interface ComparePanel {
  /** Unique among all panels of the language: each is drawn once and stands on nineteen pages. */
  readonly id: string;
  readonly area: string;
  readonly name: string;
  readonly title: string;
  readonly drawing: Drawable;
}

/** An indicator over time in two panels. */
export interface CompareSeries {
  readonly id: string;
  readonly heading: Sentence;
  readonly sub: string;
  readonly panels: readonly ComparePanel[];
  readonly caption: readonly Sentence[];
  readonly numbers: Link;
}

interface Base {
  readonly subject: Subject;
  readonly chart: ChartView;
  readonly data: SeriesData;
}

function baseOf(store: Store, lang: Language, id: string): readonly Base[] {
  const document = documentOf(store, id);
  if (document.quiet) return [];
  const subject = subjectOf(store, lang, document);
  const chart = seriesChart(subject);
  if (chart?.drawing.form !== 'series') return [];
  const { data } = chart.drawing;
  // Where only the country has a line, there is nothing to set side by side.
  return data.series.some(({ role }) => role === 'other') ? [{ subject, chart, data }] : [];
}

const bases = remember((store, lang): readonly Base[] =>
  store.index.topics.flatMap(({ indicators }) => indicators.flatMap((id) => baseOf(store, lang, id))),
);

/** Lines are known by their short names, which no two areas share. */
function lineOf({ subject, data }: Base, area: string): Series | undefined {
  const name = field(areaOf(subject.store, area), 'short', subject.lang);
  return data.series.find((line) => line.name === name);
}

/** The whole span, where nothing at all is published for an area. */
function nothing({ subject }: Base): readonly Absence[] {
  const times = timesOf(steadyRows(subject));
  return [{ kind: 'missing', from: times[0] ?? 0, to: times.at(-1) ?? 0, text: '[x]' }];
}

/** The area in accent over all the lines, which are the same in every panel; its name stands above. */
function panelData(base: Base, area: string): SeriesData {
  const own = lineOf(base, area);
  const former = wholesOf(base.subject.store, area).flatMap((whole) => lineOf(base, whole) ?? []);
  const focus = { name: '', role: 'focus' } as const;
  // The raised 1 is the one of the table: a value of the territory before its split.
  const before = former.map(({ segments, end }): Series => ({
    ...focus,
    segments,
    former: true,
    ...(end === undefined ? {} : { end: `${end}\u00b9` }),
  }));
  const line: Series = own
    ? { ...own, ...focus }
    : { ...focus, segments: [], ...(former.length === 0 ? { absences: nothing(base) } : {}) };
  return { ...base.data, series: [...base.data.series, ...before, line], extremes: 0 };
}

function panelOf(base: Base, area: string): ComparePanel {
  const { subject } = base;
  const name = field(areaOf(subject.store, area), 'name', subject.lang);
  const code = area.toLowerCase();
  return {
    id: `${subject.document.id}-${code}`,
    area: code,
    name,
    title: words(subject).chart.series(`${subject.name}, ${name}`),
    drawing: { form: 'series', data: panelData(base, area) },
  };
}

const panelsOf = remember(
  (store, lang, area): ReadonlyMap<Base, ComparePanel> =>
    new Map(bases(store, lang, '').map((base) => [base, panelOf(base, area)])),
);

function ownRows({ subject }: Base, area: string): readonly ValueRow[] {
  return steadyRows(subject).filter((row): row is ValueRow => row.area === area && hasNumber(row));
}

/** Rows of both areas in the last period that both have. */
function lastOfBoth(base: Base, [a, b]: Pair): readonly [ValueRow, ValueRow] | undefined {
  const [first, second] = [ownRows(base, a), ownRows(base, b)];
  const period = periodsOf(first).findLast((one) => second.some((row) => row.period === one));
  const [own, other] = [first, second].map((rows) => rows.find((row) => row.period === period));
  return own && other ? [own, other] : undefined;
}

function headingOf({ subject }: Base, last: readonly [ValueRow, ValueRow] | undefined): Sentence {
  const { store, lang, document } = subject;
  const name = document.short_name[lang];
  if (!last) return [name];
  const named = (row: ValueRow) => ({
    name: field(areaOf(store, row.area), 'short', lang),
    fact: factOf(document, row),
  });
  return beside(lang, name, named(last[0]), named(last[1]));
}

function captionOf(base: Base, period: string | undefined): readonly Sentence[] {
  const { lang, document } = base.subject;
  const country = ownRows(base, COUNTRY).find((row) => row.period === period);
  const joined = document.join ? [] : [[words(base.subject).notJoined]];
  return [...(country ? [countryValue(lang, factOf(document, country))] : []), ...joined];
}

/** Every indicator with a series by area, the two areas of a pair in panels of their own. */
export function compareSeries(store: Store, lang: Language, pair: Pair): readonly CompareSeries[] {
  return bases(store, lang, '').map((base) => {
    const { document } = base.subject;
    const last = lastOfBoth(base, pair);
    return {
      id: document.id,
      heading: headingOf(base, last),
      sub: base.chart.sub,
      panels: pair.flatMap((area) => panelsOf(store, lang, area).get(base) ?? []),
      caption: captionOf(base, last?.[0].period),
      numbers: { text: document.name[lang], address: pageHref(lang, `indicators/${document.id}/`) },
    };
  });
}
