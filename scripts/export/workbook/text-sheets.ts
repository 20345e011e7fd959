import { LANGUAGES, type Language, type Text } from '../../../src/domain/text.ts';
import { OWN_NAMES } from '../../../src/i18n/languages.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import { inEachLanguage } from '../cite.ts';
import type { Shelf, Subject } from '../shelf.ts';
import { linkCell, textCell, type Sheet } from '../xlsx/sheet.ts';
import { indicatorsOf, type IndicatorHead } from './details.ts';
import { SHEET_NAMES, type SheetKey } from './sheet-names.ts';

const TEXT_WIDTH = 60;

/** Heads of the columns of texts, in the languages themselves. */
const LANGUAGE_HEADS = LANGUAGES.map((lang) => OWN_NAMES[lang]);

function textCells(text: Text): ReturnType<typeof textCell>[] {
  return LANGUAGES.map((lang) => textCell(text[lang]));
}

function about(key: SheetKey): Text {
  return inEachLanguage((lang) => {
    const { about: words } = messagesOf(lang).workbook;
    return key === 'kk' || key === 'ru' || key === 'en' ? words.tables[key] : words[key];
  });
}

/** Which sheets there are, each with a link. */
export function contentsSheet(keys: readonly SheetKey[]): Sheet {
  return {
    name: SHEET_NAMES.contents,
    widths: [34, TEXT_WIDTH, TEXT_WIDTH, TEXT_WIDTH],
    above: [textCell(SHEET_NAMES.contents, 'title')],
    table: { name: 'contents', columns: ['#', ...LANGUAGE_HEADS] },
    rows: keys.map((key) => [linkCell(SHEET_NAMES[key], `#${SHEET_NAMES[key]}`), ...textCells(about(key))]),
  };
}

interface Note {
  readonly id: string;
  readonly text: Text;
}

/** What the signs stand for. */
export function signs(lang: Language): readonly [id: string, text: string][] {
  const { state, workbook } = messagesOf(lang);
  return [
    ['[c]', state.suppressedKey],
    ['[x]', state.missingKey],
    ['[z]', workbook.notApplicable],
    ['0', state.zeroKey],
  ];
}

function signNotes(): readonly Note[] {
  return signs('kk').map(([id], i) => ({ id, text: inEachLanguage((lang) => signs(lang)[i]?.[1] ?? '') }));
}

/** Definition of an indicator, and whether more of it is good: a quiet one is not judged. */
function definition(head: IndicatorHead): Note {
  const text = inEachLanguage((lang) => {
    const { direction } = messagesOf(lang).indicator;
    const judged = head.quiet ? '' : ` (${direction[head.direction]})`;
    return `${head.name[lang]}: ${head.definition[lang]}${judged}`;
  });
  return { id: head.id, text };
}

/** What is recorded is not all that happened. */
function recordedNote(heads: readonly IndicatorHead[]): readonly Note[] {
  const own = heads.filter(({ recorded_only }) => recorded_only);
  if (own.length === 0) return [];
  const text = inEachLanguage((lang) => {
    const { recordedHeading, recordedText } = messagesOf(lang).indicator;
    return `${recordedHeading}. ${recordedText} (${own.map(({ name }) => name[lang]).join('; ')})`;
  });
  return [{ id: 'recorded_only', text }];
}

function methodNotes(heads: readonly IndicatorHead[]): readonly Note[] {
  return heads.flatMap(({ id, method }) => (method ? [{ id: `${id}: method`, text: method }] : []));
}

function breakNotes(heads: readonly IndicatorHead[]): readonly Note[] {
  return heads.flatMap(({ id, breaks }) => breaks.map(({ date, text }) => ({ id: `${id}: ${date}`, text })));
}

function caveatNotes(heads: readonly IndicatorHead[]): readonly Note[] {
  const caveats = new Map(heads.flatMap(({ caveat_texts }) => caveat_texts.map((one) => [one.id, one])));
  return [...caveats.values()].map(({ id, heading, text }) => ({
    id,
    text: inEachLanguage((lang) => `${heading[lang]}. ${text[lang]}`),
  }));
}

/** Signs, definitions and cautions of the indicators involved, each with the name that the sheet «data» gives it. */
export function notesSheet(shelf: Shelf, subject: Subject): Sheet {
  const heads = indicatorsOf(shelf, subject);
  const notes = [
    ...signNotes(),
    ...recordedNote(heads),
    ...caveatNotes(heads),
    ...heads.map(definition),
    ...methodNotes(heads),
    ...breakNotes(heads),
  ];
  return {
    name: SHEET_NAMES.notes,
    widths: [30, TEXT_WIDTH, TEXT_WIDTH, TEXT_WIDTH],
    above: [textCell(SHEET_NAMES.notes, 'title')],
    table: { name: 'notes', columns: ['id', ...LANGUAGE_HEADS] },
    rows: notes.map(({ id, text }) => [textCell(id), ...textCells(text)]),
  };
}

/** What stands in the columns of the sheet «data». */
export function columnsSheet(columns: readonly (readonly [name: string, type: string, text: Text])[]): Sheet {
  return {
    name: SHEET_NAMES.columns,
    widths: [16, 10, TEXT_WIDTH, TEXT_WIDTH, TEXT_WIDTH],
    above: [],
    table: { name: 'columns', columns: ['column', 'type', ...LANGUAGE_HEADS] },
    rows: columns.map(([name, type, text]) => [textCell(name), textCell(type), ...textCells(text)]),
  };
}
