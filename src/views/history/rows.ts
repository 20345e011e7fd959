import type { FigureHistory } from '../../domain/history.ts';
import type { FigureLineage } from '../../domain/lineage.ts';
import { formatNumber, formatPeriod, formatValue } from '../../i18n/format.ts';
import { messagesOf } from '../../i18n/messages.ts';
import { qualified } from '../../i18n/sentences/sentence.ts';
import type { Inline } from '../text-model.ts';
import { areaName, figureHref, keyOf, lineageOf, partName, type HistorySubject } from './subject.ts';

type Said = FigureHistory['said'][number];

/** A value as a release has said it; `key` and `release` name the row of its frozen files. */
export interface SaidValue {
  readonly text: string;
  /** `null` where the release has no number there. */
  readonly value: number | null;
  readonly key: string;
  readonly release: string;
}

/** From one release to the next that says otherwise. */
export interface Step {
  readonly said: SaidValue;
  /** Why it is not what was said before; empty for the first. */
  readonly reason: string;
}

/** One figure: its address, its value, where it comes from, and what was said of it. */
export interface FigureRow {
  readonly id: string;
  readonly head: string;
  readonly part: string;
  readonly isCountry: boolean;
  readonly now: readonly Inline[];
  /** How it was calculated: numerator and denominator, each a link to its own address. */
  readonly formula: readonly (SaidValue & { readonly address: string })[];
  readonly steps: readonly Step[];
  /** Letters of sources in the list of the page: a number there could be taken for the value. */
  readonly sources: readonly string[];
  /** Where the trail ends and in which dataset, where rows of the page differ. */
  readonly remarks: readonly string[];
}

/** Figures of one period, or of one area. */
export interface FigureGroup {
  readonly id: string;
  readonly heading: string;
  /** Head of the first column. */
  readonly rowHead: string;
  readonly rows: readonly FigureRow[];
}

