import type { Absence, Panel } from '../../charts/types.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { PublishedRow } from '../../domain/row.ts';
import { field } from '../../i18n/field.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { presentAreas, wholesOf, type Area } from '../area-list.ts';
import type { ChartView } from '../model.ts';
import { shownCell } from '../shown.ts';
import { areaValues, hasNumber, periodsOf, type ValueRow } from '../slices.ts';
import { placeInTime, segmentsOf } from '../time.ts';
import { steadyRows, timeFormat, timesOf } from './series-chart.ts';
import { subtitle, words, type Subject } from './subject.ts';

const ENOUGH = 3;

function valuesOf(rows: readonly PublishedRow[], area: string): readonly ValueRow[] {
  return rows.filter((row): row is ValueRow => row.area === area && hasNumber(row));
}

/** The span at the end of an area's rows in which nothing is published. */
function missingSpan(rows: readonly PublishedRow[], area: string, last: number): readonly Absence[] {
  const missing = rows.filter((row) => row.area === area && row.status === 'x').map(placeInTime);
  return missing.length === 0
    ? []
    : [{ kind: 'missing', from: Math.min(...missing) - 0.5, to: last, text: '[x]' }];
}

function panelOf(subject: Subject, rows: readonly PublishedRow[], area: Area, last: string): Panel {
  const { store, lang, document, slice } = subject;
  const times = timesOf(rows);
  const former = wholesOf(store, area.area).flatMap((whole) => segmentsOf(valuesOf(rows, whole), times, []));
  return {
    area: area.area.toLowerCase(),
    name: { short: field(area, 'short', lang), tile: field(area, 'tile', lang) },
    col: Number(area.tile_col),
    row: Number(area.tile_row),
    segments: segmentsOf(valuesOf(rows, area.area), times, []),
    ...(former.length > 0 ? { former } : {}),
    end: shownCell(store, lang, document, slice, area.area, last),
    absences: missingSpan(rows, area.area, times.at(-1) ?? 0),
  };
}

/** Every region beside the country in a panel of its own, all on one scale. */
export function multiplesChart(subject: Subject): ChartView | undefined {
  const { store, lang, document, name } = subject;
  const rows = steadyRows(subject);
  const periods = periodsOf(rows).filter((period) => areaValues(rows, period).length >= ENOUGH);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || periods.length < ENOUGH || !document.join)
    return undefined;
  // The total of the country would flatten the counts of its regions.
  const isAlone = document.measure === 'count' || !rows.some(({ area }) => area === COUNTRY);
  const country = isAlone ? [] : segmentsOf(valuesOf(rows, COUNTRY), timesOf(rows), []);
  const { state } = messagesOf(lang);
  const panels = presentAreas(store, lang).map((area) => panelOf(subject, rows, area, last));
  const hasGap = panels.some(({ end }) => end.kind === 'missing');
  return {
    id: 'multiples',
    heading: [isAlone ? words(subject).multiplesAlone : words(subject).multiplesTitle],
    sub: `${subtitle(subject, first, last)}. ${isAlone ? words(subject).multiplesAloneSub : words(subject).multiplesSub}`,
    title: words(subject).chart.multiples(name),
    size: 'full',
    drawing: {
      form: 'multiples',
      data: {
        panels,
        country,
        ...timeFormat(rows),
      },
    },
    caption: [],
    key: hasGap ? [{ swatch: 'hatch', words: `[x] ${state.missing}` }] : [],
  };
}
