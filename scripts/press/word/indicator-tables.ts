import type { FileChild } from 'docx';
import { LEVEL } from '../../../src/domain/statistics.ts';
import type { Language } from '../../../src/domain/text.ts';
import { formatPercent } from '../../../src/i18n/format.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { plain } from '../../../src/i18n/sentences/sentence.ts';
import type { ComputedTable } from '../../../src/views/indicator/computed.ts';
import type { AreaTable, Note, StatementTable, TableRow } from '../../../src/views/model.ts';
import { cellText, sourceText } from '../office/papers.ts';
import { wordTable, type WordRow } from './table.ts';
import { heading, paragraph, STYLE, term } from './text.ts';

/** More columns than this would be too narrow on a page of paper. */
const COLUMNS = 8;

function notesBelow(
  lang: Language,
  footnotes: readonly Note[],
  keys: readonly string[],
): readonly FileChild[] {
  return [
    ...footnotes.map(({ heading: head, text }, i) =>
      paragraph(lang, `(${String(i + 1)}) ${head}. ${text}`, STYLE.small),
    ),
    ...(keys.length === 0 ? [] : [paragraph(lang, keys.join('; '), STYLE.small)]),
  ];
}

function rowsOf(rows: readonly TableRow[], from: number): readonly WordRow[] {
  return rows.map(({ head, isCountry, cells }) => ({
    kind: 'row',
    cells: [{ text: head }, ...cells.slice(from, from + COLUMNS).map(cellText)],
    isStrong: isCountry,
  }));
}

/** Areas and periods; a table with many periods goes on in further ones, the newest first. */
export function areaTables(lang: Language, table: AreaTable): readonly FileChild[] {
  const { indicator } = messagesOf(lang);
  const { columns, rows, former, caption, areaHead = indicator.area } = table;
  const starts = columns.map((_, i) => i).filter((i) => i % COLUMNS === 0);
  const tables = starts.flatMap((from) => {
    const heads = columns.slice(from, from + COLUMNS);
    const first = heads.length > 4 ? 0.28 : 0.4;
    const group: readonly WordRow[] =
      former.length === 0 ? [] : [{ kind: 'group', text: indicator.formerAreas }, ...rowsOf(former, from)];
    return [
      wordTable(lang, {
        heads: [areaHead, ...heads],
        rows: [...rowsOf(rows, from), ...group],
        widths: [first, ...heads.map(() => (1 - first) / heads.length)],
        numbersFrom: 1,
      }),
      paragraph(lang, '', STYLE.small),
    ];
  });
  return [heading(lang, caption, 3), ...tables, ...notesBelow(lang, table.footnotes, table.keys)];
}

/** What was said, when and by whom. */
export function statementTables(lang: Language, table: StatementTable): readonly FileChild[] {
  const { indicator } = messagesOf(lang);
  const rows = table.rows.map(({ period, what, cell, source, evidence }): WordRow => {
    const said = sourceText(lang, source, undefined).replace(/^[^:]*: /, '');
    return {
      kind: 'row',
      cells: [
        { text: [period, what].filter((part) => part !== '').join(': ') },
        cellText(cell),
        { text: [said, evidence].filter((part) => part !== '').join(' – ') },
      ],
    };
  });
  return [
    heading(lang, table.caption, 3),
    wordTable(lang, {
      heads: [indicator.period, indicator.value, indicator.source],
      rows,
      widths: [0.32, 0.14, 0.54],
      numbersFrom: 9,
    }),
    paragraph(lang, '', STYLE.small),
    ...notesBelow(lang, table.footnotes, []),
  ];
}

/** A computed share or rate with the numbers it is made of, its intervals and its trends. */
export function computedTables(lang: Language, table: ComputedTable): readonly FileChild[] {
  const { indicator, statistics } = messagesOf(lang);
  const { hasIntervals, hasStandings } = table;
  const level = formatPercent(lang, 100 * LEVEL);
  const heads = [
    indicator.area,
    indicator.value,
    ...(hasIntervals ? [statistics.interval(level)] : []),
    ...(hasStandings ? [statistics.standing] : []),
    indicator.numerator,
    indicator.denominator,
  ];
  const rows = table.rows.map((row): WordRow => ({
    kind: 'row',
    isStrong: row.isCountry,
    cells: [
      { text: row.head },
      cellText(row.cell),
      ...(hasIntervals ? [{ text: row.interval?.text ?? '' }] : []),
      ...(hasStandings ? [{ text: row.standing }] : []),
      { text: plain(row.numerator) },
      { text: plain(row.denominator) },
    ],
  }));
  const wide = [0.29, 0.1, ...(hasIntervals ? [0.15] : []), ...(hasStandings ? [0.18] : []), 0.12, 0.16];
  const whole = wide.reduce((sum, part) => sum + part, 0);
  return [
    heading(lang, table.heading, 3),
    paragraph(lang, table.definition, STYLE.sub),
    wordTable(lang, {
      heads,
      rows,
      widths: wide.map((part) => part / whole),
      numbersFrom: 1,
    }),
    paragraph(lang, '', STYLE.small),
    ...table.trends.map((text) => term(lang, statistics.trend, text)),
    ...notesBelow(lang, table.footnotes, table.keys),
    ...table.notes.map(({ heading: head, text }) => term(lang, head, text)),
  ];
}
