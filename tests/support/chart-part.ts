import { openOffice, allOf, type OfficeFile } from './office-file.ts';
import { allText, type XmlElement } from './xml-tree.ts';

/** A chart of a slide and the sheet behind it, as numbers and texts by their cells. */
export interface ChartPart {
  readonly name: string;
  readonly xml: XmlElement;
  readonly series: readonly SeriesPart[];
  readonly categories: readonly string[];
  /** Cell (`B2`) → what stands in it. */
  readonly numbers: ReadonlyMap<string, string>;
  readonly texts: ReadonlyMap<string, string>;
}

export interface SeriesPart {
  readonly name: string;
  /** Place from 0 → the number as written. */
  readonly points: ReadonlyMap<number, string>;
  /** First and last cell of the numbers. */
  readonly range: readonly [column: string, first: number, last: number];
}

function points(cache: XmlElement | undefined): ReadonlyMap<number, string> {
  return new Map(
    (cache ? allOf(cache, 'pt') : []).map((point) => [Number(point.attributes['idx']), allText(point)]),
  );
}

function seriesOf(series: XmlElement): SeriesPart {
  const [tx, val] = [allOf(series, 'tx')[0], allOf(series, 'val')[0]];
  const reference = val ? allText(allOf(val, 'f')[0] ?? val) : '';
  const [, column = '', first = '', , last = ''] =
    /^Sheet1!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(reference) ?? [];
  return {
    name: [...points(tx).values()].join(''),
    points: points(val),
    range: [column, Number(first), Number(last)],
  };
}

/** The charts of a deck in the order of its slides. */
export function chartParts(deck: OfficeFile): readonly ChartPart[] {
  return deck.names
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map((name) => {
      const xml = deck.xml(name);
      const number = /\d+/.exec(name)?.[0] ?? '';
      const book = openOffice(deck.bytes(`ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`));
      const cells = allOf(book.xml('xl/worksheets/sheet1.xml'), 'c');
      const of = (isText: boolean): ReadonlyMap<string, string> =>
        new Map(
          cells
            .filter(({ attributes }) => (attributes['t'] === 'inlineStr') === isText)
            .map((cell) => [cell.attributes['r'] ?? '', allText(cell)]),
        );
      return {
        name,
        xml,
        series: allOf(xml, 'ser').map(seriesOf),
        categories: [...points(allOf(xml, 'cat')[0]).values()],
        numbers: of(false),
        texts: of(true),
      };
    });
}
