import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { withPapers } from '../indicator/charts.ts';
import { headlineOf } from '../indicator/headline.ts';
import { planChart } from '../indicator/plan-chart.ts';
import { seriesChart } from '../indicator/series-chart.ts';
import { subjectOf, type Subject } from '../indicator/subject.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { ChartView, ChartWithPapers, Link } from '../model.ts';
import { regionTiles, type TileLink } from '../region/list.ts';
import { periodsOf } from '../slices.ts';
import { storyLinks } from '../story/view.ts';
import { documentOf, type Store } from '../store.ts';
import { newestLines, type NewestLine } from './newest.ts';
import { topicLines, type TopicLines } from './topics.ts';

interface Featured {
  readonly chart: ChartWithPapers;
  readonly link: Link;
}

/** Exactly what the home page shows. */
export interface HomeView {
  readonly frame: PageFrame;
  readonly tiles: readonly TileLink[];
  readonly measuresTitle: string;
  readonly measuresSub: string;
  readonly counts: readonly StatusCount[];
  readonly stories: readonly Link[];
  readonly featured: readonly Featured[];
  readonly gaps: readonly string[];
  readonly topics: readonly TopicLines[];
  readonly newest: readonly NewestLine[];
}

const SHOWN_GAPS = 6;

function featured(subject: Subject, chart: ChartView, id: string): Featured {
  const { lang, document } = subject;
  return {
    // Away from its page, a chart opens with the sentence of that page.
    chart: withPapers(subject, { ...chart, id, size: 'pair', heading: headlineOf(subject), caption: [] }),
    link: { text: messagesOf(lang).home.open, address: pageHref(lang, `indicators/${document.id}/`) },
  };
}

/** The first plan that can be set beside what was reported, and the longest series of a rate or share by region. */
function featuredCharts(store: Store, lang: Language): readonly Featured[] {
  const subjects = store.index.topics
    .flatMap(({ indicators }) => indicators)
    .map((id) => subjectOf(store, lang, documentOf(store, id)))
    .filter(({ document }) => !document.quiet);
  const plans = subjects.flatMap((subject) => {
    const chart = planChart(subject);
    return chart ? [featured(subject, chart, 'plan')] : [];
  });
  const rated = subjects.filter(
    ({ document }) => document.measure !== 'count' && document.order && document.join,
  );
  const length = ({ slice }: Subject): number => periodsOf(slice.rows).length;
  const longest = rated.reduce<Subject | undefined>(
    (best, subject) => (best === undefined || length(subject) > length(best) ? subject : best),
    undefined,
  );
  const chart = longest && seriesChart(longest);
  return [...plans.slice(0, 1), ...(longest && chart ? [featured(longest, chart, 'series')] : [])];
}

/** All that the home page shows in a language. */
export function homeView(store: Store, lang: Language): HomeView {
  const { home } = messagesOf(lang);
  const { measures, gaps } = store.tables;
  const counts = statusCounts(store, lang, measures);
  return {
    frame: pageFrame(store, {
      lang,
      path: '',
      title: store.index.site.name[lang],
      description: store.index.site.tagline[lang],
      menu: null,
    }),
    tiles: regionTiles(store, lang),
    measuresTitle: home.measuresTitle(
      String(measures.length),
      String(counts[0]?.count ?? 0),
      String(counts[1]?.count ?? 0),
    ),
    measuresSub: home.measuresSub(formatDate(lang, store.index.release.read_to)),
    counts,
    stories: [...store.areas.keys()].flatMap((area) => storyLinks(store, lang, area)),
    featured: featuredCharts(store, lang),
    gaps: gaps.slice(0, SHOWN_GAPS).map((gap) => field(gap, 'name', lang)),
    topics: topicLines(store, lang),
    newest: newestLines(store, lang),
  };
}
