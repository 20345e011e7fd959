import { CARD, type EmbedKey } from '../../domain/press-paths.ts';
import { href, pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { indicatorFiles } from '../files.ts';
import type { ChartView, ChartWithPapers } from '../model.ts';
import { embedFile, pictureLinks } from '../press.ts';
import { hasNumber } from '../slices.ts';
import { sourceLines } from '../sources.ts';
import { barsCharts } from './bars-charts.ts';
import { borderMap } from './border-map.ts';
import { dotsChart } from './dots-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import { mapChart } from './map-chart.ts';
import { multiplesChart } from './multiples-chart.ts';
import { planChart } from './plan-chart.ts';
import { seriesChart } from './series-chart.ts';
import { comparableSubject, comparedChildren, words, type Subject } from './subject.ts';

/** Adds the sources of what is drawn and the files that hold it. */
export function withPapers(subject: Subject, chart: ChartView): ChartWithPapers {
  const { store, lang, document, slice } = subject;
  const isOfParts = chart.id.startsWith('bars');
  const all = isOfParts ? document.rows : slice.rows;
  const rows = all.filter(
    (row) => hasNumber(row) && (isOfParts || chart.period === undefined || row.period === chart.period),
  );
  return {
    ...chart,
    indicator: document.id,
    sources: sourceLines(store, lang, rows),
    isComputed: rows.some(({ data_kind }) => data_kind === 'computed'),
    files: indicatorFiles(store, lang, document.id, chart.borders ? ['boundaries.geojson'] : []),
    ...(store.edition.isSynthetic ? { stamp: messagesOf(lang).examples.stamp } : {}),
    filesLabel: `${words(subject).files}: ${chart.title}`,
  };
}

/** The rate by which regions are set side by side, over time: counts alone follow the number of people. */
function seriesOfRate(subject: Subject, comparable: Subject): readonly SubjectChart[] {
  const chart = comparable.document === subject.document ? undefined : seriesChart(comparable);
  return chart ? [[comparable, { ...chart, id: `series-${comparable.document.id}` }]] : [];
}

/** A chart and what it is about: the indicator of the page, or what was computed from it. */
export type SubjectChart = readonly [subject: Subject, chart: ChartView];

/** The charts that fit the indicator, in the order of the page; a quiet indicator has none. */
export function subjectCharts(subject: Subject): readonly SubjectChart[] {
  if (subject.document.quiet) return [];
  const comparable = comparableSubject(subject);
  const map = mapChart(comparable);
  const others = comparedChildren(subject).filter(({ document }) => document !== comparable.document);
  const pairs: readonly (readonly [Subject, ChartView | undefined])[] = [
    [subject, planChart(subject) ?? seriesChart(subject)],
    [comparable, map],
    [comparable, map && borderMap(comparable, map)],
    [comparable, dotsChart(comparable)],
    [comparable, funnelChart(comparable)],
    ...seriesOfRate(subject, comparable),
    ...others.flatMap((other) => [
      [other, dotsChart(other, { id: `dots-${other.document.id}` })] as const,
      [other, funnelChart(other, `funnel-${other.document.id}`)] as const,
    ]),
    [subject, multiplesChart(subject)],
  ];
  return pairs.flatMap(([about, chart]) => (chart ? [[about, chart] as const] : []));
}

/** Pictures that readers ask for most; all of them stand on the page to which the link leads. */
const FEW_PICTURES = ['720.svg', CARD] as const;

/** Adds the ways of taking a chart that were made, to its page of the indicator. */
function withTaking({ store, lang, document }: Subject, chart: ChartWithPapers): ChartWithPapers {
  const key: EmbedKey = { lang, indicator: document.id, view: chart.id, area: null };
  const file = embedFile(store, key);
  if (!file) return chart;
  const { take } = messagesOf(lang).embed;
  // What is made up has no page for taking charts: its embed is shown itself.
  const address = store.edition.isSynthetic
    ? href(file.path)
    : pageHref(lang, `embed/${document.id}/#${chart.id}`);
  return {
    ...chart,
    files: [...chart.files, ...pictureLinks(store, lang, key, FEW_PICTURES)],
    take: { text: take, address },
  };
}

/** The same with their papers. */
export function chartsOf(subject: Subject): readonly ChartWithPapers[] {
  return subjectCharts(subject).map(([about, chart]) => withTaking(subject, withPapers(about, chart)));
}

/** Small charts of the parts of the country's figure. */
export function barsOf(subject: Subject): readonly ChartWithPapers[] {
  return subject.document.quiet
    ? []
    : barsCharts(subject).map((chart) => withTaking(subject, withPapers(subject, chart)));
}
