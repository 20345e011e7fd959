import type { Shown } from '../charts/types.ts';
import type { Cell } from '../domain/cell.ts';
import type { IndicatorDocument } from '../domain/document.ts';
import type { Language } from '../domain/text.ts';
import { messagesOf } from '../i18n/messages.ts';
import { absenceOf } from './area-list.ts';
import { valueText } from './facts.ts';
import { hasNumber, type Slice } from './slices.ts';
import type { Store } from './store.ts';

const MARKS: Readonly<Record<Exclude<Cell['kind'], 'value'>, string>> = {
  suppressed: '[c]',
  missing: '[x]',
  'not-applicable': '–',
};

/** An absence as charts take it: its mark, and its words where there is room. */
export function shownAbsence(lang: Language, kind: Exclude<Cell['kind'], 'value'>): Shown {
  const { state } = messagesOf(lang);
  const words = {
    suppressed: state.suppressed,
    missing: state.missing,
    'not-applicable': state.notApplicable,
  };
  return { kind, text: MARKS[kind], words: words[kind] };
}

/** The place of an area and period as charts take it. */
export function shownCell(
  store: Store,
  lang: Language,
  document: IndicatorDocument,
  slice: Slice,
  area: string,
  period: string,
): Shown {
  const row = slice.rows.find((candidate) => candidate.area === area && candidate.period === period);
  if (hasNumber(row)) {
    const { value, lower, upper, lower_joint, upper_joint } = row;
    return {
      kind: 'value',
      value,
      text: valueText(lang, document, value),
      ...(lower === undefined || upper === undefined ? {} : { interval: [lower, upper] as const }),
      ...(lower_joint === undefined || upper_joint === undefined
        ? {}
        : { jointInterval: [lower_joint, upper_joint] as const }),
    };
  }
  return shownAbsence(lang, absenceOf(store, slice.rows, area, period));
}
