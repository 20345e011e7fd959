import { COUNTRY } from '../../domain/id.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { areaOf, type Store } from '../store.ts';
import { cell, fineLine, line, type TextTableView } from '../text-model.ts';
import { bodyNames } from './measure-tables.ts';
import { saidBy } from './said-by.ts';

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/** The region a record is about, or the whole country. */
export function territoryName(store: Store, lang: Language, code: string): string {
  return code === COUNTRY ? messagesOf(lang).measures.national : field(areaOf(store, code), 'name', lang);
}

/** What was ordered, said, found or changed, the oldest first. */
export function eventTable(store: Store, lang: Language): TextTableView {
  const { events: words } = messagesOf(lang).measures;
  const rows = [...store.tables.events].sort(byDate).map((event) => ({
    id: event.event.toLowerCase(),
    cells: [
      cell(line(formatDate(lang, event.date))),
      cell(
        line(field(event, 'text', lang)),
        fineLine(
          `${words.kind[event.kind as keyof typeof words.kind]} · ${territoryName(store, lang, event.area)}`,
        ),
      ),
      cell(fineLine(...saidBy(lang, event))),
    ],
  }));
  return { id: 'events-table', caption: words.title, columns: words.columns, groups: [{ head: '', rows }] };
}

/** Findings with who said them, the oldest first. */
export function findingTable(store: Store, lang: Language): TextTableView {
  const { findings: words } = messagesOf(lang).measures;
  const rows = [...store.tables.findings].sort(byDate).map((finding) => ({
    id: finding.finding,
    cells: [
      cell(line(formatDate(lang, finding.date))),
      cell(line(field(finding, 'text', lang)), fineLine(territoryName(store, lang, finding.area))),
      cell(line(bodyNames(store, lang, finding.body))),
      cell(fineLine(...saidBy(lang, finding))),
    ],
  }));
  return { id: 'findings-table', caption: words.title, columns: words.columns, groups: [{ head: '', rows }] };
}
