import { documentOf, type Store } from '../store.ts';
import type { Language } from '../../domain/text.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { dotsChart, ENOUGH } from '../indicator/dots-chart.ts';
import { mapChart } from '../indicator/map-chart.ts';
import { comparableSubject, subjectOf, type Subject } from '../indicator/subject.ts';
import type { ChartView } from '../model.ts';
import { areaPeriods } from '../slices.ts';
import { viewOf, type EmbedView } from './view.ts';

/** The part of an address that names a period. ISO 8601 writes two hyphens where a name may hold no slash. */
export function periodId(period: string): string {
  return period.replaceAll('/', '--');
}

type Draw = (period?: string) => ChartView | undefined;

/** One form of chart for each period that it does not show by itself, the latest first. */
function othersOf(page: Subject, subject: Subject, draw: Draw): readonly EmbedView[] {
  const usual = draw();
  if (!usual) return [];
  const periods = areaPeriods(subject.slice.rows, ENOUGH).filter((period) => period !== usual.period);
  return periods.flatMap((period) => {
    const chart = draw(period);
    if (!chart) return [];
    const other = { view: usual.id, id: periodId(period), name: formatPeriod(page.lang, period) };
    return [{ ...viewOf(page, [subject, { ...chart, id: `${usual.id}-${other.id}` }], null), other }];
  });
}

/**
 * The tile map and the dots of an indicator for all the periods in which enough regions are published, apart from the one
 * that its page shows.
 */
export function otherPeriodEmbeds(store: Store, lang: Language, id: string): readonly EmbedView[] {
  const page = subjectOf(store, lang, documentOf(store, id));
  if (page.document.quiet || store.edition.isSynthetic) return [];
  const subject = comparableSubject(page);
  return [
    ...othersOf(page, subject, (period) => mapChart(subject, period)),
    ...othersOf(page, subject, (period) => dotsChart(subject, period === undefined ? {} : { period })),
  ];
}
