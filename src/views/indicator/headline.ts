import * as templates from '../../i18n/sentences/headline.ts';
import type { Sentence } from '../../i18n/sentences/sentence.ts';
import { formatNumber } from '../../i18n/format.ts';
import { sliceName, areaValues, countryValues, latestAreaPeriod, type ValueRow } from '../slices.ts';
import { factOf } from '../facts.ts';
import { areaCaption, endsOf, mayTellExtent } from './area-sentences.ts';
import { isParted } from './breaks.ts';
import { planOf } from './plan-chart.ts';
import { steadyRows } from './series-chart.ts';
import type { Subject } from './subject.ts';

/** First and last value of the country, where the two may be set against each other. */
function comparable(subject: Subject): readonly [ValueRow, ValueRow] | undefined {
  const { document } = subject;
  const values = countryValues(steadyRows(subject));
  const [first, last] = [values[0], values.at(-1)];
  if (!document.join || !first || !last || first === last) return undefined;
  return isParted(subject, first, last) ? undefined : [first, last];
}

/** The sentence a page opens with, made from published rows; a quiet page only names the measure. */
export function headlineOf(subject: Subject): Sentence {
  const { lang, document, slice } = subject;
  if (document.quiet) return [document.name[lang]];
  const part = sliceName(lang, document, slice);
  const name = part === '' ? document.name[lang] : `${document.name[lang]} (${part})`;
  const fact = (row: ValueRow): ReturnType<typeof factOf> => factOf(document, row);
  const reported = countryValues(slice.rows);
  // A part of a year is the headline only where no whole one is published.
  const country = reported.findLast(({ period_kind }) => period_kind !== 'cumulative') ?? reported.at(-1);
  const plan = planOf(subject);
  if (plan && country)
    return templates.planned(lang, name, formatNumber(lang, Number(plan.value)), fact(country));
  const pair = comparable(subject);
  if (pair) return templates.change(lang, name, fact(pair[0]), fact(pair[1]), document.measure);
  if (country) return templates.single(lang, name, fact(country));
  const period = latestAreaPeriod(slice.rows, 1);
  if (period === undefined) return [document.name[lang]];
  const values = areaValues(slice.rows, period);
  const ends = endsOf(values);
  if (!ends || !mayTellExtent(subject)) return templates.published(lang, name, values.length, period);
  return templates.extent(lang, name, values.length, fact(ends[0]), fact(ends[1]));
}

/** Below the headline: how the regions lie; where only the country is published, what is counted. */
export function leadOf(subject: Subject): readonly Sentence[] {
  const { document, lang, slice } = subject;
  const period = latestAreaPeriod(slice.rows);
  if (document.quiet || period === undefined) return [[document.definition[lang]]];
  return areaCaption(subject, period);
}
