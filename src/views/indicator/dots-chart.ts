import type { DotRow, DotsData } from '../../charts/types.ts';
import { field } from '../../i18n/field.ts';
import { formatNumber } from '../../i18n/format.ts';
import { aboveCountry } from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { formerAreas, presentAreas } from '../area-list.ts';
import { factOf, valueText } from '../facts.ts';
import type { ChartView } from '../model.ts';
import { shownCell } from '../shown.ts';
import { areaValues, latestAreaPeriod, oneFrame } from '../slices.ts';
import { areaOf } from '../store.ts';
import { areaCaption, countryRow, mapHeading } from './area-sentences.ts';
import { subtitle, words, type Subject } from './subject.ts';

const ENOUGH = 5;

function dotRows({ store, lang, document, slice }: Subject, period: string): readonly DotRow[] {
  // A former area stands here wherever the table speaks of it, its value withheld or missing as well.
  const spoken = oneFrame(slice.rows).filter((row) => row.period === period);
  const former = formerAreas(store, lang).filter(({ area }) => spoken.some((row) => row.area === area));
  const rows = [...presentAreas(store, lang), ...former].map(({ area, ...names }) => ({
    name: field(names, 'short', lang),
    cell: shownCell(store, lang, document, slice, area, period),
    area,
  }));
  // An area that lies in a former one here, or did not exist, has no row: its former area stands in its place.
  const kept = rows.filter(({ cell }) => cell.kind !== 'not-applicable');
  const named = kept.map(({ name, cell }) => ({ name, cell }));
  if (!document.order) return named;
  return named.sort((a, b) => (b.cell.value ?? -Infinity) - (a.cell.value ?? -Infinity));
}

/** A country's total is no yardstick for counts of regions; for shares and rates it is. */
function countryLine(subject: Subject, period: string): DotsData['country'] {
  const row = countryRow(subject, period);
  if (!row || subject.document.measure === 'count') return undefined;
  const name = field(areaOf(subject.store, row.area), 'short', subject.lang);
  return { value: row.value, label: `${name} ${valueText(subject.lang, subject.document, row.value)}` };
}

function dotsHeading(subject: Subject, period: string): Sentence {
  const country = countryRow(subject, period);
  if (!country || subject.document.measure === 'count' || !subject.document.order)
    return [words(subject).dotsTitle];
  const values = areaValues(subject.slice.rows, period);
  const above = values.filter(({ value }) => value > country.value).length;
  return aboveCountry(subject.lang, above, values.length, factOf(subject.document, country));
}

/**
 * The period that is drawn, where the indicator allows it. Made-up figures are neither ranked nor mapped, but stand by the
 * alphabet, be there one value only: how withheld ones look is what they are there to show.
 */
function periodOf({ store, slice, document }: Subject): string | undefined {
  if (store.edition.isSynthetic) return latestAreaPeriod(slice.rows, 1);
  return document.order || document.map ? latestAreaPeriod(slice.rows, ENOUGH) : undefined;
}

/** Regions as dots on one scale: by value without places, or by the alphabet where order is not allowed. */
export function dotsChart(subject: Subject): ChartView | undefined {
  const { lang, document, name } = subject;
  const period = periodOf(subject);
  if (period === undefined) return undefined;
  const country = countryLine(subject, period);
  const message = document.order ? words(subject).byValue : words(subject).byAlphabet;
  const isMapped = document.map && document.classes !== undefined;
  return {
    id: 'dots',
    heading: isMapped || country ? dotsHeading(subject, period) : mapHeading(subject, period),
    sub: `${subtitle(subject, period)}. ${message}`,
    title: words(subject).chart.dots(name),
    size: 'wide',
    drawing: {
      form: 'dots',
      data: {
        groups: [{ rows: dotRows(subject, period) }],
        ...(country ? { country } : {}),
        formatTick: (value) => formatNumber(lang, value),
      },
    },
    caption: isMapped ? [] : areaCaption(subject, period),
    key: [],
  };
}