/** What holds for the whole page, so that rows need not say it. */
export interface PageFacts {
  /** Ids of sources in the order of their letters. */
  readonly sources: readonly string[];
  readonly datasets: readonly string[];
  /** Rows of the page come from different datasets, so each says which. */
  readonly isMixed: boolean;
  readonly ends: readonly FigureLineage['ends'][];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** `a` to `z`, then `aa`, `ab`, as a list of the style `lower-alpha` counts; the first is 0. */
export function letterOf(place: number): string {
  const rest = place < LETTERS.length ? '' : letterOf(Math.floor(place / LETTERS.length) - 1);
  return `${rest}${LETTERS.charAt(place % LETTERS.length)}`;
}

function split(ids: string): readonly string[] {
  return ids.split(';').filter((id) => id !== '');
}

function sourcesOf(figure: FigureHistory, lineage: FigureLineage | undefined): readonly string[] {
  if (lineage) return lineage.sources;
  return split(figure.said.findLast(({ status }) => status !== 'absent')?.source ?? '');
}

/** Sources, datasets and ends of all figures of a page. */
export function pageFacts(subject: HistorySubject): PageFacts {
  const lineages = lineageOf(subject);
  const figures = subject.history.figures;
  const known = figures.flatMap(({ id }) => lineages.get(id) ?? []);
  return {
    sources: [...new Set(figures.flatMap((figure) => sourcesOf(figure, lineages.get(figure.id))))],
    datasets: [...new Set(known.flatMap(({ datasets }) => datasets))],
    isMixed: new Set(known.map(({ datasets }) => datasets.join(';'))).size > 1,
    ends: [...new Set(known.map(({ ends }) => ends))],
  };
}

/** Words of a place without a number. */
function stateText({ lang }: HistorySubject, status: Said['status']): string {
  const { state, history } = messagesOf(lang);
  if (status === 'absent') return history.absent;
  if (status === 'c') return `[c] ${state.suppressed}`;
  return status === 'z' ? `[z] ${state.notApplicable}` : `[x] ${state.missing}`;
}

function nowOf(subject: HistorySubject, figure: FigureHistory, last: Said): readonly Inline[] {
  const { lang, unit } = subject;
  if (last.value === null) return [stateText(subject, last.status)];
  const text = formatValue(lang, last.value, unit);
  return qualified(lang, last.qualifier, { value: last.value, key: keyOf(subject, figure), text });
}

function saidValue(subject: HistorySubject, figure: FigureHistory, said: Said): SaidValue {
  const { lang, unit } = subject;
  const key = keyOf(subject, figure);
  if (said.value === null) {
    return { text: stateText(subject, said.status), value: null, key, release: said.release };
  }
  const number = { value: said.value, key, text: formatValue(lang, said.value, unit) };
  const text = qualified(lang, said.qualifier, number)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
  return { text, value: said.value, key, release: said.release };
}

/** Only where something has changed: one value alone is no history. */
function stepsOf(subject: HistorySubject, figure: FigureHistory): readonly Step[] {
  if (figure.said.length < 2) return [];
  const { reasons } = messagesOf(subject.lang).history;
  return figure.said.map((said) => ({
    said: saidValue(subject, figure, said),
    reason: said.reason === '' ? '' : reasons[said.reason],
  }));
}

function formulaOf(
  { lang, history }: HistorySubject,
  lineage: FigureLineage | undefined,
): FigureRow['formula'] {
  if (!lineage?.formula) return [];
  const release = history.releases.at(-1)?.release ?? '';
  return [lineage.formula.numerator, lineage.formula.denominator].flatMap(({ value, indicator, key, id }) =>
    value === null
      ? []
      : [
          {
            text: formatNumber(lang, value),
            value,
            key,
            release,
            address: id === '' ? '' : figureHref(lang, indicator, id),
          },
        ],
  );
}

function rowOf(
  subject: HistorySubject,
  figure: FigureHistory,
  facts: PageFacts,
  lineage: FigureLineage | undefined,
): Omit<FigureRow, 'head'> {
  const { lang, document } = subject;
  const { shortEnds, sum } = messagesOf(lang).history;
  const last = figure.said.at(-1);
  const isSum = (lineage?.parts.length ?? 0) > 0;
  const end = lineage && facts.ends.length > 1 ? [shortEnds[lineage.ends]] : [];
  const ends = isSum ? [sum] : end;
  const datasets = lineage && facts.isMixed ? lineage.datasets : [];
  return {
    id: figure.id,
    part: partName(lang, document, figure),
    isCountry: figure.area === 'KZ',
    now: last ? nowOf(subject, figure, last) : [],
    formula: formulaOf(subject, lineage),
    steps: stepsOf(subject, figure),
    sources: sourcesOf(figure, lineage).map((id) => letterOf(facts.sources.indexOf(id))),
    remarks: [...ends, ...datasets],
  };
}

/** Periods in time, the newest first; those that end together with the longer one first. */
function newestFirst(periods: readonly string[], figures: readonly FigureHistory[]): readonly string[] {
  const order = new Map(figures.map(({ period }) => [period, period.split('/').at(-1) ?? period]));
  return [...periods].sort((a, b) => {
    const [x, y] = [order.get(a) ?? a, order.get(b) ?? b];
    return x === y ? (a < b ? -1 : 1) : x < y ? 1 : -1;
  });
}

/**
 * Figures under headings: by period, the newest first; where there are more periods than areas, by area, in the order of
 * the files. So tables are few and long.
 */
export function figureGroups(subject: HistorySubject, facts: PageFacts): readonly FigureGroup[] {
  const { store, lang, history } = subject;
  const { indicator } = messagesOf(lang);
  const lineages = lineageOf(subject);
  const areas = [...new Set(history.figures.map(({ area }) => area))];
  const periods = newestFirst([...new Set(history.figures.map(({ period }) => period))], history.figures);
  const isByArea = areas.length < periods.length;
  const groups = isByArea ? areas : periods;
  return groups.map((group) => {
    const own = history.figures.filter((figure) => (isByArea ? figure.area : figure.period) === group);
    const ordered = isByArea
      ? [...own].sort((a, b) => periods.indexOf(a.period) - periods.indexOf(b.period))
      : own;
    return {
      id: `by-${group.toLowerCase().replaceAll('/', '_')}`,
      heading: isByArea ? areaName(store, lang, group) : formatPeriod(lang, group),
      rowHead: isByArea ? indicator.period : indicator.area,
      rows: ordered.map((figure) => ({
        ...rowOf(subject, figure, facts, lineages.get(figure.id)),
        head: isByArea ? formatPeriod(lang, figure.period) : areaName(store, lang, figure.area),
      })),
    };
  });
}
