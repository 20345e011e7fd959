import { gzipSync, strToU8, zipSync } from 'fflate';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  AREAS,
  attackAfter,
  csv,
  dotPlot,
  edit,
  findingsAfter,
  indicatorPage,
  PAGE,
  tableRows,
  tileMap,
  tinySite,
  type Folder,
} from './tiny-site.ts';

const MANGYSTAU = 'cases|KZ-47|2024|||';
const KOSTANAY = 'cases|KZ-39|2024|||';
const SHARE = 'cases-share|KZ-47|2024|||';
const CSV = 'data/v1/latest/indicators/cases.csv';

describe('a site that gives nothing away', () => {
  it('is found clean, with everything read', async () => {
    const report = await attackAfter(() => undefined);
    expect(report.recovered).toEqual([]);
    expect(report.narrowed).toEqual([]);
    expect(report).toMatchObject({ files: 12, withheld: 4, rows: 21, wrong: [] });
    expect(report.numbers).toBeGreaterThan(30);
  });

  it('may tell of things, dates and sizes beside an area', async () => {
    const words = 'Mangystau has 11 districts, 4 kB, read on 2024-03-02 at 12:30, ages 3–4, item #3, KZ-47.';
    expect(
      await findingsAfter((folder) => {
        edit(folder, PAGE, '<main>', `<main><p>${words}</p>`);
      }),
    ).toEqual([]);
  });
});

describe('tables', () => {
  it('whose sum has one withheld part', async () => {
    const row = 'cases,KZ-39,2024,,,,2,persons,,,,s,,,';
    const found = await findingsAfter((folder) => {
      for (const name of [CSV, 'data/v1/latest/all.csv'])
        edit(folder, name, 'cases,KZ-39,2024,,,,,persons,c,,,s,,,', row);
    });
    expect(found).toContain(`${MANGYSTAU} sums 3`);
  });

  it('that publish the share of a withheld count', async () => {
    const found = await findingsAfter((folder) => {
      const share = 'data/v1/latest/indicators/cases-share.csv';
      edit(
        folder,
        share,
        'cases-share,KZ-47,2024,,,,,percent,c,',
        'cases-share,KZ-47,2024,,,,3.3333,percent,,',
      );
    });
    expect(found).toContain(`${MANGYSTAU} rate 3`);
    expect(found).toContain(`${SHARE} file 3.3333`);
  });

  it('whose withheld row keeps a number or a verdict', async () => {
    const found = await findingsAfter((folder) => {
      edit(folder, CSV, 'cases,KZ-47,2024,,,,,persons,c,,,s,,,', 'cases,KZ-47,2024,,,,,persons,c,3,,s,,,low');
    });
    expect(found).toEqual([`${MANGYSTAU} field 3`, `${MANGYSTAU} field told apart`]);
  });

  it('of which one file gives the value', async () => {
    const found = await findingsAfter((folder) => {
      folder.set('data/v1/latest/regions/kz-47.csv', csv('cases,KZ-47,2024,,,,3,persons,,,,s,,,'));
    });
    expect(found).toContain(`${MANGYSTAU} file 3`);
  });

  it('in words, whose rows name their keys', async () => {
    const table = (value: string, note = 'total'): string =>
      [
        'Region,Year,Age,Value,Unit,Note,Key',
        `Mangystau,2024,"0–17, all",${value},per 10 children,${note},${MANGYSTAU}`,
        'Zhambyl,2024,"0–17, all",20,per 10 children,total,cases|KZ-31|2024|||',
      ].join('\n');
    const path = 'data/v1/latest/read.csv';
    const after = (text: string) => findingsAfter((folder) => folder.set(path, text));
    expect(await after(table('[c]'))).toEqual([]);
    expect(await after(table('3'))).toEqual([`${MANGYSTAU} data 3`]);
    const words = await after(table('[c]', 'Recorded cases in Mangystau 2024: 3'));
    expect(words).toContain(`${MANGYSTAU} data 3`);
  });

  it('from which a row is dropped everywhere, or in one file', async () => {
    const row = /cases,KZ-47,2024[^\r]*\r\n/;
    const everywhere = await findingsAfter((folder) => {
      const girls = AREAS.map(({ code }) => `cases,${code},2024,female,,,,persons,c,,,s,,,`);
      folder.set('data/v1/latest/girls.csv', csv(...girls));
      for (const name of [CSV, 'data/v1/latest/all.csv']) edit(folder, name, row, '');
    });
    expect(everywhere).toContain(`${MANGYSTAU} dropped row 0`);
    expect(
      await findingsAfter((folder) => {
        edit(folder, CSV, row, '');
      }),
    ).toEqual([`${MANGYSTAU} dropped row 0`]);
  });

  it('whose rows stand in the order of values', async () => {
    const found = await findingsAfter((folder) => {
      const order = ['KZ-11', 'KZ-15', 'KZ-23', 'KZ-55', 'KZ-47', 'KZ-39'];
      const lines = String(folder.get(CSV)).trim().split('\r\n');
      const sorted = order.map((code) => lines.find((line) => line.startsWith(`cases,${code},`)) ?? '');
      folder.set(CSV, `${[lines[0], lines[1], ...sorted].join('\r\n')}\r\n`);
    });
    expect(found).toEqual([`${KOSTANAY} order 0…4`, `${MANGYSTAU} order 0…4`]);
  });

  it('of months counted together, of which the difference is a month', async () => {
    const found = await findingsAfter((folder) => {
      const line = (period: string, value: string, status = '') =>
        `cases,KZ-47,${period},,,,${value},persons,${status},,,s,,,`;
      const lines = [line('2023-01/2023-10', '12'), line('2023-01/2023-11', '14'), line('2023-11', '', 'c')];
      folder.set('data/v1/latest/months.csv', csv(...lines));
    });
    expect(found).toEqual(['cases|KZ-47|2023-11||| sums 2']);
  });
});

