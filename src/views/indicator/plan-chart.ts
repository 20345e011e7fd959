import type { TableRecord } from '../../domain/tables.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatPeriod, formatShortDate } from '../../i18n/format.ts';
import { figure, say } from '../../i18n/sentences/sentence.ts';
import { factOf, valueText } from '../facts.ts';
import type { ChartView } from '../model.ts';
import { countryValues, type ValueRow } from '../slices.ts';
import { words, type Subject } from './subject.ts';

/** A plan with a value in the indicator's own unit and a day on which it is due. */
export function planOf({ document }: Subject): TableRecord<'targets'> | undefined {
  return document.targets.find(
    ({ kind, due_date, unit }) => kind === 'plan' && due_date !== '' && unit === document.unit,
  );
}

/** Values reported for a month or a day; a date known only as “not later than” stands in the table alone. */
function datedValues({ slice }: Subject): readonly ValueRow[] {
  return countryValues(slice.rows).filter(
    ({ period_kind, caveat }) =>
      (period_kind === 'month' || period_kind === 'day') && !caveat.split(';').includes('not-later-than'),
  );
}

function ticksOf(lang: Subject['lang'], dates: readonly string[]): { date: string; label: string }[] {
  const [first, last] = [dates[0], dates.at(-1)];
  return [first, last].flatMap((date) =>
    date === undefined ? [] : [{ date, label: formatShortDate(lang, date.slice(0, 7)) }],
  );
}

/** The plan beside what was reported. */
export function planChart(subject: Subject): ChartView | undefined {
  const { lang, document, name } = subject;
  const plan = planOf(subject);
  const actual = datedValues(subject);
  const last = actual.at(-1);
  if (!plan || !last || actual.length < 2) return undefined;
  const value = Number(plan.value);
  const planText = valueText(lang, document, value);
  const due = plan.due_date === '' ? field(plan, 'due_text', lang) : formatDate(lang, plan.due_date);
  const others = countryValues(subject.slice.rows).filter((row) => !actual.includes(row));
  return {
    id: 'plan',
    heading: [words(subject).planTitle],
    sub: `${name} (${document.unit_names[lang]}). ${words(subject).plan(planText)}, ${words(subject).due.toLowerCase()}: ${due}`,
    title: words(subject).chart.plan(name),
    size: 'wide',
    drawing: {
      form: 'plan',
      data: {
        actual: actual.map((row) => ({
          date: row.period_start,
          value: row.value,
          text: valueText(lang, document, row.value),
        })),
        plan: { date: plan.due_date, value, label: words(subject).plan(planText) },
        ...(last.value < value ? { gap: [words(subject).planNotReached] } : {}),
        timeTicks: ticksOf(
          lang,
          actual.map((row) => row.period_start),
        ),
        formatTick: (tick) => formatNumber(lang, tick),
      },
    },
    caption: others.map(
      (row) => say`${formatPeriod(lang, row.period)}: ${figure(lang, factOf(document, row))}.`,
    ),
    key: [],
  };
}
