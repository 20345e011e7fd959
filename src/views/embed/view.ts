import type { EmbedKey } from '../../domain/press-paths.ts';
import type { Language } from '../../domain/text.ts';
import { field } from '../../i18n/field.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { barsCharts } from '../indicator/bars-charts.ts';
import { subjectCharts, withPapers, type SubjectChart } from '../indicator/charts.ts';
import { notesOf } from '../indicator/notes.ts';
import { statementTable } from '../indicator/statements.ts';
import { subjectOf, type Subject } from '../indicator/subject.ts';
import type { ChartWithPapers, Note, SourceLine } from '../model.ts';
import { sourceLines } from '../sources.ts';
import { areaOf, documentOf, type Store } from '../store.ts';
import { areaChart, toldAreas } from './area-chart.ts';
import { areaTable, chartTable, type EmbedTable } from './table.ts';

/** A period that is not the one which a chart shows by itself. */
export interface OtherPeriod {
  /** The chart of the latest period: `map`. */
  readonly view: string;
  /** As it ends the address: `2019`, `2010--11`. */
  readonly id: string;
  /** As readers know it. */
  readonly name: string;
}

/** Exactly what one chart shows where it stands alone: in another page, in a picture, on a slide. */
export interface EmbedView {
  readonly key: EmbedKey;
  /** The indicator whose figures are drawn: that of the address, or one computed from it. */
  readonly shown: string;
  /** Name of the indicator of the address. */
  readonly name: string;
  /** Short name of the area; empty for all areas. */
  readonly areaName: string;
  /** A painful subject: a table and no chart, the help line under the title. */
  readonly quiet: boolean;
  readonly heading: Sentence;
  readonly sub: string;
  readonly chart: ChartWithPapers | undefined;
  /** Of a chart that is shown for its latest period elsewhere, the same for another period. */
  readonly other?: OtherPeriod;
  readonly table: EmbedTable;
  readonly notes: readonly Note[];
  readonly sources: readonly SourceLine[];
  readonly isComputed: boolean;
}

/** A chart of the page of an indicator as it stands alone. */
export function viewOf(page: Subject, [subject, chart]: SubjectChart, area: string | null): EmbedView {
  const { store, lang, document } = page;
  const withAll = withPapers(subject, chart);
  return {
    key: { lang, indicator: document.id, view: chart.id, area },
    shown: subject.document.id,
    name: document.name[lang],
    areaName: area === null ? '' : field(areaOf(store, area), 'short', lang),
    quiet: false,
    heading: chart.heading,
    sub: chart.sub,
    chart: withAll,
    table: area === null ? chartTable(subject, chart) : areaTable(subject, area),
    notes: notesOf(subject),
    sources: withAll.sources,
    isComputed: withAll.isComputed,
  };
}

/** The title only names the measure, and there is no chart. */
function quietView(page: Subject): EmbedView {
  const { store, lang, document } = page;
  return {
    key: { lang, indicator: document.id, view: 'table', area: null },
    shown: document.id,
    name: document.name[lang],
    areaName: '',
    quiet: true,
    heading: [document.name[lang]],
    sub: document.definition[lang],
    chart: undefined,
    table: { kind: 'statements', ...statementTable(page, 'table') },
    notes: notesOf(page),
    sources: sourceLines(store, lang, document.rows),
    isComputed: document.rows.some(({ data_kind }) => data_kind === 'computed'),
  };
}

/** Every view of an indicator over all areas, in the order of its page. */
export function allAreaEmbeds(store: Store, lang: Language, id: string): readonly EmbedView[] {
  const page = subjectOf(store, lang, documentOf(store, id));
  if (page.document.quiet) return [quietView(page)];
  const bars = barsCharts(page).map((chart) => [page, chart] as const);
  return [...subjectCharts(page), ...bars].map((one) => viewOf(page, one, null));
}

/** One view for each area of which something is told. */
export function areaEmbeds(store: Store, lang: Language, id: string): readonly EmbedView[] {
  const page = subjectOf(store, lang, documentOf(store, id));
  return toldAreas(page).flatMap((area) => {
    const found = areaChart(page, area);
    return found ? [viewOf(page, found, area)] : [];
  });
}
