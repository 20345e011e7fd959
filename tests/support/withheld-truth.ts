import path from 'node:path';
import { startCounting } from '../../scripts/aggregate/records/count-records.ts';
import { aggregate } from '../../scripts/aggregate/aggregate.ts';
import { diskReader } from '../../scripts/node-effects.ts';
import { readData } from '../../scripts/read/read-data.ts';
import { editionInputs } from '../../scripts/validate/edition-inputs.ts';
import { validate } from '../../scripts/validate/validate.ts';
import { ROOT } from './data-folder.ts';
import { csvRows, keyOf } from './published-rows.ts';

/** A cell withheld in a built site, with what the data folder says it is. */
export interface Secret {
  /** `indicator|area|period|sex|age_group|breakdown`, as pages write it. */
  readonly key: string;
  readonly value: number;
}

/** Every count of the data folder before anything is withheld, by key. */
function counts(data: string): ReadonlyMap<string, number> {
  const { input, problems } = validate(readData(diskReader, data, null), false, startCounting);
  if (!input) throw new Error(`the data has problems: ${String(problems.length)}`);
  const [latest] = editionInputs(input);
  const figures = latest ? aggregate(latest.input).figures : [];
  return new Map(
    figures.flatMap(({ indicator, area, period, sex, age_group, breakdown, value }) =>
      value === null
        ? []
        : [[[indicator, area, period.text, sex, age_group, breakdown].join('|'), value] as const],
    ),
  );
}

/**
 * The withheld counts of a built site and their true values. Shares and rates are not among them: who knows the
 * count knows them.
 */
export function withheldTruth(dist: string, data = path.join(ROOT, 'data')): Secret[] {
  const known = counts(data);
  return csvRows(dist, 'latest/all.csv')
    .filter(({ status }) => status === 'c')
    .flatMap((row) => {
      const value = known.get(keyOf(row));
      return value === undefined ? [] : [{ key: keyOf(row), value }];
    });
}
