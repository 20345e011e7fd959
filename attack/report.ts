import type { Key } from './facts/row.ts';

/** How a number came out. */
export type Channel =
  | 'sums'
  | 'older release'
  | 'revised total'
  | 'file'
  | 'field'
  | 'rate'
  | 'dropped row'
  | 'order'
  | 'cell'
  | 'attribute'
  | 'alternative text'
  | 'text'
  | 'comment'
  | 'script'
  | 'data'
  | 'key'
  | 'contradiction'
  | 'mark'
  | 'class'
  | 'axis'
  | 'stray mark';

/** Something an attacker knows of a withheld cell: its value, an interval, or that it is told apart from others. */
export interface Finding {
  readonly key: Key;
  readonly exact?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly threshold: number;
  readonly channel: Channel;
  readonly where: string;
  readonly because: string;
}

export interface Report {
  /** Exact values, intervals wholly below the threshold, and everything the folder gives away beside its tables. */
  readonly recovered: readonly Finding[];
  /** Intervals wholly at or above the threshold: no child is found by them, but they say more than "withheld". */
  readonly narrowed: readonly Finding[];
  /** What was believed of the tables and is contradicted by them. */
  readonly wrong: readonly string[];
  readonly files: number;
  readonly numbers: number;
  readonly rows: number;
  readonly withheld: number;
  readonly solves: number;
}

function what({ exact, lower, upper }: Finding): string {
  if (exact !== undefined) return `= ${String(exact)}`;
  if (lower === undefined && upper === undefined) return 'told apart';
  return `${String(lower ?? 0)} … ${upper === undefined || upper === Infinity ? '?' : String(upper)}`;
}

function line(finding: Finding): string {
  return `  ${finding.key}  ${what(finding)}  [${finding.channel}] ${finding.where}\n    ${finding.because}`;
}

/** The report as a person reads it. */
export function formatReport(report: Report): string {
  const { recovered, narrowed, wrong, files, numbers, rows, withheld, solves } = report;
  const keys = new Set(recovered.map(({ key }) => key)).size;
  return [
    `read: ${String(files)} files, ${String(numbers)} numbers, ${String(rows)} rows`,
    `withheld: ${String(withheld)} cells; linear programmes: ${String(solves)}`,
    ...(wrong.length > 0 ? [`not believed, because numbers contradict it: ${wrong.join(', ')}`] : []),
    `narrowed to the threshold or more: ${String(narrowed.length)}`,
    `recovered: ${String(recovered.length)} findings on ${String(keys)} cells`,
    ...recovered.map(line),
    '',
  ].join('\n');
}

/** Findings once each, the same cell by the same channel only at its first place, in a fixed order. */
export function distinct(findings: readonly Finding[]): Finding[] {
  const groups = Map.groupBy(findings, (one) => [one.key, one.channel, what(one)].join('\n'));
  const kept = [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const places = new Set(group.map(({ where }) => where)).size;
    const more = places > 1 ? ` (and ${String(places - 1)} more places)` : '';
    return [{ ...first, because: `${first.because}${more}` }];
  });
  const place = ({ key, channel, where }: Finding): string => [key, channel, where].join('\n');
  return kept.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
