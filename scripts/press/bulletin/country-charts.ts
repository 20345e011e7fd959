import type { Language } from '../../../src/domain/text.ts';
import type { HomeView } from '../../../src/views/home/view.ts';
import { withPapers } from '../../../src/views/indicator/charts.ts';
import { mapChart } from '../../../src/views/indicator/map-chart.ts';
import { comparableSubject, subjectOf } from '../../../src/views/indicator/subject.ts';
import type { ChartView, ChartWithPapers } from '../../../src/views/model.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';
import { byTurns } from './turns.ts';

const SHOWN = 6;
/** Fewer regions than this make no map of the country. */
const ENOUGH = 10;

function isFilled({ drawing }: ChartView): boolean {
  return (
    drawing.form === 'map' && drawing.data.tiles.filter(({ cell }) => cell.kind === 'value').length >= ENOUGH
  );
}

/** Maps of rates and shares, topic by topic. */
function mapsOf(
  store: Store,
  lang: Language,
): readonly { readonly topic: string; readonly chart: ChartWithPapers }[] {
  return store.index.topics.flatMap(({ id: topic, indicators }) =>
    indicators.flatMap((id) => {
      const document = documentOf(store, id);
      if (document.quiet) return [];
      const subject = comparableSubject(subjectOf(store, lang, document));
      const chart = subject.document.measure === 'count' ? undefined : mapChart(subject);
      if (!chart || !isFilled(chart)) return [];
      return [{ topic, chart: withPapers(subject, { ...chart, id: `map-${subject.document.id}` }) }];
    }),
  );
}

/** The charts of the home page among maps of the topics in turn. */
export function countryKeyCharts(
  store: Store,
  lang: Language,
  { featured }: HomeView,
): readonly ChartWithPapers[] {
  const [first, ...maps] = byTurns(mapsOf(store, lang)).map(({ chart }) => chart);
  // A map is low and fits below the table of the first page.
  return [...(first ? [first] : []), ...featured.map(({ chart }) => chart), ...maps].slice(0, SHOWN);
}
