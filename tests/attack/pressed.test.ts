import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { AREAS, dotPlot, edit, findingsAfter, type Folder } from './tiny-site.ts';

const MANGYSTAU = 'cases|KZ-47|2024|||';
const KOSTANAY = 'cases|KZ-39|2024|||';
const AKMOLA = embedOf('kz-11');
const [OF_MANGYSTAU, OF_KOSTANAY] = [embedOf('kz-47'), embedOf('kz-39')];
const PICTURE = 'img/v1/latest/en/cases/dots/kz-47.360.svg';
const WIDE = 'img/v1/latest/en/cases/dots/kz-39.1200.svg';
const FILES = 'embed/v1/files.json';
const CATALOGUE = 'embed/v1/latest/en/catalogue.json';
const [DECK, PAPER] = ['cases.pptx', 'cases.docx'].map((name) => `briefings/v1/latest/en/indicators/${name}`);

const CAPTION = 'The bar is the 95% interval. In all, 6 were looked at.';
const SOURCE = 'Source: Committee, form № 1-М, 20 regional files (2024). Licence: CC BY 4.0';

function embedOf(area: string): string {
  return `embed/v1/latest/en/cases/dots/${area}/index.html`;
}

/** The drawing with one name in the colour of a highlight. */
function focused(name: string): string {
  return dotPlot().replace(`>${name}<`, ` font-weight="600" fill="#006770">${name}<`);
}

function embed(name: string, value: string): string {
  const country = '<data value="60" data-key="cases|KZ|2024|||">60</data>';
  const head = `<h1>Recorded cases (2024). ${name}: ${value}; Kazakhstan: ${country}</h1>`;
  const figure = `<figure>${focused(name)}<figcaption>${CAPTION}</figcaption></figure>`;
  return `<!doctype html><html lang="en"><head><title>Recorded cases</title></head><body><main>${head}${figure}<p class="source">${SOURCE}</p></main></body></html>`;
}

/** A picture file: the drawing is moved and stretched, words stand above, below or beside it. */
function picture(name: string, scale: string): string {
  const plot = focused(name)
    .replace(/<svg[^>]*>(?:<title>.*?<\/title>)?/, '')
    .replace('</svg>', '');
  const column = ['Recorded cases (2024).', `${name}: value`, 'withheld [c]; Kazakhstan: 60'];
  const lines = column.map((text, i) => `<text x="28" y="${String(60 + 24 * i)}">${text}</text>`);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="1088" fill="#16201f">',
    `<title>Dot plot: Recorded cases</title><desc>${CAPTION}</desc><metadata>${SOURCE}</metadata>`,
    `<rect width="360" height="1088" fill="#ffffff"/><g>${lines.join('')}</g>`,
    `<g transform="${scale}">${plot}</g>`,
    '<g><text x="28" y="800">Source: form № 1-М, 20</text><text x="28" y="820">regional files (2024)</text></g></svg>',
  ].join('');
}

function part(tag: string, texts: readonly string[]): string {
  const [row, cell, word] = tag === 'w' ? ['w:tr', 'w:tc', 'w:t'] : ['a:tr', 'a:tc', 'a:t'];
  return `<${row}>${texts.map((text) => `<${cell}><${word}>${text}</${word}></${cell}>`).join('')}</${row}>`;
}

function shown({ cases }: (typeof AREAS)[number]): string {
  return cases < 5 ? '[c]' : String(cases);
}

type Parts = Record<string, string>;

function rowsOf(tag: string, areas: readonly (typeof AREAS)[number][]): string {
  return [['Region', 'Recorded cases, 2024'], ...areas.map((area) => [area.name, shown(area)])]
    .map((texts) => part(tag, texts))
    .join('');
}

function deckParts(): Parts {
  const slide = (areas: typeof AREAS): string =>
    `<?xml version="1.0"?><p:sld><a:t>Recorded cases</a:t><a:tbl>${rowsOf('a', areas)}</a:tbl></p:sld>`;
  return {
    'ppt/slides/slide1.xml': slide(AREAS.slice(0, 6)),
    'ppt/slides/slide2.xml': slide(AREAS.slice(6)),
  };
}

function paperParts(): Parts {
  const table = `<w:tbl><w:tblW w:w="40"/>${rowsOf('w', AREAS)}</w:tbl>`;
  return { 'word/document.xml': `<?xml version="1.0"?><w:document>${table}</w:document>` };
}

function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function chartPart(values: Parts): string {
  const points = (list: readonly string[]): string =>
    list.map((text, i) => `<c:pt idx="${String(i)}"><c:v>${text}</c:v></c:pt>`).join('');
  return `<?xml version="1.0"?><c:chart><c:ser><c:tx><c:pt><c:v>Recorded cases, 2024</c:v></c:pt></c:tx><c:cat>${points(Object.keys(values))}</c:cat><c:val>${points(Object.values(values))}</c:val></c:ser></c:chart>`;
}

function workbook(values: Parts): Uint8Array {
  const cells = Object.entries(values).map(
    ([name, value], i) =>
      `<row><c r="A${String(i + 2)}" t="inlineStr"><is><t>${name}</t></is></c><c r="B${String(i + 2)}"><v>${value}</v></c></row>`,
  );
  const head =
    '<row><c r="A1" t="inlineStr"><is><t>area</t></is></c><c r="B1" t="inlineStr"><is><t>Recorded cases, 2024</t></is></c></row>';
  return zipped({ 'xl/worksheets/sheet1.xml': `<worksheet>${head}${cells.join('')}</worksheet>` });
}

