import { beforeAll, describe, expect, it } from 'vitest';
import { indicatorDocument } from '../../../../scripts/press/word/indicator-document.ts';
import { drawPicture, type DrawPicture } from '../../../../scripts/press/word/picture.ts';
import { regionDocument } from '../../../../scripts/press/word/region-document.ts';
import { LANGUAGES, type Language } from '../../../../src/domain/text.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import { plain } from '../../../../src/i18n/sentences/sentence.ts';
import { indicatorIds, indicatorView } from '../../../../src/views/indicator/view.ts';
import type { Store } from '../../../../src/views/store.ts';
import { realStore } from '../../../src/views/real-store.ts';
import {
  allOf,
  officeFaults,
  openOffice,
  runsWithout,
  type OfficeFile,
} from '../../../support/office-file.ts';
import { allText, type XmlElement } from '../../../support/xml-tree.ts';

const SITE = 'https://example.org/';
const OFFICE: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' };
const BODY = 'word/document.xml';

let store: Store;
beforeAll(() => {
  store = realStore();
});

/** Pictures take most of the time; where they do not matter one small one does for all. */
const quick: DrawPicture = () => ({
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
  png: new Uint8Array([137, 80, 78, 71]),
  width: 10,
  height: 10,
});

async function openIndicator(
  id: string,
  lang: Language = 'kk',
  draw: DrawPicture = quick,
): Promise<OfficeFile> {
  return openOffice((await indicatorDocument(store, lang, id, { site: SITE, draw })) ?? new Uint8Array());
}

function paragraphs(file: OfficeFile, style: string): readonly string[] {
  return allOf(file.xml(BODY), 'p')
    .filter((one) => allOf(one, 'pStyle')[0]?.attributes['w:val'] === style)
    .map(allText);
}

function tables(file: OfficeFile): readonly XmlElement[] {
  return allOf(file.xml(BODY), 'tbl');
}