describe('older folders', () => {
  const older = (change: (folder: Folder) => void): Folder => {
    const folder = tinySite();
    change(folder);
    return folder;
  };

  it('that are the same say nothing', async () => {
    expect(await findingsAfter(() => undefined, [tinySite()])).toEqual([]);
  });

  it('that give a value withheld now, from which another one follows', async () => {
    const before = older((folder) => {
      const known = ['cases,KZ-47,2024,,,,,persons,c', 'cases,KZ-47,2024,,,,3,persons,'] as const;
      for (const name of [CSV, 'data/v1/latest/all.csv']) edit(folder, name, ...known);
    });
    const found = await findingsAfter(() => undefined, [before]);
    expect(found).toEqual([`${KOSTANAY} sums 2`, `${MANGYSTAU} older release 3`]);
  });

  it('that withheld what is published now', async () => {
    const found = await findingsAfter(
      () => undefined,
      [
        older((folder) => {
          const known = ['cases,KZ-55,2024,,,,9,persons,', 'cases,KZ-55,2024,,,,,persons,c'] as const;
          for (const name of [CSV, 'data/v1/latest/all.csv']) edit(folder, name, ...known);
        }),
      ],
    );
    expect(found).toContain('cases|KZ-55|2024||| older release 9');
  });

  it('with another total, though the published parts are the same', async () => {
    const revise = (folder: Folder, root: string): void => {
      for (const name of [`${root}/indicators/cases.csv`, `${root}/all.csv`]) {
        edit(folder, name, 'cases,KZ,2024,,,,60', 'cases,KZ,2024,,,,58');
      }
    };
    const told = [`${KOSTANAY} revised total told apart`, `${MANGYSTAU} revised total told apart`];
    expect(
      await findingsAfter(
        () => undefined,
        [
          older((folder) => {
            revise(folder, 'data/v1/latest');
          }),
        ],
      ),
    ).toEqual(told);
    const frozen = await findingsAfter((folder) => {
      for (const [name, text] of tinySite()) {
        if (name.startsWith('data/v1/latest/')) folder.set(name.replace('latest', 'r/2024-01'), text);
      }
      revise(folder, 'data/v1/r/2024-01');
    });
    expect(frozen).toEqual(told);
  });
});

