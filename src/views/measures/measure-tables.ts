import type { Language } from '../../domain/text.ts';
import { COUNTRY } from '../../domain/id.ts';
import { MARKS } from '../../domain/measure-state.ts';
import type { Status as StatusWord } from '../../domain/status.ts';
import { capital } from '../../i18n/capital.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { reportsOf, stateOf } from '../measure-status.ts';
import { remember } from '../remember.ts';
import { areaOf, type Store } from '../store.ts';
import {
  cell,
  fineLine,
  line,
  type Inline,
  type Line,
  type TextCell,
  type TextGroup,
  type TextRow,
  type TextTableView,
} from '../text-model.ts';
import { facetsOf } from './filters.ts';
import { bodyLinks, joined, measureLink, withLinks } from './links.ts';
import { reportedOn, saidBy } from './said-by.ts';
import type { Measure, Status } from './status.ts';

/** Names of bodies, by their ids joined by `;`. */
export function bodyNames({ tables }: Store, lang: Language, ids: string): string {
  return ids
    .split(';')
    .flatMap((id) => tables.bodies.filter(({ body }) => body === id))
    .map((body) => field(body, 'name', lang))
    .join('; ');
}

function nameCell(store: Store, lang: Language, measure: Measure): TextCell {
  const links = measure.indicators
    .split(';')
    .flatMap((id) => store.indicators.get(id) ?? [])
    .map((document) => ({
      text: document.short_name[lang],
      address: pageHref(lang, `indicators/${document.id}/`),
    }));
  const related = links.flatMap((link, i) => (i === 0 ? [link] : [', ', link]));
  const code = related.length === 0 ? [measure.measure] : [`${measure.measure} · `, ...related];
  return cell(line(measureLink(lang, measure)), fineLine(...code));
}

function ownerCell(store: Store, lang: Language, measure: Measure): TextCell {
  const names = joined(bodyLinks(store, lang, measure.owners));
  const note = field(measure, 'owner_note', lang);
  if (names.length === 0 && note === '') return cell(fineLine(messagesOf(lang).measures.notStated));
  return cell(line(...names), fineLine(note));
}

function dueCell(lang: Language, measure: Measure): TextCell {
  const words = field(measure, 'due_text', lang);
  if (words !== '') return cell(line(words));
  if (measure.due_date !== '') return cell(line(formatDate(lang, measure.due_date)));
  return cell(fineLine(messagesOf(lang).measures.notStated));
}

function papers(lang: Language, status: Status): readonly Inline[] {
  const words = messagesOf(lang).tracker.status[status.status as StatusWord];
  return [`${words} · ${reportedOn(lang, status)} · `, ...saidBy(lang, status)];
}

/** What we add to a report, on a line of its own. */
function noteLines(store: Store, lang: Language, status: Status): readonly Line[] {
  const note = field(status, 'note', lang);
  return note === '' ? [] : [fineLine(...withLinks(store, lang, note))];
}

function latestCell(store: Store, lang: Language, measure: Measure): TextCell {
  const all = reportsOf(store, measure.measure);
  const last = all.at(-1);
  if (!last) return cell(fineLine(messagesOf(lang).measures.notStated));
  const lines = [
    line(...withLinks(store, lang, field(last, 'evidence', lang))),
    ...noteLines(store, lang, last),
    fineLine(...papers(lang, last)),
  ];
  const earlier: readonly Line[] = all
    .slice(0, -1)
    .map((status) => fineLine(`${field(status, 'evidence', lang)} `, ...papers(lang, status)));
  if (earlier.length === 0) return { lines };
  return { lines, more: { summary: messagesOf(lang).measures.earlier(earlier.length), lines: earlier } };
}

/** The row of a measure; it stands in the list of all and in those of the choices that mean it. */
const measureRow = remember((store, lang, id): TextRow => {
  const measure = store.tables.measures.find((one) => one.measure === id);
  if (!measure) throw new Error(`There is no measure “${id}”.`);
  return {
    id: measure.measure.toLowerCase(),
    mark: stateOf(store, measure).mark,
    cells: [
      nameCell(store, lang, measure),
      ownerCell(store, lang, measure),
      dueCell(lang, measure),
      latestCell(store, lang, measure),
    ],
    facets: facetsOf(store, lang, id),
  };
});

/** The measures of one area, in groups by status. */
export interface AreaMeasures {
  readonly id: string;
  readonly heading: string;
  readonly count: number;
  readonly name: string;
  readonly table: TextTableView;
}

/** Measures in groups by status; groups without any are left out. */
function byStatus(store: Store, lang: Language, measures: readonly Measure[]): readonly TextGroup[] {
  const { tracker } = messagesOf(lang);
  return MARKS.flatMap((mark) => {
    const rows = measures.filter((measure) => stateOf(store, measure).mark === mark);
    if (rows.length === 0) return [];
    // No count: beside the name of a region and of an indicator it would read like a figure.
    return [{ head: tracker.group[mark], rows: rows.map(({ measure }) => measureRow(store, lang, measure)) }];
  });
}

/** Measures by area: regions in the order of the table, the whole country last; areas without any are left out. */
export function measuresByArea(
  store: Store,
  lang: Language,
  measures: readonly Measure[] = store.tables.measures,
): readonly AreaMeasures[] {
  const { measures: words } = messagesOf(lang);
  const codes = [...new Set(measures.map(({ area }) => area))];
  const regional = codes.filter((code) => code !== COUNTRY);
  return [...regional, ...codes.filter((code) => code === COUNTRY)].map((code) => {
    const own = measures.filter(({ area }) => area === code);
    const name = code === COUNTRY ? words.national : field(areaOf(store, code), 'name', lang);
    return {
      id: code.toLowerCase(),
      name,
      heading: capital(name),
      count: own.length,
      table: {
        id: `measures-${code.toLowerCase()}`,
        caption: words.tableCaption(name),
        columns: words.columns,
        groups: byStatus(store, lang, own),
      },
    };
  });
}
