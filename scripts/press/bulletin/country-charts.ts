import type { Language } from '../../../src/domain/text.ts';
import { plain, say, type Sentence } from '../../../src/i18n/sentences/sentence.ts';
import type { HomeView } from '../../../src/views/home/view.ts';
import { withPapers } from '../../../src/views/indicator/charts.ts';
import { mapChart } from '../../../src/views/indicator/map-chart.ts';
import { comparableSubject, subjectOf, type Subject } from '../../../src/views/indicator/subject.ts';
import type { ChartWithPapers } from '../../../src/views/model.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';
import { isFilledMap } from './filled.ts';
import { byTurns } from './turns.ts';

const SHOWN = 6;
/** Away from its page, the message of a map says what it is about. */
function withName({ lang, document }: Subject, heading: Sentence): Sentence {
  const name = document.short_name[lang];
  return plain(heading).startsWith(name) ? heading : say`${name}. ${heading}`;
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
      if (!chart || !isFilledMap(chart)) return [];
      const named = { ...chart, id: `map-${subject.document.id}`, heading: withName(subject, chart.heading) };
      return [{ topic, chart: withPapers(subject, named) }];
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
