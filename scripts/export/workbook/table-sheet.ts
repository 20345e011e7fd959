import type { Qualifier, Sex, DataKind } from '../../../src/domain/row.ts';
import type { Language } from '../../../src/domain/text.ts';
import { field } from '../../../src/i18n/field.ts';
import { formatAge, formatPeriod, formatShortDate } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { WorkbookMessages } from '../../../src/i18n/messages/workbook.ts';
import type { Shelf, Subject } from '../shelf.ts';
import { textCell, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { numberLook } from '../xlsx/styles.ts';
import { detailsOf, type IndicatorHead, type Source } from './details.ts';
import { SHEET_NAMES } from './sheet-names.ts';
import { signs } from './text-sheets.ts';

/** A row of the CSV, cell by cell by the name of its column. */
type Get = (column: string) => string;

interface ReadColumn {
  readonly head: keyof WorkbookMessages['heads'];
  readonly width: number;
  readonly cell: (get: Get, indicator: IndicatorHead) => Cell;
  /** The column is left out where no row has anything here. */
  readonly needs?: string;
}

const NOT_APPLICABLE: Cell = { kind: 'text', text: '[z]', look: 'sign' };

/** The number, or the sign for why there is none. */
function valueCell(get: Get, { unit_names }: IndicatorHead): Cell {
  const [value, status] = [get('value'), get('status')];
  if (value === '') return { kind: 'text', text: `[${status}]`, look: 'sign' };
  return { kind: 'number', text: value, look: numberLook(unit_names.decimals) };
}

/** An end of the interval: none where there is no value, or where none is computed. */
function limitCell(get: Get, column: 'lower' | 'upper', { unit_names }: IndicatorHead): Cell {
  const limit = get(column);
  if (limit !== '') return { kind: 'number', text: limit, look: numberLook(unit_names.decimals) };
  const status = get('status');
  return status === '' ? NOT_APPLICABLE : { kind: 'text', text: `[${status}]`, look: 'sign' };
}

function breakdownWords(text: string, lang: Language, { breakdowns }: IndicatorHead): string {
  if (text === '') return messagesOf(lang).workbook.total;
  const parts = text.split(';').map((part) => {
    const [name = '', value = ''] = part.split('=');
    const breakdown = breakdowns.find(({ id }) => id === name);
    const known = breakdown?.values.find(({ id }) => id === value);
    return `${breakdown?.name[lang] ?? name}: ${known?.name[lang] ?? value}`;
  });
  return parts.join('; ');
}

/** What pages write beside a figure: with it the row is found on the sheet «data». */
const KEY = ['indicator', 'area', 'period', 'sex', 'age_group', 'breakdown'] as const;

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}

function sourceColumns(lang: Language, sources: ReadonlyMap<string, Source>): readonly ReadColumn[] {
  const { notStated } = messagesOf(lang).workbook;
  const cellOf = (say: (source: Source) => string): ReadColumn['cell'] => {
    const known = new Map<string, Cell>();
    return (get) => {
      const ids = get('source');
      const cell =
        known.get(ids) ??
        textCell(
          unique(
            ids
              .split(';')
              .flatMap((id) => sources.get(id) ?? [])
              .map(say),
          ),
        );
      known.set(ids, cell);
      return cell ?? NOT_APPLICABLE;
    };
  };
  return [
    { head: 'publisher', width: 34, cell: cellOf((source) => field(source, 'publisher', lang)) },
    {
      head: 'date',
      width: 14,
      cell: cellOf(({ date }) => (date === '' ? notStated : formatShortDate(lang, date))),
    },
  ];
}

function readColumns(
  lang: Language,
  { kind }: Subject,
  sources: ReadonlyMap<string, Source>,
): readonly ReadColumn[] {
  const { codes } = messagesOf(lang).data;
  const words = codes.words;
  const columns: readonly ReadColumn[] = [
    { head: 'indicator', width: 44, cell: (_, { name }) => textCell(name[lang]) },
    { head: 'area', width: 26, cell: (get) => textCell(get(`area_name_${lang}`)) },
    { head: 'period', width: 16, cell: (get) => textCell(formatPeriod(lang, get('period'))) },
    {
      head: 'sex',
      width: 16,
      needs: 'sex',
      cell: (get, { age_band }) =>
        age_band === 'not-applicable' ? NOT_APPLICABLE : textCell(words.sex[get('sex') as Sex]),
    },
    {
      head: 'age',
      width: 16,
      cell: (get, { age_band }) => textCell(formatAge(lang, get('age_group') || age_band)) ?? NOT_APPLICABLE,
    },
    {
      head: 'breakdown',
      width: 34,
      needs: 'breakdown',
      cell: (get, indicator) => textCell(breakdownWords(get('breakdown'), lang, indicator)),
    },
    { head: 'value', width: 14, cell: valueCell },
    {
      head: 'qualifier',
      width: 18,
      needs: 'qualifier',
      cell: (get) => textCell(words.qualifier[get('qualifier') as Qualifier]),
    },
    { head: 'unit', width: 20, cell: (_, { unit_names }) => textCell(unit_names[lang]) },
    { head: 'lower', width: 14, needs: 'lower', cell: (get, head) => limitCell(get, 'lower', head) },
    { head: 'upper', width: 14, needs: 'upper', cell: (get, head) => limitCell(get, 'upper', head) },
    { head: 'kind', width: 26, cell: (get) => textCell(words.data_kind[get('data_kind') as DataKind]) },
    ...sourceColumns(lang, sources),
    { head: 'key', width: 40, cell: (get) => textCell(KEY.map(get).join('|'), 'plain') },
  ];
  return kind === 'indicator' ? columns.filter(({ head }) => head !== 'indicator') : columns;
}

/** The figures in words, for a person: one table, with the signs explained above it. */
export function tableSheet(lang: Language, shelf: Shelf, subject: Subject): Sheet {
  const { table } = subject;
  const { examples, workbook } = messagesOf(lang);
  const { indicators, sources } = detailsOf(shelf);
  const places = new Map(table.columns.map((name, i) => [name, i]));
  const cellAt = (row: readonly string[], column: string): string => row[places.get(column) ?? -1] ?? '';
  const made = readColumns(lang, subject, sources)
    .filter(({ needs }) => needs === undefined || table.rows.some((row) => cellAt(row, needs) !== ''))
    .map(({ head, width, cell }) => {
      const cells = table.rows.map((row) => {
        const indicator = indicators.get(cellAt(row, 'indicator'));
        if (!indicator) throw new Error(`${subject.path}.csv: unknown indicator`);
        return cell((column) => cellAt(row, column), indicator);
      });
      return { head, width, cells };
    });
  // An age where no persons are counted.
  const columns = made.filter(
    ({ cells }) => cells.length === 0 || cells.some((cell) => cell !== NOT_APPLICABLE),
  );
  return {
    name: SHEET_NAMES[lang],
    widths: columns.map(({ width }) => width),
    above: [
      textCell(subject.name[lang], 'title'),
      ...(shelf.synthetic ? [textCell(examples.band, 'plain')] : []),
      ...signs(lang).map(([, text]) => textCell(text, 'plain')),
    ],
    table: { name: `table_${lang}`, columns: columns.map(({ head }) => workbook.heads[head]) },
    rows: table.rows.map((_, i) => columns.map(({ cells }) => cells[i] ?? null)),
  };
}
