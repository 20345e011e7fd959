import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Given } from '../../attack/leaks/leak.ts';
import { LEAKS } from '../../attack/leaks/leaks.ts';
import { copyForLeak, differences, textOf } from '../../support/copy-site.ts';
import { drawingOf, at, placeOf } from '../../support/patch-drawing.ts';
import { hiddenShares } from '../../support/hidden-shares.ts';
import { dotsRows } from '../../support/dots-rows.ts';
import { filesBelow } from '../../support/pages.ts';
import { csvRows, keyOf, type CsvRow } from '../../support/published-rows.ts';
import { withheldTruth, type Secret } from '../../support/withheld-truth.ts';

const [root, again] = [inject('sites').root, inject('sites').again].map((site) =>
  copyForLeak(path.join(site, 'dist')),
) as [string, string];

interface Patched {
  readonly dist: string;
  readonly older: string;
  readonly given: readonly Given[];
}

const patched = new Map<string, Patched>();
let secrets: readonly Secret[] = [];

beforeAll(() => {
  secrets = withheldTruth(root);
  for (const { name, apply } of LEAKS) {
    const copies = { dist: copyForLeak(root), older: copyForLeak(root) };
    patched.set(name, { ...copies, given: apply(copies, secrets) });
  }
});

function of(name: string): Patched {
  const found = patched.get(name);
  if (!found) throw new Error(`no leak ${name}`);
  return found;
}

/** Files of the site that each leak may touch; `null` = only files of the earlier release. */
const TOUCHED: Readonly<Record<string, RegExp | null>> = {
  'bar-width': /^..\/indicators\//,
  'sort-order': /^..\/indicators\//,
  axis: /^..\/regions\//,
  'tile-class': /^..\/indicators\/offenders-repeat\//,
  'dropped-row': /^..\/indicators\/|^data\//,
  rate: /^..\/indicators\/|^data\//,
  'percent-rounding': /^..\/regions\//,
  'source-map': /^_astro\/.*\.js(\.map)?$/,
  comment: /^..\/indicators\//,
  'search-index': /^..\/search\/pages\.json$/,
  archive: /^data\/v1\/latest\/all\.zip$/,
  'alternative-text': /^..\/indicators\//,
  'revised-total': null,
  'year-to-date': /^..\/indicators\/offenders\/|^data\//,
  embed: /^embed\//,
};

/** Number in the text of an English page. */
function numberIn(text: string): number {
  return Number(text.replace(/[^\d.]/g, ''));
}

function indicatorOf({ key }: Given): string {
  return key.split('|')[0] ?? '';
}

function nameOf(area: string, column: string): string {
  return csvRows(root, 'latest/areas.csv').find((row) => row['area'] === area)?.[column] ?? '';
}

function row(dist: string, key: string): CsvRow | undefined {
  return csvRows(dist, `latest/indicators/${key.split('|')[0] ?? ''}.csv`).find((one) => keyOf(one) === key);
}

/** The percentage that a withheld count is of its whole, by the key of the count. */
function percentOf(key: string): number {
  const share = hiddenShares(root, secrets).find(({ numerator }) => numerator.key === key);
  return share ? (100 * share.numerator.value) / share.denominator : Number.NaN;
}

function page(dist: string, path_: string): string {
  return textOf(dist, `en/${path_}index.html`);
}

function dots(dist: string, id: string): ReturnType<typeof dotsRows> {
  const svg = drawingOf(page(dist, `indicators/${id}/`), 'dots-w');
  if (!svg) throw new Error(`no dots on the page of ${id}`);
  return dotsRows(svg);
}

