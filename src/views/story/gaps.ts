import { COUNTRY } from '../../domain/id.ts';
import type { Language } from '../../domain/text.ts';
import { gapLine, type GapLine } from '../region/lacks.ts';
import type { Store } from '../store.ts';
import { concernedIndicators } from './numbers.ts';

/** Topics of the indicators that the measures of an area concern. */
function topicsOf(store: Store, area: string): ReadonlySet<string> {
  const ids = new Set(concernedIndicators(store, area).map(({ id }) => id));
  return new Set(
    store.index.topics.filter(({ indicators }) => indicators.some((id) => ids.has(id))).map(({ id }) => id),
  );
}

/** What is not published: of the area itself, and of every region on the topics of its measures. */
export function storyGaps(store: Store, lang: Language, area: string): readonly GapLine[] {
  const topics = topicsOf(store, area);
  const { gaps } = store.tables;
  const own = gaps.filter((gap) => gap.area === area);
  const everywhere = gaps.filter((gap) => gap.area === COUNTRY && topics.has(gap.topic));
  return [...own, ...everywhere].map((gap) => gapLine(store, lang, gap));
}