describe('pages', () => {
  const inPage = (from: string | RegExp, to: string) =>
    findingsAfter((folder) => {
      edit(folder, PAGE, from, to);
    });
  const mangystau = 'Mangystau</th><td class="num"><span class="state">[c]</span>';

  it.each([
    ['a number beside the mark', `${mangystau} 3`, `${MANGYSTAU} cell 3`],
    [
      'a comment',
      `Mangystau</th><td class="num"><!-- 3 --><span class="state">[c]</span>`,
      `${MANGYSTAU} comment 3`,
    ],
    [
      'a title',
      `Mangystau</th><td class="num" title="withheld: 3"><span class="state">[c]</span>`,
      `${MANGYSTAU} attribute 3`,
    ],
    [
      'a style',
      `Mangystau</th><td class="num" style="--bar:3%"><span class="state">[c]</span>`,
      `${MANGYSTAU} attribute 3`,
    ],
    [
      'a figure',
      'Mangystau</th><td><data value="3" data-key="cases|KZ-47|2024|||">3</data>',
      `${MANGYSTAU} key 3`,
    ],
  ])('with %s in the place of a withheld cell', async (_what, to, finding) => {
    expect(await inPage(mangystau, to)).toContain(finding);
  });

  it('with a class that shades values', async () => {
    const steps = new Map(
      AREAS.map(({ name, cases }) => [name, `q${String(cases > 12 ? 3 : cases > 10 ? 2 : 1)}`]),
    );
    const shaded = tableRows().map((row) => {
      const name = /row">(.*?)</.exec(row)?.[1] ?? '';
      const isShaded = !row.includes('[c]') || name === 'Mangystau';
      return isShaded ? row.replace('class="num"', `class="num ${steps.get(name) ?? ''}"`) : row;
    });
    const found = await findingsAfter((folder) => folder.set(PAGE, indicatorPage(shaded)));
    expect(found).toEqual([`${MANGYSTAU} class 9…9`]);
  });

  it('with rows in the order of values', async () => {
    const sorted = tableRows([...AREAS].sort((a, b) => b.cases - a.cases));
    const found = await findingsAfter((folder) => folder.set(PAGE, indicatorPage(sorted)));
    expect(found).toEqual([`${KOSTANAY} order 0…4`, `${MANGYSTAU} order 0…4`]);
    const between = tableRows(
      [...AREAS]
        .map((area) => (area.code === 'KZ-47' ? { ...area, sorted: 12 } : area))
        .sort((a, b) => ('sorted' in b ? b.sorted : b.cases) - ('sorted' in a ? a.sorted : a.cases)),
    );
    expect(await findingsAfter((folder) => folder.set(PAGE, indicatorPage(between)))).toContain(
      `${MANGYSTAU} order 11…15`,
    );
  });

  it('without the row of one withheld area', async () => {
    expect(await inPage(/<tr><th scope="row">Mangystau.*?<\/tr>/, '')).toEqual([
      `${MANGYSTAU} dropped row 0`,
    ]);
  });

  it('with a comment, a word or an alternative text somewhere', async () => {
    expect(await inPage('<main>', '<!-- KZ-47: 3 --><main>')).toEqual([`${MANGYSTAU} comment 3`]);
    expect(await inPage('<main>', '<main><p>In Mangystau there were 3 of them.</p>')).toEqual([
      `${MANGYSTAU} text 3`,
    ]);
    const image = '<main><img src="/x.png" alt="Recorded cases: Akmola 20, Mangystau 3">';
    expect(await inPage('<main>', image)).toEqual([`${MANGYSTAU} alternative text 3`]);
  });

  it('with a share in words', async () => {
    const found = await inPage('<main>', '<main><p>In Mangystau about 3% of children.</p>');
    expect(found).toEqual([`${SHARE} text 3`, `${MANGYSTAU} rate 3`]);
  });

  it('with a total that the files give differently', async () => {
    const found = await inPage('value="60"', 'value="61"');
    expect(found).toEqual([`${KOSTANAY} contradiction told apart`, `${MANGYSTAU} contradiction told apart`]);
  });

  it('with a table of its own, without keys', async () => {
    const rows =
      '<tr><th>Region</th><th>2024</th></tr><tr><td>Akmola</td><td>20</td></tr><tr><td>Mangystau</td><td>3</td></tr>';
    const found = await findingsAfter((folder) => {
      folder.set(
        'embed/v1/latest/en/cases/table/index.html',
        `<html><body><table>${rows}</table></body></html>`,
      );
    });
    expect(found).toEqual([`${MANGYSTAU} cell 3`]);
  });

  it('with a page inside an attribute', async () => {
    const inner = '&lt;p&gt;Mangystau: 3&lt;/p&gt;';
    expect(await inPage('<main>', `<main><iframe srcdoc="${inner}"></iframe>`)).toContain(
      `${MANGYSTAU} text 3`,
    );
    const packed = Buffer.from('<p>Mangystau: 3</p>').toString('base64');
    expect(await inPage('<main>', `<main><iframe src="data:text/html;base64,${packed}"></iframe>`)).toContain(
      `${MANGYSTAU} text 3`,
    );
  });
});

