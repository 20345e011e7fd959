import type { DotGroup, DotRow, DotsData } from '../../charts/types.ts';
import { field } from '../../i18n/field.ts';
import { formatNumber } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { aboveCountry } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { barKey, intervalKey, standings, type Standing } from '../../i18n/sentences/statistics.ts';
import { allAreas, formerAreas } from '../area-list.ts';
import { factOf, valueText } from '../facts.ts';
import type { ChartView } from '../model.ts';
import { shownCell } from '../shown.ts';
import { areaValues, latestAreaPeriod, oneFrame, type ValueRow } from '../slices.ts';
import { methodLink } from '../statistics/method-link.ts';
import { mayOrderByValue, standingOf } from '../statistics/standing.ts';
import { areaOf } from '../store.ts';
import { absentAreas, areaCaption, countryRow, mapHeading } from './area-sentences.ts';
import { subtitle, words, type Subject } from './subject.ts';

/** Fewer regions than this make no chart of dots. */
export const ENOUGH = 5;
/** Shares cannot be more than all. */
const WHOLE = 100;
const STANDINGS: readonly Standing[] = ['above', 'similar', 'below'];

type PlacedRow = DotRow & { readonly standing: Standing | undefined };

/** Rows by the alphabet: a former area stands here wherever the table speaks of it, its value withheld or missing too. */
function dotRows(
  { store, lang, document, slice }: Subject,
  period: string,
  focus: string | undefined,
): readonly PlacedRow[] {
  const spoken = oneFrame(slice.rows).filter((row) => row.period === period);
  const former = new Set(
    formerAreas(store, lang).filter(({ area }) => !spoken.some((row) => row.area === area)),
  );
  const areas = allAreas(store, lang).filter((area) => !former.has(area));
  const rows = areas.map(({ area, ...names }) => {
    const row = spoken.find((candidate) => candidate.area === area);
    return {
      area: area.toLowerCase(),
      name: field(names, 'short', lang),
      cell: shownCell(store, lang, document, slice, area, period),
      standing: row && standingOf(document, row),
      focus: area === focus,
    };
  });
  // An area that lies in a former one here, or did not exist, has no row: its former area stands in its place.
  return rows.filter(({ cell }) => cell.kind !== 'not-applicable');
}

function inOrder(document: Subject['document'], rows: readonly DotRow[]): readonly DotRow[] {
  if (!mayOrderByValue(document)) return rows;
  return [...rows].sort((a, b) => (b.cell.value ?? -Infinity) - (a.cell.value ?? -Infinity));
}

function dotOf({ standing: _, focus = false, ...row }: PlacedRow): DotRow {
  return focus ? { ...row, focus } : row;
}

/** Groups beside the country where the regions were compared with it; else all in one. */
function groupsOf({ lang, document }: Subject, rows: readonly PlacedRow[]): readonly DotGroup[] {
  const named = rows.map(dotOf);
  if (rows.every(({ standing }) => standing === undefined)) return [{ rows: inOrder(document, named) }];
  const { groups } = messagesOf(lang).statistics;
  return [...STANDINGS, undefined]
    .map((standing) => ({
      label: groups[standing ?? 'none'],
      rows: rows.filter((row) => row.standing === standing).map(dotOf),
    }))
    .filter((group) => group.rows.length > 0);
}

/** A country's total is no yardstick for counts of regions; for shares and rates it is. */
function countryLine(subject: Subject, period: string): DotsData['country'] {
  const row = countryRow(subject, period);
  if (!row || subject.document.measure === 'count') return undefined;
  const name = field(areaOf(subject.store, row.area), 'short', subject.lang);
  return { value: row.value, label: `${name} ${valueText(subject.lang, subject.document, row.value)}` };
}

function countOf(rows: readonly PlacedRow[], standing: Standing): number {
  return rows.filter((row) => row.standing === standing).length;
}

