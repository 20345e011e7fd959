import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { reachableHref, pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { dayOf } from '../measure-status.ts';
import { everyRegionsLines, type MeasureLine } from '../measures/measure-line.ts';
import { statusCounts, type StatusCount } from '../measures/status.ts';
import type { Link } from '../model.ts';
import { areaOf, type Store } from '../store.ts';
import type { BesideRow, Place } from './beside.ts';
import { besideTopics, splitBeside } from './beside-topics.ts';
import { institutionLines, type InstitutionLine } from './institutions.ts';
import { lacksOf } from './lacks.ts';
import { measuresOf } from './measures.ts';
import { summaryPath } from './summary-path.ts';

/** So many figures fit beside the measures on one sheet. */
const FIGURES = 5;

/** What is known of a region on one sheet of paper. */
export interface SummaryView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly name: string;
  readonly title: string;
  readonly asOf: string;
  readonly counts: readonly StatusCount[];
  readonly own: readonly MeasureLine[];
  readonly national: readonly MeasureLine[];
  /** Measures, of the region and for all regions, whose day has passed, and those without news. */
  readonly overdue: readonly Link[];
  readonly silent: readonly Link[];
  readonly institutions: readonly InstitutionLine[];
  readonly figures: readonly BesideRow[];
  /** Tables that nobody publishes of this region, and of any region. */
  readonly lacks: readonly string[];
  readonly lacksEverywhere: readonly string[];
  readonly withoutValue: number;
  /** The page with everything, as a link and as paper needs it. */
  readonly page: Link;
  readonly printed: string;
}

function codes(lines: readonly MeasureLine[]): readonly Link[] {
  return lines.map(({ code, address }) => ({ text: code, address }));
}

/** Published figures of the region: those that are shown first on its page, and else counts. */
function figuresOf(place: Place): readonly BesideRow[] {
  const { first, others } = splitBeside(besideTopics(place));
  return [first, ...others]
    .flatMap(({ rows }) => rows)
    .filter(({ own }) => own.kind === 'value')
    .slice(0, FIGURES);
}

function lacksIn(place: Place): Pick<SummaryView, 'lacks' | 'lacksEverywhere' | 'withoutValue'> {
  const { gaps, topics } = lacksOf(place);
  return {
    lacks: gaps.filter(({ isEverywhere }) => !isEverywhere).map(({ name }) => name),
    lacksEverywhere: gaps.filter(({ isEverywhere }) => isEverywhere).map(({ name }) => name),
    withoutValue: topics.flatMap(({ indicators }) => indicators).length,
  };
}

function placesOf({ index }: Store, lang: Language, code: string): Pick<SummaryView, 'page' | 'printed'> {
  const address = pageHref(lang, `regions/${code.toLowerCase()}/`);
  return {
    page: { text: messagesOf(lang).summary.full, address },
    printed: `${index.site.name[lang]}: ${reachableHref(address)}`,
  };
}

/** All that the one-page summary of a region of today shows. */
export function summaryView(store: Store, lang: Language, code: string): SummaryView {
  const { summary: words } = messagesOf(lang);
  const area = areaOf(store, code);
  const place: Place = { store, lang, area, neighbours: [] };
  const name = field(area, 'name', lang);
  const own = measuresOf(place);
  const national = everyRegionsLines(store, lang);
  const all = [...own, ...national];
  const asOf = words.asOf(formatDate(lang, dayOf(store)));
  return {
    frame: pageFrame(store, {
      lang,
      path: summaryPath(code),
      title: words.title(name),
      description: `${words.title(name)}. ${asOf}`,
      menu: 'regions',
    }),
    lang,
    name,
    title: words.title(name),
    asOf,
    counts: statusCounts(
      store,
      lang,
      store.tables.measures.filter((measure) => measure.area === code),
    ),
    own,
    national,
    overdue: codes(all.filter(({ isOverdue }) => isOverdue)),
    silent: codes(all.filter(({ isStale }) => isStale)),
    institutions: institutionLines(store, lang, code),
    figures: figuresOf(place),
    ...lacksIn(place),
    ...placesOf(store, lang, code),
  };
}
