import type { Series } from '../../charts/types.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { PublishedRow } from '../../domain/row.ts';
import { field } from '../../i18n/field.ts';
import { formatNumber } from '../../i18n/format.ts';
import { change, countryRange } from '../../i18n/sentences/headline.ts';
import { say, type Sentence } from '../../i18n/sentences/sentence.ts';
import { factOf, valueText } from '../facts.ts';
import type { ChartView } from '../model.ts';
import { countryValues, hasNumber, oneFrame, periodsOf, type ValueRow } from '../slices.ts';
import { areaOf } from '../store.ts';
import { placeInTime, segmentsOf } from '../time.ts';
import { countryTrend } from '../statistics/trend-lines.ts';
import { endsOf } from './area-sentences.ts';
import { breaksOf, isParted, partings } from './breaks.ts';
import { subtitle, words, type Subject } from './subject.ts';

const ENOUGH = 3;

/** Kinds of period that may stand on one axis as equal steps. */
const STEADY: readonly PublishedRow['period_kind'][] = ['year', 'school-year', 'day'];

/** Rows of one steady kind of period, if there are enough periods of it: part-years are never set beside years. */
export function steadyRows({ slice }: Subject): readonly PublishedRow[] {
  const kinds = STEADY.map((kind) => oneFrame(slice.rows).filter((row) => row.period_kind === kind));
  return kinds.find((rows) => periodsOf(rows.filter(hasNumber)).length >= ENOUGH) ?? [];
}

/** `2018/19` below an axis of school years; a year otherwise. */
export function timeFormat(rows: readonly PublishedRow[]): { formatTime?: (x: number) => string } {
  if (rows[0]?.period_kind !== 'school-year') return {};
  return {
    formatTime: (x) => {
      // A day after the last value stands within a year.
      const year = Math.floor(x);
      return `${String(year)}/${String((year + 1) % 100).padStart(2, '0')}`;
    },
  };
}

/** All places in time of the rows, rising. */
export function timesOf(rows: readonly PublishedRow[]): readonly number[] {
  return [...new Set(rows.map(placeInTime))].sort((a, b) => a - b);
}

/** Area codes with at least two values; counts of regions are not drawn under the total of the country. */
function drawnAreas({ document }: Subject, rows: readonly PublishedRow[]): readonly string[] {
  if (document.measure === 'count' && rows.some(({ area }) => area === COUNTRY)) return [];
  const areas = new Set(rows.filter((row) => row.area !== COUNTRY && hasNumber(row)).map(({ area }) => area));
  return [...areas].sort();
}

function lineOf(subject: Subject, rows: readonly PublishedRow[], area: string, focus?: string): Series {
  const own = rows.filter((row): row is ValueRow => row.area === area && hasNumber(row));
  const times = timesOf(rows);
  const record = areaOf(subject.store, area);
  const last = own.find((row) => placeInTime(row) === times.at(-1));
  return {
    ...(area === COUNTRY ? {} : { area: area.toLowerCase() }),
    name: field(record, 'short', subject.lang),
    role: area === COUNTRY ? 'country' : area === focus ? 'focus' : 'other',
    segments: segmentsOf(own, times, partings(subject, rows)),
    ...(last ? { end: valueText(subject.lang, subject.document, last.value) } : {}),
    ...(record.type === 'former' ? { former: true } : {}),
  };
}

function seriesHeading(subject: Subject, country: readonly ValueRow[]): Sentence {
  const { lang, document } = subject;
  const tested = countryTrend(subject);
  if (tested !== undefined) return [tested];
  const ends = endsOf(country);
  if (!ends || !document.join || ends[0].value === ends[1].value) return [document.short_name[lang]];
  return countryRange(lang, factOf(document, ends[0]), factOf(document, ends[1]));
}

function changeCaption(subject: Subject, country: readonly ValueRow[]): readonly Sentence[] {
  const { lang, document } = subject;
  const [first, last] = [country[0], country.at(-1)];
  if (!first || !last || !document.join || isParted(subject, first, last)) return [];
  const name = document.name[lang];
  return [say`${change(lang, name, factOf(document, first), factOf(document, last), document.measure)}.`];
}

/**
 * Values over time: the country in ink, regions in grey, broken where borders or meaning changed; on the page of a region
 * that one in accent.
 */
export function seriesChart(subject: Subject, focus?: string): ChartView | undefined {
  const { lang, document, name } = subject;
  const rows = steadyRows(subject);
  const country = countryValues(rows);
  const areas = drawnAreas(subject, rows);
  if (country.length < ENOUGH || (!document.join && country.length <= ENOUGH)) return undefined;
  const breaks = breaksOf(subject, rows, { hasAreas: areas.length > 0, focus });
  const lines = [...areas, COUNTRY].map((area) => lineOf(subject, rows, area, focus));
  const periods = periodsOf(rows.filter(hasNumber));
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  return {
    id: 'series',
    heading: seriesHeading(subject, country),
    sub: `${subtitle(subject, first, last)}${areas.length > 0 ? `. ${words(subject).greyLines}` : ''}`,
    title: words(subject).chart.series(name),
    size: 'wide',
    drawing: {
      form: 'series',
      data: {
        series: lines,
        breaks,
        formatTick: (value) => formatNumber(lang, value),
        join: document.join,
        // Beside a focus the form itself labels few others.
        ...(focus === undefined || !document.order
          ? { extremes: document.order ? (2 as const) : (0 as const) }
          : {}),
        ...timeFormat(rows),
      },
    },
    caption: [...changeCaption(subject, country), ...(document.join ? [] : [[words(subject).notJoined]])],
    key: [],
  };
}
