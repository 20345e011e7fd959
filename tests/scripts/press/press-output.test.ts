import { expect, it } from 'vitest';
import { Record } from '../../../scripts/press/press-output.ts';
import { MemoryPress } from '../../support/press-made.ts';

it('passes files on and knows their weight in bytes, not in letters', () => {
  const press = new MemoryPress();
  const record = new Record(press);
  record.write('b/two.txt', 'Қазақ');
  record.write('b/one.bin', Uint8Array.of(1, 2, 3));
  record.write('c.txt', '');
  expect([...press.files]).toEqual([
    ['b/two.txt', 'Қазақ'],
    ['b/one.bin', Uint8Array.of(1, 2, 3)],
    ['c.txt', ''],
  ]);
  expect(record.below('b/')).toEqual([
    { path: 'b/one.bin', bytes: 3 },
    { path: 'b/two.txt', bytes: 10 },
  ]);
  expect(record.size).toEqual({ files: 3, bytes: 13 });
});

it('does not write an address twice', () => {
  const press = new MemoryPress();
  const record = new Record(press);
  record.write('a/index.html', 'first');
  expect(() => {
    record.write('a/index.html', 'second');
  }).toThrow('a/index.html was made twice');
  expect(press.text('a/index.html')).toBe('first');
  expect(record.size.files).toBe(1);
});
