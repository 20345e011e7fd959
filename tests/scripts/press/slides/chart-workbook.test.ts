import { describe, expect, it } from 'vitest';
import { chartWorkbook } from '../../../../scripts/press/slides/chart-workbook.ts';
import type { NativeChart } from '../../../../scripts/press/slides/native-chart.ts';
import { allOf, officeFaults, openOffice } from '../../../support/office-file.ts';
import { allText } from '../../../support/xml-tree.ts';

const chart: NativeChart = {
  form: 'bars',
  categories: ['Абай «А & Б»', 'Жамбыл [c]', 'Ұлытау'],
  series: [
    { name: 'Қазақстан', values: [0, undefined, 12.5], colour: '006770', labels: 'all' },
    { name: 'B', values: [undefined, undefined, -1], colour: '006770', labels: 'all' },
  ],
  numberFormat: '#,##0.0',
  hasLegend: false,
};
const properties = { lang: 'kk', title: 'Т', subject: 'С', creator: 'Qorgan', date: '2026-11-22' } as const;

describe('the workbook behind a chart', () => {
  it('is a whole file, dated by the release, the same bytes each time', () => {
    const file = chartWorkbook(chart, properties);
    expect(officeFaults(file)).toEqual([]);
    expect(chartWorkbook(chart, properties)).toEqual(file);
    expect(openOffice(file).text('docProps/core.xml')).toContain('2026-11-22T00:00:00Z');
  });

  it('keeps a true zero, and has no cell where nothing is published', () => {
    const sheet = openOffice(chartWorkbook(chart, properties)).xml('xl/worksheets/sheet1.xml');
    const cells = allOf(sheet, 'c').map((cell) => [cell.attributes['r'], allText(cell)]);
    expect(cells).toEqual([
      ['A1', ' '],
      ['B1', 'Қазақстан'],
      ['C1', 'B'],
      ['A2', 'Абай «А & Б»'],
      ['B2', '0'],
      ['A3', 'Жамбыл [c]'],
      ['A4', 'Ұлытау'],
      ['B4', '12.5'],
      ['C4', '-1'],
    ]);
  });

  it('writes numbers by the decimals of their unit', () => {
    const styles = openOffice(chartWorkbook(chart, properties)).xml('xl/styles.xml');
    expect(allOf(styles, 'numFmt')[0]?.attributes['formatCode']).toBe('#,##0.0');
  });
});
