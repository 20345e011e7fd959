import type { BarsData } from '../../charts/types.ts';
import { field } from '../../i18n/field.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { composition } from '../../i18n/sentences/region.ts';
import { factOf } from '../facts.ts';
import { barRows, dimensionsOf } from '../indicator/bars-charts.ts';
import { withPapers } from '../indicator/charts.ts';
import { subjectOf, words, type Subject } from '../indicator/subject.ts';
import type { ChartWithPapers } from '../model.ts';
import { sourceLines } from '../sources.ts';
import { documentOf } from '../store.ts';
import { latestRow, type Place } from './beside.ts';
import { hasNumber } from '../slices.ts';

/** One age group alone is no composition. */
const ENOUGH = 2;

/** By age first, which makes up the whole; then by sex, where often one sex alone is published. */
function partsOf(subject: Subject, area: string, period: string): BarsData['rows'] {
  const rowsBy = (dimension: string): BarsData['rows'] =>
    dimensionsOf(subject)
      .filter(({ id }) => id === dimension)
      .flatMap(({ slices }) => barRows(subject, slices, area, period));
  const ages = rowsBy('age');
  if (ages.length < ENOUGH) return [];
  return [...ages, ...rowsBy('sex').map((row) => ({ ...row, name: words(subject).ofThem(row.name) }))];
}

function chartOf({ store, lang, area }: Place, subject: Subject): ChartWithPapers | undefined {
  const { document, slice } = subject;
  const row = latestRow(slice.rows, area.area);
  if (!hasNumber(row)) return undefined;
  const rows = partsOf(subject, area.area, row.period);
  if (rows.length === 0) return undefined;
  const place = { area: area.area, name: field(area, 'name', lang) };
  const drawn = document.rows.filter((one) => one.area === area.area && one.period === row.period);
  const chart = withPapers(subject, {
    id: 'composition',
    heading: composition(lang, document.name[lang], place, factOf(document, row)),
    sub: `${document.name[lang]}, ${formatPeriod(lang, row.period)}`,
    title: words(subject).chart.bars(document.name[lang]),
    size: 'pair',
    drawing: { form: 'bars', data: { rows } },
    caption: [],
    key: [],
  });
  return { ...chart, sources: sourceLines(store, lang, drawn), isComputed: false };
}

/** The first count of the topics that is published for the region by age or sex, with what is withheld in it. */
export function compositionChart(place: Place): ChartWithPapers | undefined {
  const { store, lang } = place;
  for (const id of store.index.topics.flatMap(({ indicators }) => indicators)) {
    const document = documentOf(store, id);
    if (document.quiet || document.measure !== 'count') continue;
    const chart = chartOf(place, subjectOf(store, lang, document));
    if (chart) return chart;
  }
  return undefined;
}
