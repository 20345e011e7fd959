import type { Status as StatusWord } from '../../domain/status.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { lastStatus } from '../measure-status.ts';
import { territoryName } from '../measures/record-tables.ts';
import { bodyLinks, joined, measureAddress } from '../measures/links.ts';
import { measureLine, measureLines } from '../measures/measure-line.ts';
import { reportedOn, saidBy } from '../measures/said-by.ts';
import type { Store } from '../store.ts';
import { cell, fineLine, line, type Inline, type TextCell, type TextTableView } from '../text-model.ts';

type Measure = TableRecord<'measures'>;

function nameCell(store: Store, lang: Language, measure: Measure, others: readonly Inline[]): TextCell {
  const { name, address, area, code } = measureLine(store, lang, measure.measure);
  return cell(
    line({ text: name, address }),
    fineLine(`${code} · ${territoryName(store, lang, area)}`),
    fineLine(...others),
  );
}

function knownCell(store: Store, lang: Language, measure: Measure): TextCell {
  const last = lastStatus(store, measure.measure);
  const { text, status, date } = measureLine(store, lang, measure.measure);
  if (!last) return cell(line(status));
  return cell(line(text), fineLine([status, date].join(' · ') + ' · ', ...saidBy(lang, last)));
}

function dueCell(store: Store, lang: Language, { measure }: Measure): TextCell {
  const { standing, due } = measureLine(store, lang, measure);
  return cell(...(standing.length === 0 ? [fineLine(due)] : standing.map((words) => line(words))));
}

/** Who else answers for it, in front of their names. */
function others(store: Store, lang: Language, body: string, { owners }: Measure): readonly Inline[] {
  const ids = owners.split(';').filter((owner) => owner !== body);
  const links = bodyLinks(store, lang, ids.join(';'));
  if (links.length === 0) return [];
  return [`${messagesOf(lang).bodies.alsoAnswers} `, ...joined(links)];
}

function sorted(store: Store, lang: Language, measures: readonly Measure[]): readonly Measure[] {
  const order = measureLines(store, lang, measures).map(({ code }) => code);
  return [...measures].sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure));
}

/** What a body answers for, with the last known, the due date and the standing of each. */
export function ownTable(
  store: Store,
  lang: Language,
  body: string,
  measures: readonly Measure[],
): TextTableView {
  const { bodies: words } = messagesOf(lang);
  const rows = sorted(store, lang, measures).map((measure) => ({
    mark: measureLine(store, lang, measure.measure).mark,
    cells: [
      nameCell(store, lang, measure, others(store, lang, body, measure)),
      knownCell(store, lang, measure),
      dueCell(store, lang, measure),
    ],
  }));
  return { id: 'own-table', caption: words.owns, columns: words.ownColumns, groups: [{ head: '', rows }] };
}

/** What a body ordered, and who answers for it. */
export function orderTable(store: Store, lang: Language, measures: readonly Measure[]): TextTableView {
  const { bodies: words, measures: names } = messagesOf(lang);
  const rows = sorted(store, lang, measures).map((measure) => {
    const owners = bodyLinks(store, lang, measure.owners);
    const note = field(measure, 'owner_note', lang);
    const { mark, status, date, standing } = measureLine(store, lang, measure.measure);
    return {
      mark,
      cells: [
        nameCell(store, lang, measure, []),
        owners.length === 0 && note === ''
          ? cell(fineLine(names.notStated))
          : cell(line(...joined(owners)), fineLine(note)),
        cell(line([status, date].join(' · ')), ...standing.map((text) => fineLine(text))),
      ],
    };
  });
  return {
    id: 'order-table',
    caption: words.ordered,
    columns: words.orderColumns,
    groups: [{ head: '', rows }],
  };
}

/** What a body reported on measures. */
export function statementTable(
  store: Store,
  lang: Language,
  statements: readonly TableRecord<'statuses'>[],
): TextTableView {
  const { bodies: words, tracker } = messagesOf(lang);
  const rows = statements.map((status) => ({
    cells: [
      cell(line(reportedOn(lang, status))),
      cell(
        line(field(status, 'evidence', lang)),
        fineLine(`${tracker.status[status.status as StatusWord]} · `, {
          text: measureLine(store, lang, status.measure).name,
          address: measureAddress(lang, status.measure),
        }),
      ),
      cell(fineLine(...saidBy(lang, status))),
    ],
  }));
  return {
    id: 'statement-table',
    caption: words.stated,
    columns: words.saidColumns,
    groups: [{ head: '', rows }],
  };
}

/** Dated events that are the act or the word of a body. */
export function eventsTable(
  store: Store,
  lang: Language,
  events: readonly TableRecord<'events'>[],
): TextTableView {
  const { bodies: words, measures } = messagesOf(lang);
  const { kind } = measures.events;
  const rows = events.map((event) => ({
    cells: [
      cell(line(formatDate(lang, event.date))),
      cell(
        line(field(event, 'text', lang)),
        fineLine(`${kind[event.kind as keyof typeof kind]} · ${territoryName(store, lang, event.area)}`),
      ),
      cell(fineLine(...saidBy(lang, event))),
    ],
  }));
  return { id: 'event-table', caption: words.did, columns: words.saidColumns, groups: [{ head: '', rows }] };
}

/** What a body found. */
export function foundTable(
  store: Store,
  lang: Language,
  findings: readonly TableRecord<'findings'>[],
): TextTableView {
  const { bodies: words } = messagesOf(lang);
  const rows = findings.map((finding) => ({
    id: finding.finding,
    cells: [
      cell(line(formatDate(lang, finding.date))),
      cell(line(field(finding, 'text', lang)), fineLine(territoryName(store, lang, finding.area))),
      cell(fineLine(...saidBy(lang, finding))),
    ],
  }));
  return {
    id: 'found-table',
    caption: words.found,
    columns: words.saidColumns,
    groups: [{ head: '', rows }],
  };
}
