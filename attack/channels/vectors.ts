import type { Row } from '../facts/row.ts';
import type { Channel } from '../report.ts';
import { report, type Case } from './case.ts';

/** So many published values must agree before a list is believed to be a table. */
const LEAST = 3;

function reportRest(
  case_: Case,
  rows: readonly Row[],
  valueOf: (row: Row, place: number) => number | null | undefined,
  channel: Channel,
  where: string,
): void {
  let agreeing = 0;
  for (const [place, row] of rows.entries()) {
    const value = valueOf(row, place);
    if (row.status !== 'value' || typeof value !== 'number') continue;
    if (value !== row.value) return;
    agreeing += 1;
  }
  if (agreeing < LEAST) return;
  for (const [place, row] of rows.entries()) {
    const value = valueOf(row, place);
    const cell = case_.world.withheldAt.get(`${row.indicator}|${row.area}`)?.find((one) => one.row === row);
    if (!cell || typeof value !== 'number') continue;
    const because = `beside ${String(agreeing)} numbers that are the published ones of its table`;
    report(case_, cell, { exact: value }, channel, where, because);
  }
}

function tablesWithSecrets({ world }: Case): (readonly Row[])[] {
  return [...world.tables.values()].filter((rows) => rows.some(({ status }) => status === 'withheld'));
}

/** Numbers by area that name no indicator: the published ones among them say which table it is. */
export function vectorByArea(
  case_: Case,
  values: ReadonlyMap<string, number>,
  channel: Channel,
  where: string,
): void {
  if (values.size <= LEAST) return;
  for (const rows of tablesWithSecrets(case_)) {
    reportRest(case_, rows, ({ area }) => values.get(area), channel, where);
  }
}

/** A bare list of as many numbers as a table has areas, in the order of their codes or of the file. */
export function vectorByPlace(case_: Case, list: readonly unknown[], channel: Channel, where: string): void {
  if (list.length <= LEAST || !list.every((one) => one === null || typeof one === 'number')) return;
  const numberAt = (place: number): number | null => {
    const one = list[place];
    return typeof one === 'number' ? one : null;
  };
  for (const all of tablesWithSecrets(case_)) {
    const areas = all.filter(({ area }) => area !== case_.world.territory.country);
    for (const rows of [all, areas, areas.filter(({ status }) => status !== 'none')]) {
      if (rows.length !== list.length) continue;
      reportRest(case_, rows, (_row, place) => numberAt(place), channel, where);
    }
  }
}
