import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate, formatNumber, formatPeriod } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { figure } from '../../i18n/sentences/sentence.ts';
import { factOf } from '../facts.ts';
import { documentOf, type Store } from '../store.ts';
import { cell, fineLine, line, type TextCell, type TextTableView } from '../text-model.ts';
import { saidBy, saidOn } from './said-by.ts';
import { lastValue, targetOutcome } from './target-outcome.ts';

type Target = TableRecord<'targets'>;

function whatCell(store: Store, lang: Language, target: Target): TextCell {
  const document = documentOf(store, target.indicator);
  const { targetKind } = messagesOf(lang).indicator;
  return cell(
    line({ text: document.name[lang], address: pageHref(lang, `indicators/${document.id}/`) }),
    fineLine(targetKind[target.kind === 'norm' ? 'norm' : 'plan']),
  );
}

function valueCell(store: Store, lang: Language, target: Target): TextCell {
  const unit = store.tables.units.find((candidate) => candidate.unit === target.unit);
  const { computedTarget } = messagesOf(lang).indicator;
  return cell(
    line(formatNumber(lang, Number(target.value))),
    fineLine(unit ? field(unit, 'name', lang) : ''),
    fineLine(field(target, 'note', lang)),
    fineLine(target.data_kind === 'computed' ? computedTarget : ''),
  );
}

function dueCell(lang: Language, target: Target): TextCell {
  const words = field(target, 'due_text', lang);
  if (words !== '') return cell(line(words));
  if (target.due_date !== '') return cell(line(formatDate(lang, target.due_date)));
  return cell(fineLine(messagesOf(lang).measures.notStated));
}

function statedCell(store: Store, lang: Language, target: Target): TextCell {
  const source = store.sources.get(target.source);
  const said = source ? saidBy(lang, { ...source, publisher: field(source, 'publisher', lang) }) : [];
  return cell(
    line(field(target, 'stated_by', lang)),
    fineLine(`${saidOn(lang, target.stated_on)} · `, ...said),
  );
}

function publishedCell(store: Store, lang: Language, target: Target): TextCell {
  const document = documentOf(store, target.indicator);
  const last = lastValue(store, target);
  if (!last) return cell(fineLine(messagesOf(lang).measures.targets.nothingPublished));
  return cell(
    line(...figure(lang, factOf(document, last))),
    fineLine(`${document.unit_names[lang]}, ${formatPeriod(lang, last.period)}`),
  );
}

function outcomeCell(store: Store, lang: Language, target: Target): TextCell {
  const { measurePages: words, measures } = messagesOf(lang);
  if (target.kind === 'norm') return cell(fineLine(words.norm));
  const state = targetOutcome(store, target);
  return cell(state === undefined ? fineLine(measures.notStated) : line(words.target[state]));
}

/** Plans and norms beside what has been published, and whether a plan with a day was reached. */
export function targetTable(store: Store, lang: Language): TextTableView {
  const { measures, measurePages } = messagesOf(lang);
  const { targets: words } = measures;
  return {
    id: 'targets-table',
    caption: words.title,
    columns: [...words.columns, measurePages.outcome],
    groups: [
      {
        head: '',
        rows: store.tables.targets.map((target) => ({
          id: target.target,
          cells: [
            whatCell(store, lang, target),
            valueCell(store, lang, target),
            dueCell(lang, target),
            statedCell(store, lang, target),
            publishedCell(store, lang, target),
            outcomeCell(store, lang, target),
          ],
        })),
      },
    ],
  };
}
