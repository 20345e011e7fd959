import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/domain/problem.ts';
import type { Scale } from './examples/example.ts';
import { writeExamples } from './examples/write-examples.ts';
import { diskReader } from './node-effects.ts';
import { decode } from './read/decode.ts';
import { parseCsv } from './read/parse-csv.ts';

const USAGE = 'usage: node scripts/make-examples.ts [--data DIR] [--out DIR]';
const TODAY = '2025-01-01';
const SCHOOL_YEAR = '2022/23';

type Row = Readonly<Record<string, string>>;

/** The rows of a table that the examples are scaled by; it has been checked with the rest of the data. */
function rowsOf(file: string): Row[] {
  const decoded = decode(file, diskReader.readFile(file) ?? new Uint8Array());
  if ('problem' in decoded) throw new Error(formatProblem(decoded.problem));
  const { file: table, problems } = parseCsv(file, decoded.text);
  if (!table) throw new Error(problems.map(formatProblem).join('\n'));
  return table.rows
    .slice(1)
    .map((cells) => Object.fromEntries(table.header.map((name, i) => [name, cells[i] ?? ''])));
}

function groupBy(rows: readonly Row[], whole: string, part: string): Map<string, string[]> {
  const groups = Map.groupBy(rows, (row) => row[whole] ?? '');
  return new Map(Array.from(groups, ([key, own]) => [key, own.map((row) => row[part] ?? '')]));
}

/** Area → value, of the totals of one period. */
function totals(rows: readonly Row[], period: string, breakdown: string): Map<string, number> {
  const own = rows.filter(
    (row) => row['period'] === period && (row[breakdown] ?? '') === '' && row['area'] !== 'KZ',
  );
  return new Map(own.map((row) => [row['area'] ?? '', Number(row['value'])]));
}

function readScale(data: string): Scale {
  const areas = rowsOf(`${data}/reference/areas.csv`).filter(
    ({ type, valid_to }) => type !== 'country' && valid_to === '',
  );
  return {
    areas: areas.map(({ area }) => area ?? '').sort(),
    cities: new Set(areas.flatMap(({ area, type }) => (type === 'city' ? [area ?? ''] : []))),
    districts: groupBy(rowsOf(`${data}/reference/districts.csv`), 'area', 'kato'),
    parts: groupBy(rowsOf(`${data}/reference/concordance.csv`), 'whole', 'part'),
    population: totals(rowsOf(`${data}/datasets/population/population.csv`), TODAY, ''),
    schools: totals(rowsOf(`${data}/datasets/schools/schools.csv`), SCHOOL_YEAR, 'residence'),
    offences: totals(rowsOf(`${data}/datasets/criminal-justice-2022/offences-by-minors.csv`), '2022', 'kind'),
  };
}

/** Empties the folder of an earlier run, and no other. */
function clear(out: string): void {
  const names = diskReader.list(out);
  const isOurs = names.every((name) =>
    ['datasets/', 'indicators/', 'reference/', 'topics.yml'].includes(name),
  );
  const datasets = diskReader.list(`${out}/datasets`);
  if (!isOurs || datasets.some((name) => !name.startsWith('example-'))) {
    throw new Error(`${out} holds more than examples; name an empty folder`);
  }
  rmSync(out, { recursive: true, force: true });
}

function main(argv: readonly string[]): void {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'data/examples' } },
  });
  const files = writeExamples(readScale(values.data));
  clear(values.out);
  for (const [name, content] of files) {
    const target = path.join(values.out, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  process.stdout.write(`examples: ${String(files.size)} files in ${values.out}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