describe('a Word file of an indicator', () => {
  it('is whole in every language, for everything that is published', async () => {
    for (const [i, id] of indicatorIds(store).entries()) {
      const lang = LANGUAGES[i % LANGUAGES.length] ?? 'kk';
      const file = await indicatorDocument(store, lang, id, { site: SITE, draw: quick });
      expect(file && officeFaults(file), id).toEqual([]);
    }
  });

  it('has headings of three levels, the message first', async () => {
    const view = indicatorView(store, 'kk', 'offenders');
    const file = await openIndicator('offenders');
    expect(paragraphs(file, 'Heading1')).toEqual([plain(view.title)]);
    const second = paragraphs(file, 'Heading2');
    for (const { heading } of view.charts) expect(second).toContain(plain(heading));
    expect(paragraphs(file, 'Heading3')).toContain(view.tables[0]?.caption);
  });

  it('has real tables whose heads stand on every page, with the figures of the page', async () => {
    const view = indicatorView(store, 'kk', 'offenders');
    const file = await openIndicator('offenders');
    for (const table of tables(file)) expect(allOf(table, 'tblHeader')).toHaveLength(1);
    const [table] = tables(file);
    const rows = allOf(table as XmlElement, 'tr').map((row) => allOf(row, 'tc').map(allText));
    expect(rows[0]).toEqual([messagesOf('kk').indicator.area, ...(view.tables[0]?.columns ?? [])]);
    expect(rows.find(([head]) => head === 'Жамбыл облысы')).toEqual(['Жамбыл облысы', '146', '[x]']);
  });

  it('parts a table of many periods, and loses none', async () => {
    const view = indicatorView(store, 'ru', 'poverty');
    const heads = tables(await openIndicator('poverty', 'ru'))
      .map((table) => allOf(table, 'tr')[0])
      .flatMap((row) => (row ? allOf(row, 'tc').slice(1).map(allText) : []));
    for (const column of view.tables[0]?.columns ?? []) expect(heads).toContain(column);
  });

  it('has pictures that are sharp at any size, with points behind and words for those who cannot see them', async () => {
    const file = await openIndicator('adolescent-births', 'en', drawPicture);
    const body = file.xml(BODY);
    const pictures = allOf(body, 'docPr');
    const ids = pictures.map(({ attributes }) => attributes['id']);
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of pictures) expect(attributes['descr']?.length).toBeGreaterThan(30);
    expect(allOf(body, 'svgBlip')).toHaveLength(pictures.length);
    const media = file.names.filter((name) => name.startsWith('word/media/'));
    expect(media.filter((name) => name.endsWith('.svg'))).toHaveLength(pictures.length);
    for (const name of media.filter((one) => one.endsWith('.png')))
      expect([...file.bytes(name).slice(0, 4)]).toEqual([137, 80, 78, 71]);
    expect(
      media
        .filter((name) => name.endsWith('.svg'))
        .map((name) => /currentColor|var\(|<style/.test(file.text(name))),
    ).not.toContain(true);
  });

  it('names its language in every run, in its styles and in its settings', async () => {
    for (const lang of LANGUAGES) {
      const file = await openIndicator('offenders', lang);
      const parts = file.names.filter((name) => /^word\/(document|header1|footer1)\.xml$/.test(name));
      expect(parts.flatMap((part) => runsWithout(file, part, OFFICE[lang]))).toEqual([]);
      expect(file.text('word/settings.xml')).toContain(`<w:themeFontLang w:val="${OFFICE[lang]}"/>`);
      expect(file.text('word/styles.xml')).toContain(`<w:lang w:val="${OFFICE[lang]}"/>`);
      expect(file.text('docProps/core.xml')).toContain(`<dc:language>${OFFICE[lang]}</dc:language>`);
    }
  });

  it('gives a painful subject no picture, and the help line before its figures', async () => {
    const file = await openIndicator('child-suicides');
    expect(allOf(file.xml(BODY), 'drawing')).toEqual([]);
    const text = allText(file.xml(BODY));
    expect(text.indexOf('111')).toBeLessThan(text.indexOf(messagesOf('kk').indicator.quietTableTitle));
  });

  it('links to the site where it is known, and tells the path where it is not', async () => {
    const known = await openIndicator('poverty');
    expect(known.text('word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/kk/indicators/poverty/"',
    );
    const unknown = openOffice(
      (await indicatorDocument(store, 'kk', 'poverty', { site: '', draw: quick })) ?? new Uint8Array(),
    );
    expect(unknown.text('word/_rels/document.xml.rels')).not.toContain('External');
    expect(allText(unknown.xml(BODY))).toContain('kk/indicators/poverty/');
  });

  it('is the same bytes each time, with pictures and links', async () => {
    const make = (): Promise<Uint8Array | null> => indicatorDocument(store, 'kk', 'neet', { site: SITE });
    expect(await make()).toEqual(await make());
  });
});

describe('a Word file of a region', () => {
  it('is whole, for former areas too, and the same bytes each time', async () => {
    for (const [lang, area] of [
      ['kk', 'KZ-31'],
      ['ru', 'KZ-33'],
      ['en', 'KZ-YUZ'],
    ] as const) {
      const file = await regionDocument(store, lang, area, { site: SITE, draw: quick });
      expect(officeFaults(file), area).toEqual([]);
      expect(await regionDocument(store, lang, area, { site: SITE, draw: quick })).toEqual(file);
    }
  });

  it('holds what the page holds: the table, measures, findings, what is not known, every source', async () => {
    const file = openOffice(await regionDocument(store, 'kk', 'KZ-31', { site: '', draw: quick }));
    const { region, indicator, releases, press } = messagesOf('kk');
    const second = paragraphs(file, 'Heading2');
    for (const words of [
      region.besideTitle,
      region.measuresTitle('15'),
      region.findingsTitle,
      region.lacksTitle,
      indicator.sourcesLabel,
      releases.citeTitle,
      press.aboutFigures,
    ])
      expect(second).toContain(words);
    expect(paragraphs(file, 'Heading1')[0]).toContain('Жамбыл');
  });

  it('says that there is no measure of its own where there is none', async () => {
    const file = openOffice(await regionDocument(store, 'kk', 'KZ-10', { site: '', draw: quick }));
    expect(allText(file.xml(BODY))).toContain(messagesOf('kk').region.noMeasures);
  });
});
