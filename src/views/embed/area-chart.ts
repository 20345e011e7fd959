import { COUNTRY } from '../../domain/id.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import type { PublishedRow } from '../../domain/row.ts';
import { field } from '../../i18n/field.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { beside } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { compared, type AreaState } from '../../i18n/sentences/state.ts';
import { allAreas } from '../area-list.ts';
import { factOf } from '../facts.ts';
import { dotsChart } from '../indicator/dots-chart.ts';
import { seriesChart, steadyRows } from '../indicator/series-chart.ts';
import { comparableSubject, subjectOf, subtitle, words, type Subject } from '../indicator/subject.ts';
import type { SubjectChart } from '../indicator/charts.ts';
import type { ChartView } from '../model.ts';
import { shownCell } from '../shown.ts';
import { hasNumber, oneFrame, periodsOf, sliceName, slicesOf, type Slice } from '../slices.ts';
import { areaOf, documentOf } from '../store.ts';

/** A line of one point is none. */
const ENOUGH = 2;
/** Periods of a count that stand as bars below one another. */
const SHOWN = 6;

/** Has the area something to show: a value, or one that is withheld? */
function tells(row: PublishedRow): boolean {
  return hasNumber(row) || row.status === 'c';
}

/** The indicator, what regions are compared by, and all that was computed from it. */
function subjectsOf(subject: Subject): readonly Subject[] {
  const { store, lang, document } = subject;
  const children = document.children.map((id) => subjectOf(store, lang, documentOf(store, id)));
  const all = [comparableSubject(subject), subject, ...children];
  return all.filter(({ document: { id } }, i) => all.findIndex((one) => one.document.id === id) === i);
}

/** Codes of the areas for which the indicator, or what was computed from it, has a value or a withheld cell. */
export function toldAreas(subject: Subject): readonly string[] {
  const { store, lang, document } = subject;
  if (document.quiet) return [];
  const told = new Set(
    subjectsOf(subject).flatMap(({ document: { rows } }) =>
      rows.filter((row) => row.area !== COUNTRY && tells(row)).map(({ area }) => area),
    ),
  );
  return allAreas(store, lang)
    .map(({ area }) => area)
    .filter((area) => told.has(area));
}

function stateOf(document: IndicatorDocument, row: PublishedRow): AreaState {
  if (hasNumber(row)) return { kind: 'value', fact: factOf(document, row) };
  return { kind: row.status === 'c' ? 'suppressed' : row.status === 'z' ? 'not-applicable' : 'missing' };
}

/** The area in the last period in which it has something, beside the country where that may be. */
function headingOf(
  { store, lang, document }: Subject,
  rows: readonly PublishedRow[],
  area: string,
): Sentence {
  const own = rows.filter((row) => row.area === area && tells(row));
  const period = periodsOf(own).at(-1) ?? '';
  const row = own.find((candidate) => candidate.period === period);
  const country = rows.find((candidate) => candidate.area === COUNTRY && candidate.period === period);
  const name = (code: string): string => field(areaOf(store, code), 'short', lang);
  if (!row) return [document.short_name[lang]];
  const isYardstick = country !== undefined && document.measure !== 'count' && tells(country);
  if (isYardstick && hasNumber(row) && hasNumber(country)) {
    const [a, b] = [factOf(document, row), factOf(document, country)];
    return beside(
      lang,
      document.short_name[lang],
      { name: name(area), fact: a },
      { name: name(COUNTRY), fact: b },
    );
  }
  const both = isYardstick ? [row, country] : [row];
  const states = both.map((one) => [name(one.area), stateOf(document, one)] as const);
  return compared(lang, document.short_name[lang], period, states).slice(0, -1);
}

function seriesOf(subject: Subject, area: string): ChartView | undefined {
  const own = steadyRows(subject).filter((row) => row.area === area && hasNumber(row));
  if (own.length < ENOUGH) return undefined;
  const chart = seriesChart(subject, area);
  const isDrawn =
    chart?.drawing.form === 'series' && chart.drawing.data.series.some(({ role }) => role === 'focus');
  return isDrawn ? { ...chart, heading: headingOf(subject, steadyRows(subject), area) } : undefined;
}

function dotsOf(subject: Subject, area: string): ChartView | undefined {
  const chart = dotsChart(subject, { focus: area });
  if (chart?.drawing.form !== 'dots') return undefined;
  const rows = chart.drawing.data.groups.flatMap((group) => group.rows);
  if (!rows.some(({ focus, cell }) => focus && (cell.kind === 'value' || cell.kind === 'suppressed')))
    return undefined;
  const own = oneFrame(subject.slice.rows).filter(({ period }) => period === chart.period);
  return { ...chart, heading: headingOf(subject, own, area) };
}

/** The rows of one bar chart: the area over time, or, for shares and rates, beside the country. */
function barRows(subject: Subject, slice: Slice, area: string): { period: string; rows: readonly Bar[] } {
  const { store, lang, document } = subject;
  const own = slice.rows.filter((row) => row.area === area && tells(row));
  const periods = periodsOf(own);
  const period = periods.at(-1) ?? '';
  const cellOf = (code: string, when: string): Bar['cell'] =>
    shownCell(store, lang, document, slice, code, when);
  const hasCountry = slice.rows.some((row) => row.area === COUNTRY && row.period === period);
  if (document.measure !== 'count' && hasCountry) {
    const rows = [area, COUNTRY].map((code) => ({
      name: field(areaOf(store, code), 'short', lang),
      cell: cellOf(code, period),
      focus: code === area,
    }));
    return { period, rows };
  }
  const rows = periods.slice(-SHOWN).map((when) => ({
    name: formatPeriod(lang, when),
    cell: cellOf(area, when),
    focus: true,
  }));
  return { period, rows };
}

interface Bar {
  readonly name: string;
  readonly cell: ReturnType<typeof shownCell>;
  readonly focus: boolean;
}

/** What little is known of an area, where no other chart holds it. */
function barsOf(subject: Subject, area: string): ChartView | undefined {
  const { lang, document } = subject;
  const slice = [subject.slice, ...slicesOf(document)].find(({ rows }) =>
    rows.some((row) => row.area === area && tells(row)),
  );
  if (!slice) return undefined;
  const { period, rows } = barRows(subject, slice, area);
  const part = sliceName(lang, document, slice);
  const percent = document.unit_names.kind === 'percent';
  const about = part === '' ? subject : { ...subject, name: `${document.name[lang]}, ${part}` };
  return {
    id: 'bars',
    period,
    heading: headingOf(subject, slice.rows, area),
    sub: subtitle(about, period),
    title: words(subject).chart.bars(about.name),
    size: 'wide',
    drawing: { form: 'bars', data: percent ? { rows, max: 100 } : { rows } },
    caption: rows.some(({ cell }) => cell.kind === 'suppressed')
      ? [[messagesOf(lang).state.suppressedKey]]
      : [],
    key: [],
  };
}

/**
 * The chart of one area: over time beside the country and all others; else among all areas; else alone. Nothing where the
 * area has neither a value nor a withheld one.
 */
export function areaChart(subject: Subject, area: string): SubjectChart | undefined {
  const about = subjectsOf(subject);
  for (const form of [seriesOf, dotsOf, barsOf]) {
    for (const one of about) {
      const chart = form(one, area);
      if (chart) return [one, chart];
    }
  }
  return undefined;
}
