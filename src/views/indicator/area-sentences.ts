import { COUNTRY } from '../../domain/id.ts';
import { field } from '../../i18n/field.ts';
import * as caption from '../../i18n/sentences/caption.ts';
import * as headline from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { absenceOf, presentAreas } from '../area-list.ts';
import { factOf } from '../facts.ts';
import { areaValues, hasNumber, oneFrame, type ValueRow } from '../slices.ts';
import { mayOrderByValue } from '../statistics/standing.ts';
import { areaOf } from '../store.ts';
import type { Subject } from './subject.ts';

/** The country's row of a period, where it has a value. */
export function countryRow({ slice }: Subject, period: string): ValueRow | undefined {
  const row = slice.rows.find((candidate) => candidate.area === COUNTRY && candidate.period === period);
  return hasNumber(row) ? row : undefined;
}

/** How far apart the values lie is left out for own answers, for counts of recorded cases, and where order is not allowed. */
export function mayTellExtent({ document }: Subject): boolean {
  const { order, self_reported, measure, recorded_only } = document;
  return order && self_reported === 'no' && !(measure === 'count' && recorded_only);
}

/** Naming who lies at the ends is a ranking: it needs values that differ as they differ, and not by chance. */
function mayNameEnds(subject: Subject): boolean {
  return mayTellExtent(subject) && mayOrderByValue(subject.document);
}

/** Lowest and highest of a period's areas; the first of equals by code, so that two builds agree. */
export function endsOf(rows: readonly ValueRow[]): readonly [ValueRow, ValueRow] | undefined {
  const sorted = [...rows].sort((a, b) => a.value - b.value || (a.area < b.area ? -1 : 1));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high ? [low, high] : undefined;
}

const ABSENCE = { '': 'value', c: 'suppressed', x: 'missing', z: 'not-applicable' } as const;

/** How many areas of the period have no value, by kind; a former area counts where it stands for its parts. */
function absenceCounts(
  { store, lang, slice }: Subject,
  period: string,
): Readonly<Record<'missing' | 'suppressed', number>> {
  const rows = oneFrame(slice.rows).filter((row) => row.period === period && row.area !== COUNTRY);
  const present = presentAreas(store, lang)
    .filter(({ area }) => !rows.some((row) => row.area === area))
    .map(({ area }) => absenceOf(store, slice.rows, area, period));
  const absent = [...present, ...rows.map(({ status }) => ABSENCE[status])];
  return {
    missing: absent.filter((kind) => kind === 'missing').length,
    suppressed: absent.filter((kind) => kind === 'suppressed').length,
  };
}

/** How many regions of a period are withheld or missing; empty where none is. */
export function absentAreas(subject: Subject, period: string): Sentence {
  return caption.absences(subject.lang, absenceCounts(subject, period));
}

/** Two or three sentences on the regions of a period. */
export function areaCaption(subject: Subject, period: string): readonly Sentence[] {
  const { store, lang, document, slice } = subject;
  const values = areaValues(slice.rows, period);
  const ends = endsOf(values);
  const named = (row: ValueRow): caption.Named => ({
    name: field(areaOf(store, row.area), 'name', lang),
    fact: factOf(document, row),
  });
  const first =
    ends && mayNameEnds(subject)
      ? caption.areaExtremes(lang, values.length, named(ends[0]), named(ends[1]))
      : caption.areaCount(lang, values.length, period);
  const country = countryRow(subject, period);
  const second = country ? [caption.countryValue(lang, factOf(document, country))] : [];
  return [first, ...second, absentAreas(subject, period)].filter(({ length }) => length > 0);
}

/** The message of a map: how far apart the regions lie, or how many are published. */
export function mapHeading(subject: Subject, period: string): Sentence {
  const values = areaValues(subject.slice.rows, period);
  const ends = endsOf(values);
  if (!ends || !mayTellExtent(subject))
    return headline.published(subject.lang, subject.document.short_name[subject.lang], values.length, period);
  const [low, high] = [factOf(subject.document, ends[0]), factOf(subject.document, ends[1])];
  return headline.spread(subject.lang, values.length, low, high);
}
