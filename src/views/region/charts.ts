import { COUNTRY } from '../../domain/id.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { beside } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { compared, type AreaState } from '../../i18n/sentences/state.ts';
import { absenceOf } from '../area-list.ts';
import { factOf } from '../facts.ts';
import { withPapers } from '../indicator/charts.ts';
import { seriesChart, steadyRows } from '../indicator/series-chart.ts';
import { subjectOf, type Subject } from '../indicator/subject.ts';
import type { ChartWithPapers } from '../model.ts';
import { hasNumber, periodsOf, type ValueRow } from '../slices.ts';
import { areaOf, documentOf } from '../store.ts';
import type { Place } from './beside.ts';

const ENOUGH = 5;
const SHOWN = 3;

function ownRows(subject: Subject, area: string): readonly ValueRow[] {
  return steadyRows(subject).filter((row): row is ValueRow => row.area === area && hasNumber(row));
}

/** The region and the country in the last period that both have. */
function headingOf(subject: Subject, area: string): Sentence | undefined {
  const { store, lang, document } = subject;
  const own = ownRows(subject, area);
  const period = periodsOf(own).at(-1);
  const last = own.find((row) => row.period === period);
  const country = ownRows(subject, COUNTRY).find((row) => row.period === period);
  if (!last || !country) return undefined;
  const name = (code: string): string => field(areaOf(store, code), 'short', lang);
  return beside(
    lang,
    document.short_name[lang],
    { name: name(area), fact: factOf(document, last) },
    { name: name(COUNTRY), fact: factOf(document, country) },
  );
}

/** What each neighbour has in a period. */
function neighbourStates({ neighbours }: Place, subject: Subject, period: string): Sentence {
  const { store, lang, document, slice } = subject;
  const states = neighbours.map((area): readonly [string, AreaState] => {
    const row = slice.rows.find((other) => other.area === area.area && other.period === period);
    const state: AreaState = hasNumber(row)
      ? { kind: 'value', fact: factOf(document, row) }
      : { kind: absenceOf(store, slice.rows, area.area, period) };
    return [field(area, 'short', lang), state];
  });
  return states.length === 0 ? [] : compared(lang, messagesOf(lang).region.neighboursTitle, period, states);
}

/** The longest series of rates and shares in which the region can be seen beside the country. */
export function regionCharts(place: Place): readonly ChartWithPapers[] {
  const { store, lang, area } = place;
  const subjects = store.index.topics
    .flatMap(({ indicators }) => indicators.map((id) => documentOf(store, id)))
    .filter(({ quiet, measure, order, join }) => !quiet && measure !== 'count' && order && join)
    .map((document) => subjectOf(store, lang, document))
    .filter((subject) => ownRows(subject, area.area).length >= ENOUGH)
    .sort((a, b) => periodsOf(steadyRows(b)).length - periodsOf(steadyRows(a)).length);
  return subjects.slice(0, SHOWN).flatMap((subject, i) => {
    const chart = seriesChart(subject, area.area);
    const heading = headingOf(subject, area.area);
    if (!chart || !heading) return [];
    const period = periodsOf(ownRows(subject, area.area)).at(-1) ?? '';
    const caption = [neighbourStates(place, subject, period)].filter(({ length }) => length > 0);
    return [withPapers(subject, { ...chart, id: `series-${String(i)}`, size: 'pair', heading, caption })];
  });
}
