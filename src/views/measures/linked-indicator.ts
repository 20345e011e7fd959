import { COUNTRY } from '../../domain/id.ts';
import { effectOn, measureVerdict, pointsOf } from '../../domain/measure-case.ts';
import type { MeasureVerdict } from '../../domain/measure-verdict.ts';
import type { Language } from '../../domain/text.ts';
import { capital } from '../../i18n/capital.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { figure, say, type Sentence } from '../../i18n/sentences/sentence.ts';
import { factOf, valueText } from '../facts.ts';
import { withPapers } from '../indicator/charts.ts';
import { timeFormat } from '../indicator/series-chart.ts';
import { subjectOf, subtitle, type Subject } from '../indicator/subject.ts';
import { dayOf } from '../measure-status.ts';
import type { ChartWithPapers, Link } from '../model.ts';
import { hasNumber, periodsOf, type ValueRow } from '../slices.ts';
import { areaOf } from '../store.ts';
import { breakPlace, placeInTime, segmentsOf } from '../time.ts';
import { changesBehind, measureBreaks, placeOfDay, type Change } from './linked-breaks.ts';
import type { Measure } from './status.ts';

/** Fewer values than this are a list and no line. */
const ENOUGH = 3;
/** So many values stand below a chart; the page of the indicator has all. */
const FEW_VALUES = 8;

/** An indicator beside a measure: what was stated beforehand, the figures, and what may be said of them. */
export interface LinkedIndicator {
  readonly id: string;
  readonly link: Link;
  readonly effect: string;
  /** The area of the measure has no values, the country has. */
  readonly isCountryInstead: boolean;
  readonly chart: ChartWithPapers | undefined;
  /** The latest values of the area that is shown, each with its period. */
  readonly values: readonly { readonly period: string; readonly of: Sentence }[];
  /** What the values are: name, unit and area. */
  readonly valuesSub: string;
  readonly changes: readonly { readonly day: string; readonly text: string }[];
  readonly verdict: string;
  readonly reason: string;
}

function valuesOf({ slice }: Subject, area: string): readonly ValueRow[] {
  const rows = slice.rows.filter((row): row is ValueRow => row.area === area && hasNumber(row));
  const order = periodsOf(rows);
  return [...rows].sort((a, b) => order.indexOf(a.period) - order.indexOf(b.period));
}

/** The rows behind the points by which the measure is judged, so that the drawing shows what the verdict is about. */
function judgedRows(subject: Subject, area: string): readonly ValueRow[] {
  const ends = pointsOf(subject.slice.rows, area, dayOf(subject.store)).map(({ start, end }) => start + end);
  return valuesOf(subject, area).filter((row) => ends.includes(row.period_start + row.period_end));
}

function chartOf(
  subject: Subject,
  measure: Measure,
  area: string,
  changes: readonly Change[],
): ChartWithPapers | undefined {
  const { store, lang, document, name } = subject;
  const rows = judgedRows(subject, area);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || rows.length < ENOUGH || document.quiet) return undefined;
  // A change before the first value parts nothing that is drawn.
  const within = changes.filter(({ date }) => date > first.period_start);
  const breaks = measureBreaks(subject, measure, rows, within);
  const partings = within.map(({ date }) => breakPlace(rows, date) ?? placeOfDay(rows, date));
  const record = areaOf(store, area);
  return withPapers(
    { ...subject, slice: { ...subject.slice, rows } },
    {
      id: `series-${document.id}`,
      heading: [document.short_name[lang]],
      sub: subtitle(subject, first.period, last.period),
      title: messagesOf(lang).indicator.chart.series(name),
      size: 'wide',
      drawing: {
        form: 'series',
        data: {
          series: [
            {
              name: field(record, 'short', lang),
              role: area === COUNTRY ? 'country' : 'focus',
              segments: segmentsOf(rows, rows.map(placeInTime), partings),
              end: valueText(lang, document, last.value),
            },
          ],
          breaks,
          alsoHolds: breaks.map(({ x }) => x),
          formatTick: (value) => formatNumber(lang, value),
          join: document.join,
          extremes: 0,
          ...timeFormat(rows),
        },
      },
      caption: [[messagesOf(lang).measurePages.one.chartNote]],
      key: [],
    },
  );
}

/** Why a verdict is what it is, in a sentence. */
function reasonOf(lang: Language, { reason, points_before, points_after }: MeasureVerdict): string {
  const { reason: words } = messagesOf(lang).measurePages.one;
  if (reason === 'judged') return words.judged(points_before, points_after);
  if (reason === 'no-baseline') return words[reason](points_before);
  return reason === 'few-after' ? words[reason](points_after) : words[reason];
}

/** An indicator that a measure is linked to; nothing where it is not published. */
export function linkedIndicator(
  { store, lang }: Pick<Subject, 'store' | 'lang'>,
  measure: Measure,
  id: string,
): LinkedIndicator | undefined {
  const document = store.indicators.get(id);
  if (!document) return undefined;
  const { one: words } = messagesOf(lang).measurePages;
  const subject = subjectOf(store, lang, document);
  const own = valuesOf(subject, measure.area);
  const isCountryInstead = own.length === 0 && valuesOf(subject, COUNTRY).length > 0;
  const area = isCountryInstead ? COUNTRY : measure.area;
  const changes = changesBehind(subject, measure.area);
  const judged = measureVerdict(measure, document, store.tables, dayOf(store));
  const values = valuesOf(subject, area);
  return {
    id,
    link: {
      text: document.name[lang],
      address: pageHref(lang, `indicators/${document.computed?.parent ?? id}/`),
    },
    effect: capital(words.effects[effectOn(measure, id)]),
    isCountryInstead,
    chart: chartOf(subject, measure, area, changes),
    values: values.slice(-FEW_VALUES).map((row) => ({
      period: formatPeriod(lang, row.period),
      of: say`${figure(lang, factOf(document, row))}`,
    })),
    valuesSub: `${subject.name}${document.unit_names[lang] === '%' ? '' : ` (${document.unit_names[lang]})`}, ${field(areaOf(store, area), 'name', lang)}`,
    changes: changes.map(({ date, text }) => ({ day: formatDate(lang, date), text })),
    verdict: capital(words.verdict[judged.verdict]),
    reason: reasonOf(lang, judged),
  };
}
