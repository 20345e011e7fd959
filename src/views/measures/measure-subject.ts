import { idsOf } from '../../domain/id-list.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import type { Store } from '../store.ts';
import type { Inline } from '../text-model.ts';
import { bodyLinks, joined } from './links.ts';
import { saidBy } from './said-by.ts';
import type { Measure } from './status.ts';

type Gap = TableRecord<'gaps'>;

/** What somebody found on the subject of a measure. */
export interface MeasureFinding {
  readonly text: string;
  /** Who found it, when, and where it was read. */
  readonly said: readonly Inline[];
}

/** What is not published on the subject of a measure, and who holds it. */
export interface MeasureGap {
  readonly name: string;
  readonly address: string;
  readonly holders: readonly Inline[];
}

/** Findings on the same subject as a measure, the newest first. */
export function measureFindings(store: Store, lang: Language, measure: Measure): readonly MeasureFinding[] {
  return store.tables.findings
    .filter(({ measures }) => idsOf(measures).includes(measure.measure))
    .sort((a, b) => (a.date > b.date ? -1 : a.date < b.date ? 1 : 0))
    .map((finding) => ({
      text: field(finding, 'text', lang),
      said: [
        ...joined(bodyLinks(store, lang, finding.body)),
        `, ${formatShortDate(lang, finding.date)} · `,
        ...saidBy(lang, finding),
      ],
    }));
}

/**
 * What would have to be published: gaps of the same indicators, for the whole country or for the same area; and, for a
 * measure of one region, the other gaps of that region.
 */
export function measureGaps(store: Store, lang: Language, measure: Measure): readonly MeasureGap[] {
  const own = idsOf(measure.indicators);
  const near = store.tables.gaps.filter(({ area }) => area === COUNTRY || area === measure.area);
  const isSame = ({ indicators }: Gap): boolean => indicators.split(';').some((id) => own.includes(id));
  const isOfRegion = ({ area }: Gap): boolean => area !== COUNTRY;
  return [...near.filter(isSame), ...near.filter((gap) => !isSame(gap) && isOfRegion(gap))].map((gap) => ({
    name: field(gap, 'name', lang),
    address: pageHref(lang, `not-published/#${gap.gap}`),
    holders: joined(bodyLinks(store, lang, gap.holders)),
  }));
}
