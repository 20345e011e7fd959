import { COUNTRY } from '../../domain/id.ts';
import { field } from '../../i18n/field.ts';
import { beside } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { factOf } from '../facts.ts';
import { withPapers } from '../indicator/charts.ts';
import { seriesChart, steadyRows } from '../indicator/series-chart.ts';
import { subjectOf, type Subject } from '../indicator/subject.ts';
import type { ChartWithPapers } from '../model.ts';
import { hasNumber, periodsOf, type ValueRow } from '../slices.ts';
import { areaOf, documentOf } from '../store.ts';
import type { Place } from './beside.ts';

const ENOUGH = 5;
const SHOWN = 4;

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

/** The longest series of rates and shares in which the region can be seen beside the country. */
export function regionCharts({ store, lang, area }: Place): readonly ChartWithPapers[] {
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
    return [withPapers(subject, { ...chart, id: `series-${String(i)}`, size: 'pair', heading, caption: [] })];
  });
}
