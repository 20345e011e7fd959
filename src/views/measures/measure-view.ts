import { idsOf } from '../../domain/id-list.ts';
import { COUNTRY } from '../../domain/id.ts';
import { effectOn } from '../../domain/measure-case.ts';
import type { Status as StatusWord } from '../../domain/status.ts';
import type { Language } from '../../domain/text.ts';
import { capital } from '../../i18n/capital.ts';
import { field } from '../../i18n/field.ts';
import { formatDate } from '../../i18n/format.ts';
import { pageHref } from '../../i18n/href.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { pageFrame, type PageFrame } from '../frame.ts';
import { dayOf, reportsOf } from '../measure-status.ts';
import type { Link } from '../model.ts';
import { areaOf, type Store } from '../store.ts';
import type { Inline } from '../text-model.ts';
import { linkedIndicator, type LinkedIndicator } from './linked-indicator.ts';
import { bodyLinks, joined, measureLink, withLinks } from './links.ts';
import { measureFindings, measureGaps, type MeasureFinding, type MeasureGap } from './measure-subject.ts';
import { reportedOn, saidBy } from './said-by.ts';
import { standingOf, type Standing } from './standing.ts';
import type { Measure, Status } from './status.ts';

/** One report on a measure. */
export interface ReportLine {
  readonly date: string;
  readonly status: string;
  readonly evidence: readonly Inline[];
  /** What we add to it. */
  readonly note: readonly Inline[];
  readonly statedBy: readonly Inline[];
  readonly said: readonly Inline[];
}

/** Exactly what the page of one measure shows. */
export interface MeasureView {
  readonly frame: PageFrame;
  readonly lang: Language;
  readonly list: Link;
  readonly code: string;
  readonly title: string;
  readonly asFar: string;
  readonly codeText: string;
  /** Area, who ordered it, who answers, due date, effect stated beforehand. */
  readonly terms: readonly { readonly term: string; readonly of: readonly Inline[] }[];
  readonly standing: Standing;
  readonly history: readonly ReportLine[];
  readonly indicators: readonly LinkedIndicator[];
  readonly rule: Link;
  readonly findings: readonly MeasureFinding[];
  readonly gaps: readonly MeasureGap[];
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  readonly all: Link;
}

function areaTerm(store: Store, lang: Language, { area }: Measure): readonly Inline[] {
  if (area === COUNTRY) return [messagesOf(lang).measures.national];
  const address = pageHref(lang, `regions/${area.toLowerCase()}/`);
  return [{ text: field(areaOf(store, area), 'name', lang), address }];
}

function ownersTerm(store: Store, lang: Language, measure: Measure): readonly Inline[] {
  const names = joined(bodyLinks(store, lang, measure.owners));
  const note = field(measure, 'owner_note', lang);
  if (names.length === 0) return [note === '' ? messagesOf(lang).measurePages.one.notStated : note];
  return note === '' ? names : [...names, ` (${note})`];
}

function dueTerm(lang: Language, measure: Measure): string {
  const words = field(measure, 'due_text', lang);
  if (words !== '') return words;
  return measure.due_date === ''
    ? messagesOf(lang).measurePages.one.notStated
    : formatDate(lang, measure.due_date);
}

/** What was stated beforehand, indicator by indicator; without an indicator or a statement it is said once. */
function effectTerm(store: Store, lang: Language, measure: Measure): readonly Inline[] {
  const { one } = messagesOf(lang).measurePages;
  const stated = idsOf(measure.indicators).filter((id) => effectOn(measure, id) !== 'not-stated');
  const parts = stated.flatMap((id): readonly Inline[] => {
    const document = store.indicators.get(id);
    const text = `${document?.name[lang] ?? id} – ${one.effects[effectOn(measure, id)]}`;
    return [text];
  });
  return parts.length === 0 ? [one.notStated] : joined(parts);
}

function termsOf(store: Store, lang: Language, measure: Measure): MeasureView['terms'] {
  const { one } = messagesOf(lang).measurePages;
  const orderedBy = joined(bodyLinks(store, lang, measure.ordered_by));
  return [
    { term: one.area, of: areaTerm(store, lang, measure) },
    { term: one.orderedBy, of: orderedBy.length === 0 ? [one.notStated] : orderedBy },
    { term: one.owners, of: ownersTerm(store, lang, measure) },
    { term: one.due, of: [dueTerm(lang, measure)] },
    { term: one.effect, of: effectTerm(store, lang, measure) },
  ];
}

function reportLine(store: Store, lang: Language, report: Status): ReportLine {
  const { measurePages, tracker } = messagesOf(lang);
  const names = bodyLinks(store, lang, report.stated_by);
  return {
    date: reportedOn(lang, report),
    status: capital(tracker.status[report.status as StatusWord]),
    evidence: withLinks(store, lang, field(report, 'evidence', lang)),
    note: withLinks(store, lang, field(report, 'note', lang)),
    statedBy:
      names.length === 0
        ? [measurePages.one.statedByNobody]
        : [`${measurePages.one.statedBy}: `, ...joined(names)],
    said: saidBy(lang, report),
  };
}

/** All that the page of a measure shows in a language; `code` as the table has it. */
export function measureView(store: Store, lang: Language, code: string): MeasureView {
  const { measures } = store.tables;
  const place = measures.findIndex(({ measure }) => measure === code);
  const measure = measures[place];
  if (!measure) throw new Error(`There is no measure “${code}”.`);
  const { site, measurePages: words } = messagesOf(lang);
  const title = field(measure, 'name', lang);
  const [previous, next] = [measures[place - 1], measures[place + 1]];
  const standing = standingOf(store, lang, measure);
  return {
    frame: pageFrame(store, {
      lang,
      path: `measures/${code.toLowerCase()}/`,
      title,
      description: [standing.group, ...standing.sentences].join('. ').replaceAll('..', '.'),
      menu: 'measures',
    }),
    lang,
    list: { text: site.measures, address: pageHref(lang, 'measures/') },
    code,
    title,
    asFar: words.asFar(formatDate(lang, dayOf(store))),
    codeText: words.one.code(code),
    terms: termsOf(store, lang, measure),
    standing,
    history: [...reportsOf(store, code)].reverse().map((report) => reportLine(store, lang, report)),
    indicators: idsOf(measure.indicators).flatMap(
      (id) => linkedIndicator({ store, lang }, measure, id) ?? [],
    ),
    rule: { text: words.one.rule, address: pageHref(lang, 'methods/#judging') },
    findings: measureFindings(store, lang, measure),
    gaps: measureGaps(store, lang, measure),
    previous: previous && measureLink(lang, previous),
    next: next && measureLink(lang, next),
    all: { text: words.filters.all, address: pageHref(lang, `measures/#${code.toLowerCase()}`) },
  };
}

/** Codes of the measures that have a page. */
export function measureCodes({ tables }: Store): readonly string[] {
  return tables.measures.map(({ measure }) => measure);
}
