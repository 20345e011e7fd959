import type { FunnelLevel } from '../../charts/funnel-data.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import { field } from '../../i18n/field.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { funnelKey } from '../../i18n/sentences/statistics.ts';
import { valueText } from '../facts.ts';
import type { ChartView } from '../model.ts';
import { shownCell } from '../shown.ts';
import { areaValues, sliceName, type ValueRow } from '../slices.ts';
import { areaOf, documentOf } from '../store.ts';
import { methodLink } from '../statistics/method-link.ts';
import { countryRow } from './area-sentences.ts';
import { subtitle, words, type Subject } from './subject.ts';

type Sized = ValueRow & { readonly denominator: number };

function levelOf({ lang, document: { funnel } }: Subject, which: 'inner' | 'outer'): FunnelLevel {
  const levels = funnel.map(({ level }) => level);
  const wanted = which === 'inner' ? Math.min(...levels) : Math.max(...levels);
  const points = funnel.filter(({ level }) => level === wanted);
  return {
    label: formatPercent(lang, wanted * 100),
    points: points.map(({ size, lower, upper }) => ({ size, lower, upper })),
  };
}

/** The lines are published for the size of every area. */
function isOutside({ points }: FunnelLevel, { denominator, value }: Sized): boolean {
  const limits = points.find(({ size }) => size === denominator);
  return limits !== undefined && (value < limits.lower || value > limits.upper);
}

/** «Балалар саны, 0–15 жас»: what the sizes count; things other than persons are named. */
function sizeLabel({ lang, document }: Subject, divisor: IndicatorDocument): string {
  const { sex = '', age_group = '', breakdown = '' } = document.computed?.denominator ?? {};
  const part = sliceName(lang, divisor, { sex, age_group, breakdown });
  const unit = divisor.unit === 'persons' ? '' : divisor.unit_names[lang];
  return [divisor.short_name[lang], part, unit].filter((words_) => words_ !== '').join(', ');
}

/** Value against size, with the lines between which chance alone would hold the regions. */
export function funnelChart(subject: Subject, id = 'funnel'): ChartView | undefined {
  const { store, lang, document, slice, name } = subject;
  const [period] = document.funnel.map((line) => line.period);
  const country = period === undefined ? undefined : countryRow(subject, period);
  const divisor = document.computed && documentOf(store, document.computed.denominator.indicator);
  if (period === undefined || !country || !divisor) return undefined;
  const rows = areaValues(slice.rows, period).filter((row): row is Sized => row.denominator !== null);
  const limits = { inner: levelOf(subject, 'inner'), outer: levelOf(subject, 'outer') };
  const outside = rows.filter((row) => isOutside(limits.outer, row)).length;
  return {
    id,
    period,
    heading: [messagesOf(lang).statistics.funnelTitle],
    sub: subtitle(subject, period),
    title: words(subject).chart.funnel(name),
    size: 'wide',
    drawing: {
      form: 'funnel',
      data: {
        areas: rows.map((row) => ({
          name: field(areaOf(store, row.area), 'short', lang),
          size: row.denominator,
          cell: shownCell(store, lang, document, slice, row.area, period),
        })),
        country: {
          value: country.value,
          label: `${field(areaOf(store, country.area), 'short', lang)} ${valueText(lang, document, country.value)}`,
        },
        limits,
        sizeLabel: sizeLabel(subject, divisor),
        ...(document.unit_names.kind === 'percent' ? { max: 100 } : {}),
        formatSize: (size) => formatNumber(lang, size),
        formatTick: (value) => formatNumber(lang, value),
      },
    },
    caption: [[funnelKey(lang, outside, rows.length)]],
    method: methodLink(lang, 'funnel'),
    key: [],
  };
}
