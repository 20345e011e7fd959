import type { FunnelData } from '../../charts/types.ts';
import { field } from '../../i18n/field.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { funnelKey } from '../../i18n/sentences/statistics.ts';
import { valueText } from '../facts.ts';
import type { ChartView } from '../model.ts';
import { areaValues, type ValueRow } from '../slices.ts';
import { areaOf, documentOf } from '../store.ts';
import { methodLink } from '../statistics/method-link.ts';
import { countryRow } from './area-sentences.ts';
import { subtitle, words, type Subject } from './subject.ts';

type Sized = ValueRow & { readonly denominator: number };
type Lines = FunnelData['limits'];

function linesOf({ lang, document: { funnel } }: Subject): Lines {
  return [...Map.groupBy(funnel, ({ level }) => level).entries()]
    .sort(([a], [b]) => a - b)
    .map(([level, points]) => ({
      label: formatPercent(lang, level * 100),
      points: points.map(({ size, lower, upper }) => ({ size, lower, upper })),
    }));
}

/** The limits for a size between two points that are published. */
function limitsAt(points: Lines[number]['points'], size: number): readonly [number, number] | undefined {
  const after = points.findIndex((point) => point.size >= size);
  const [a, b] = [points[after - 1], points[after]];
  if (!a || !b) return undefined;
  const share = (size - a.size) / (b.size - a.size);
  return [a.lower + share * (b.lower - a.lower), a.upper + share * (b.upper - a.upper)];
}

function isOutside(line: Lines[number] | undefined, { denominator, value }: Sized): boolean {
  const limits = line && limitsAt(line.points, denominator);
  return limits !== undefined && (value < limits[0] || value > limits[1]);
}

/** Value against size, with the lines between which chance alone would hold the regions. */
export function funnelChart(subject: Subject, id = 'funnel'): ChartView | undefined {
  const { store, lang, document, slice, name } = subject;
  const [period] = document.funnel.map((line) => line.period);
  const country = period === undefined ? undefined : countryRow(subject, period);
  const divisor = document.computed && documentOf(store, document.computed.denominator.indicator);
  if (period === undefined || !country || !divisor) return undefined;
  const rows = areaValues(slice.rows, period).filter((row): row is Sized => row.denominator !== null);
  const limits = linesOf(subject);
  const outside = rows.filter((row) => isOutside(limits.at(-1), row)).length;
  return {
    id,
    heading: [messagesOf(lang).statistics.funnelTitle],
    sub: subtitle(subject, period),
    title: words(subject).chart.funnel(name),
    size: 'wide',
    drawing: {
      form: 'funnel',
      data: {
        points: rows.map((row) => ({
          name: field(areaOf(store, row.area), 'short', lang),
          size: row.denominator,
          value: row.value,
        })),
        country: {
          value: country.value,
          label: `${field(areaOf(store, country.area), 'short', lang)} ${valueText(lang, document, country.value)}`,
        },
        limits,
        sizeNote: divisor.name[lang],
        formatSize: (size) => formatNumber(lang, size),
        formatTick: (value) => formatNumber(lang, value),
      },
    },
    caption: [[funnelKey(lang, outside, rows.length)]],
    method: methodLink(lang, 'funnel'),
    key: [],
  };
}
