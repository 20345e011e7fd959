import type { Indicator, Selector } from '../../src/domain/indicator.ts';
import { figureAddress } from '../../src/domain/figure-address.ts';
import type { FigureLineage } from '../../src/domain/lineage.ts';
import type { PublishedRow } from '../../src/domain/row.ts';
import { operandKey } from './figure-keys.ts';

type Formula = NonNullable<FigureLineage['formula']>;
type Operand = Formula['numerator'];

/** Published rows of all indicators of the edition, by `rowKey`. */
export type RowsByKey = ReadonlyMap<string, PublishedRow>;

function selectorText({ indicator, ...chosen }: Selector): string {
  const parts = Object.entries(chosen).map(([name, value]) => `${name}=${value}`);
  return parts.length === 0 ? indicator : `${indicator}[${parts.join(', ')}]`;
}

/** The formula in words that no language owns: ids, signs and numbers. */
export function formulaText({
  numerator,
  denominator,
  per,
  standard,
}: NonNullable<Indicator['computed']>): string {
  const [above, below] = [selectorText(numerator), selectorText(denominator)];
  const times = per === 1 ? '' : ` × ${String(per)}`;
  if (!standard) return `${above} / ${below}${times}`;
  const ages = `ages ${standard.ages.join(', ')}`;
  const norm = `KZ, ${standard.period ?? 'same period'}`;
  return standard.method === 'direct'
    ? `direct standardisation of ${above} / ${below}${times}: ${ages}; weights: ${below} of ${norm}`
    : `indirect standardisation: ${above} / count expected of ${below} at the rates of ${norm}${times}; ${ages}`;
}

function operandOf(value: number | null, selector: Selector, row: PublishedRow, rows: RowsByKey): Operand {
  const key = operandKey(selector, row);
  const found = rows.get(key);
  if (!found) return { value, indicator: selector.indicator, key: '', id: '' };
  return { value: found.value, indicator: selector.indicator, key, id: figureAddress(found) };
}

/** How a figure of a computed indicator follows from others; `null` where the indicator is not computed by us. */
export function formulaOf(
  { computed }: Pick<Indicator, 'computed'>,
  row: PublishedRow,
  rows: RowsByKey,
): Formula | null {
  if (!computed) return null;
  const { numerator, denominator, per, standard } = computed;
  const text = formulaText(computed);
  // A standardised figure rests on those of its ages: what stands above and below the line is published nowhere.
  const none = new Map<string, PublishedRow>();
  const known = standard ? none : rows;
  return {
    text,
    per,
    numerator: operandOf(row.numerator, numerator, row, known),
    denominator: operandOf(row.denominator, denominator, row, known),
  };
}

/** The published rows that a figure of a computed indicator rests on. */
export function restsOn(
  { computed }: Pick<Indicator, 'computed'>,
  row: PublishedRow,
  rows: RowsByKey,
): readonly (readonly [indicator: string, row: PublishedRow])[] {
  if (!computed) return [];
  const { numerator, denominator, standard } = computed;
  const ages = standard ? standard.ages.map((age_group) => ({ age_group })) : [{}];
  return [numerator, denominator].flatMap((selector) =>
    ages.flatMap((age) => {
      const found = rows.get(operandKey({ ...selector, ...age }, row));
      return found ? [[selector.indicator, found] as const] : [];
    }),
  );
}