describe('drawings', () => {
  const withDrawing = (drawing: string) =>
    findingsAfter((folder) => folder.set(PAGE, indicatorPage(undefined, [drawing])));
  const change = (from: string | RegExp, to: string) => {
    const drawing = dotPlot();
    const changed = drawing.replace(from, to);
    if (changed === drawing) throw new Error('nothing to replace');
    return withDrawing(changed);
  };

  it('with a mark as long as its value', async () => {
    // Two marks of which neither is the usual one: both are told apart.
    const found = await change(/(<rect x="100" y="139" width=")48/, '$124');
    expect(found).toContain(`${MANGYSTAU} mark 3`);
  });

  it('with a dot in a withheld row', async () => {
    const found = await change('</svg>', '<g class="dot"><circle cx="124" cy="145" r="5"/></g></svg>');
    expect(found).toContain(`${MANGYSTAU} mark 3`);
  });

  it('with a number in a withheld row, or in the title of its mark', async () => {
    expect(await change('<text x="300" y="145">[c]', '<text x="300" y="145">[c] 3')).toContain(
      `${MANGYSTAU} cell 3`,
    );
    const titled = '<rect x="100" y="139" width="48" height="12"><title>3</title></rect>';
    expect(await change('<rect x="100" y="139" width="48" height="12"/>', titled)).toContain(
      `${MANGYSTAU} alternative text 3`,
    );
  });

  it('with an axis that goes on', async () => {
    const tick = (value: number) => `<text x="${String(100 + 8 * value)}" y="190">${String(value)}</text>`;
    expect(await change('</svg>', `${tick(30)}</svg>`)).toEqual([`${KOSTANAY} axis 20…30`]);
  });

  it('with rows in the order of values', async () => {
    const swapped = dotPlot()
      .replace('>Kostanay<', '>?<')
      .replace('>Mangystau<', '>Kostanay<')
      .replace('>?<', '>Mangystau<');
    expect(await withDrawing(swapped)).toEqual([`${KOSTANAY} order 0…4`, `${MANGYSTAU} order 0…4`]);
  });

  it('without the row of one withheld area', async () => {
    const without = dotPlot().replace(/<text x="0" y="145">.*?\[c\]<\/text>/, '');
    expect(await withDrawing(without)).toEqual([`${MANGYSTAU} dropped row 0`]);
  });

  it('with an alternative text', async () => {
    const found = await change('Dot plot: Recorded cases', 'Dot plot: Recorded cases. Mangystau 3.');
    expect(found).toEqual([`${MANGYSTAU} alternative text 3`]);
  });

  it('with a tile in a class of values', async () => {
    const shaded = tileMap().replace('class="none" fill="url(#map-shutter)"', 'class="q1"');
    expect(await withDrawing(shaded)).toEqual([`${KOSTANAY} class 9…9`]);
    const step = tileMap().replace('class="none" fill="url(#map-shutter)"', 'class="q4"');
    expect(await withDrawing(step)).toEqual([`${KOSTANAY} class told apart`]);
  });

  it('in files of their own', async () => {
    const drawing = dotPlot().replace('</svg>', '<g class="dot"><circle cx="124" cy="145" r="5"/></g></svg>');
    const found = await findingsAfter((folder) =>
      folder.set('img/v1/latest/en/cases/dots/all.720.svg', drawing),
    );
    expect(found).toContain(`${MANGYSTAU} mark 3`);
  });
});

/** A line of values: every area a tick, the ends written below. */
function strip(values: readonly number[], ends = ['9', '20'], title = 'lowest 9, highest 20'): string {
  const ticks = values.map((value) => `M${(8 + ((value - 9) / 11) * 244).toFixed(1)} 7v12`).join('');
  const texts = ends.map((text, i) => `<text x="${String(8 + 244 * i)}" y="33">${text}</text>`).join('');
  return `<svg viewBox="0 0 260 40"><title>Regions with a value: 4; ${title}</title><path class="tick" d="${ticks}"/>${texts}</svg>`;
}

/** Two lines over three years, with an axis. */
function lines(heights: readonly number[]): string {
  const points = heights.map((value, i) => `${String(50 + 50 * i)} ${String(200 - 5 * value)}`).join('L');
  const ticks = [0, 10, 20]
    .map((tick) => `<text x="20" y="${String(200 - 5 * tick)}">${String(tick)}</text>`)
    .join('');
  return `<svg viewBox="0 0 260 220"><title>Line chart: Recorded cases</title><path d="M${points}"/>${ticks}</svg>`;
}

/** A panel for each area, the withheld ones with a shutter. */
function panels(extra = ''): string {
  const one = AREAS.slice(1).map(({ name, cases }, i) => {
    const at = `translate(${String((i % 3) * 100)},${String(Math.floor(i / 3) * 100)})`;
    const dot = `<circle cx="60" cy="${String(90 - 3 * cases)}" r="2"/><text x="70" y="${String(90 - 3 * cases)}">${String(cases)}</text>`;
    const shutter = '<rect x="20" y="50" width="48" height="12"/><text x="40" y="75">[c]</text>';
    return `<g transform="${at}"><text x="0" y="9">${name}</text>${cases < 5 ? shutter : dot}</g>`;
  });
  return `<svg viewBox="0 0 300 200"><title>Small line charts: Recorded cases</title>${one.join('')}${extra}</svg>`;
}

describe('drawings of other kinds', () => {
  const withDrawing = (drawing: string) =>
    findingsAfter((folder) => folder.set(PAGE, indicatorPage(undefined, [drawing])));
  const shown = [9, 11, 15, 20];

  it('are clean as they are', async () => {
    for (const drawing of [strip(shown), lines([20, 15, 9]), panels()])
      expect(await withDrawing(drawing)).toEqual([]);
  });

  it('show a stray tick, end or number', async () => {
    expect(await withDrawing(strip([...shown, 13]))).toEqual([`${KOSTANAY} stray mark 13`]);
    expect(await withDrawing(strip(shown, ['9', '26']))).toEqual([`${KOSTANAY} axis 26`]);
    expect(await withDrawing(strip(shown, undefined, 'lowest 9, highest 26.5'))).toEqual([
      `${KOSTANAY} axis 26.5`,
    ]);
  });

  it('show a corner of a line that is no published value', async () => {
    expect(await withDrawing(lines([20, 3, 9]))).toEqual([
      expect.stringMatching(`${KOSTANAY.replaceAll('|', '\\|')} stray mark 2\\.9`),
    ]);
  });

  it('show a dot in the panel of a withheld area, or a panel unlike the others', async () => {
    const dot = '<g transform="translate(100,100)"><circle cx="60" cy="81" r="2"/></g>';
    expect(await withDrawing(panels(dot))).toContain(`${MANGYSTAU} stray mark 3`);
  });
});

describe('other files', () => {
  const withFile = (name: string, content: string | Uint8Array) =>
    findingsAfter((folder) => folder.set(name, content));
  const raw = 'indicator,area,period,value,source\ncases,KZ-11,2024,20,s\ncases,KZ-47,2024,3,s\n';

  it.each([
    [
      'a source map',
      '_astro/a.js.map',
      JSON.stringify({ sources: ['a.csv'], sourcesContent: [raw] }),
      'script',
    ],
    [
      'a source map inside a script',
      '_astro/a.js',
      `1;\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify({ sourcesContent: [raw] })).toString('base64')}`,
      'script',
    ],
    ['a script', '_astro/a.js', 'const cases = [["KZ-11", 20], ["KZ-47", 3]]; // cases', 'script'],
    [
      'a script that names no indicator',
      '_astro/a.js',
      'x={"KZ-11":20,"KZ-15":15,"KZ-23":11,"KZ-47":3,"KZ-55":9}',
      'script',
    ],
    ['a style sheet', '_astro/a.css', '/* cases in KZ-47: 3 */', 'script'],
    ['JSON by key', 'data/x.json', JSON.stringify({ 'cases|KZ-47|2024|||': 3 }), 'data'],
    ['nested JSON', 'data/x.json', JSON.stringify({ cases: { 'KZ-47': { 2024: 3 } } }), 'data'],
    [
      'lists beside one another',
      'en/cases/x.json',
      JSON.stringify({ areas: ['KZ-11', 'KZ-47'], values: [20, 3] }),
      'data',
    ],
    ['a bare list', 'data/x.json', JSON.stringify([60, 20, 15, 11, null, 3, 9]), 'data'],
    [
      'a search index',
      'en/search/pages.json',
      JSON.stringify([{ title: 'Recorded cases', text: 'Mangystau: 3 in 2024' }]),
      'data',
    ],
    ['a table without a state', 'data/raw.csv', raw, 'data'],
    [
      'a feed',
      'en/changes/atom.xml',
      '<?xml version="1.0"?><feed><entry><title>Recorded cases</title><content type="html">&lt;p&gt;Mangystau: 3&lt;/p&gt;</content></entry></feed>',
      'text',
    ],
    ['a calendar', 'en/c.ics', 'BEGIN:VEVENT\nSUMMARY:Recorded cases in Mangystau 3\nEND:VEVENT', 'data'],
    ['a zip', 'raw.zip', zipSync({ 'raw.csv': strToU8(raw) }), 'file'],
    ['a gzip', 'raw.csv.gz', gzipSync(strToU8(raw)), 'file'],
    ['Brotli', 'raw.csv.br', brotliCompressSync(raw), 'file'],
  ])('%s', async (_what, name, content, channel) => {
    expect(await withFile(name, content)).toContain(`${MANGYSTAU} ${channel} 3`);
  });

  it('examples are a world of their own', async () => {
    const lines = AREAS.map(
      ({ code, cases }) =>
        `made-up,${code},2024,,,,${cases < 5 ? '' : String(cases)},persons,${cases < 5 ? 'c' : ''},,,s,,,`,
    );
    const found = await findingsAfter((folder) => {
      folder.set('data/v1/examples/made-up.csv', csv(...lines));
      folder.set('en/examples/made-up/index.html', '<html><body><!-- KZ-47: 3 --></body></html>');
    });
    expect(found).toEqual(['made-up|KZ-47|2024||| comment 3']);
  });
});
