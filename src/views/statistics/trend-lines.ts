import { COUNTRY } from '../../domain/id.ts';
import type { Trend } from '../../domain/statistics.ts';
import { field } from '../../i18n/field.ts';
import { trend } from '../../i18n/sentences/statistics.ts';
import { allAreas, type Area } from '../area-list.ts';
import type { Subject } from '../indicator/subject.ts';
import { areaOf } from '../store.ts';

const ORDER: readonly Trend['verdict'][] = ['rising', 'falling', 'no-clear-trend', 'too-few-points'];

/** The trend of the whole country in words, where one was tested. */
export function countryTrend({ store, lang, document: { trends } }: Subject): string | undefined {
  const tested = trends.find(({ area }) => area === COUNTRY);
  return tested && trend(lang, field(areaOf(store, COUNTRY), 'name', lang), tested);
}

/** The country's trend, then the regions, those of one verdict and one span of years in one line by the alphabet. */
export function trendLines({ store, lang, document: { trends } }: Subject): readonly string[] {
  const line = (areas: readonly Area[], one: Trend): string =>
    `${trend(lang, areas.map((area) => field(area, 'short', lang)).join(', '), one)}.`;
  const country = trends.filter(({ area }) => area === COUNTRY);
  const regions = allAreas(store, lang).flatMap((area) =>
    trends.filter((one) => one.area === area.area).map((one) => ({ area, one })),
  );
  const alike = Map.groupBy(regions, ({ one: { verdict, from, to } }) => [verdict, from, to].join());
  const lines = [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          {
            verdict: first.one.verdict,
            text: line(
              group.map(({ area }) => area),
              first.one,
            ),
          },
        ]
      : [];
  });
  lines.sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  return [...country.map((one) => line([areaOf(store, COUNTRY)], one)), ...lines.map(({ text }) => text)];
}
