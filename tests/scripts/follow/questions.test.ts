import { expect, it } from 'vitest';
import { followUp } from '../../../scripts/follow/follow-up.ts';
import { questionsOf } from '../../../scripts/follow/questions.ts';
import { goldenInput } from './golden-input.ts';

const input = goldenInput('2026-06-30');
const gap = {
  gap: 'staff-by-area',
  area: 'KZ',
  name_kk: 'Мамандар',
  name_ru: 'Специалисты',
  name_en: 'Staff',
  table_kk: 'Өңір, мамандар',
  table_ru: 'Регион, специалисты',
  table_en: 'Area, staff',
  holders: 'centre;ministry',
  topic: 'schools',
  indicators: '',
};

it('are put to those who answer for a measure, or to whoever ordered it where nobody is named, and to holders of tables', () => {
  const tables = { ...input.tables, gaps: [gap] };
  const asked = questionsOf(followUp({ ...input, tables }), { tables });
  expect(
    asked.map(({ body, measures, gaps }) => [
      body.body,
      measures.map(({ measure }) => measure.measure),
      gaps.length,
    ]),
  ).toEqual([
    ['ministry', ['AA-02'], 1],
    ['akimats', ['AA-01', 'AA-02'], 0],
    ['centre', [], 1],
  ]);
});

it('are put to whoever ordered it where nobody is named', () => {
  const measures = input.tables.measures.map((one) =>
    one.measure === 'AA-03' ? { ...one, ordered_by: 'ombudsman' } : one,
  );
  const tables = { ...input.tables, measures };
  const asked = questionsOf(followUp({ ...input, tables }), { tables });
  expect(
    asked.find(({ body }) => body.body === 'ombudsman')?.measures.map(({ measure }) => measure.measure),
  ).toEqual(['AA-03']);
});

it('are not asked of what is confirmed', () => {
  const asked = questionsOf(followUp(input), input).flatMap(({ measures }) => measures);
  expect(asked.map(({ measure }) => measure.measure)).not.toContain('AA-04');
});
