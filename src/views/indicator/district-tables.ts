import type { PublishedRow } from '../../domain/row.ts';
import { compareText } from '../../i18n/compare-text.ts';
import { field } from '../../i18n/field.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import type { AreaTable, TableRow } from '../model.ts';
import { periodsOf, sliceName, slicesOf, type Slice } from '../slices.ts';
import { areaOf } from '../store.ts';
import { areaCell, Footnotes, tableKeys } from '../table-cells.ts';
import type { Subject } from './subject.ts';

interface Column {
  readonly head: string;
  readonly slice: Slice;
  readonly period: string;
}

interface Place {
  readonly code: string;
  readonly name: string;
}

/** A column for each part and period that is published for districts, the totals first. */
function columnsOf({ lang, document }: Subject, rows: readonly PublishedRow[]): readonly Column[] {
  return slicesOf({ rows }).flatMap((slice) =>
    [...periodsOf(slice.rows)].reverse().map((period) => {
      const head = [sliceName(lang, document, slice), formatPeriod(lang, period)];
      return { head: head.filter((part) => part !== '').join(', '), slice, period };
    }),
  );
}

/** The region with the columns of its districts first, then these by the alphabet. */
function rowsOf(
  subject: Subject,
  places: readonly Place[],
  columns: readonly Column[],
  footnotes: Footnotes,
): readonly TableRow[] {
  const { store, lang, document } = subject;
  return places.map(({ code, name }, i) => ({
    head: name,
    isCountry: i === 0,
    cells: columns.map(({ slice, period }) =>
      areaCell(store, lang, document, slice.rows, { area: code, period }, footnotes),
    ),
  }));
}

function columnKey({ sex, age_group, breakdown, period }: PublishedRow): string {
  return [sex, age_group, breakdown, period].join('|');
}

/** Rows of the districts of an area, and those of the area itself that stand in the same columns. */
function ownRows({ store, document }: Subject, area: string): readonly PublishedRow[] {
  const codes = new Set(store.tables.districts.flatMap((one) => (one.area === area ? [one.kato] : [])));
  const local = (store.districtRows.get(document.id) ?? []).filter((row) => codes.has(row.area));
  const keys = new Set(local.map(columnKey));
  return [...document.rows.filter((row) => row.area === area && keys.has(columnKey(row))), ...local];
}

function districtTable(subject: Subject, area: string): AreaTable {
  const { store, lang, document } = subject;
  const { records } = messagesOf(lang);
  const own = ownRows(subject, area);
  const footnotes = new Footnotes(document);
  const columns = columnsOf(subject, own);
  const name = field(areaOf(store, area), 'name', lang);
  const districts = store.tables.districts
    .filter(({ kato }) => own.some((row) => row.area === kato))
    .map((district) => ({ code: district.kato, name: field(district, 'name', lang) }))
    .sort((a, b) => compareText(lang, a.name, b.name));
  const rows = rowsOf(subject, [{ code: area, name }, ...districts], columns, footnotes);
  return {
    id: `districts-${area.toLowerCase()}`,
    areaHead: records.district,
    caption: `${document.name[lang]} (${document.unit_names[lang]}). ${records.districtsOf(name)}`,
    columns: columns.map(({ head }) => head),
    rows,
    former: [],
    footnotes: footnotes.notes(lang),
    keys: tableKeys(
      lang,
      rows.flatMap(({ cells }) => cells),
    ),
    sortable: false,
  };
}

/** For every region whose districts are published, a table of its own. */
export function districtTables(subject: Subject): readonly AreaTable[] {
  const { store, document } = subject;
  const rows = store.districtRows.get(document.id) ?? [];
  const areas = store.tables.districts
    .filter(({ kato }) => rows.some((row) => row.area === kato))
    .map(({ area }) => area);
  return [...new Set(areas)].sort().map((area) => districtTable(subject, area));
}
