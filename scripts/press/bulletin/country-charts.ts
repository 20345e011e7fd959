import type { Language } from '../../../src/domain/text.ts';
import { homeView, type HomeView } from '../../../src/views/home/view.ts';
import { withPapers } from '../../../src/views/indicator/charts.ts';
import { dotsChart } from '../../../src/views/indicator/dots-chart.ts';
import { mapChart } from '../../../src/views/indicator/map-chart.ts';
import { seriesChart } from '../../../src/views/indicator/series-chart.ts';
import { comparableSubject, subjectOf, type Subject } from '../../../src/views/indicator/subject.ts';
import type { ChartView, ChartWithPapers } from '../../../src/views/model.ts';
import { documentOf, type Store } from '../../../src/views/store.ts';

const SHOWN = 6;

type Draw = (subject: Subject) => ChartView | undefined;

/** How regions compare is shown once, where they lie and how the country has changed in turn. */
const FORMS: readonly Draw[] = [mapChart, seriesChart];

/** The first chart of a topic, in the first of the forms that any of its indicators has. */
function chartOfTopic(subjects: readonly Subject[], forms: readonly Draw[]): ChartWithPapers | undefined {
  for (const draw of forms) {
    for (const subject of subjects) {
      const chart = draw(subject);
      if (chart) return withPapers(subject, { ...chart, id: `${chart.id}-${subject.document.id}`, size: 'pair' });
    }
  }
  return undefined;
}

function subjectsOf(store: Store, lang: Language, ids: readonly string[]): readonly Subject[] {
  return ids
    .map((id) => documentOf(store, id))
    .filter(({ quiet }) => !quiet)
    .map((document) => comparableSubject(subjectOf(store, lang, document)));
}

function groupedDots(subject: Subject): ChartView | undefined {
  const chart = dotsChart(subject);
  const isGrouped =
    chart?.drawing.form === 'dots' && chart.drawing.data.groups.some(({ label }) => label !== undefined);
  return isGrouped ? chart : undefined;
}

/** The charts of the home page, and of each topic one: regions set beside the country come once. */
export function countryKeyCharts(
  store: Store,
  lang: Language,
  { featured }: HomeView = homeView(store, lang),
): readonly ChartWithPapers[] {
  const shown = featured.map(({ chart }) => chart);
  const drawn = new Set(shown.map(({ title }) => title));
  let isCompared = false;
  const ofTopics = store.index.topics.flatMap(({ indicators }, i) => {
    const subjects = subjectsOf(store, lang, indicators).filter(({ document }) => document.measure !== 'count');
    const turned = i % FORMS.length === 0 ? FORMS : [...FORMS].reverse();
    const chart = chartOfTopic(subjects, isCompared ? turned : [groupedDots, ...turned]);
    if (!chart || drawn.has(chart.title)) return [];
    isCompared ||= chart.drawing.form === 'dots';
    return [chart];
  });
  return [...shown, ...ofTopics].slice(0, SHOWN);
}
