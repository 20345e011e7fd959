import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskReader } from '../../scripts/node-effects.ts';
import { readData } from '../../scripts/read/read-data.ts';
import { validate } from '../../scripts/validate/validate.ts';
import { startCounting } from '../../scripts/aggregate/records/count-records.ts';
import { aggregate } from '../../scripts/aggregate/aggregate.ts';
import { protect } from '../../scripts/protect/protect.ts';
import { derive } from '../../scripts/derive/derive.ts';
import { formatProblem } from '../../src/domain/problem.ts';
import type { PublishedFigure } from '../../src/domain/row.ts';
import { ROOT } from '../support/data-folder.ts';

const raw = readData(diskReader, path.join(ROOT, 'data'), null);
const { input, problems } = validate(raw, true, startCounting);
if (!input) throw new Error(problems.map(formatProblem).join('\n'));
const counts = aggregate(input);
const figures = derive(protect(counts).figures, input).figures;

function find(
  indicator: string,
  area: string,
  period: string,
  more: Partial<PublishedFigure> = {},
): PublishedFigure {
  const wanted = { indicator, area, period, sex: '', age_group: '', breakdown: '', ...more };
  const found = figures.filter((figure) =>
    Object.entries(wanted).every(([key, value]) => figure[key as keyof PublishedFigure] === value),
  );
  if (found.length !== 1 || !found[0])
    throw new Error(`${String(found.length)} rows for ${JSON.stringify(wanted)}`);
  return found[0];
}

/** What the published figures must say, whatever else changes: each was read at its source. */
describe('the real figures', () => {
  it('are 58 indicators, with 12 computed shares and rates beside them', () => {
    const listed = input.topics.flatMap((topic) => topic.indicators);
    expect(listed).toHaveLength(58);
    expect(
      [...input.indicators.values()].filter((indicator) => indicator.computed?.parent !== undefined),
    ).toHaveLength(12);
    for (const id of listed)
      expect(
        figures.some((figure) => figure.indicator === id && figure.value !== null),
        id,
      ).toBe(true);
  });

  it.each([
    ['adolescent-births', 'KZ-31', '2023', 27.28],
    ['population', 'KZ-31', '2026-01-01', 1_215_656],
    ['guardianship-staff', 'KZ', '2026-01', 1028],
    ['helpline-111-contacts', 'KZ', '2025-01/2025-10', 110_999],
    ['offences-all', 'KZ', '2022', 157_473],
    ['wellbeing-index', 'KZ', '2024', 58.6],
    ['reported-violence-change', 'KZ', '2023', -7],
    ['child-suicides', 'KZ', '2025-01/2025-09', 139],
  ])('%s, %s, %s is %d', (indicator, area, period, value) => {
    expect(find(indicator, area, period)).toMatchObject({ value, status: '', data_kind: 'published' });
  });

  it('sum the country of form 1-M from its 17 areas and say so', () => {
    const country = find('offenders', 'KZ', '2022');
    const areas = figures.filter(
      ({ indicator, period, area, sex, age_group }) =>
        indicator === 'offenders' && period === '2022' && area !== 'KZ' && sex === '' && age_group === '',
    );
    expect(areas).toHaveLength(17);
    expect(country).toMatchObject({
      data_kind: 'computed',
      value: areas.reduce((sum, { value }) => sum + (value ?? 0), 0),
    });
  });

  it('never publish a count below its threshold', () => {
    const small = figures.filter(({ indicator, value }) => {
      const { disclosure, measure } = input.indicators.get(indicator) ?? {};
      return measure === 'count' && value !== null && value < (disclosure?.threshold ?? 0);
    });
    expect(small).toEqual([]);
  });

  it('withhold girls of Zhambyl, and show boys and girls aged 12–13 as not applicable', () => {
    expect(find('offenders', 'KZ-31', '2022', { sex: 'female' })).toMatchObject({ value: null, status: 'c' });
    expect(find('offenders', 'KZ-31', '2022', { age_group: '12-13' })).toMatchObject({
      value: null,
      status: 'z',
    });
  });

  it('offer schools in the areas before the split, as sums', () => {
    const merged = find('schools', 'KZ-VOS', '2022/23');
    const parts = ['KZ-10', 'KZ-63'].map((area) => find('schools', area, '2022/23').value ?? 0);
    expect(merged).toMatchObject({
      frame: 'areas-2018',
      data_kind: 'computed',
      value: (parts[0] ?? 0) + (parts[1] ?? 0),
    });
  });

  it('give every computed value its numerator and denominator', () => {
    const computed = figures.filter(
      (figure) => input.indicators.get(figure.indicator)?.computed && figure.value !== null,
    );
    expect(computed.length).toBeGreaterThan(100);
    for (const { indicator, value, numerator, denominator } of computed) {
      const per = input.indicators.get(indicator)?.computed?.per ?? 0;
      expect(value).toBeCloseTo(((numerator ?? 0) / (denominator ?? 1)) * per, 3);
    }
  });

  it('have due dates only where a source gives one', () => {
    for (const { due_date, measure } of input.tables.measures)
      expect(due_date, measure).toMatch(/^(\d{4}-\d{2}-\d{2})?$/);
    expect(input.tables.measures).toHaveLength(37);
  });
});

describe('the data folder', () => {
  it('has one file for each indicator', () => {
    const files = readdirSync(path.join(ROOT, 'data/indicators'));
    expect(files).toHaveLength(input.indicators.size);
  });
});
