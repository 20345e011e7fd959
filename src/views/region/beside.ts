import type { StripData } from '../../charts/types.ts';
import { COUNTRY } from '../../domain/id.ts';
import { parsePeriod } from '../../domain/period.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import type { PublishedRow } from '../../domain/row.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { figure, say, type Sentence } from '../../i18n/sentences/sentence.ts';
import { standing } from '../../i18n/sentences/statistics.ts';
import { wholesOf, type Area } from '../area-list.ts';
import { factOf, valueText } from '../facts.ts';
import type { Link, TableCell } from '../model.ts';
import { areaValues, hasNumber, mainSlice, periodsOf, type Slice } from '../slices.ts';
import { standingOf } from '../statistics/standing.ts';
import { areaOf, type Store } from '../store.ts';
import { Footnotes, rowCell } from '../table-cells.ts';

/** A value of another area, perhaps of the territory that held it then. */
interface NeighbourCell {
  readonly name: string;
  readonly cell: TableCell;
  readonly isOtherBorders: boolean;
}

/** One indicator of a region: its latest value beside the country and the neighbours. */
export interface BesideRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly unit: string;
  readonly period: string;
  readonly own: TableCell;
  /** The value stands under a former area, because half a year is no year. */
  readonly partOf: Link | undefined;
  /** A number of people or things, which follows the size of the region. */
  readonly isCount: boolean;
  /** The count that a share or rate was computed from, with its unit. */
  readonly count: Sentence | undefined;
  /** The verdict beside the country in words; empty where nothing was compared. */
  readonly standing: string;
  readonly country: TableCell;
  readonly neighbours: readonly NeighbourCell[];
  readonly strip: (StripData & { readonly alt: string }) | undefined;
}

export interface Place {
  readonly store: Store;
  readonly lang: Language;
  readonly area: Area;
  readonly neighbours: readonly Area[];
}

const ENOUGH = 3;

function isShown(row: PublishedRow): boolean {
  return hasNumber(row) || row.status === 'c';
}

/** The latest row of an area that has a value or withholds one. */
export function latestRow(rows: readonly PublishedRow[], area: string): PublishedRow | undefined {
  const own = rows.filter((row) => row.area === area && isShown(row));
  const last = periodsOf(own).at(-1);
  return own.find((row) => row.period === last);
}

/** A row of the former area for the very period in which it was split: the parts have only part of that year. */
export function splitYearRow(
  store: Store,
  rows: readonly PublishedRow[],
  area: string,
): PublishedRow | undefined {
  const wholes = wholesOf(store, area);
  return rows
    .filter((row) => wholes.includes(row.area) && isShown(row))
    .find((row) => {
      const period = parsePeriod(row.period);
      return period !== null && store.territory.existsIn(area, period);
    });
}

function cellIn(
  place: Place,
  document: IndicatorDocument,
  slice: Slice,
  area: string,
  period: string,
): TableCell {
  const row = slice.rows.find((candidate) => candidate.area === area && candidate.period === period);
  if (!row) return { kind: 'missing' };
  const cell = rowCell(place.lang, document, row, new Footnotes(document));
  // Footnotes stand on the page of the indicator, one link away.
  return cell.kind === 'value' ? { ...cell, marks: [] } : cell;
}

function neighbourCell(
  place: Place,
  document: IndicatorDocument,
  slice: Slice,
  area: Area,
  period: string,
): NeighbourCell {
  const name = field(area, 'short', place.lang);
  const has = (code: string): boolean =>
    slice.rows.some((row) => row.area === code && row.period === period && isShown(row));
  const whole = has(area.area) ? undefined : wholesOf(place.store, area.area).find(has);
  return {
    name,
    cell: cellIn(place, document, slice, whole ?? area.area, period),
    isOtherBorders: whole !== undefined,
  };
}

function stripOf(
  { lang }: Place,
  document: IndicatorDocument,
  slice: Slice,
  row: PublishedRow,
): BesideRow['strip'] {
  const values = areaValues(slice.rows, row.period).map(({ value }) => value);
  if (values.length < ENOUGH || !document.order) return undefined;
  const country = slice.rows.find((other) => other.area === COUNTRY && other.period === row.period);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    valueText(lang, document, value),
  );
  const focus = hasNumber(row)
    ? ({ kind: 'value', value: row.value, text: valueText(lang, document, row.value) } as const)
    : ({ kind: 'suppressed', text: '[c]' } as const);
  return {
    values,
    // A country's total is no yardstick for the counts of its regions.
    ...(document.measure !== 'count' && hasNumber(country) ? { country: country.value } : {}),
    focus,
    ends: [low ?? '', high ?? ''],
    alt: messagesOf(lang).region.stripAlt(low ?? '', high ?? '', String(values.length)),
  };
}

/** Of a value of its own and of a year in which the region was split off, the newer one is shown. */
function newerRow(own: PublishedRow | undefined, split: PublishedRow | undefined): PublishedRow | undefined {
  if (!own || !split) return own ?? split;
  return own.period_end >= split.period_end ? own : split;
}

function standingWords(lang: Language, document: IndicatorDocument, row: PublishedRow): string {
  const where = standingOf(document, row);
  return where === undefined ? '' : standing(lang, where);
}

/** The row of an indicator, or nothing where the region has no value of it. */
export function besideRow(place: Place, document: IndicatorDocument): BesideRow | undefined {
  const { store, lang, area, neighbours } = place;
  const slice = mainSlice(document);
  const row = newerRow(latestRow(slice.rows, area.area), splitYearRow(store, slice.rows, area.area));
  if (!row || document.quiet) return undefined;
  const isOwn = row.area === area.area;
  const page = document.computed?.parent ?? document.id;
  return {
    id: document.id,
    name: document.name[lang],
    address: pageHref(lang, `indicators/${page}/`),
    unit: document.unit_names[lang],
    period: formatPeriod(lang, row.period),
    own: isOwn ? cellIn(place, document, slice, area.area, row.period) : { kind: 'not-applicable' },
    partOf: isOwn ? undefined : formerLink(store, lang, row.area),
    isCount: document.measure === 'count',
    count: isOwn ? countOf(place, document, row.period) : undefined,
    standing: isOwn ? standingWords(lang, document, row) : '',
    country: cellIn(place, document, slice, COUNTRY, row.period),
    neighbours: neighbours.map((other) => neighbourCell(place, document, slice, other, row.period)),
    strip: isOwn ? stripOf(place, document, slice, row) : undefined,
  };
}

/** The published count behind a computed share or rate. */
function countOf(
  { store, lang, area }: Place,
  document: IndicatorDocument,
  period: string,
): Sentence | undefined {
  const parent = store.indicators.get(document.computed?.parent ?? '');
  if (!parent) return undefined;
  const row = mainSlice(parent).rows.find((other) => other.area === area.area && other.period === period);
  return hasNumber(row) ? say`${figure(lang, factOf(parent, row))} ${parent.unit_names[lang]}` : undefined;
}

function formerLink(store: Store, lang: Language, code: string): Link {
  return {
    text: field(areaOf(store, code), 'name', lang),
    address: pageHref(lang, `regions/${code.toLowerCase()}/`),
  };
}

/** The population of an area on the latest day, as a figure. */
export function populationOf({
  store,
  lang,
  area,
}: Place): { readonly text: Sentence; readonly date: string } | undefined {
  const document = store.indicators.get('population');
  const row = document && latestRow(mainSlice(document).rows, area.area);
  if (!document || !hasNumber(row)) return undefined;
  return { text: figure(lang, factOf(document, row)), date: formatPeriod(lang, row.period) };
}
