import type { Shown } from '../../../src/charts/types.ts';
import type { Language } from '../../../src/domain/text.ts';
import { field } from '../../../src/i18n/field.ts';
import { formatPeriod } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import { steadyRows } from '../../../src/views/indicator/series-chart.ts';
import { subjectOf } from '../../../src/views/indicator/subject.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import { areaOf, documentOf, type Store } from '../../../src/views/store.ts';
import { paragraph, sourceText } from '../office/papers.ts';
import type { SlideSpec } from './deck.ts';
import { nativeChart } from './native-data.ts';

interface Row {
  readonly name: string;
  readonly cell: Shown;
}

/** The rows of the forms that have them: what is drawn for each place. */
export function rowsOf({ drawing }: ChartWithPapers): readonly Row[] {
  switch (drawing.form) {
    case 'dots':
      return drawing.data.groups.flatMap(({ rows }) => rows);
    case 'bars':
      return drawing.data.rows;
    case 'map':
      return drawing.data.tiles.map(({ name, cell }) => ({ name: name.short, cell }));
    case 'series':
    case 'multiples':
    case 'plan':
    case 'borders':
    case 'funnel':
      return [];
  }
}

/** «[c] мән жасырылған: Абай, Жетісу»: the places without a value by what they lack. */
function absentRows(lang: Language, rows: readonly Row[]): readonly string[] {
  const { state } = messagesOf(lang);
  const kinds = [
    ['suppressed', `[c] ${state.suppressed}`],
    ['missing', `[x] ${state.missing}`],
    ['not-applicable', `– ${state.notApplicable}`],
  ] as const;
  return kinds.flatMap(([kind, label]) => {
    const names = rows.filter(({ cell }) => cell.kind === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [`${label}: ${names.join(', ')}.`];
  });
}

/** The withheld places of lines: which area, which periods. Lines end and begin anew around them. */
function withheldInLines(store: Store, lang: Language, chart: ChartWithPapers): readonly string[] {
  if (chart.drawing.form !== 'series' && chart.drawing.form !== 'multiples') return [];
  const rows = steadyRows(subjectOf(store, lang, documentOf(store, chart.indicator))).filter(
    ({ status }) => status === 'c',
  );
  const areas = [...new Set(rows.map(({ area }) => area))];
  if (areas.length === 0) return [];
  const list = areas.map((area) => {
    const periods = rows.filter((row) => row.area === area).map(({ period }) => formatPeriod(lang, period));
    return `${field(areaOf(store, area), 'short', lang)} (${periods.join(', ')})`;
  });
  return [`[c] ${messagesOf(lang).state.suppressed}: ${list.join('; ')}.`];
}

function breaksText(lang: Language, { drawing }: ChartWithPapers): readonly string[] {
  if (drawing.form !== 'series') return [];
  const { press } = messagesOf(lang);
  const breaks = drawing.data.breaks ?? [];
  const list = (isEvent: boolean): string =>
    breaks
      .filter((one) => (one.isEvent ?? false) === isEvent)
      .map(({ label }) => label)
      .join('; ');
  return [
    ...(list(false) === '' ? [] : [press.breaks(list(false))]),
    ...(list(true) === '' ? [] : [press.events(list(true))]),
  ];
}

/** Captions speak of marks that the site draws; bars in groups and their intervals have words of their own here. */
function captionOf(lang: Language, { drawing, caption }: ChartWithPapers): readonly string[] {
  const { press } = messagesOf(lang);
  if (drawing.form !== 'dots') return caption.length === 0 ? [] : [paragraph(caption)];
  if (drawing.data.groups.some(({ label }) => label !== undefined)) return [press.groups];
  const hasIntervals = rowsOf({ drawing } as ChartWithPapers).some(({ cell }) => cell.interval !== undefined);
  return hasIntervals ? [press.intervals] : caption.length === 0 ? [] : [paragraph(caption)];
}

/** The intervals of what stands on the slide, area by area. */
function intervalNotes(
  lang: Language,
  chart: ChartWithPapers,
  write: (value: number) => string,
): readonly string[] {
  const lines = rowsOf(chart).flatMap(({ name, cell }) =>
    cell.interval ? [`${name}: ${cell.text} (${cell.interval.map(write).join('–')})`] : [],
  );
  return lines.length === 0 ? [] : [messagesOf(lang).press.intervalsHead, ...lines];
}

/** A slide with one chart that can be edited, its message, its remarks and its source. */
export function chartSlide(
  store: Store,
  lang: Language,
  chart: ChartWithPapers,
  about: { readonly notes: readonly string[]; readonly write: (value: number) => string },
): SlideSpec | undefined {
  const native = nativeChart(store, lang, chart);
  if (!native) return undefined;
  const title = plain(chart.heading);
  const absent = [...absentRows(lang, rowsOf(chart)), ...withheldInLines(store, lang, chart)];
  return {
    kind: 'content',
    title,
    sub: chart.sub,
    body: { kind: 'chart', chart: native, alt: [chart.title, title, chart.sub, ...absent].join('. ') },
    remarks: [...captionOf(lang, chart), ...breaksText(lang, chart), ...absent],
    source: sourceText(lang, chart.sources, chart.isComputed ? store.index.release.id : undefined),
    ...(chart.stamp === undefined ? {} : { stamp: chart.stamp }),
    notes: [title, chart.sub, ...intervalNotes(lang, chart, about.write), ...about.notes],
  };
}
