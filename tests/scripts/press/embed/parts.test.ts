import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Html } from '../../../../scripts/press/embed/html.ts';
import { keys, notes, sentence, source, sources, table } from '../../../../scripts/press/embed/parts.ts';
import type { EmbedTable } from '../../../../src/views/embed/table.ts';
import type { SourceLine, TableCell, TableRow } from '../../../../src/views/model.ts';

const EVIL = '"><img src=x onerror=alert(1)>&';
const SOURCE: SourceLine = {
  publisher: 'Publisher',
  title: 'Title',
  titleLang: 'ru',
  address: 'https://example.org/a?b&c',
  date: '2026',
  remark: '',
};

function open(html: Html): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${html.text}</body></html>`);
  return document.body;
}

function row(head: string, cells: readonly TableCell[], isCountry = false): TableRow {
  return { head, isCountry, cells };
}

const VALUE: TableCell = {
  kind: 'value',
  parts: ['about ', { value: 3000, key: 'schools|KZ|2022|||', text: '3 000' }],
  marks: [1, 2],
};

const AREAS: EmbedTable = {
  kind: 'areas',
  id: 'table',
  caption: EVIL,
  columns: ['2022', EVIL],
  rows: [
    row('Kazakhstan', [VALUE, { kind: 'suppressed' }], true),
    row(EVIL, [{ kind: 'missing' }, { kind: 'not-applicable' }]),
  ],
  former: [row('Former', [VALUE, VALUE])],
  footnotes: [{ heading: EVIL, text: EVIL }],
  keys: [EVIL],
  sortable: true,
};

describe('a sentence', () => {
  it('marks its figures with value and key, and holds ranges together', () => {
    const made = sentence(['aged 15–19: ', { value: 2.5, key: 'a|KZ|2022|||', text: '2,5' }, ' <b>']);
    expect(made.text).toBe(
      'aged <span class="nowrap">15–19</span>: <data value="2.5" data-key="a|KZ|2022|||">2,5</data> &lt;b&gt;',
    );
  });
});

describe('a table of areas', () => {
  const body = open(table('en', AREAS));

  it('has a cell for each state, and numbers only in those that have a value', () => {
    const texts = Array.from(body.querySelectorAll('tbody td'), (cell) => cell.textContent);
    expect(texts).toEqual(['about 3 0001, 2', '[c]', '[x]', '–', 'about 3 0001, 2', 'about 3 0001, 2']);
    const states = Array.from(body.querySelectorAll('.state'), ({ className }) => className);
    expect(states).toEqual(['state state-c', 'state state-x', 'state state-z']);
    const figure = body.querySelector('data');
    expect([figure?.getAttribute('value'), figure?.getAttribute('data-key')]).toEqual([
      '3000',
      'schools|KZ|2022|||',
    ]);
  });

  it('names its columns, its country and its former areas', () => {
    expect(body.querySelectorAll('thead th[scope=col]')).toHaveLength(3);
    expect(body.querySelector('tr.country th')?.textContent).toBe('Kazakhstan');
    expect(body.querySelector('tr.group th')?.getAttribute('colspan')).toBe('3');
    expect(body.querySelector('caption')?.id).toBe(
      body.querySelector('.scroll')?.getAttribute('aria-labelledby'),
    );
  });

  it('keeps hostile words words', () => {
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('caption')?.textContent).toBe(EVIL);
    expect(body.querySelectorAll('th')[2]?.textContent).toBe(EVIL);
    expect(body.querySelector('.footnotes li')?.textContent).toBe(`${EVIL}. ${EVIL}`);
    expect(body.querySelector('.keys li')?.textContent).toBe(EVIL);
  });
});

it('sets statements with their sources in rows', () => {
  const body = open(
    table('en', {
      kind: 'statements',
      id: 'table',
      caption: 'Caption',
      rows: [{ period: '2022', what: EVIL, cell: VALUE, source: [SOURCE] }],
      footnotes: [],
    } as unknown as EmbedTable),
  );
  expect(body.querySelector('tbody th')?.textContent).toBe(`2022${EVIL}`);
  expect(body.querySelector('td.num data')?.textContent).toBe('3 000');
  expect(body.querySelector('td.fine a')?.getAttribute('href')).toBe(SOURCE.address);
  expect(body.querySelectorAll('.footnotes, .keys')).toHaveLength(0);
});

describe('a source', () => {
  it('is a link in its own language where it has an address', () => {
    const link = open(source(SOURCE)).querySelector('a');
    expect(link?.getAttribute('href')).toBe('https://example.org/a?b&c');
    expect(link?.getAttribute('lang')).toBe('ru');
    expect(open(source(SOURCE)).textContent).toBe('Publisher, Title (2026)');
  });

  it('has no link without an address, and no title where that is withheld', () => {
    const bare = open(source({ ...SOURCE, address: '', titleLang: undefined }));
    expect(bare.querySelector('a, [lang]')).toBeNull();
    expect(bare.textContent).toBe('Publisher, Title (2026)');
    expect(open(source({ ...SOURCE, title: '' })).textContent).toBe('Publisher (2026)');
  });

  it('keeps hostile words words', () => {
    const body = open(source({ ...SOURCE, publisher: EVIL, title: EVIL, address: EVIL, titleLang: EVIL }));
    expect(body.querySelector('img')).toBeNull();
    expect(body.querySelector('a')?.getAttribute('href')).toBe(EVIL);
  });
});

it('lists sources, what was calculated from them, and why an address is missing', () => {
  const one = open(sources('en', [SOURCE], undefined)).textContent;
  const two = open(sources('en', [SOURCE, { ...SOURCE, remark: 'Kept back.' }], '2026-03')).textContent;
  expect(one).toMatch(/^\S+: Publisher, Title \(2026\)\.$/);
  expect(two).toMatch(/: Publisher, Title \(2026\); Publisher, Title \(2026\); .*2026-03.*\. Kept back\.$/);
});

it('leaves out what is empty', () => {
  expect(notes('en', []).text).toBe('');
  expect(keys([]).text).toBe('');
  const note = open(notes('en', [{ heading: EVIL, text: EVIL }]));
  expect(note.querySelector('details p')?.textContent).toBe(`${EVIL}. ${EVIL}`);
  const key = open(keys([{ swatch: 'hatch', words: EVIL }]));
  expect(key.querySelector('.swatch.hatch')).not.toBeNull();
  expect(key.textContent.trim()).toBe(EVIL);
});
