import type { Status } from '../../src/domain/status.ts';
import { COUNTRY } from '../../src/domain/id.ts';
import type { TableRecord } from '../../src/domain/tables.ts';
import type { Text } from '../../src/domain/text.ts';
import { field } from '../../src/i18n/field.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import type { Followed } from './follow-up.ts';
import { LETTERS, type LetterLanguage } from './letter-words.ts';
import type { Questions } from './questions.ts';

/** What names are taken from. */
export interface Named {
  readonly areas: readonly TableRecord<'areas'>[];
  readonly indicators: ReadonlyMap<string, { readonly name: Text }>;
}

/** The number in our list, the region where it is about one, and the measure itself. */
function nameOf(lang: LetterLanguage, measure: TableRecord<'measures'>, { areas }: Named): string {
  const area = areas.find((one) => one.area === measure.area && one.area !== COUNTRY);
  const place = area ? `${field(area, 'name', lang)}, ` : '';
  // Quotation marks inside others are of another shape.
  const name = field(measure, 'name', lang).replaceAll('«', '„').replaceAll('»', '“');
  return `${place}«${name}» (${measure.measure})`;
}

function indicatorNames(
  lang: LetterLanguage,
  measure: TableRecord<'measures'>,
  { indicators }: Named,
): string {
  const names = measure.indicators.split(';').flatMap((id) => indicators.get(id)?.name[lang] ?? []);
  return names.join('; ');
}

function knownOf(lang: LetterLanguage, { last }: Followed): string {
  const { tracker } = messagesOf(lang);
  if (!last) return tracker.status['not-stated'];
  const date = formatDate(lang, last.date);
  const said = last.date_kind === 'latest-possible' ? tracker.notLaterThan(date) : date;
  return `${tracker.status[last.status as Status]} (${said}; ${last.publisher})`;
}

function measureQuestion(lang: LetterLanguage, one: Followed, named: Named): string[] {
  const words = LETTERS[lang];
  const due = field(one.measure, 'due_text', lang);
  const { due_date } = one.measure;
  const day = due === '' && due_date !== '' ? formatDate(lang, due_date) : due;
  const asks = [
    one.state.status === 'reported-done' ? words.askProof : words.askDone,
    words.askPaper,
    ...(one.state.status === 'reported-done' ? [] : [words.askNewDay]),
    ...(one.measure.indicators === '' ? [] : [words.askFigures(indicatorNames(lang, one.measure, named))]),
  ];
  return [
    `${nameOf(lang, one.measure, named)}.`,
    `${words.due}: ${day === '' ? words.notStated : day}. ${words.known}: ${knownOf(lang, one)}.`,
    ...asks,
  ];
}

function gapQuestion(lang: LetterLanguage, gap: TableRecord<'gaps'>): string[] {
  const words = LETTERS[lang];
  return [`${field(gap, 'name', lang)}.`, `${words.table}: ${field(gap, 'table', lang)}.`, words.askTable];
}

/**
 * A request for information that can be sent as it is, once its sender has signed it: how measures stand, and figures that
 * are not published.
 *
 * @param day up to which public sources were read
 * @param named where names of areas and indicators are found
 */
export function letter(
  lang: LetterLanguage,
  { body, measures, gaps }: Questions,
  day: string,
  named: Named,
): string {
  const words = LETTERS[lang];
  const questions = [
    ...measures.map((one) => measureQuestion(lang, one, named)),
    ...gaps.map((gap) => gapQuestion(lang, gap)),
  ].map(([head = '', ...lines], i) =>
    [`${String(i + 1)}. ${head}`, ...lines.map((line) => `   ${line}`)].join('\n'),
  );
  return `${[
    `${words.to}: ${field(body, 'name', lang)}`,
    words.from,
    words.subject,
    '',
    words.law,
    words.basis(formatDate(lang, day)),
    words.noPersons,
    '',
    questions.join('\n\n'),
    '',
    words.form,
    words.answer,
    '',
    words.sign,
  ].join('\n')}\n`;
}
