import type { Text } from '../../src/domain/text.ts';
import { textFault } from './check-text.ts';
import type { Fault } from './problem-list.ts';

const LANGUAGES = { text_kk: 'Kazakh', text_ru: 'Russian', text_en: 'English' } as const;
export type TextColumn = keyof typeof LANGUAGES;
type Cells = Readonly<Record<TextColumn, string>>;

/** What is wrong with a text that must be there in each language. */
export function missingOrUnfit(column: TextColumn, cells: Cells, allowed: ReadonlySet<string>): Fault | null {
  if (cells[column] !== '') return textFault(cells[column], allowed);
  return {
    what: `the ${LANGUAGES[column]} text is missing`,
    found: '',
    expected: 'a text in each of the three languages kk, ru, en',
    remedy: `write the ${LANGUAGES[column]} text`,
  };
}

export function textOfCells({ text_kk, text_ru, text_en }: Cells): Text {
  return { kk: text_kk, ru: text_ru, en: text_en };
}
