import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../attack/parse/csv.ts';
import { toGrid } from '../../../attack/parse/grid.ts';
import { parseMarkup, textOf, walk, type Element } from '../../../attack/parse/markup.ts';
import { numbersIn, showsAs } from '../../../attack/parse/numbers.ts';
import { shapesOf, subpaths } from '../../../attack/parse/shapes.ts';

function first(root: Element, name: string): Element {
  const found = [...walk(root)].find((element) => element.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

function values(text: string, style?: 'prose' | 'code'): number[] {
  return numbersIn(text, style).map(({ value }) => value);
}

describe('numbers of a text', () => {
  it.each([
    ['3', [3]],
    ['1,234.5 and 1 234,5', [1234.5, 1234.5]],
    ['12,3%', [12.3]],
    ['KZ-15, v2, q3, #4, ages 14–15, 2022/23, 2024-03-05, 12:30, 5 MB, in 2024', []],
    ['17 regions, 3 more files, 4 өңір, 2 месяца', []],
    ['- 3', [3]],
  ])('%s', (text, found) => {
    expect(values(text)).toEqual(found);
  });

  it('are apart in code where they are one in words', () => {
    expect(values('[1,234]', 'code')).toEqual([1, 234]);
    expect(values('[1,234]')).toEqual([1234]);
  });

  it('know what they may stand for', () => {
    expect(numbersIn('4.3 %')[0]).toMatchObject({ value: 4.3, decimals: 1, isPercent: true });
    expect(showsAs(4.2857, { value: 4.3, decimals: 1 })).toBe(true);
    expect(showsAs(4.2, { value: 4.3, decimals: 1 })).toBe(false);
  });
});

describe('markup', () => {
  it('is read with attributes, entities, comments, scripts and empty elements', () => {
    const root = parseMarkup(
      '<!doctype html><P class=a title=\'x > "y"\' hidden>1 &lt; 2 &#49;&#x32;&nbsp;&zz; <br>b<!-- c --><img src=a/></P><script>if (a < b) "</p>"</script><i/>z',
    );
    const paragraph = first(root, 'p');
    expect([...paragraph.attributes]).toEqual([
      ['class', 'a'],
      ['title', 'x > "y"'],
      ['hidden', ''],
    ]);
    expect(textOf(paragraph)).toBe('1 < 2 12\u00A0&zz; b');
    expect(first(paragraph, '!').children).toEqual([' c ']);
    expect(first(root, 'script').children).toEqual(['if (a < b) "</p>"']);
    expect(textOf(root).endsWith('z')).toBe(true);
  });

  it('that is broken is read as far as it goes', () => {
    expect(textOf(parseMarkup('a < b <p>c <b>d</p> e</i> <!-- f'))).toBe('a < b c d e ');
    expect(textOf(parseMarkup('<p title="x'))).toBe('');
    expect(textOf(parseMarkup('<style>p{}'))).toBe('');
  });

  it('of XML knows sections of raw text', () => {
    const root = parseMarkup('<?xml version="1.0"?><a><script>x<b/></script><![CDATA[1 < 2]]></a>', true);
    expect(textOf(first(root, 'a'))).toBe('1 < 2');
    expect(parseMarkup('<![CDATA[x', true).children).toEqual(['x']);
  });
});

describe('a grid', () => {
  it('is a table, a list, or elements with roles', () => {
    const rows = (text: string, name: string) =>
      toGrid(first(parseMarkup(text), name)).rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null));
    expect(
      rows(
        '<table><tr><th colspan="2">a</th><td>b</td></tr><tr><td><table><tr><td>c</td></tr></table></td></tr></table>',
        'table',
      ),
    ).toEqual([['a', null, 'b'], ['c']]);
    expect(rows('<ul><li>a</li><li>b</li></ul>', 'ul')).toEqual([['a'], ['b']]);
    expect(
      rows('<div role="table"><p role="row"><b role="rowheader">a</b><i role="cell">b</i></p></div>', 'div'),
    ).toEqual([['a', 'b']]);
  });
});

describe('a table of text', () => {
  it('is read with comma, semicolon or tab', () => {
    expect(parseCsv('\uFEFFa,b\r\n1,"x,y"\r\n2\r\n')).toEqual([
      { a: '1', b: 'x,y' },
      { a: '2', b: '' },
    ]);
    expect(parseCsv('a;b\n1;2')).toEqual([{ a: '1', b: '2' }]);
    expect(parseCsv('a\tb\n1\t2')).toEqual([{ a: '1', b: '2' }]);
    expect(parseCsv('a\n1')).toEqual([{ a: '1' }]);
  });
});

describe('marks of a drawing', () => {
  const boxes = (body: string) =>
    shapesOf(first(parseMarkup(`<svg>${body}</svg>`), 'svg')).map(({ kind, x, y, width, height }) =>
      [kind, ...[x, y, width, height].map((one) => Math.round(one * 10) / 10)].join(' '),
    );

  it.each([
    ['<rect x="1" y="2" width="3" height="4"/>', 'rect 1 2 3 4'],
    ['<circle cx="5" cy="6" r="2"/>', 'circle 3 4 4 4'],
    ['<ellipse cx="5" cy="6" rx="2" ry="1"/>', 'circle 3 5 4 2'],
    ['<line x1="1" y1="2" x2="4" y2="6"/>', 'line 1 2 3 4'],
    ['<polyline points="1,2 4,6 2,3"/>', 'line 1 2 3 4'],
    ['<path d="M1 2h3v4H2V3l1 1L2 2zm9 9"/>', 'line 1 2 3 4'],
    ['<text x="1" y="0.32em" transform="translate(2,3)">a</text>', 'text 3 3 0 0'],
    ['<g transform="translate(10) scale(2)"><rect x="1" y="1" width="1" height="1"/></g>', 'rect 12 2 2 2'],
    ['<g transform="matrix(1 0 0 -1 0 10)"><rect width="2" height="3"/></g>', 'rect 0 7 2 3'],
    ['<g transform="rotate(90) skewX(0)"><rect width="2" height="3"/></g>', 'rect -3 0 3 2'],
  ])('%s', (body, box) => {
    expect(boxes(body)[0]).toBe(box);
  });

  it('leave out what only defines, and tell looks', () => {
    expect(boxes('<defs><rect width="9" height="9"/></defs>')).toEqual([]);
    const [shape] = shapesOf(
      first(parseMarkup('<svg><g class="a" fill="url(#n-shutter)"><rect opacity="0.5"/></g></svg>'), 'svg'),
    );
    expect(shape?.look).toBe('class=a fill=url(shutter) opacity=0.5');
  });

  it('of a pen that is put down twice are two, with the ends of curves', () => {
    expect(subpaths('M0 0C1 1 2 2 3 3q1 1 2 2a1 1 0 0 1 1 1M9 9t1 1')).toEqual([
      [
        [0, 0],
        [3, 3],
        [5, 5],
        [6, 6],
      ],
      [
        [9, 9],
        [10, 10],
      ],
    ]);
  });
});
