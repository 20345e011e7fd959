import { beforeAll, describe, expect, it } from 'vitest';
import { countryBulletin, regionBulletin, setBulletin } from '../../../../scripts/press/bulletin/bulletin.ts';
import { countryBulletinData } from '../../../../scripts/press/bulletin/country-data.ts';
import type { Bulletin } from '../../../../scripts/press/bulletin/model.ts';
import { regionBulletinData } from '../../../../scripts/press/bulletin/region-data.ts';
import { findTypesetter, type Typesetter } from '../../../../scripts/press/bulletin/typesetter.ts';
import { presentAreas } from '../../../../src/views/area-list.ts';
import type { Store } from '../../../../src/views/store.ts';
import { LANGUAGES } from '../../../../src/i18n/languages.ts';
import { pdfText } from '../../../support/pdf-text.ts';
import { realStore } from '../../../src/views/real-store.ts';

const PAGES = [2, 3, 4];
/** Marks of Typst's own language, and what ends a string or a content there. */
const HOSTILE = 'n #let x = 1; $a^2$ *b* _c_ \\ " ] } ) = - + / // `d` <e> @f ~ #panic() \\u{41} 7';

function bare(text: string): string {
  return text.replaceAll(/\s/g, '');
}

describe('a bulletin', () => {
  let store: Store;
  let typeset: Typesetter;

  beforeAll(() => {
    store = realStore();
    const found = findTypesetter();
    if (!found) throw new Error('there is no typesetter on this system');
    typeset = found;
  }, 120_000);

  function raw(pdf: Uint8Array): string {
    return Buffer.from(pdf).toString('latin1');
  }

  it.each(LANGUAGES)(
    'has two to four pages for every region and the country (%s)',
    (lang) => {
      const bulletins = [
        countryBulletin(typeset, store, lang),
        ...presentAreas(store, lang).map(({ area }) => regionBulletin(typeset, store, lang, area)),
      ];
      expect(bulletins).toHaveLength(21);
      for (const pdf of bulletins) expect(PAGES).toContain(pdfText(Buffer.from(pdf)).length);
    },
    60_000,
  );

  it.each([
    ['kk', 'Өңір бюллетені: Жамбыл облысы'],
    ['ru', 'Бюллетень региона: Жамбылская область'],
    ['en', 'Region bulletin: Zhambyl Region'],
  ] as const)('is tagged, says its language and is called by its title (%s)', (lang, title) => {
    const pdf = raw(regionBulletin(typeset, store, lang, 'KZ-31'));
    const catalogue = /\/Type \/Catalog[\s\S]*?endobj/.exec(pdf)?.[0] ?? '';
    expect(catalogue).toContain(`/Lang (${lang})`);
    expect(catalogue).toMatch(/\/MarkInfo <<\s*\/Marked true/);
    expect(catalogue).toContain('/DisplayDocTitle true');
    expect(catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/);
    expect(catalogue).toMatch(/\/Outlines \d+ 0 R/);
    const said = Buffer.from(pdf, 'latin1').toString('utf8');
    expect(said).toContain(`>${title}</rdf:li>`);
    expect(said).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  it('gives every chart words in place of the picture, and every table heads', () => {
    const data = regionBulletinData(store, 'kk', 'KZ-31');
    const pdf = raw(setBulletin(typeset, data));
    const count = (type: string): number => pdf.split(new RegExp(`/S /${type}\\b`)).length - 1;
    expect(data.charts.charts).toHaveLength(6);
    expect(count('Figure')).toBe(6);
    expect(pdf.split(/\/Alt </).length - 1).toBe(6);
    expect(count('Table')).toBe(2);
    // The head of a table is repeated on each page that it goes over to, but tagged once.
    const groups = data.table.groups.filter(({ name }) => name !== '').length;
    expect(count('TH')).toBe(data.table.columns.length + data.measures.columns.length + groups);
    expect(count('H1')).toBe(1);
    expect(count('H3')).toBe(6);
  });

  it('holds each of its texts as letters that can be copied', () => {
    const data = regionBulletinData(store, 'kk', 'KZ-31');
    const text = pdfText(Buffer.from(setBulletin(typeset, data))).join('');
    const rows = data.table.groups.flatMap((group) => group.rows);
    const wanted = [
      data.heading,
      data.lead,
      data.foot,
      data.help.text,
      ...data.table.columns,
      ...rows.map(({ name }) => name),
      ...data.measures.rows.flatMap(({ name, status }) => [name, status]),
      ...data.lacks.groups.flatMap(({ gaps }) => gaps).map(({ name }) => name),
      ...data.reading.lines,
      ...data.sources.lines.map(({ publisher }) => publisher),
    ];
    expect(wanted.length).toBeGreaterThan(70);
    for (const one of wanted) expect(text).toContain(bare(one));
  });

  it('has every Kazakh letter', () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
    const data = { ...regionBulletinData(store, 'kk', 'KZ-31'), heading: letters, kind: letters };
    const [first = ''] = pdfText(Buffer.from(setBulletin(typeset, data)));
    expect(first.split(letters).length - 1).toBe(2);
  });

  it('is the same bytes when it is made again, by another typesetter too', () => {
    const other = findTypesetter();
    const make = (by: Typesetter | null): Uint8Array | null => by && countryBulletin(by, store, 'ru');
    const first = make(typeset);
    expect(first).not.toBeNull();
    expect(make(typeset)).toEqual(first);
    expect(make(other)).toEqual(first);
  });

  it('keeps the marks of its own language in names as they are', () => {
    const data = regionBulletinData(store, 'en', 'KZ-31');
    const [row] = data.table.groups.flatMap((group) => group.rows);
    const [line] = data.sources.lines;
    const [chart] = data.charts.charts;
    if (!row || !line || !chart) throw new Error('there is nothing to rename');
    const changed: Bulletin = {
      ...data,
      title: HOSTILE,
      heading: HOSTILE,
      table: { ...data.table, sub: HOSTILE, groups: [{ name: HOSTILE, rows: [{ ...row, name: HOSTILE }] }] },
      charts: { ...data.charts, charts: [{ ...chart, alt: HOSTILE, heading: [HOSTILE] }] },
      sources: { ...data.sources, lines: [{ ...line, title: HOSTILE, publisher: HOSTILE }] },
      foot: HOSTILE,
    };
    const text = pdfText(Buffer.from(setBulletin(typeset, changed))).join('');
    // The name of the table's row, its group, what stands below its heading, the heading itself, of the chart, the source twice, each foot.
    expect(text.split(bare(HOSTILE)).length - 1).toBeGreaterThanOrEqual(8);
  });

  it('has no heading over nothing', () => {
    const data = countryBulletinData(store, 'en');
    const bare: Bulletin = {
      ...data,
      table: { ...data.table, groups: [] },
      charts: { ...data.charts, charts: [] },
      lacks: { ...data.lacks, groups: [], topics: [] },
    };
    const [first = '', ...others] = pdfText(Buffer.from(setBulletin(typeset, bare)));
    expect(others.length).toBeLessThan(2);
    for (const heading of [data.table.heading, data.charts.heading, data.lacks.heading]) {
      expect(first).not.toContain(heading.replaceAll(' ', ''));
    }
    expect(first).toContain('reportedasdone');
  });

  it('shows a question mark for what the typeface lacks, rather than stop', () => {
    const data = { ...regionBulletinData(store, 'en', 'KZ-31'), heading: 'a😀ש\u0001\nb' };
    expect(pdfText(Buffer.from(setBulletin(typeset, data)))[0]).toContain('a??b');
  });
});