describe('every seeded leak', () => {
  it('is one of fifteen', () => {
    expect(LEAKS).toHaveLength(15);
    expect(Object.keys(TOUCHED)).toEqual(LEAKS.map(({ name }) => name));
    expect(new Set(LEAKS.map(({ says }) => says)).size).toBe(15);
  });

  it.each(LEAKS)('$name tells the truth about withheld cells', ({ name }) => {
    const { given } = of(name);
    expect(given.length).toBeGreaterThan(0);
    expect(new Set(given.map(({ key }) => key)).size).toBe(given.length);
    for (const { key, low, high } of given) {
      const secret = secrets.find((one) => one.key === key);
      // Of a month that the source does not count, nothing is known but what the leak made up.
      if (name === 'year-to-date') expect(secret).toBeUndefined();
      else expect(secret && low <= secret.value && secret.value <= high, key).toBe(true);
    }
  });

  it.each(LEAKS)('$name changes its own files and leaves the rest alone', ({ name, needsOlder }) => {
    const { dist, older } = of(name);
    const touched = TOUCHED[name];
    const [here, earlier] = [differences(root, dist), differences(root, older)];
    expect(here.length > 0).toBe(touched !== null);
    expect(earlier.length > 0).toBe(needsOlder === true);
    expect(here.filter((file) => !touched?.test(file))).toEqual([]);
    expect(earlier.filter((file) => !/^data\/|^..\/indicators\//.test(file))).toEqual([]);
  });

  it('is made in a copy: the site itself stays as it was built', () => {
    expect(differences(root, again)).toEqual([]);
  });
});

describe('what a reader finds', () => {
  it('bars as long as the withheld values', () => {
    const { dist, given } = of('bar-width');
    for (const id of new Set(given.map(indicatorOf))) {
      const rows = dots(dist, id);
      const dotted = rows.filter(({ circles }) => circles.length > 0);
      const [most, least] = [dotted[0], dotted.at(-1)];
      const x = (one = most): number => (one?.circles[0] ? at(one.circles[0], 'cx') : 0);
      const pixels = (x(most) - x(least)) / (numberIn(most?.text ?? '') - numberIn(least?.text ?? ''));
      const lengths = new Map(
        rows.flatMap(({ name, boxes }) =>
          boxes[0] ? [[name, at(boxes[0], 'width') / pixels] as const] : [],
        ),
      );
      const own = given.filter((one) => indicatorOf(one) === id);
      expect(lengths.size, id).toBe(own.length);
      for (const { key } of own) {
        const length = lengths.get(nameOf(key.split('|')[1] ?? '', 'short_en')) ?? Number.NaN;
        expect(Math.abs(length - percentOf(key)), key).toBeLessThan(0.5);
      }
    }
  });

  it('withheld rows among published ones, in order', () => {
    const { dist, given } = of('sort-order');
    for (const id of new Set(given.map(indicatorOf))) {
      const rows = dots(dist, id);
      const values = rows.map(({ name, text }) => {
        const area =
          csvRows(root, 'latest/areas.csv').find((one) => one['short_en'] === name)?.['area'] ?? '';
        return text === '[c]' ? percentOf(`${id}|${area}|2022|||`) : numberIn(text);
      });
      expect(values, id).toEqual([...values].sort((a, b) => b - a));
      expect(rows.map(({ y }) => y)).toEqual(dots(root, id).map(({ y }) => y));
      expect(rows.map(({ name }) => name)).not.toEqual(dots(root, id).map(({ name }) => name));
    }
  });

  it('ticks that do not reach the ends of their line', () => {
    const { dist, given } = of('axis');
    for (const id of new Set(given.map(indicatorOf))) {
      const area = given.find((one) => indicatorOf(one) === id)?.key.split('|')[1] ?? '';
      const svg = drawingOf(page(dist, `regions/${area.toLowerCase()}/`), `strip-${id}-share`);
      if (!svg) throw new Error(`no strip of ${id} on the page of ${area}`);
      const paths = [...svg.querySelectorAll('g.c-mark:not([fill^=url]) > path, g.c-ink > path')];
      const ticks = paths.flatMap((one) =>
        [...(one.getAttribute('d') ?? '').matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x)),
      );
      expect(ticks.length).toBeGreaterThan(2);
      expect(Math.min(...ticks) > 8.05 || Math.max(...ticks) < 251.95, id).toBe(true);
      const rows = csvRows(dist, `latest/indicators/${id}-share.csv`).filter(({ status }) => status === '');
      const published = rows.map(({ value }) => Number(value)).sort((a, b) => a - b);
      const [low = 0, high = 0] = [published[0], published.at(-1)];
      const scale = (high - low) / (Math.max(...ticks) - Math.min(...ticks));
      const ends = [8, 252].map((x) => low + (x - Math.min(...ticks)) * scale);
      const shares = given
        .filter((one) => indicatorOf(one) === id)
        .map(({ key }) => {
          const whole = Number(row(root, key.replace(id, 'offenders'))?.['value']);
          return (100 * (secrets.find((one) => one.key === key)?.value ?? Number.NaN)) / whole;
        });
      expect(ends[0], id).toBeCloseTo(Math.min(low, ...shares), 0);
      expect(ends[1], id).toBeCloseTo(Math.max(high, ...shares), 0);
    }
  });

  it('withheld tiles in the colour of their class', () => {
    const { dist, given } = of('tile-class');
    const svg = drawingOf(page(dist, 'indicators/offenders-repeat/'), 'map-w');
    if (!svg) throw new Error('no map');
    const limits = [5, 10, 15];
    for (const { key, low } of given) {
      const name = nameOf(key.split('|')[1] ?? '', 'short_en');
      const words = [...svg.querySelectorAll('text')];
      const label = words.find(({ textContent }) => textContent === name);
      if (!label) throw new Error(`no tile of ${name}`);
      const place = placeOf(label);
      const box = [...svg.querySelectorAll('g[class^=q] > rect')].find(
        (one) =>
          at(one, 'x') < place.x &&
          place.x < at(one, 'x') + at(one, 'width') &&
          Math.abs(at(one, 'y') + 41 - place.y) < 41,
      );
      const painted = box?.parentElement?.getAttribute('class');
      expect(painted, key).toBe(`q${String(limits.filter((limit) => low >= limit).length + 1)}`);
      const below = words.filter(
        (one) => placeOf(one).x === place.x && placeOf(one).y > place.y && placeOf(one).y < place.y + 30,
      );
      expect(below.map(({ textContent }) => textContent)).toEqual(['[c]']);
    }
  });

  it('no row where the value is zero, in files, tables and charts', () => {
    const { dist, given } = of('dropped-row');
    for (const { key } of given) {
      expect(row(root, key)?.['status']).toBe('c');
      expect(row(dist, key)).toBeUndefined();
      const json = textOf(dist, `data/v1/latest/indicators/${key.split('|')[0] ?? ''}.json`);
      const { rows } = JSON.parse(json) as { rows: { area: string }[] };
      expect(rows.map(({ area }) => area)).not.toContain(key.split('|')[1]);
      const id = key.split('|')[0] ?? '';
      const shown = dots(dist, id).map(({ name }) => name);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown).not.toContain(nameOf(key.split('|')[1] ?? '', 'short_en'));
    }
    expect(given.every(({ high }) => high === 0)).toBe(true);
  });

  it('percentages of withheld counts', () => {
    const { dist, given } = of('rate');
    for (const { key, low } of given) {
      const share = row(dist, key.replace('|', '-share|'));
      const whole = Number(
        row(dist, key.replace(indicatorOf({ key, low, high: low }), 'offenders'))?.['value'],
      );
      expect(Math.round((Number(share?.['value']) * whole) / 100), key).toBe(low);
      expect(row(dist, key)?.['status']).toBe('c');
      expect(page(dist, `indicators/${key.split('|')[0] ?? ''}/`)).toContain(
        `data-key="${key.replace('|', '-share|')}"`,
      );
    }
  });

  it('whole per cent on the page of a region', () => {
    const { dist, given } = of('percent-rounding');
    for (const one of given) {
      const area = (one.key.split('|')[1] ?? '').toLowerCase();
      const own = new RegExp(
        `/indicators/${indicatorOf(one)}/">(?:(?!class="own").)*class="own" role="cell"><span class="name">[^<]*</span>(\\d+)%<`,
        's',
      ).exec(page(dist, `regions/${area}/`));
      const whole = Number(row(dist, one.key.replace(indicatorOf(one), 'offenders'))?.['value']);
      const shown = Number(own?.[1] ?? Number.NaN);
      expect(
        [one.low, one.high].map((count) => Math.round((100 * count) / whole)),
        one.key,
      ).toEqual([shown, shown]);
    }
  });

  it('a table inside a source map', () => {
    const { dist, given } = of('source-map');
    const [file = ''] = filesBelow(dist).filter((name) => name.endsWith('.map'));
    const map = JSON.parse(textOf(dist, file)) as { sources: string[]; sourcesContent: string[] };
    expect(map.sources).toHaveLength(map.sourcesContent.length);
    expect(textOf(dist, file.replace(/\.map$/, ''))).toContain(`sourceMappingURL=${path.basename(file)}`);
    for (const { key, low } of given)
      expect(map.sourcesContent[1]).toMatch(
        new RegExp(`${key.split('|')[1] ?? ''},[^\\\\]*,2022,[^\\\\]*,,,,${String(low)},persons,,A,F`),
      );
  });

  it('a comment, an entry of the search index and a table for other pages', () => {
    for (const { key, low } of of('comment').given) {
      const html = page(of('comment').dist, `indicators/${key.split('|')[0] ?? ''}/`);
      const name = nameOf(key.split('|')[1] ?? '', 'name_en');
      const note = `<!-- {"kind":"suppressed","raw":${String(low)}} -->`;
      expect(html.includes(`>${name}</a></th><td class="num">${note}`), key).toBe(true);
    }
    const search = JSON.parse(textOf(of('search-index').dist, 'en/search/pages.json')) as {
      path: string;
      text: string;
    }[];
    for (const { key, low } of of('search-index').given) {
      const area = (key.split('|')[1] ?? '').toLowerCase();
      expect(search.find(({ path: at_ }) => at_ === `regions/${area}/`)?.text).toContain(
        `: ${String(low)} (2022)`,
      );
    }
    for (const { key, low } of of('embed').given)
      expect(
        textOf(of('embed').dist, `embed/v1/latest/en/${key.split('|')[0] ?? ''}/table/index.html`),
      ).toContain(`<data value="${String(low)}" data-key="${key}">`);
  });

  it('unprotected tables in an archive', () => {
    const files = unzipSync(readFileSync(path.join(of('archive').dist, 'data/v1/latest/all.zip')));
    const lines = Object.values(files).flatMap((file) => strFromU8(file).split('\r\n'));
    for (const { key, low } of of('archive').given) {
      const [indicator = '', area = '', period = ''] = key.split('|');
      const found = lines.filter(
        (line) => line.startsWith(`${indicator},${area},`) && line.includes(`,${period},`),
      );
      expect(
        found.some((line) => line.includes(`,${String(low)},`)),
        key,
      ).toBe(true);
    }
  });

  it('values said to screen readers in three ways', () => {
    const { dist, given } = of('alternative-text');
    const ways = new Set<string>();
    for (const one of given) {
      const svg = drawingOf(page(dist, `indicators/${indicatorOf(one)}/`), 'dots-w');
      const said = `${nameOf(one.key.split('|')[1] ?? '', 'short_en')}: ${String(one.low)}`;
      const labels = [...(svg?.querySelectorAll('[aria-label]') ?? [])].map((mark) =>
        mark.getAttribute('aria-label'),
      );
      const titles = [...(svg?.querySelectorAll('rect > title') ?? [])].map(({ textContent }) => textContent);
      const told = (svg?.querySelector('desc')?.textContent ?? '').split('; ');
      const found = Object.entries({ labels, titles, told }).filter(([, texts]) => texts.includes(said));
      expect(found.length, one.key).toBe(1);
      for (const [way] of found) ways.add(way);
    }
    expect(ways.size).toBe(3);
  });

  it('the late region, between two releases', () => {
    const { dist, older, given } = of('revised-total');
    const [one] = given;
    if (!one) throw new Error('nothing given');
    const country = one.key.replace(/\|KZ-\w+\|/, '|KZ|');
    const [then, now] = [older, dist].map((site) => Number(row(site, country)?.['value']));
    expect((now ?? 0) - (then ?? 0)).toBe(one.low);
    expect(row(older, one.key)?.['status']).toBe('x');
    expect(row(dist, one.key)?.['status']).toBe('c');
    expect(row(older, country)?.['release']).not.toBe(row(dist, country)?.['release']);
    expect(page(older, `indicators/${indicatorOf(one)}/`)).toContain(
      `<data value="${String(then)}" data-key="${country}">`,
    );
  });

  it('the month, between two sums since January', () => {
    const { dist, given } = of('year-to-date');
    const [one] = given;
    if (!one) throw new Error('nothing given');
    const sum = (period: string): number => Number(row(dist, one.key.replace('2022-12', period))?.['value']);
    expect(row(dist, one.key)?.['status']).toBe('c');
    expect(sum('2022-01/2022-12') - sum('2022-01/2022-11')).toBe(one.low);
    expect(sum('2022-01/2022-12')).toBe(sum('2022'));
  });
});
