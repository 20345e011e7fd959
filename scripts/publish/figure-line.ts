import type { Catalogue } from '../../src/domain/input.ts';
import type { PublishedFigure, Status } from '../../src/domain/row.ts';
import { csvFields, csvLine, csvNumber } from './csv.ts';
import { remember } from './remember.ts';

/** SDMX codes of a status: CL_OBS_STATUS (A normal, Q suppressed, O missing, M cannot exist). */
const OBS_STATUS: Readonly<Record<Status, string>> = { '': 'A', c: 'Q', x: 'O', z: 'M' };

/** CL_CONF_STATUS: one code for every withheld cell, so that a small count cannot be told from its cover. */
function confStatus(status: Status): string {
  return status === 'c' ? 'C' : 'F';
}

const optional = (value: number | undefined): string => csvNumber(value ?? null);

/** Intervals, verdicts and groups; most figures have none, and lines of those are many. */
const NO_STATISTICS = csvLine(Array.from({ length: 11 }, () => ''));

function statistics(figure: PublishedFigure): string {
  if (figure.method === undefined) return NO_STATISTICS;
  const { lower, upper, level, method, verdict = '', group, rank_low, rank_high } = figure;
  const interval = `${optional(lower)},${optional(upper)},${optional(level)},${method}`;
  const place = `${verdict},${optional(group)},${optional(rank_low)},${optional(rank_high)}`;
  const joint = [figure.lower_joint, figure.upper_joint, figure.level_joint].map(optional);
  return `${interval},${place},${csvLine(joint)}`;
}

/** Writes a published figure as one line of CSV, in the order of `COLUMNS`. */
export function figureLines({ tables, indicators, release }: Catalogue): (figure: PublishedFigure) => string {
  const places = [
    ...tables.areas,
    ...tables.districts.map((district) => ({ ...district, area: district.kato })),
  ];
  const names = new Map(places.map((place) => [place.area, [place.name_kk, place.name_ru, place.name_en]]));
  const areaFields = remember((area) => csvFields([area, ...(names.get(area) ?? [])]));
  const field = remember((text) => csvFields([text]));
  return (figure) => {
    const { indicator, status } = figure;
    const place = `${indicator},${areaFields(figure.area)},${figure.frame}`;
    const time = `${figure.period},${figure.period_start},${figure.period_end},${figure.period_kind}`;
    const group = `${figure.sex},${figure.age_group},${field(figure.breakdown)}`;
    const unit = indicators.get(indicator)?.unit ?? '';
    const state = `${csvNumber(figure.value)},${unit},${status},${OBS_STATUS[status]},${confStatus(status)}`;
    const parts = `${figure.qualifier},${csvNumber(figure.rounded_to)},${csvNumber(figure.numerator)},${csvNumber(figure.denominator)}`;
    const papers = `${field(figure.source)},${field(figure.evidence)},${field(figure.caveat)},${figure.data_kind}`;
    return `${place},${time},${group},${state},${parts},${papers},${release.id},${statistics(figure)}`;
  };
}
