import { formatBreakdown } from '../../src/domain/figure.ts';
import { rowKey } from '../../src/domain/row.ts';
import { writeRecords } from '../aggregate/records/write-records.ts';
import type { Counts } from '../aggregate/aggregate.ts';
import type { Proof } from '../protect/protect.ts';
import type { World } from '../protect/world.ts';
import { csvLine, csvNumber } from '../publish/csv.ts';
import { parseCsv } from '../read/parse-csv.ts';
import { OPTIONAL, REQUIRED } from '../validate/check-row.ts';
import { inWorld } from './in-world.ts';

/** Values of the figures that differ, by key. */
function changedValues(counts: Counts, there: Counts): Map<string, number | null> {
  return new Map(
    there.figures.flatMap((figure, i) =>
      figure === counts.figures[i]
        ? []
        : [[rowKey(figure.indicator, { ...figure, period: figure.period.text }), figure.value] as const],
    ),
  );
}

/** The text of a figures file with the values of the other world in it. */
function rewriteFigures(path: string, text: string, values: ReadonlyMap<string, number | null>): string {
  const { file } = parseCsv(path, text);
  if (!file) throw new Error(`${path} cannot be read`);
  const known = new Set<string>([...REQUIRED, ...OPTIONAL]);
  const at = (name: string): number => file.header.indexOf(name);
  const breakdowns = file.header.flatMap((name, i) => (known.has(name) ? [] : [[name, i] as const]));
  const rows = file.rows.slice(1).map((cells) => {
    const cell = (name: string): string => cells[at(name)] ?? '';
    const breakdown = formatBreakdown(
      breakdowns.flatMap(([name, i]) => (cells[i] ? [[name, cells[i]] as const] : [])),
    );
    const key = [cell('indicator'), cell('area'), cell('period'), cell('sex'), cell('age_group'), breakdown];
    const value = values.get(key.join('|'));
    return value === undefined ? cells : cells.with(at('value'), csvNumber(value));
  });
  if (rows.every((cells, i) => cells === file.rows[i + 1])) return text;
  return [file.header, ...rows].map((cells) => csvLine(cells)).join('');
}

/**
 * The files of a data folder as they would be in another world: figures with other values, records with other rows.
 * `text` gives a file of the folder as it is. Returns the changed files by path below the folder.
 */
export function worldFiles(
  counts: Counts,
  proof: Proof,
  world: World,
  files: ReadonlyMap<string, string>,
): Map<string, string> {
  const there = inWorld(counts, proof, world);
  const values = changedValues(counts, there);
  const changed = new Map<string, string>();
  const recordFiles = new Set<string>();
  counts.input.records.forEach(({ records, attributes }, i) => {
    const family = there.families[i];
    const [first, ...more] = [...files.keys()].filter((path) => path.startsWith(`datasets/${records.id}/`));
    if (!family || first === undefined) return;
    const lines = writeRecords(records, attributes, counts.territory, family.measures).trimEnd().split('\n');
    const header = lines.shift() ?? '';
    // A file without a row would be a problem of its own.
    for (const path of more) changed.set(path, `${header}\n${lines.pop() ?? ''}\n`);
    changed.set(first, `${[header, ...lines].join('\n')}\n`);
    for (const path of [first, ...more]) recordFiles.add(path);
  });
  for (const [path, text] of files) {
    if (!recordFiles.has(path)) changed.set(path, rewriteFigures(path, text, values));
  }
  return changed;
}
