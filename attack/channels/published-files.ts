import { tableOf, type Row } from '../facts/row.ts';
import { toNumber, type WrittenRow } from '../facts/read-rows.ts';
import type { Withheld } from '../facts/world.ts';
import { keyOf } from '../facts/row.ts';
import { selectedKey } from '../model/add-rates.ts';
import { report, type Case } from './case.ts';
import { meaningFor } from './claim.ts';
import { checkOrder } from './order.ts';

const FIGURES = ['value', 'numerator', 'lower', 'upper', 'rank_low', 'rank_high'];
const WORDS = ['verdict', 'group', 'qualifier', 'rounded_to'];

/** A share or rate of a withheld count, over a published base. */
function checkRate(case_: Case, row: Row): void {
  const { world } = case_;
  const computed = world.definitions.get(row.indicator)?.computed;
  if (!computed || row.status !== 'value' || row.value === null) return;
  const cell = world.withheld.get(selectedKey(computed.numerator, row));
  const base = row.denominator ?? world.rows.get(selectedKey(computed.denominator, row))?.value ?? null;
  if (!cell || base === null) return;
  const half = (0.5 * 10 ** -row.decimals * base) / computed.per;
  const count = (row.value * base) / computed.per;
  const [lower, upper] = [Math.ceil(count - half - 1e-6), Math.floor(count + half + 1e-6)];
  const known = lower >= upper ? { exact: Math.round(count) } : { lower, upper };
  report(case_, cell, known, 'rate', row.where, `${String(row.value)} of ${String(base)} is published`);
}

/** Another file, or another line, gives a published number differently. */
function checkPublished(case_: Case, row: Row): void {
  const key = keyOf(row);
  const known = case_.world.rows.get(key)?.value ?? null;
  if (row.value === null || known === null || row.value === known) return;
  case_.contradictions.push({ key, value: row.value, known, where: row.where });
}

/** A withheld row leaves every column empty that says something of its value. */
function checkWithheld(case_: Case, cell: Withheld, { row, fields }: WrittenRow): void {
  for (const name of FIGURES) {
    const text = fields[name] ?? '';
    const value = toNumber(text);
    if (value === null) continue;
    const decimals = text.split('.')[1]?.length ?? 0;
    const known = meaningFor(case_, cell, { value, decimals, isPercent: false }) ?? { exact: value };
    report(case_, cell, known, 'field', row.where, `its row has ${name} = ${text}`);
  }
  for (const name of WORDS) {
    const text = fields[name] ?? '';
    if (text !== '') report(case_, cell, {}, 'field', row.where, `its row has ${name} = ${text}`);
  }
}

function checkFields(case_: Case, written: WrittenRow): void {
  const { row } = written;
  const cell = case_.world.withheld.get(keyOf(row));
  if (!cell) checkPublished(case_, row);
  else if (row.status === 'value' && row.value !== null) {
    report(case_, cell, { exact: row.value }, 'file', row.where, 'another file gives the value');
  } else checkWithheld(case_, cell, written);
}

function fileOf({ where }: Row): string {
  return where.replace(/[:#][^:#]*$/, '');
}

/** In each file the rows of a table stand in an order that must not be that of the values. */
function checkFileOrder(case_: Case, written: readonly WrittenRow[]): void {
  const groups = Map.groupBy(written, ({ row }) => `${fileOf(row)}\n${tableOf(row)}`);
  for (const some of groups.values()) {
    const items = some.map(({ row }) => ({
      area: row.area,
      label: row.area,
      value: row.value,
      cell: case_.world.withheld.get(keyOf(row)) ?? null,
    }));
    const [first] = some;
    if (first) checkOrder(case_, items, 'en', { where: fileOf(first.row), kind: 'file' });
  }
}

/** Looks at every row of the published form, wherever it stands. */
export function checkPublishedFiles(case_: Case): void {
  const { written } = case_.world;
  for (const one of written) {
    checkFields(case_, one);
    checkRate(case_, one.row);
    case_.tally.numbers += one.row.value === null ? 0 : 1;
  }
  checkFileOrder(case_, written);
}
