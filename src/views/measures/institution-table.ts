import type { Status } from '../../domain/status.ts';
import type { TableRecord } from '../../domain/tables.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import { formatShortDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { presentAreas } from '../area-list.ts';
import type { Store } from '../store.ts';
import {
  cell,
  fineLine,
  line,
  type Inline,
  type Line,
  type TextCell,
  type TextTableView,
} from '../text-model.ts';
import { institutionIds, institutionOf } from './institutions-of.ts';
import { bodyNames } from './measure-tables.ts';
import { reportedOn, saidBy } from './said-by.ts';

type Institution = TableRecord<'institutions'>;

export interface InstitutionView {
  readonly table: TextTableView;
  /** In the order of their numbers; the ids are `institution-note-1` and so on. */
  readonly notes: readonly Line[];
}

/** Collects notes and sources, each once, and gives their numbers. */
class NoteList {
  readonly notes: Line[] = [];
  readonly #keys: string[] = [];
  readonly #lang: Language;

  constructor(lang: Language) {
    this.#lang = lang;
  }

  /** The number of the note of a record, counted from 1; 0 where it has neither source nor note. */
  number(record: Institution): number {
    const note = field(record, 'note', this.#lang);
    if (record.publisher === '' && note === '') return 0;
    const key = [record.publisher, record.address, record.date, note].join('|');
    if (!this.#keys.includes(key)) {
      this.#keys.push(key);
      this.notes.push({ parts: this.#parts(record, note) });
    }
    return this.#keys.indexOf(key) + 1;
  }

  #parts(record: Institution, note: string): readonly Inline[] {
    if (record.publisher === '') return [note];
    const date = `, ${reportedOn(this.#lang, record)}`;
    return [...saidBy(this.#lang, record), date, note === '' ? '' : ` – ${note}`];
  }
}

function dayLine(lang: Language, record: Institution): Line {
  const date = formatShortDate(lang, record.date);
  if (record.status === 'not-stated') return fineLine(messagesOf(lang).institutions.readTo(date));
  const isStated = record.date_kind !== 'latest-possible';
  return fineLine(isStated ? date : messagesOf(lang).tracker.notLaterThan(date));
}

function stateCell(lang: Language, record: Institution | undefined, notes: NoteList): TextCell {
  const { status } = messagesOf(lang).tracker;
  if (!record) return cell(line(status['not-stated']));
  const words = status[record.status as Status];
  const number = notes.number(record);
  if (number === 0) return cell(line(words), dayLine(lang, record));
  const link = { text: `[${String(number)}]`, address: `#institution-note-${String(number)}` };
  return cell(line(`${words} `, link), dayLine(lang, record));
}

/** Areas by the alphabet, institutions as columns, states in words with numbers of notes. */
export function institutionTable(store: Store, lang: Language): InstitutionView {
  const { institutions: words } = messagesOf(lang).measures;
  const ids = institutionIds(store);
  const areas = presentAreas(store, lang);
  const notes = new NoteList(lang);
  const rows = areas.map((area) => ({
    cells: [
      cell(
        line({
          text: field(area, 'name', lang),
          address: pageHref(lang, `regions/${area.area.toLowerCase()}/`),
        }),
      ),
      ...ids.map((id) => stateCell(lang, institutionOf(store, area.area, id).record, notes)),
    ],
  }));
  return {
    table: {
      id: 'institutions-table',
      caption: words.caption(areas.length),
      columns: [words.area, ...ids.map((id) => bodyNames(store, lang, id))],
      groups: [{ head: '', rows }],
    },
    notes: notes.notes,
  };
}
