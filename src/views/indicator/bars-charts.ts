import type { BarsData } from '../../charts/types.ts';
import { parseBreakdown } from '../../domain/figure.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { PublishedRow } from '../../domain/row.ts';
import { formatPeriod } from '../../i18n/format.ts';
import type { ChartView } from '../model.ts';
import { shownAbsence } from '../shown.ts';
import { valueText } from '../facts.ts';
import { hasNumber, periodsOf, sliceName, slicesOf, type Slice } from '../slices.ts';
import { words, type Subject } from './subject.ts';

export interface Dimension {
  readonly id: string;
  readonly name: string;
  readonly slices: readonly Slice[];
}

/** Ways of splitting the indicator, each with the slices that split it that way and no other. */
export function dimensionsOf(subject: Subject): readonly Dimension[] {
  const { document, lang } = subject;
  const slices = slicesOf(document);
  const only = (test: (slice: Slice) => boolean): readonly Slice[] => slices.filter(test);
  const own = document.breakdowns.map(({ id, name }) => ({
    id,
    name: name[lang],
    slices: only(({ sex, age_group, breakdown }) => {
      const dimensions = parseBreakdown(breakdown);
      return sex === '' && age_group === '' && dimensions.size === 1 && dimensions.has(id);
    }),
  }));
  const sex = only((slice) => slice.sex !== '' && slice.breakdown === '');
  const age = only((slice) => slice.sex === '' && slice.age_group !== '' && slice.breakdown === '');
  return [
    { id: 'sex', name: words(subject).bySex, slices: sex },
    { id: 'age', name: words(subject).byAge, slices: age },
    ...own,
  ];
}

/** The latest period for which the country has at least two parts. */
export function latestPeriod(rows: readonly PublishedRow[]): string | undefined {
  const [...periods] = periodsOf(rows);
  return periods.reverse().find((period) => rows.filter((row) => row.period === period).length >= 2);
}

/** Only counts of groups that exclude one another make up a whole. */
function addsUp({ document }: Subject, dimension: string): boolean {
  const overlaps = document.breakdowns.some(
    ({ id, relation }) => id === dimension && relation === 'overlapping',
  );
  return document.measure === 'count' && !overlaps;
}

const ABSENCE = { c: 'suppressed', x: 'missing', z: 'not-applicable', '': 'missing' } as const;

/** A bar for each slice that has a row of the area in the period. */
export function barRows(
  { lang, document }: Subject,
  slices: readonly Slice[],
  area: string,
  period: string,
): BarsData['rows'] {
  return slices.flatMap((slice) => {
    const row = slice.rows.find((candidate) => candidate.area === area && candidate.period === period);
    if (!row) return [];
    const cell = hasNumber(row)
      ? ({ kind: 'value', value: row.value, text: valueText(lang, document, row.value) } as const)
      : shownAbsence(lang, ABSENCE[row.status]);
    return [{ name: sliceName(lang, document, slice), cell }];
  });
}

function barsOf(subject: Subject, { id, name, slices }: Dimension): ChartView | undefined {
  const { lang, document } = subject;
  const country = slices.flatMap((slice) => slice.rows.filter((row) => row.area === COUNTRY));
  const period = latestPeriod(country);
  if (period === undefined) return undefined;
  const rows = barRows(subject, slices, COUNTRY, period);
  const percent = document.unit_names.kind === 'percent';
  return {
    id: `bars-${id}`,
    period,
    heading: [addsUp(subject, id) ? words(subject).breakdownTitle(name) : words(subject).apartTitle(name)],
    sub: `${document.name[lang]}, ${formatPeriod(lang, period)}`,
    title: words(subject).chart.bars(`${document.name[lang]}, ${name}`),
    size: 'pair',
    drawing: { form: 'bars', data: percent ? { rows, max: 100 } : { rows } },
    caption: [],
    key: [],
  };
}

/** One small chart for every way in which the country's figure is split. */
export function barsCharts(subject: Subject): readonly ChartView[] {
  return dimensionsOf(subject).flatMap((dimension) => barsOf(subject, dimension) ?? []);
}
