import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatShortDate } from '../../i18n/format.ts';
import type { SourceLine } from '../model.ts';
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
  readonly source: readonly SourceLine[];
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
      source: sourceLines(store, lang, [target]),
    };
  });
}