/** Adds what is carried elsewhere: embeds, pictures, their lists, slides and a document. */
function press(folder: Folder): void {
  folder.set(AKMOLA, embed('Akmola', '<data value="20" data-key="cases|KZ-11|2024|||">20</data>'));
  folder.set(OF_MANGYSTAU, embed('Mangystau', 'value withheld [c]'));
  folder.set(OF_KOSTANAY, embed('Kostanay', 'value withheld [c]'));
  folder.set(PICTURE, picture('Mangystau', 'translate(28,156)'));
  folder.set(WIDE, picture('Kostanay', 'translate(456,24) scale(2.4)'));
  const sizes = { name: 'Dot plot: Recorded cases', height: 1020, picture: 907 };
  const views = [{ id: 'dots', ...sizes, area: 'kz-47', areaName: 'Mangystau' }];
  folder.set(CATALOGUE, JSON.stringify([{ id: 'cases', name: 'Recorded cases', areas: views }]));
  folder.set(
    FILES,
    JSON.stringify({ embeds: [{ path: 'embed/v1/latest/en/cases/dots/kz-47/', height: 3 }] }),
  );
  folder.set(DECK ?? '', zipped(deckParts()));
  folder.set(PAPER ?? '', zipped(paperParts()));
}

/** What is found when something is planted in the pressed files. */
function planted(change: (folder: Folder) => void): Promise<string[]> {
  return findingsAfter((folder) => {
    press(folder);
    change(folder);
  });
}

describe('embeds, pictures and documents that give nothing away', () => {
  it('are found clean, though their pages are about withheld cells', async () => {
    expect(await findingsAfter(press)).toEqual([]);
  });
});

describe('an embed', () => {
  it.each([
    ['a sentence that only its page has', '</main>', '<p>There were 3 of them.</p></main>'],
    ['a caption that names what is counted', '6 were looked at.', 'Recorded cases: 3.'],
    ['a hidden number', '<figure>', '<figure data-raw="3">'],
    ['a number in place of the sign in its row', />\[c\]<\/text>(?!.*\[c\]<\/text>)/, '>3</text>'],
  ])('with %s', async (_, from, to) => {
    const found = await planted((folder) => {
      edit(folder, OF_MANGYSTAU, from, to);
    });
    expect(found.some((one) => one.startsWith(MANGYSTAU) && one.endsWith(' 3'))).toBe(true);
  });
});

describe('a picture', () => {
  it.each([
    ['its moved drawing', PICTURE],
    ['its stretched drawing', WIDE],
  ])('whose mark is longer than that of others, in %s', async (_, name) => {
    const found = await planted((folder) => {
      edit(folder, name, 'y="114" width="48"', 'y="114" width="16"');
    });
    expect(found.some((one) => one.startsWith(KOSTANAY) && one.includes(' mark '))).toBe(true);
  });

  it('with a mark laid over the drawing from outside', async () => {
    const found = await planted((folder) => {
      edit(folder, PICTURE, '<g transform', '<circle cx="152" cy="301" r="5"/><g transform');
    });
    expect(found.some((one) => one.includes(' mark '))).toBe(true);
  });

  it('whose broken lines say a number', async () => {
    const found = await planted((folder) => {
      edit(
        folder,
        PICTURE,
        'regional files (2024)<',
        'files. In Mangystau there were</text><text x="28" y="840">3 of them<',
      );
    });
    expect(found).toContain(`${MANGYSTAU} text 3`);
  });
});

describe('lists of embeds', () => {
  it('that count what they list', async () => {
    const found = await planted((folder) => {
      edit(folder, CATALOGUE, '"height":1020', '"height":1020,"persons":3');
    });
    expect(found).toContain(`${MANGYSTAU} data 3`);
  });

  it('that name more than paths and sizes', async () => {
    const found = await planted((folder) => {
      edit(folder, FILES, '"height":3', '"height":3,"about":"Recorded cases in Mangystau: 3"');
    });
    expect(found).toContain(`${MANGYSTAU} data 3`);
  });
});

describe('slides and documents', () => {
  const values = { Akmola: '20', Aktobe: '15', Atyrau: '11', Mangystau: '3', Pavlodar: '9' };

  it.each([
    ['a chart part', { 'ppt/charts/chart1.xml': strToU8(chartPart(values)) }],
    ['an embedded workbook', { 'ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx': workbook(values) }],
  ])('that keep the number in %s', async (_, more) => {
    const parts = Object.entries(deckParts()).map(([name, text]) => [name, strToU8(text)] as const);
    const found = await planted((folder) => {
      folder.set(DECK ?? '', zipSync({ ...Object.fromEntries(parts), ...more }));
    });
    expect(found.some((one) => one.startsWith(MANGYSTAU) && one.endsWith(' 3'))).toBe(true);
  });

  it('that show it in a table', async () => {
    const parts = paperParts();
    const table = (parts['word/document.xml'] ?? '').replace(
      part('w', ['Mangystau', '[c]']),
      part('w', ['Mangystau', '3']),
    );
    const found = await planted((folder) => {
      folder.set(PAPER ?? '', zipped({ 'word/document.xml': table }));
    });
    expect(found).toContain(`${MANGYSTAU} cell 3`);
  });

  it('that leave a withheld region out of all slides', async () => {
    const parts = deckParts();
    parts['ppt/slides/slide1.xml'] = (parts['ppt/slides/slide1.xml'] ?? '').replace(
      part('a', ['Mangystau', '[c]']),
      '',
    );
    const found = await planted((folder) => {
      folder.set(DECK ?? '', zipped(parts));
    });
    expect(found).toContain(`${MANGYSTAU} dropped row 0`);
  });
});
