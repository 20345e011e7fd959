import { expect, it } from 'vitest';
import { ordersOf, subjectPath } from '../../../../scripts/press/briefing/order.ts';

it.each([
  ['indicator', 'offenders', ['pptx', 'docx'], 'indicators/offenders'],
  ['region', 'KZ-31', ['pptx', 'docx', 'pdf'], 'regions/kz-31'],
  ['country', 'KZ', ['pdf'], 'country'],
] as const)('orders of a subject of the kind %s what can be made of it', (kind, id, formats, path) => {
  expect(ordersOf({ kind, id, lang: 'ru' })).toEqual(
    formats.map((format) => ({ kind, id, lang: 'ru', format })),
  );
  expect(subjectPath({ kind, id })).toBe(path);
});
