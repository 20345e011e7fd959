import { LIGHT } from '../../../src/charts/palette.ts';
import type { IndicatorDocument } from '../../../src/domain/document.ts';
import { COUNTRY } from '../../../src/domain/id.ts';
import type { Language } from '../../../src/domain/text.ts';
import { field } from '../../../src/i18n/field.ts';
import { formatPeriod } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import { areaOf, documentOf, type Store } from '../../../src/views/store.ts';
import { placeInTime } from '../../../src/views/time.ts';
import { dotBars, partBars, planColumns, tileBars } from './native-bars.ts';
import { numberFormat, type NativeChart } from './native-chart.ts';
import { panelLines, timeLines } from './native-lines.ts';

type Drawn = Omit<NativeChart, 'numberFormat'>;

/** Writes a place in time: years as the site does, other periods by the row that stands there. */
function timeWriter(
  lang: Language,
  { rows }: IndicatorDocument,
  write: (x: number) => string = String,
): (x: number) => string {
  return (x) => {
    const row = Number.isInteger(x) ? undefined : rows.find((one) => placeInTime(one) === x);
    return row ? formatPeriod(lang, row.period) : write(x);
  };
}

function groupColours(lang: Language): ReadonlyMap<string, string> {
  const { above, similar, below, none } = messagesOf(lang).statistics.groups;
  return new Map([
    [above, LIGHT['c-accent']],
    [similar, LIGHT['c-grey']],
    [below, LIGHT['c-dot']],
    [none, LIGHT['c-mark']],
  ]);
}

function drawnOf(store: Store, lang: Language, { drawing, indicator }: ChartWithPapers): Drawn | undefined {
  const document = documentOf(store, indicator);
  const { indicator: words } = messagesOf(lang);
  const name = document.short_name[lang];
  const countryName = field(areaOf(store, COUNTRY), 'short', lang);
  switch (drawing.form) {
    case 'series':
      return timeLines(drawing.data, timeWriter(lang, document, drawing.data.formatTime));
    case 'multiples':
      return panelLines(drawing.data, countryName, timeWriter(lang, document, drawing.data.formatTime));
    case 'dots':
      return dotBars(drawing.data, { name, countryName, groupColours: groupColours(lang) });
    case 'bars':
      return partBars(drawing.data, { name });
    case 'map':
      return tileBars(drawing.data, { name });
    case 'plan':
      return planColumns(drawing.data, lang, { actual: name, plan: words.targetKind.plan });
    // The same figures as in the bars of another slide: their places on the map and against size are in the pictures.
    case 'borders':
    case 'funnel':
      return undefined;
  }
}

/** The chart as office programs can edit it: the figures that are drawn and no others. */
export function nativeChart(store: Store, lang: Language, chart: ChartWithPapers): NativeChart | undefined {
  const drawn = drawnOf(store, lang, chart);
  const { decimals } = documentOf(store, chart.indicator).unit_names;
  return drawn && { ...drawn, numberFormat: numberFormat(decimals) };
}

/** The charts that get a slide of their own: no figure stands on two. */
export function chartsForSlides(charts: readonly ChartWithPapers[]): readonly ChartWithPapers[] {
  const has = (form: string, { indicator }: ChartWithPapers, few = 1): boolean =>
    charts.some(
      (one) =>
        one.drawing.form === form &&
        one.indicator === indicator &&
        (one.drawing.form !== 'series' || one.drawing.data.series.length > few),
    );
  return charts.filter((chart) => {
    if (chart.drawing.form === 'map') return !has('dots', chart);
    if (chart.drawing.form === 'multiples') return !has('series', chart);
    return chart.drawing.form !== 'borders' && chart.drawing.form !== 'funnel';
  });
}
