import { REASONS, type Change } from '../../src/domain/history.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { rowKey } from '../../src/domain/row.ts';
import { definitionChanges, type Defined } from '../compare/definition.ts';

/** Lines shown of one kind; `--report` writes all of them. */
const SHOWN = 40;

type SourceRecord = Readonly<Record<string, string>>;

/** What a release is compared by, beside its figures. */
export interface Compared {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly sources: readonly SourceRecord[];
}

export interface ComparedBefore {
  /** Indicators that the release before had; `null` for a new one. */
  readonly document: (indicator: string) => Defined | null;
  readonly indicators: readonly string[];
  readonly sources: readonly SourceRecord[];
}

function stateOf(value: number | null, status: string): string {
  return value === null ? `[${status}]` : String(value);
}

function changeLine(change: Change): string {
  const key = rowKey(change.indicator, change);
  const old = stateOf(change.old_value, change.old_status);
  return `${key}: ${old} → ${stateOf(change.new_value, change.new_status)} (${change.reason})`;
}

function some(lines: readonly string[]): string[] {
  const left = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => `  ${line}`);
  return left > 0 ? [...shown, `  … and ${String(left)} more (--report FILE writes all)`] : shown;
}

function sayFigures(changes: readonly Change[]): string[] {
  if (changes.length === 0) return ['figures: none changes'];
  const counts = REASONS.map((reason) => ({
    reason,
    count: changes.filter((change) => change.reason === reason).length,
  }));
  const kinds = counts
    .filter(({ count }) => count > 0)
    .map(({ reason, count }) => `${String(count)} ${reason}`);
  return [`figures: ${String(changes.length)} change: ${kinds.join(', ')}`, ...some(changes.map(changeLine))];
}

function sayDefinitions(now: Compared, before: ComparedBefore): string[] {
  const lines = [...now.indicators.values()].flatMap((indicator) => {
    const old = before.document(indicator.id);
    if (!old) return [`${indicator.id}: new`];
    const changed = definitionChanges(old, indicator);
    return changed.length === 0 ? [] : [`${indicator.id}: ${changed.join(', ')}`];
  });
  const gone = before.indicators.filter((id) => !now.indicators.has(id)).map((id) => `${id}: left out`);
  const all = [...lines, ...gone];
  return all.length === 0 ? ['definitions: none changes'] : ['definitions:', ...some(all)];
}

function saySources(now: readonly SourceRecord[], before: readonly SourceRecord[]): string[] {
  const old = new Map(before.map((record) => [record['source'] ?? '', JSON.stringify(record)]));
  const ids = new Set(now.map((record) => record['source'] ?? ''));
  const lines = now.flatMap((record) => {
    const id = record['source'] ?? '';
    const known = old.get(id);
    if (known === undefined) return [`${id}: new`];
    return known === JSON.stringify(record) ? [] : [`${id}: changed`];
  });
  const gone = [...old.keys()].filter((id) => !ids.has(id)).map((id) => `${id}: left out`);
  const all = [...lines, ...gone];
  return all.length === 0 ? ['sources: none changes'] : ['sources:', ...some(all)];
}

/** What readers would find changed, for the person who is about to release it; the first release changes nothing. */
export function sayChanges(
  changes: readonly Change[],
  now: Compared,
  before: ComparedBefore | null,
): readonly string[] {
  if (!before) return ['the first release: there is none to compare it with'];
  return [...sayFigures(changes), ...sayDefinitions(now, before), ...saySources(now.sources, before.sources)];
}
