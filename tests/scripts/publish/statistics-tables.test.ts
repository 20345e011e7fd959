import { describe, expect, it } from 'vitest';
import { statisticsTables, trackerTables } from '../../../scripts/publish/statistics-tables.ts';
import type { Derived } from '../../../src/domain/derived.ts';

const NOTHING: Derived = {
  figures: [],
  trends: [],
  funnels: [],
  progress: [],
  tracked: { states: [], verdicts: [], targets: [] },
};

describe('statisticsTables', () => {
  it('writes every column of each table, empty where there is nothing', () => {
    const trend = {
      indicator: 'rate',
      area: 'KZ-31',
      from: '2021',
      to: '2024',
      points: 4,
      verdict: 'too-few-points',
      chi_squared: null,
      p: null,
      level: 0.998,
    } as const;
    const line = { indicator: 'rate', period: '2024', level: 0.95, size: 1200, lower: 1.5, upper: 7 };
    const files = new Map(statisticsTables({ ...NOTHING, trends: [trend], funnels: [line] }));
    expect(files.get('trends.csv')).toBe(
      'indicator,area,from,to,points,verdict,chi_squared,p,level\r\nrate,KZ-31,2021,2024,4,too-few-points,,,0.998\r\n',
    );
    expect(files.get('funnels.csv')).toBe(
      'indicator,period,level,size,lower,upper\r\nrate,2024,0.95,1200,1.5,7\r\n',
    );
    expect(files.get('progress.csv')).toBe(
      'target,indicator,area,baseline_period,baseline_value,target_date,target_value,actual_period,actual_value,progress,served_period,served,needed\r\n',
    );
  });
});

describe('trackerTables', () => {
  it('writes how measures, their indicators and plans stand, with a header even where there is none', () => {
    const state = {
      measure: 'AA-01',
      area: 'KZ',
      as_of: '2025-12-31',
      status: 'ordered',
      status_date: '2025-10-01',
      reports: 1,
      mark: 'empty',
      due_date: '',
      due: 'none',
      stale: 'no',
    } as const;
    const tables = trackerTables({ ...NOTHING, tracked: { ...NOTHING.tracked, states: [state] } });
    expect(tables.map(({ name, csv }) => [name, csv])).toEqual([
      [
        'measure-states',
        'measure,area,as_of,status,status_date,reports,mark,due_date,due,stale\r\nAA-01,KZ,2025-12-31,ordered,2025-10-01,1,empty,,none,no\r\n',
      ],
      ['measure-verdicts', 'measure,indicator,area,effect,begun,verdict,reason\r\n'],
      ['target-states', 'target,as_of,state\r\n'],
    ]);
    expect(tables[0]?.records).toEqual([state]);
  });
});
