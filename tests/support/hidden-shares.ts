import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { IndicatorDocument } from '../../src/domain/document.ts';
import type { Selector } from '../../src/domain/indicator.ts';
import { textOf } from './copy-site.ts';
import { areaRows, truth } from './site-facts.ts';
import { csvRows, keyOf } from './published-rows.ts';
import type { Secret } from './withheld-truth.ts';

/** A withheld percentage of a withheld count of a published whole. */
export interface HiddenShare {
  readonly indicator: string;
  readonly area: string;
  /** Key of the percentage. */
  readonly key: string;
  /** The count that whoever knows the percentage knows. */
  readonly numerator: Secret;
  readonly denominator: number;
}

function keyBy(selector: Selector, area: string, period: string): string {
  const { indicator, sex = '', age_group = '', breakdown = '' } = selector;
  return [indicator, area, selector.period ?? period, sex, age_group, breakdown].join('|');
}

/** The percentage in full. */
export function percentOf({ numerator, denominator }: HiddenShare): number {
  return (100 * numerator.value) / denominator;
}

/** Every withheld percentage whose whole is published: its value would be the count. */
export function hiddenShares(dist: string, secrets: readonly Secret[]): HiddenShare[] {
  const hidden = truth(secrets);
  const published = new Map(csvRows(dist, 'latest/all.csv').map((row) => [keyOf(row), Number(row['value'])]));
  const folder = 'data/v1/latest/indicators';
  return readdirSync(path.join(dist, folder))
    .filter((name) => name.endsWith('-share.json'))
    .flatMap((name) => {
      const { id, computed } = JSON.parse(textOf(dist, `${folder}/${name}`)) as IndicatorDocument;
      // A share of girls has a name of its own, by which its count is not found.
      if (computed?.per !== 100 || computed.numerator.sex !== undefined) return [];
      return areaRows(dist, id).flatMap((row) => {
        const [area = '', period = ''] = [row['area'], row['period']];
        const value = hidden.get(keyBy(computed.numerator, area, period));
        const denominator = published.get(keyBy(computed.denominator, area, period));
        if (row['status'] !== 'c' || value === undefined || !denominator) return [];
        const numerator = { key: keyBy(computed.numerator, area, period), value };
        return [{ indicator: id, area, key: keyOf(row), numerator, denominator }];
      });
    });
}
