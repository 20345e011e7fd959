import { describe, expect, it } from 'vitest';
import { statisticsTables } from '../../../scripts/publish/statistics-tables.ts';

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
    const files = new Map(statisticsTables({ figures: [], trends: [trend], funnels: [line], progress: [] }));
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
