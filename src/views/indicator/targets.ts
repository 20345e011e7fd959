import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatShortDate } from '../../i18n/format.ts';
import type { SourceLine } from '../model.ts';
import type { IndicatorDocument } from '../../domain/document.ts';
import { COUNTRY } from '../../domain/id.ts';
import type { Fact, Sentence } from '../../i18n/sentences/sentence.ts';
import { neededPosts, progressWords } from '../../i18n/sentences/statistics.ts';
import { factOf } from '../facts.ts';
import { hasNumber } from '../slices.ts';
import { documentOf } from '../store.ts';
import { sourceLines } from '../sources.ts';
import { words, type Subject } from './subject.ts';

/** A plan or norm as somebody stated it. */
export interface TargetRow {
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly due: string;
  readonly statedBy: string;
  readonly note: string;
  /** What became of it, by the rule declared before; empty where nothing is followed. */
  readonly outcome: Sentence;
  readonly source: readonly SourceLine[];
}

/** The published row that a progress speaks of. */
export function factIn(document: IndicatorDocument, period: string, age_group = ''): Fact | undefined {
  const row = document.rows.find(
    (one) =>
      one.area === COUNTRY &&
      one.period === period &&
      one.age_group === age_group &&
      one.sex === '' &&
      one.breakdown === '',
  );
  return hasNumber(row) ? factOf(document, row) : undefined;
}

/** What became of a plan or norm, in words; empty where it is not followed. */
export function outcomeOf({ store, lang, document }: Subject, target: string): Sentence {
  const one = document.progress.find((progress) => progress.target === target);
  const norm = document.norms?.find((followed) => followed.target === target);
  if (!one) return [];
  if (!norm) return [progressWords(lang, one.progress)];
  const { needed, actual_period, served_period } = one;
  if (needed === null || actual_period === null || served_period === null) return [];
  const { indicator, age_group } = norm.served;
  const served = factIn(documentOf(store, indicator), served_period, age_group);
  const actual = factIn(document, actual_period);
  return served && actual ? neededPosts(lang, needed, served, actual) : [];
}

/** Plans and norms of the indicator; what no source states is said to be not stated. */
export function targetRows(subject: Subject): readonly TargetRow[] {
  const { store, lang, document } = subject;
  const text = words(subject);
  return document.targets.map((target) => {
    const unit = store.tables.units.find((candidate) => candidate.unit === target.unit);
    const due = target.due_date === '' ? field(target, 'due_text', lang) : formatDate(lang, target.due_date);
    const stated = /^\d{4}(-\d{2}){0,2}$/.test(target.stated_on)
      ? ` (${formatShortDate(lang, target.stated_on)})`
      : '';
    const note = field(target, 'note', lang);
    return {
      kind: text.targetKind[target.kind === 'norm' ? 'norm' : 'plan'],
      value: formatNumber(lang, Number(target.value)),
      unit: unit ? field(unit, 'name', lang) : '',
      due: due === '' ? text.notStated : due,
      statedBy: `${field(target, 'stated_by', lang)}${stated}`,
      note:
        target.data_kind === 'computed'
          ? [text.computedTarget, note].filter((part) => part !== '').join('. ')
          : note,
      outcome: outcomeOf(subject, target.target),
      source: sourceLines(store, lang, [target]),
    };
  });
}
