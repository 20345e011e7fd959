import type { IndicatorDocument } from '../domain/document.ts';
import type { PublishedRow } from '../domain/row.ts';
import type { Language } from '../domain/text.ts';
import { messagesOf } from '../i18n/messages.ts';
import { figure } from '../i18n/sentences/sentence.ts';
import { generalCaveats } from './caveats.ts';
import { absenceOf } from './area-list.ts';
import { factOf } from './facts.ts';
import type { Note, TableCell } from './model.ts';
import { hasNumber } from './slices.ts';
import type { Store } from './store.ts';

/**
 * Footnotes of one table. Caveats of the whole indicator stand beside its first chart; what holds for single rows is
 * numbered at the value and told below the table.
 */
export class Footnotes {
  readonly #ids: string[] = [];
  readonly #document: IndicatorDocument;
  readonly #general: ReadonlySet<string>;

  constructor(document: IndicatorDocument) {
    this.#document = document;
    this.#general = generalCaveats(document);
  }

  /** Numbers of the footnotes of a row, counted from 1. */
  marks(row: PublishedRow): readonly number[] {
    const ids = row.caveat.split(';').filter((id) => this.#isOwn(id));
    for (const id of ids) if (!this.#ids.includes(id)) this.#ids.push(id);
    return ids.map((id) => this.#ids.indexOf(id) + 1).sort((a, b) => a - b);
  }

  notes(lang: Language): readonly Note[] {
    return this.#ids.flatMap((id) => {
      const caveat = this.#document.caveat_texts.find((candidate) => candidate.id === id);
      return caveat ? [{ heading: caveat.heading[lang], text: caveat.text[lang] }] : [];
    });
  }

  #isOwn(id: string): boolean {
    return !this.#general.has(id) && this.#document.caveat_texts.some((caveat) => caveat.id === id);
  }
}

/** The cell of a row that is there. */
export function rowCell(
  lang: Language,
  document: IndicatorDocument,
  row: PublishedRow,
  footnotes: Footnotes,
): TableCell {
  if (hasNumber(row)) {
    return { kind: 'value', parts: figure(lang, factOf(document, row)), marks: footnotes.marks(row) };
  }
  return { kind: row.status === 'c' ? 'suppressed' : row.status === 'z' ? 'not-applicable' : 'missing' };
}

/** The cell of an area and period among rows, be there a row or not. */
export function areaCell(
  store: Store,
  lang: Language,
  document: IndicatorDocument,
  rows: readonly PublishedRow[],
  place: { readonly area: string; readonly period: string },
  footnotes: Footnotes,
): TableCell {
  const row = rows.find(({ area, period }) => area === place.area && period === place.period);
  if (row) return rowCell(lang, document, row, footnotes);
  return { kind: absenceOf(store, rows, place.area, place.period) };
}

function isZero(cell: TableCell): boolean {
  return cell.kind === 'value' && cell.parts.some((part) => typeof part !== 'string' && part.value === 0);
}

/** What the signs in a table mean: only those that stand in it. */
export function tableKeys(lang: Language, cells: readonly TableCell[]): readonly string[] {
  const { state } = messagesOf(lang);
  const has = (kind: TableCell['kind']): boolean => cells.some((cell) => cell.kind === kind);
  return [
    ...(cells.some(isZero) ? [state.zeroKey] : []),
    ...(has('suppressed') ? [state.suppressedKey] : []),
    ...(has('missing') ? [state.missingKey] : []),
    ...(has('not-applicable') ? [state.notApplicableKey] : []),
  ];
}
