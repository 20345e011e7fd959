import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { attack } from '../../attack/attack.ts';
import type { Finding, Report } from '../../attack/report.ts';

/** A published folder in memory. */
export type Folder = Map<string, string | Uint8Array>;

interface TinyArea {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** What nobody but the test knows where it is below 5. */
  readonly cases: number;
  readonly children: number;
}

export const AREAS: readonly TinyArea[] = [
  { code: 'KZ', name: 'Kazakhstan', type: 'country', cases: 60, children: 600 },
  { code: 'KZ-11', name: 'Akmola', type: 'region', cases: 20, children: 80 },
  { code: 'KZ-15', name: 'Aktobe', type: 'region', cases: 15, children: 120 },
  { code: 'KZ-23', name: 'Atyrau', type: 'region', cases: 11, children: 110 },
  { code: 'KZ-39', name: 'Kostanay', type: 'region', cases: 2, children: 60 },
  { code: 'KZ-47', name: 'Mangystau', type: 'region', cases: 3, children: 90 },
  { code: 'KZ-55', name: 'Pavlodar', type: 'region', cases: 9, children: 140 },
];

const SHOWN = AREAS.filter(({ cases }) => cases >= 5);

const HEADER =
  'indicator,area,period,sex,age_group,breakdown,value,unit,status,numerator,denominator,source,lower,upper,verdict';

function isSecret({ cases }: TinyArea): boolean {
  return cases < 5;
}

function caseLine(area: TinyArea): string {
  const [value, status] = isSecret(area) ? ['', 'c'] : [String(area.cases), ''];
  return `cases,${area.code},2024,,,,${value},persons,${status},,,s,,,`;
}

function shareOf({ cases, children }: TinyArea): string {
  return String(Number(((cases / children) * 100).toFixed(4)));
}

function shareLine(area: TinyArea): string {
  if (isSecret(area)) return `cases-share,${area.code},2024,,,,,percent,c,,,s,,,`;
  const { code, cases, children } = area;
  return `cases-share,${code},2024,,,,${shareOf(area)},percent,,${String(cases)},${String(children)},s,,,`;
}

function childLine({ code, children }: TinyArea): string {
  return `children,${code},2024,,,,${String(children)},persons,,,,s,,,`;
}

/** A file of the published form. */
export function csv(...lines: readonly string[]): string {
  return `${[HEADER, ...lines].join('\r\n')}\r\n`;
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

const DEFINITIONS = {
  cases: { id: 'cases', name: { en: 'Recorded cases' }, measure: 'count', disclosure: { threshold: 5 } },
  'cases-share': {
    id: 'cases-share',
    name: { en: 'Share of children' },
    measure: 'share',
    disclosure: { threshold: 5 },
    computed: { numerator: { indicator: 'cases' }, denominator: { indicator: 'children' }, per: 100 },
  },
  children: {
    id: 'children',
    name: { en: 'All children' },
    measure: 'count',
    disclosure: { threshold: 0, reason: 'everybody' },
  },
};

function cellOf(area: TinyArea): string {
  if (isSecret(area)) return '<td class="num"><span class="state">[c]</span></td>';
  const { cases, code } = area;
  return `<td class="num"><data value="${String(cases)}" data-key="cases|${code}|2024|||">${String(cases)}</data></td>`;
}

/** The table of the page, in the order of the names. */
export function tableRows(areas: readonly TinyArea[] = AREAS): string[] {
  return areas.map((area) => `<tr><th scope="row">${area.name}</th>${cellOf(area)}</tr>`);
}

const START = 100;
const PER_CASE = 8;

function dotRows(): TinyArea[] {
  const shown = SHOWN.filter(({ code }) => code !== 'KZ').sort((a, b) => b.cases - a.cases);
  const secret = AREAS.filter(isSecret).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...shown, ...secret];
}

/** A dot plot: published values by size, withheld ones last by name, a shutter of constant size for them. */
export function dotPlot(): string {
  const rows = dotRows().map((area, i) => {
    const y = String(20 + 25 * i);
    const mark = isSecret(area)
      ? `<g class="shut"><rect x="${String(START)}" y="${String(14 + 25 * i)}" width="48" height="12"/></g>`
      : `<g class="dot"><circle cx="${String(START + PER_CASE * area.cases)}" cy="${y}" r="5"/></g>`;
    const value = isSecret(area) ? '[c]' : String(area.cases);
    return `<text x="0" y="${y}">${area.name}</text>${mark}<text x="300" y="${y}">${value}</text>`;
  });
  const ticks = [0, 10, 20].map(
    (tick) => `<text x="${String(START + PER_CASE * tick)}" y="190">${String(tick)}</text>`,
  );
  return `<svg viewBox="0 0 304 200" role="img"><title>Dot plot: Recorded cases</title>${rows.join('')}${ticks.join('')}</svg>`;
}

