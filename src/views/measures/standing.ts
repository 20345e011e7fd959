import type { Mark } from '../../domain/measure-state.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { figure, say, type Sentence } from '../../i18n/sentences/sentence.ts';
import { factOf } from '../facts.ts';
import { reportsOf, stateOf } from '../measure-status.ts';
import { documentOf, type Store } from '../store.ts';
import { reportedOn } from './said-by.ts';
import type { Measure } from './status.ts';
import { lastValue, targetOutcome } from './target-outcome.ts';

/** How one measure stands, in words. */
export interface Standing {
  readonly mark: Mark;
  readonly group: string;
  /** Full sentences: on the due date, and on the last report. */
  readonly sentences: readonly string[];
  /** Plans in numbers that the measure states, with what became of them. */
  readonly targets: readonly Sentence[];
}

function targetSentence(store: Store, lang: Language, target: Store['tables']['targets'][number]): Sentence {
  const { one, target: outcomes, norm } = messagesOf(lang).measurePages;
  const unit = store.tables.units.find((candidate) => candidate.unit === target.unit);
  const due = field(target, 'due_text', lang) || (target.due_date && formatDate(lang, target.due_date));
  const state = targetOutcome(store, target);
  const last = lastValue(store, target);
  const value = formatNumber(lang, Number(target.value));
  const unitName = unit ? field(unit, 'name', lang) : '';
  const { targetKind } = messagesOf(lang).indicator;
  const head =
    target.kind === 'norm' ? `${targetKind.norm}: ${value} (${unitName})` : one.plan(value, unitName, due);
  const document = documentOf(store, target.indicator);
  const published: Sentence = last
    ? say` ${one.published}: ${figure(lang, factOf(document, last))} (${formatPeriod(lang, last.period)}).`
    : [];
  const outcome = target.kind === 'norm' ? norm : state === undefined ? one.notStated : outcomes[state];
  return say`${head} – ${outcome}.${published}`;
}

/** How a measure stands on the day of judgement: its group, its due date, its last report, and its plans in numbers. */
export function standingOf(store: Store, lang: Language, measure: Measure): Standing {
  const { tracker, measurePages } = messagesOf(lang);
  const { one } = measurePages;
  const { mark, status, due, due_date, stale } = stateOf(store, measure);
  const news = reportsOf(store, measure.measure).findLast(({ status }) => status !== 'not-stated');
  const lastDay = news ? reportedOn(lang, news) : '';
  const report = news ? [stale === 'yes' ? one.stale(lastDay) : one.last(lastDay)] : [one.noHistory];
  return {
    mark,
    group: tracker.group[mark],
    sentences: [
      one.dueState[due](due_date === '' ? '' : formatDate(lang, due_date), tracker.status[status]),
      ...report,
    ],
    targets: store.tables.targets
      .filter((target) => target.measure === measure.measure)
      .map((target) => targetSentence(store, lang, target)),
  };
}
