import { COUNTRY } from '../../domain/id.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import { field } from '../../i18n/field.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { formerAreas, presentAreas, type Area } from '../area-list.ts';
import type { AreaTable, TableCell, TableRow } from '../model.ts';
import {
  apartMonths,
  hasNumber,
  latestAreaPeriod,
  mainMonths,
  periodsOf,
  sliceName,
  slicesOf,
  type Slice,
} from '../slices.ts';
import { areaOf } from '../store.ts';
import { areaCell, Footnotes, tableKeys } from '../table-cells.ts';
import { subtitle, words, type Subject } from './subject.ts';

interface Column {
  readonly head: string;
  readonly slice: Slice;
  readonly period: string;
}

function rowOf(subject: Subject, area: Area, columns: readonly Column[], footnotes: Footnotes): TableRow {
  const { store, lang, document } = subject;
  const isCountry = area.area === COUNTRY;
  return {
    head: field(area, 'name', lang),
    // From made-up figures nothing leads to real ones.
    ...(isCountry || store.edition.isSynthetic
      ? {}
      : { link: pageHref(lang, `regions/${area.area.toLowerCase()}/`) }),
    isCountry,
    cells: columns.map(({ slice, period }) =>
      areaCell(store, lang, document, slice.rows, { area: area.area, period }, footnotes),
    ),
  };
}

function hasRow({ area }: Area, columns: readonly Column[]): boolean {
  return columns.some(({ slice, period }) =>
    slice.rows.some((row) => row.area === area && row.period === period),
  );
}

/** Sorting is a ranking: painful subjects, own answers and values that may not be ordered have none. */
function maySort({ quiet, self_reported, order }: IndicatorDocument): boolean {
  return !quiet && self_reported === 'no' && order;
}

function tableOf(subject: Subject, id: string, caption: string, columns: readonly Column[]): AreaTable {
  const { store, lang, document } = subject;
  const footnotes = new Footnotes(document);
  const country = areaOf(store, COUNTRY);
  const top = hasRow(country, columns) ? [country] : [];
  const hasAreas = columns.some(({ slice }) => slice.rows.some(({ area }) => area !== COUNTRY));
  const areas = hasAreas ? presentAreas(store, lang) : [];
  const rows = [...top, ...areas].map((area) => rowOf(subject, area, columns, footnotes));
  const former = formerAreas(store, lang)
    .filter((area) => hasRow(area, columns))
    .map((area) => rowOf(subject, area, columns, footnotes));
  const cells: readonly TableCell[] = [...rows, ...former].flatMap((row) => row.cells);
  return {
    id,
    caption,
    columns: columns.map(({ head }) => head),
    rows,
    former,
    footnotes: footnotes.notes(lang),
    keys: tableKeys(lang, cells),
    sortable: maySort(document) && hasAreas,
  };
}

/** The period of the map first, so that a phone shows the fullest column; then the others, the newest first. */
function columnPeriods(slice: Slice): readonly string[] {
  const newestFirst = [...periodsOf(slice.rows)].reverse();
  const fullest = latestAreaPeriod(slice.rows);
  if (fullest === undefined) return newestFirst;
  return [fullest, ...newestFirst.filter((period) => period !== fullest)];
}

/** A whole slice: all areas, and a column for each of its periods. */
function sliceTable(subject: Subject, id: string, slice: Slice, periods: readonly string[]): AreaTable {
  const { lang } = subject;
  const inTime = periodsOf(slice.rows).filter((period) => periods.includes(period));
  const columns = periods.map((period) => ({ head: formatPeriod(lang, period), slice, period }));
  const span = subtitle(subject, inTime[0] ?? '', inTime.at(-1));
  const caption =
    periods.length > 1 && periods[0] === inTime.at(-1) ? `${span}. ${words(subject).newestFirst}` : span;
  return tableOf(subject, id, caption, columns);
}

/** The whole table of the slice the page speaks about: all areas, all periods. */
export function mainTable(subject: Subject, id: string): AreaTable {
  return sliceTable(subject, id, subject.slice, columnPeriods(subject.slice));
}

/** All areas in one period, for what shows no other. */
export function periodTable(subject: Subject, id: string, period: string): AreaTable {
  return sliceTable(subject, id, subject.slice, [period]);
}

/** The months of that slice, where they stand apart. */
export function monthsTable(subject: Subject, id: string): readonly AreaTable[] {
  const months = mainMonths(subject.document);
  const periods = [...periodsOf(months.rows)].reverse();
  return periods.length === 0 ? [] : [sliceTable(subject, id, months, periods)];
}

function isSame(a: Slice, b: Slice): boolean {
  return a.sex === b.sex && a.age_group === b.age_group && a.breakdown === b.breakdown;
}

type Parted = ReturnType<typeof apartMonths>;

/** A table of parts: a column for each and its periods; months apart are in the files only. */
function tableOfParts(subject: Subject, id: string, others: readonly Parted[]): readonly AreaTable[] {
  const { lang, document } = subject;
  if (others.length === 0) return [];
  const columns = others.flatMap(({ together }) =>
    [...periodsOf(together.rows)].reverse().map((period) => ({
      head: `${sliceName(lang, document, together)}, ${formatPeriod(lang, period)}`,
      slice: together,
      period,
    })),
  );
  const name = `${document.name[lang]} (${document.unit_names[lang]})`;
  const isWhole = others.every(({ months }) => months.rows.length === 0);
  const caption = isWhole ? name : `${name}. ${messagesOf(lang).records.monthsInFiles}`;
  return [tableOf(subject, id, caption, columns)];
}

/** Parts of the country alone: a row for each, a column for each period. */
function countryParts(subject: Subject, id: string, parts: readonly Parted[]): readonly AreaTable[] {
  const { store, lang, document } = subject;
  if (parts.length === 0) return [];
  const footnotes = new Footnotes(document);
  const periods = [...periodsOf(parts.flatMap(({ together }) => together.rows))].reverse();
  const rows = parts.map(({ together }) => ({
    head: sliceName(lang, document, together),
    isCountry: false,
    cells: periods.map((period) =>
      areaCell(store, lang, document, together.rows, { area: COUNTRY, period }, footnotes),
    ),
  }));
  const name = `${document.name[lang]} (${document.unit_names[lang]})`;
  return [
    {
      id,
      areaHead: words(subject).part,
      caption: `${name}. ${field(areaOf(store, COUNTRY), 'name', lang)}`,
      columns: periods.map((period) => formatPeriod(lang, period)),
      rows,
      former: [],
      footnotes: footnotes.notes(lang),
      keys: tableKeys(
        lang,
        rows.flatMap(({ cells }) => cells),
      ),
      sortable: false,
    },
  ];
}

/**
 * All that is published beside the main slice. Parts of the country alone stand in a table of their own: among regions
 * they would look as if something were missing there that nobody was to publish.
 */
export function partsTable(subject: Subject, id: string): readonly AreaTable[] {
  const { document, slice: main } = subject;
  const others = slicesOf(document)
    .filter((slice) => !isSame(slice, main))
    .map(apartMonths);
  const hasAreas = ({ together }: Parted): boolean => together.rows.some(({ area }) => area !== COUNTRY);
  return [
    ...tableOfParts(subject, id, others.filter(hasAreas)),
    ...countryParts(
      subject,
      `${id}-country`,
      others.filter((one) => !hasAreas(one)),
    ),
  ];
}

/** True when only the country is published: then a list of statements tells more than a table of areas. */
export function isCountryOnly({ document }: Subject): boolean {
  return document.rows.every(({ area }) => area === COUNTRY) && document.rows.some(hasNumber);
}
