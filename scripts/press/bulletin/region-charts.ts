import { COUNTRY } from '../../../src/domain/id.ts';
import type { PublishedRow } from '../../../src/domain/row.ts';
import { field } from '../../../src/i18n/field.ts';
import { beside } from '../../../src/i18n/sentences/headline.ts';
import type { Sentence } from '../../../src/i18n/sentences/sentence.ts';
import { compared } from '../../../src/i18n/sentences/state.ts';
import type { Area } from '../../../src/views/area-list.ts';
import { factOf } from '../../../src/views/facts.ts';
import { withPapers } from '../../../src/views/indicator/charts.ts';
import { dotsChart } from '../../../src/views/indicator/dots-chart.ts';
import { mapChart } from '../../../src/views/indicator/map-chart.ts';
import { comparableSubject, subjectOf, words, type Subject } from '../../../src/views/indicator/subject.ts';
import type { ChartView, ChartWithPapers } from '../../../src/views/model.ts';
import type { RegionView } from '../../../src/views/region/view.ts';
import { hasNumber, latestAreaPeriod } from '../../../src/views/slices.ts';
import { areaOf, documentOf, type Store } from '../../../src/views/store.ts';
import { isFilledMap } from './filled.ts';
import { framed } from './framed.ts';
import { byTurns } from './turns.ts';

const SHOWN = 6;
/** Charts with a row for each region are tall: one shows how regions are set side by side, if no long list needs the room. */
const TALL = 1;
const LONG_LIST = 8;

interface Candidate {
  readonly topic: string;
  readonly subject: Subject;
  readonly map: ChartView | undefined;
  /** Regions in groups beside the country. */
  readonly dots: ChartView | undefined;
}

function isGrouped({ drawing }: ChartView): boolean {
  return drawing.form === 'dots' && drawing.data.groups.some(({ label }) => label !== undefined);
}

function hasCell({ slice }: Subject, area: string): boolean {
  const period = latestAreaPeriod(slice.rows);
  const row = slice.rows.find((one) => one.area === area && one.period === period);
  return hasNumber(row) || row?.status === 'c';
}

/** The region in the period that is drawn, beside the country where that is a yardstick. */
function headingOf({ store, lang, document, slice }: Subject, area: Area): Sentence {
  const period = latestAreaPeriod(slice.rows) ?? '';
  const rowOf = (code: string): PublishedRow | undefined =>
    slice.rows.find((row) => row.area === code && row.period === period);
  const [own, country] = [rowOf(area.area), rowOf(COUNTRY)];
  const [name, short] = [document.short_name[lang], field(area, 'short', lang)];
  if (!hasNumber(own)) return compared(lang, name, period, [[short, { kind: 'suppressed' }]]).slice(0, -1);
  const fact = factOf(document, own);
  // A country's total is no yardstick for counts.
  if (document.measure === 'count' || !hasNumber(country))
    return compared(lang, name, period, [[short, { kind: 'value', fact }]]).slice(0, -1);
  const land = field(areaOf(store, COUNTRY), 'short', lang);
  return beside(lang, name, { name: short, fact }, { name: land, fact: factOf(document, country) });
}

function candidatesOf(store: Store, { lang, charts }: RegionView, area: Area): readonly Candidate[] {
  const drawn = new Set(charts.map(({ title }) => title));
  return store.index.topics.flatMap(({ id: topic, indicators }) =>
    indicators.flatMap((id) => {
      const document = documentOf(store, id);
      if (document.quiet) return [];
      const subject = comparableSubject(subjectOf(store, lang, document));
      const isDrawn = drawn.has(words(subject).chart.series(subject.name));
      if (isDrawn || !hasCell(subject, area.area)) return [];
      const dots = dotsChart(subject, { focus: area.area });
      return [{ topic, subject, map: mapChart(subject), dots: dots && isGrouped(dots) ? dots : undefined }];
    }),
  );
}

/** The charts of the region's page, filled up to six with charts of indicators in which the region is in focus. */
export function regionKeyCharts(store: Store, view: RegionView, code: string): readonly ChartWithPapers[] {
  const area = areaOf(store, code);
  const short = field(area, 'short', view.lang);
  let tall = view.measures.length < LONG_LIST ? 0 : TALL;
  const candidates = candidatesOf(store, view, area);
  const isCount = ({ subject }: Candidate): boolean => subject.document.measure === 'count';
  // Counts follow the number of people: they come where there are too few rates and shares.
  const ordered = [
    ...byTurns(candidates.filter((one) => !isCount(one))),
    ...byTurns(candidates.filter(isCount)),
  ];
  const more = ordered.flatMap(({ subject, map, dots }) => {
    const chart = dots && tall < TALL ? dots : map;
    if (!chart || (chart === map && !isFilledMap(map))) return [];
    if (chart === dots) tall += 1;
    const heading = headingOf(subject, area);
    const id = `${chart.id}-${subject.document.id}`;
    return [withPapers(subject, { ...chart, id, heading, drawing: framed(chart.drawing, short) })];
  });
  return [...view.charts, ...more].slice(0, SHOWN);
}
