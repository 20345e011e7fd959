import { COUNTRY } from '../../domain/id.ts';
import { field } from '../../i18n/field.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { isCountryOnly, mainTable, periodTable } from '../indicator/area-tables.ts';
import { dimensionsOf } from '../indicator/bars-charts.ts';
import { statementTable } from '../indicator/statements.ts';
import { words, type Subject } from '../indicator/subject.ts';
import type { AreaTable, ChartView, StatementTable, TableRow } from '../model.ts';
import { periodsOf, sliceName, slicesOf, type Slice } from '../slices.ts';
import { areaOf } from '../store.ts';
import { areaCell, Footnotes, tableKeys } from '../table-cells.ts';

/** The numbers of a chart, to be read without seeing it. */
export type EmbedTable =
  ({ readonly kind: 'areas' } & AreaTable) | ({ readonly kind: 'statements' } & StatementTable);

const ID = 'table';

type Frame = Pick<AreaTable, 'areaHead' | 'caption' | 'columns' | 'rows'>;

/** A small table of its own: no former areas apart, nothing to sort. */
function ownTable({ lang }: Subject, frame: Frame, footnotes: Footnotes): EmbedTable {
  return {
    kind: 'areas',
    id: ID,
    ...frame,
    former: [],
    footnotes: footnotes.notes(lang),
    keys: tableKeys(
      lang,
      frame.rows.flatMap(({ cells }) => cells),
    ),
    sortable: false,
  };
}

/** The parts of the country's figure that bars show. */
function partsTable(subject: Subject, chart: ChartView): EmbedTable | undefined {
  const { store, lang, document } = subject;
  const { period = '' } = chart;
  const slices = dimensionsOf(subject).find(({ id }) => chart.id === `bars-${id}`)?.slices ?? [];
  const footnotes = new Footnotes(document);
  const rows = slices
    .filter((slice) => slice.rows.some((row) => row.area === COUNTRY && row.period === period))
    .map((slice) => ({
      head: sliceName(lang, document, slice),
      isCountry: false,
      cells: [areaCell(store, lang, document, slice.rows, { area: COUNTRY, period }, footnotes)],
    }));
  if (rows.length === 0) return undefined;
  const { part } = words(subject);
  return ownTable(
    subject,
    { areaHead: part, caption: chart.sub, columns: [formatPeriod(lang, period)], rows },
    footnotes,
  );
}

/** The numbers of a chart of all areas. */
export function chartTable(subject: Subject, chart: ChartView): EmbedTable {
  if (chart.drawing.form === 'bars') {
    const parts = partsTable(subject, chart);
    if (parts) return parts;
  }
  if (isCountryOnly(subject)) return { kind: 'statements', ...statementTable(subject, ID) };
  const { period } = chart;
  return {
    kind: 'areas',
    ...(period === undefined ? mainTable(subject, ID) : periodTable(subject, ID, period)),
  };
}

/** The slice in which the area is told, the one that the page speaks about first. */
function toldSlice({ document, slice }: Subject, area: string): Slice {
  const has = ({ rows }: Slice): boolean =>
    rows.some((row) => row.area === area && (row.value !== null || row.status === 'c'));
  return [slice, ...slicesOf(document)].find(has) ?? slice;
}

/** The numbers of one area: a row a period, the newest first, beside the country. */
export function areaTable(subject: Subject, area: string): EmbedTable {
  const { store, lang, document } = subject;
  const { rows: all } = toldSlice(subject, area);
  const footnotes = new Footnotes(document);
  const codes = [area, COUNTRY].filter((code) => all.some((row) => row.area === code));
  const periods = [...periodsOf(all.filter((row) => row.area === area))].reverse();
  const rows: readonly TableRow[] = periods.map((period) => ({
    head: formatPeriod(lang, period),
    isCountry: false,
    cells: codes.map((code) => areaCell(store, lang, document, all, { area: code, period }, footnotes)),
  }));
  const unit = document.unit_names[lang];
  return ownTable(
    subject,
    {
      areaHead: words(subject).period,
      caption: unit === '%' ? subject.name : `${subject.name} (${unit})`,
      columns: codes.map((code) => field(areaOf(store, code), 'short', lang)),
      rows,
    },
    footnotes,
  );
}
