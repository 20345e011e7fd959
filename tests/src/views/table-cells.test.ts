import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/text.ts';
import { messagesOf } from '../../../src/i18n/messages.ts';
import type { TableCell } from '../../../src/views/model.ts';
import { areaCell, Footnotes, rowCell, tableKeys } from '../../../src/views/table-cells.ts';
import { sampleRow as row } from '../i18n/sentences/samples.ts';
import { realAreasStore, sampleDocument } from './sample-store.ts';

const text = (name: string): { kk: string; ru: string; en: string } => ({
  kk: `${name} kk`,
  ru: `${name} ru`,
  en: `${name} en`,
});
const caveat_texts = ['one', 'two', 'whole'].map((id) => ({
  id,
  heading: text(id),
  text: text(`${id} text`),
}));
const rows = [
  row({ area: 'KZ-10', value: 0, caveat: 'two;whole' }),
  row({ area: 'KZ-11', caveat: 'whole;one;two' }),
  row({ area: 'KZ-15', caveat: 'whole;unknown' }),
];
const document = sampleDocument({ rows, caveat_texts, caveats: [] });

describe('footnotes', () => {
  it('are numbered from 1 in the order in which they are met, and told in that order', () => {
    const footnotes = new Footnotes(document);
    expect(rows.map((one) => footnotes.marks(one))).toEqual([[1], [1, 2], []]);
    expect(footnotes.notes('ru')).toEqual([
      { heading: 'two ru', text: 'two text ru' },
      { heading: 'one ru', text: 'one text ru' },
    ]);
  });

  it('leave out what holds for the whole page and what has no text', () => {
    const footnotes = new Footnotes(document);
    rows.forEach((one) => footnotes.marks(one));
    const headings = footnotes.notes('en').map(({ heading }) => heading);
    expect(headings).not.toContain('whole en');
    expect(headings).toHaveLength(2);
  });

  it('are none for a table that marks no row', () => {
    expect(new Footnotes(document).notes('kk')).toEqual([]);
  });
});

describe('the cell of a row', () => {
  const cellOf = (change: Parameters<typeof row>[0]): TableCell =>
    rowCell('kk', document, row(change), new Footnotes(document));

  it('with a value holds the figure with its key and the numbers of its footnotes', () => {
    expect(cellOf({ area: 'KZ-11', value: 0, caveat: 'one' })).toEqual({
      kind: 'value',
      parts: [{ value: 0, key: 'births|KZ-11|2023|||', text: '0,0%' }],
      marks: [1],
    });
  });

  it('without a value holds the kind of absence and nothing else', () => {
    expect(cellOf({ value: null, status: 'c' })).toEqual({ kind: 'suppressed' });
    expect(cellOf({ value: null, status: 'x' })).toEqual({ kind: 'missing' });
    expect(cellOf({ value: null, status: 'z' })).toEqual({ kind: 'not-applicable' });
  });

  it('of an area is that of its row; without a row it says why there is none', () => {
    const store = realAreasStore();
    const at = (area: string, period: string): string =>
      areaCell(store, 'kk', document, rows, { area, period }, new Footnotes(document)).kind;
    expect(at('KZ-10', '2023')).toBe('value');
    expect(at('KZ-31', '2023')).toBe('missing');
    expect(at('KZ-10', '2015')).toBe('not-applicable');
  });
});

describe('the key of a table', () => {
  const value = (number: number): TableCell => ({
    kind: 'value',
    parts: ['about ', { value: number, key: 'k', text: String(number) }],
    marks: [],
  });

  it.each(LANGUAGES)('in %s explains the signs that stand in the table, and no others', (lang) => {
    const { state } = messagesOf(lang);
    expect(tableKeys(lang, [value(3)])).toEqual([]);
    expect(tableKeys(lang, [])).toEqual([]);
    expect(tableKeys(lang, [value(0)])).toEqual([state.zeroKey]);
    expect(tableKeys(lang, [{ kind: 'missing' }, { kind: 'missing' }])).toEqual([state.missingKey]);
    expect(
      tableKeys(lang, [{ kind: 'not-applicable' }, { kind: 'suppressed' }, { kind: 'missing' }, value(0)]),
    ).toEqual([state.zeroKey, state.suppressedKey, state.missingKey, state.notApplicableKey]);
  });
});