function dotsHeading(
  subject: Subject,
  period: string,
  rows: readonly PlacedRow[],
  country: ValueRow | undefined,
): Sentence {
  const { lang, document, slice } = subject;
  if (rows.some(({ standing }) => standing !== undefined)) {
    const [above, similar, below] = STANDINGS.map((standing) => countOf(rows, standing));
    return [standings(lang, { above: above ?? 0, similar: similar ?? 0, below: below ?? 0 })];
  }
  // The country's total is above any region's count.
  if (!country || document.measure === 'count' || !mayOrderByValue(document))
    return [words(subject).dotsTitle];
  const values = areaValues(slice.rows, period);
  const above = values.filter(({ value }) => value > country.value).length;
  return aboveCountry(lang, above, values.length, factOf(document, country));
}

/**
 * The period that is drawn, where the indicator allows it. Made-up figures are neither ranked nor mapped, but stand by the
 * alphabet, be there one value only: how withheld ones look is what they are there to show.
 */
function periodOf({ store, slice, document }: Subject): string | undefined {
  if (store.edition.isSynthetic) return latestAreaPeriod(slice.rows, 1);
  return document.order || document.map ? latestAreaPeriod(slice.rows, ENOUGH) : undefined;
}

/** Why nothing can be said of chance; a full count of things needs no such words. */
function withoutInterval({ lang, document: { statistics } }: Subject): readonly Sentence[] {
  const reason = statistics?.reason;
  if (reason === undefined || reason === 'complete-count') return [];
  return [[messagesOf(lang).statistics.noInterval[reason]]];
}

function captionOf(subject: Subject, period: string, rows: readonly PlacedRow[]): readonly Sentence[] {
  const compared = rows.filter(({ standing }) => standing !== undefined).length;
  const isMapped = subject.document.map && subject.document.classes !== undefined;
  if (compared > 0) {
    const absent = isMapped ? [] : [absentAreas(subject, period)].filter(({ length }) => length > 0);
    return [[intervalKey(subject.lang, compared)], ...absent];
  }
  const hasBars = rows.some(({ cell }) => cell.interval !== undefined);
  const about = isMapped ? [] : areaCaption(subject, period);
  return [...about, ...(hasBars ? [[barKey(subject.lang)]] : withoutInterval(subject))];
}

interface DotsOptions {
  readonly id?: string;
  /** Code of the area in focus. */
  readonly focus?: string;
  /** By default the latest in which enough regions are published. */
  readonly period?: string | undefined;
}

function drawingOf(
  { lang, document }: Subject,
  groups: readonly DotGroup[],
  country: DotsData['country'],
): ChartView['drawing'] {
  return {
    form: 'dots',
    data: {
      groups,
      ...(country ? { country } : {}),
      ...(document.unit_names.kind === 'percent' ? { max: WHOLE } : {}),
      formatTick: (value) => formatNumber(lang, value),
    },
  };
}

/** Regions as dots on one scale: in groups beside the country, else by value where that may be, else by the alphabet; one may be in focus. */
export function dotsChart(
  subject: Subject,
  { id = 'dots', focus, period = periodOf(subject) }: DotsOptions = {},
): ChartView | undefined {
  const { lang, document, name } = subject;
  if (period === undefined) return undefined;
  const rows = dotRows(subject, period, focus);
  const country = countryLine(subject, period);
  const groups = groupsOf(subject, rows);
  const isGrouped = groups.some(({ label }) => label !== undefined);
  const { byValue, byAlphabet, chart } = words(subject);
  const message = isGrouped ? [] : [mayOrderByValue(document) ? byValue : byAlphabet];
  const isMapped = document.map && document.classes !== undefined;
  return {
    id,
    period,
    heading:
      isMapped || country
        ? dotsHeading(subject, period, rows, countryRow(subject, period))
        : mapHeading(subject, period),
    sub: [subtitle(subject, period), ...message].join('. '),
    title: chart.dots(name),
    size: 'wide',
    drawing: drawingOf(subject, groups, country),
    caption: captionOf(subject, period, rows),
    ...(isGrouped ? { method: methodLink(lang, 'comparison') } : {}),
    key: [],
  };
}
