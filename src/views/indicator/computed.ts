import { COUNTRY } from '../../domain/id.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import { rowKey, type PublishedRow } from '../../domain/row.ts';
import { field } from '../../i18n/field.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { formerAreas, presentAreas } from '../area-list.ts';
import { generalCaveats } from '../caveats.ts';
import { historyLink } from '../history/link.ts';
import type { FileLink, Link, Note, TableCell } from '../model.ts';
import { indicatorFiles } from '../files.ts';
import { documentOf, areaOf } from '../store.ts';
import { latestAreaPeriod } from '../slices.ts';
import { Footnotes, rowCell, tableKeys } from '../table-cells.ts';
import { intervalText, standingText, type IntervalText } from '../statistics/interval-text.ts';
import { trendLines } from '../statistics/trend-lines.ts';
import { subjectOf, subtitle, type Subject } from './subject.ts';

/** A computed share or rate with the two numbers it is made of. */
export interface ComputedTable {
  readonly id: string;
  readonly heading: string;
  readonly definition: string;
  readonly caption: string;
  readonly rows: readonly {
    readonly head: string;
    readonly isCountry: boolean;
    readonly cell: TableCell;
    readonly numerator: Sentence;
    readonly denominator: Sentence;
    readonly interval: IntervalText | undefined;
    /** Where the region stands to the country; empty where nothing was compared. */
    readonly standing: string;
  }[];
  readonly hasIntervals: boolean;
  readonly hasStandings: boolean;
  readonly trends: readonly string[];
  readonly footnotes: readonly Note[];
  readonly notes: readonly Note[];
  readonly keys: readonly string[];
  readonly files: readonly FileLink[];
  readonly history: Link | undefined;
}

/** The published number that a value was computed from, under the key of its own row. */
export function partOf(
  { store, lang, document }: Subject,
  row: PublishedRow,
  part: 'numerator' | 'denominator',
): Sentence {
  const value = row[part];
  const selector = document.computed?.[part];
  if (value === null || !selector) return [];
  const { indicator, period = row.period, sex = '', age_group = '', breakdown = '' } = selector;
  const key = rowKey(indicator, { area: row.area, period, sex, age_group, breakdown });
  // An expected number, or a sum over ages, is not the row that the key names.
  const isPublished = documentOf(store, indicator).rows.some(
    (other) => rowKey(indicator, other) === key && other.value === value,
  );
  const text = formatNumber(lang, value);
  return [isPublished ? { value, key, text } : text];
}

function computedTable(parent: Subject, document: IndicatorDocument): ComputedTable {
  const { store, lang } = parent;
  const subject = subjectOf(store, lang, document);
  const footnotes = new Footnotes(document);
  const period = latestAreaPeriod(subject.slice.rows, 1) ?? document.rows.at(-1)?.period;
  const areas = [areaOf(store, COUNTRY), ...presentAreas(store, lang), ...formerAreas(store, lang)];
  const rows = areas.flatMap((area) =>
    subject.slice.rows
      .filter((row) => row.area === area.area && row.period === period)
      .map((row) => ({
        head: field(area, 'name', lang),
        isCountry: area.area === COUNTRY,
        cell: rowCell(lang, document, row, footnotes),
        numerator: partOf(subject, row, 'numerator'),
        denominator: partOf(subject, row, 'denominator'),
        interval: intervalText(subject, row),
        standing: standingText(subject, row),
      })),
  );
  // Cautions of the parent stand on the page already.
  const told = generalCaveats(parent.document);
  const own = [...generalCaveats(document)].filter((id) => !told.has(id));
  return {
    id: `computed-${document.id}`,
    heading: document.name[lang],
    definition: document.definition[lang],
    caption: period === undefined ? document.name[lang] : subtitle(subject, period),
    rows,
    hasIntervals: rows.some(({ interval }) => interval !== undefined),
    hasStandings: rows.some(({ standing }) => standing !== ''),
    trends: trendLines(subject),
    footnotes: footnotes.notes(lang),
    notes: document.caveat_texts
      .filter(({ id }) => own.includes(id))
      .map(({ heading, text }) => ({ heading: heading[lang], text: text[lang] })),
    keys: tableKeys(
      lang,
      rows.map(({ cell }) => cell),
    ),
    files: indicatorFiles(store, lang, document.id),
    history: historyLink(subject),
  };
}

/** Computed shares and rates stand on the page of the indicator they are computed from. */
export function computedTables(subject: Subject): readonly ComputedTable[] {
  return subject.document.children.map((id) => computedTable(subject, documentOf(subject.store, id)));
}
