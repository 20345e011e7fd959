import type { Input } from '../../src/domain/input.ts';
import type { PublishedFigure, Status } from '../../src/domain/row.ts';
import { csvLine, csvNumber } from './csv.ts';

/** SDMX codes of a status: CL_OBS_STATUS (A normal, Q suppressed, O missing, M cannot exist). */
const OBS_STATUS: Readonly<Record<Status, string>> = { '': 'A', c: 'Q', x: 'O', z: 'M' };

/** CL_CONF_STATUS: one code for every withheld cell, so that a small count cannot be told from its cover. */
function confStatus(status: Status): string {
  return status === 'c' ? 'C' : 'F';
}

/** Intervals, verdicts and groups: columns of the statistics stage, empty until it fills them. */
const NO_STATISTICS = ['', '', '', '', '', '', '', ''];

/** Writes a published figure as one line of CSV, in the order of `COLUMNS`. */
export function figureLines({ tables, indicators, release }: Input): (figure: PublishedFigure) => string {
  const names = new Map(tables.areas.map((area) => [area.area, [area.name_kk, area.name_ru, area.name_en]]));
  return (figure) => {
    const { status } = figure;
    return csvLine([
      figure.indicator,
      figure.area,
      ...(names.get(figure.area) ?? []),
      figure.frame,
      figure.period,
      figure.period_start,
      figure.period_end,
      figure.period_kind,
      figure.sex,
      figure.age_group,
      figure.breakdown,
      csvNumber(figure.value),
      indicators.get(figure.indicator)?.unit ?? '',
      status,
      OBS_STATUS[status],
      confStatus(status),
      figure.qualifier,
      csvNumber(figure.rounded_to),
      csvNumber(figure.numerator),
      csvNumber(figure.denominator),
      figure.source,
      figure.evidence,
      figure.caveat,
      figure.data_kind,
      release.id,
      ...NO_STATISTICS,
    ]);
  };
}
