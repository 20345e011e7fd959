import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { reportsOf } from '../measure-status.ts';
import { measureLine, type MeasureLine } from '../measures/measure-line.ts';
import type { Store } from '../store.ts';

type Measure = TableRecord<'measures'>;

/** Measures that one body ordered. */
export interface OrderGroup {
  readonly id: string;
  readonly heading: string;
  readonly measures: readonly MeasureLine[];
}

/** The day on which all of them were first reported; empty where the first reports are of several days. */
function commonDay(store: Store, measures: readonly Measure[]): string {
  const days = new Set(measures.map(({ measure }) => reportsOf(store, measure)[0]?.date ?? ''));
  const [day = ''] = days;
  return days.size === 1 ? day : '';
}

function headingOf(store: Store, lang: Language, by: string, measures: readonly Measure[]): string {
  const { story: words } = messagesOf(lang);
  const body = store.tables.bodies.find((candidate) => candidate.body === by);
  if (!body) return words.orderedByNobody(measures.length);
  const day = commonDay(store, measures);
  return words.orderedBy(field(body, 'name', lang), day === '' ? '' : formatDate(lang, day), measures.length);
}

/** The measures of an area by who ordered them, in the order of the table; what nobody is said to have ordered is last. */
export function ordersOf(store: Store, lang: Language, area: string): readonly OrderGroup[] {
  const own = store.tables.measures.filter((measure) => measure.area === area);
  const bodies = [...new Set(own.map(({ ordered_by }) => ordered_by))];
  return [...bodies.filter((by) => by !== ''), ...bodies.filter((by) => by === '')].map((by) => {
    const measures = own.filter(({ ordered_by }) => ordered_by === by);
    return {
      id: by === '' ? 'not-stated' : by,
      heading: headingOf(store, lang, by, measures),
      measures: measures.map(({ measure }) => measureLine(store, lang, measure)),
    };
  });
}
