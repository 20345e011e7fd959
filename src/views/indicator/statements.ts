import { formatPeriod } from '../../i18n/format.ts';
import type { StatementTable } from '../model.ts';
import { periodsOf, sliceName, slicesOf } from '../slices.ts';
import { sourceLines } from '../sources.ts';
import { Footnotes, rowCell } from '../table-cells.ts';
import { words, type Subject } from './subject.ts';

/** One row a published statement, in time: when, how much, who said it, and where it was read. */
export function statementTable(subject: Subject, id: string): StatementTable {
  const { store, lang, document } = subject;
  const footnotes = new Footnotes(document);
  const rows = slicesOf(document).flatMap((slice) =>
    [...periodsOf(slice.rows)].reverse().flatMap((period) =>
      slice.rows
        .filter((row) => row.period === period)
        .map((row) => ({
          period: formatPeriod(lang, period),
          what: sliceName(lang, document, slice),
          cell: rowCell(lang, document, row, footnotes),
          source: sourceLines(store, lang, [row]),
          evidence:
            row.evidence === 'table' || row.evidence === 'press'
              ? words(subject).evidenceOf[row.evidence]
              : '',
        })),
    ),
  );
  const unit = document.unit_names[lang];
  const caption = unit === '%' ? document.name[lang] : `${document.name[lang]} (${unit})`;
  return { id, caption, rows, footnotes: footnotes.notes(lang) };
}
