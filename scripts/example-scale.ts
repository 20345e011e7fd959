import { formatProblem } from '../src/domain/problem.ts';
import type { Scale } from './examples/example.ts';
import { decode } from './read/decode.ts';
import { parseCsv } from './read/parse-csv.ts';
import type { Reader } from './read/reader.ts';

const TODAY = '2025-01-01';
const SCHOOL_YEAR = '2022/23';

type Row = Readonly<Record<string, string>>;

/** The rows of a table that the examples are scaled by; it has been checked with the rest of the data. */
function rowsOf(reader: Reader, file: string): Row[] {
  const decoded = decode(file, reader.readFile(file) ?? new Uint8Array());
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

/** Reads the tables of the data folder by which the examples are scaled. */
export function readScale(reader: Reader, data: string): Scale {
  const rows = (file: string): Row[] => rowsOf(reader, `${data}/${file}`);
  const areas = rows('reference/areas.csv').filter(
    ({ type, valid_to }) => type !== 'country' && valid_to === '',
  );
  return {
    areas: areas.map(({ area }) => area ?? '').sort(),
    cities: new Set(areas.flatMap(({ area, type }) => (type === 'city' ? [area ?? ''] : []))),
    districts: groupBy(rows('reference/districts.csv'), 'area', 'kato'),
    parts: groupBy(rows('reference/concordance.csv'), 'whole', 'part'),
    population: totals(rows('datasets/population/population.csv'), TODAY, ''),
    schools: totals(rows('datasets/schools/schools.csv'), SCHOOL_YEAR, 'residence'),
    offences: totals(rows('datasets/criminal-justice-2022/offences-by-minors.csv'), '2022', 'kind'),
  };
}
