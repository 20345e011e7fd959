import { formatAge, formatSpan } from '../../i18n/format.ts';
import { periodsOf } from '../slices.ts';
import { sourceLines } from '../sources.ts';
import { words, type Subject } from './subject.ts';

const SHOWN_SOURCES = 2;

/** Age band · periods · unit · direction · own answers · sources with their dates. */
export function metaOf(subject: Subject): readonly string[] {
  const { store, lang, document } = subject;
  const text = words(subject);
  const periods = periodsOf(document.rows);
  const [first] = periods;
  const sources = sourceLines(store, lang, document.rows).slice(0, SHOWN_SOURCES);
  const answers = document.self_reported === 'no' ? '' : text.selfReported[document.self_reported];
  return [
    formatAge(lang, document.age_band),
    first === undefined ? '' : formatSpan(lang, first, periods.at(-1) ?? first),
    document.unit_names[lang],
    document.quiet ? '' : text.direction[document.direction],
    answers,
    ...sources.map(({ publisher, date }) => `${publisher} (${date})`),
  ].filter((part) => part !== '');
}