const TILES = [
  [0, 0],
  [50, 0],
  [100, 0],
  [0, 50],
  [50, 50],
  [100, 50],
] as const;

/** A tile map in three classes; a withheld tile has a pattern of its own. */
export function tileMap(): string {
  const tiles = AREAS.slice(1).map((area, i) => {
    const [x, y] = TILES[i] ?? [0, 0];
    const step = area.cases >= 15 ? 3 : area.cases >= 10 ? 2 : 1;
    const look = isSecret(area) ? 'class="none" fill="url(#map-shutter)"' : `class="q${String(step)}"`;
    const value = isSecret(area) ? '[c]' : String(area.cases);
    const at = (dy: number) => `x="${String(x + 22)}" y="${String(y + dy)}"`;
    return `<rect ${look} x="${String(x)}" y="${String(y)}" width="45" height="45"/><text ${at(15)}>${area.name}</text><text ${at(33)}>${value}</text>`;
  });
  return `<svg viewBox="0 0 150 100"><title>Tile map: Recorded cases</title>${tiles.join('')}</svg>`;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Recorded cases</title></head><body><main><h1>Recorded cases</h1>${body}</main></body></html>`;
}

function figure(drawing: string): string {
  const total = '<data value="60" data-key="cases|KZ|2024|||">60</data>';
  return `<section><h2>Cases in 2024</h2><figure>${drawing}<figcaption>Kazakhstan: ${total}</figcaption></figure></section>`;
}

/** The page of the indicator with what is given in place of its table and drawings. */
export function indicatorPage(
  rows: readonly string[] = tableRows(),
  drawings: readonly string[] = [dotPlot(), tileMap()],
): string {
  const head = '<thead><tr><th>Region</th><th>2024</th></tr></thead>';
  return page(
    `${drawings.map(figure).join('')}<section><table>${head}<tbody>${rows.join('')}</tbody></table></section>`,
  );
}

export const PAGE = 'en/indicators/cases/index.html';

/** A site of one withheld table that gives nothing away. */
export function tinySite(): Folder {
  const areas = AREAS.map(({ code, type, name }) => `${code},${type},${name}`);
  const lines = {
    cases: AREAS.map(caseLine),
    'cases-share': AREAS.map(shareLine),
    children: AREAS.map(childLine),
  };
  const latest = 'data/v1/latest';
  return new Map<string, string | Uint8Array>([
    [`${latest}/areas.csv`, `area,type,name_en\n${areas.join('\n')}\n`],
    [`${latest}/all.csv`, csv(...Object.values(lines).flat())],
    ...Object.entries(lines).map(([id, own]) => [`${latest}/indicators/${id}.csv`, csv(...own)] as const),
    ...Object.entries(DEFINITIONS).map(
      ([id, one]) => [`${latest}/indicators/${id}.json`, json(one)] as const,
    ),
    [PAGE, indicatorPage()],
    ['en/index.html', page('<p>Figures for the 6 regions of Kazakhstan, read on 3 March 2024.</p>')],
    [
      'en/search/pages.json',
      json([{ path: 'indicators/cases/', title: 'Recorded cases', text: '6 regions' }]),
    ],
    ['_astro/sort.js', 'const gap = 3; export const sort = (a, b) => a - b + gap - 3;'],
  ]);
}

/** Writes a folder to a new place on disk. */
export function onDisk(folder: Folder): string {
  const root = mkdtempSync(path.join(tmpdir(), 'qorgan-attack-'));
  for (const [name, content] of folder) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return root;
}

/** Attacks a tiny site after a change. */
export async function attackAfter(
  change: (folder: Folder) => void,
  older: readonly Folder[] = [],
): Promise<Report> {
  const folder = tinySite();
  change(folder);
  return attack(onDisk(folder), older.map(onDisk));
}

/** Findings after a change, shortened to `key channel what`. */
export async function findingsAfter(
  change: (folder: Folder) => void,
  older: readonly Folder[] = [],
): Promise<string[]> {
  const { recovered } = await attackAfter(change, older);
  return recovered.map(shorten);
}

/** A finding in one line: the key, how it came out, and what. */
export function shorten({ key, channel, exact, lower, upper }: Finding): string {
  const range = lower === undefined ? 'told apart' : `${String(lower)}…${String(upper)}`;
  return `${key} ${channel} ${exact === undefined ? range : String(exact)}`;
}

/** Replaces a piece of a text file, which must be there. */
export function edit(folder: Folder, name: string, from: string | RegExp, to: string): void {
  const text = folder.get(name);
  if (typeof text !== 'string') throw new Error(`no such text: ${name}`);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing to replace in ${name}`);
  folder.set(name, changed);
}
