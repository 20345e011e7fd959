import path from 'node:path';
import { unzipSync } from 'fflate';
import { xmlFault } from './well-formed.ts';

export type Parts = ReadonlyMap<string, string>;

/** The parts of a workbook as text, in the order of the file. */
export function partsOf(bytes: Uint8Array): Parts {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** Its text, with the tags in it. */
  readonly inner: string;
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? (signs[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}

/** Elements of a part by their name. A part is known to be well-formed, and none of these stands in itself. */
export function elementsOf(parts: Parts, part: string, name: string): Element[] {
  return elementsIn(parts.get(part) ?? '', name);
}

function elementsIn(text: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}((?:\\s[^<>]*?)?)(?:/>|>([^]*?)</${name}>)`, 'g');
  return [...text.matchAll(pattern)].map(([, list = '', inner = '']) => ({
    attributes: Object.fromEntries(
      [...list.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]),
    ),
    inner,
  }));
}

function attribute({ attributes }: Element, name: string): string {
  return attributes[name] ?? '';
}

function typeFaults(parts: Parts): string[] {
  const overrides = elementsOf(parts, '[Content_Types].xml', 'Override').map((one) =>
    attribute(one, 'PartName').slice(1),
  );
  const needed = [...parts.keys()].filter(
    (name) => name !== '[Content_Types].xml' && !name.endsWith('.rels'),
  );
  return [
    ...needed.filter((name) => !overrides.includes(name)).map((name) => `${name}: no content type`),
    ...overrides.filter((name) => !parts.has(name)).map((name) => `${name}: a content type and no part`),
  ];
}

function relationFaults(parts: Parts): string[] {
  return [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const relations = elementsOf(parts, name, 'Relationship');
      const ids = relations.map((one) => attribute(one, 'Id'));
      const used = [...(parts.get(source) ?? '').matchAll(/r:id="([^"]*)"/g)].map((match) => match[1] ?? '');
      const lost = relations
        .filter((one) => attribute(one, 'TargetMode') !== 'External')
        .map((one) => path.posix.join(path.posix.dirname(source), attribute(one, 'Target')))
        .filter((target) => !parts.has(target));
      return [
        ...(new Set(ids).size < ids.length ? [`${name}: an id twice`] : []),
        ...used.filter((id) => !ids.includes(id)).map((id) => `${source}: ${id} leads nowhere`),
        ...lost.map((target) => `${name}: ${target} is not there`),
      ];
    });
}

function place(reference: string): { column: number; row: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(digits) };
}

function textsOf(parts: Parts): string[] {
  return elementsOf(parts, 'xl/sharedStrings.xml', 'si').map(({ inner }) =>
    unescaped(inner.replace(/<[^>]*>/g, '')),
  );
}

/** What is wrong with the table of a sheet: its place, its heads, empty or merged rows. */
function tableFaults(parts: Parts, sheet: string, table: string, texts: readonly string[]): string[] {
  const [object] = elementsOf(parts, table, 'table');
  const range = object ? attribute(object, 'ref') : '';
  const [first = '', last = ''] = range.split(':');
  const [from, to] = [place(first), place(last)];
  const columns = elementsOf(parts, table, 'tableColumn').map((one) => attribute(one, 'name'));
  const rows = elementsOf(parts, sheet, 'row');
  const head = rows.find((row) => attribute(row, 'r') === String(from.row));
  const heads = elementsIn(head?.inner ?? '', 'v').map(({ inner }) => texts[Number(inner)] ?? '');
  const widest = Math.max(
    ...rows.map(({ inner }) => place(/.* r="([A-Z]+\d+)"/.exec(inner)?.[1] ?? 'A1').column),
  );
  const empty = rows.filter((row) => Number(attribute(row, 'r')) >= from.row && row.inner === '');
  return [
    ...(columns.join('|') === heads.join('|') ? [] : [`${table}: heads are not those of the sheet`]),
    ...(from.column === 1 && to.column === columns.length && widest === columns.length
      ? []
      : [`${table}: ${range} has other columns`]),
    ...(to.row === rows.length && to.row > from.row ? [] : [`${table}: ${range} has other rows`]),
    ...empty.map((row) => `${sheet}: row ${attribute(row, 'r')} is empty`),
    ...(elementsOf(parts, sheet, 'pane').some((pane) => attribute(pane, 'ySplit') === String(from.row))
      ? []
      : [`${sheet}: the head is not frozen`]),
  ];
}

/** Sheet → its table, by their relationships. */
function tablesOf(parts: Parts): (readonly [sheet: string, table: string])[] {
  return [...parts.keys()]
    .filter((name) => name.startsWith('xl/worksheets/_rels/'))
    .flatMap((name) =>
      elementsOf(parts, name, 'Relationship')
        .filter((one) => attribute(one, 'Type').endsWith('/table'))
        .map(
          (one) =>
            [
              name.replace(/_rels\/([^/]*)\.rels$/, '$1'),
              path.posix.join('xl/worksheets', attribute(one, 'Target')),
            ] as const,
        ),
    );
}

/** Everything wrong with a workbook that can be told without the program that opens it. */
export function workbookFaults(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const texts = textsOf(parts);
  const tables = tablesOf(parts);
  const names = elementsOf(parts, 'xl/workbook.xml', 'sheet').map((one) => attribute(one, 'name'));
  const objects = tables.map(([, table]) => elementsOf(parts, table, 'table')[0]);
  const twice = (list: readonly string[], what: string): string[] =>
    new Set(list.map((one) => one.toLowerCase())).size < list.length ? [`${what} twice`] : [];
  return [
    ...[...parts].flatMap(([name, text]) => xmlFault(text)?.replace(/^/, `${name}: `) ?? []),
    ...typeFaults(parts),
    ...relationFaults(parts),
    ...tables.flatMap(([sheet, table]) => tableFaults(parts, sheet, table, texts)),
    ...names
      .filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))
      .map((name) => `${name}: no name for a sheet`),
    ...twice(names, 'a sheet'),
    ...twice(
      objects.map((one) => (one ? attribute(one, 'displayName') : '')),
      'the name of a table',
    ),
    ...twice(
      objects.map((one) => (one ? attribute(one, 'id') : '')),
      'the id of a table',
    ),
    ...([...parts.values()].some((text) => /<f[ >]|<mergeCell/.test(text))
      ? ['a formula or merged cells']
      : []),
  ];
}
