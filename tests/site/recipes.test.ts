import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { temporaryFolder } from '../support/data-folder.ts';
import { csvRows } from '../support/published-rows.ts';
import { serve } from '../support/serve.ts';
import { LANGUAGES } from '../support/templates.ts';

const run = promisify(execFile);
const dist = path.join(inject('sites').root, 'dist');
const PLACE = 'https://example.org/';

let origin: string;
let server: Server;
beforeAll(async () => {
  ({ origin, server } = await serve(dist));
});
afterAll(() => server.close());

/** The recipes of a page, as somebody would copy them. */
function recipesOf(lang: string, folder = dist): readonly string[] {
  const html = readFileSync(path.join(folder, lang, 'data/api/index.html'), 'utf8');
  const { document } = parseHTML(html);
  return Array.from(document.querySelectorAll('pre.code code'), (code) => code.textContent);
}

const [curl = '', pandas = '', r = '', javascript = '', powerQuery = ''] = recipesOf('en');

/** The recipe as a reader runs it: with the address of the site that is being read. */
function here(recipe: string): string {
  expect(recipe).toContain(PLACE);
  return recipe.replace(PLACE, `${origin}/`);
}

/** The country's published values, as the CSV says them. */
function wanted(): (readonly [string, string, string, number])[] {
  const name = /indicators\/([a-z0-9-]+)\./.exec(curl)?.[1] ?? '';
  return csvRows(dist, `latest/indicators/${name}.csv`)
    .filter((row) => row['area'] === 'KZ' && row['status'] === '')
    .map((row) => [row['period'] ?? '', row['sex'] ?? '', row['age_group'] ?? '', Number(row['value'])]);
}

/** What a recipe printed: period, sex, age, value, with or without a head. */
function printed(text: string): (readonly [string, string, string, number])[] {
  const { data } = Papa.parse<string[]>(text.trim());
  return data
    .filter(([period]) => period !== 'period')
    .map(([period = '', sex = '', age = '', value = '']) => [period, sex, age, Number(value)]);
}

function has(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args).status === 0;
}

describe('the recipes', () => {
  it('are the same in every language', () => {
    expect(recipesOf('en')).toHaveLength(5);
    for (const lang of LANGUAGES) expect(recipesOf(lang)).toEqual(recipesOf('en'));
  });

  it('name the host where the site knows it', () => {
    const own = recipesOf('kk', path.join(inject('sites').below, 'dist'));
    expect(own.every((recipe) => recipe.includes('"https://example.org/sub/path/"'))).toBe(true);
  });

  it.skipIf(!has('curl', ['--version']))('take a file with curl', async () => {
    const cwd = temporaryFolder();
    const { stdout } = await run('bash', ['-euc', here(curl)], { cwd });
    expect(stdout.split('\n')[0]).toMatch(/^indicator,area,area_name_kk,/);
    expect(readFileSync(path.join(cwd, 'index.json'))).toEqual(
      readFileSync(path.join(dist, 'data/v1/index.json')),
    );
  });

  it('read values with JavaScript', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', here(javascript)]);
    expect(wanted().length).toBeGreaterThan(3);
    expect(printed(stdout)).toEqual(wanted());
  });

  it.skipIf(!has('/usr/bin/python3', ['-c', 'import pandas']))('read values with pandas', async () => {
    const { stdout } = await run('/usr/bin/python3', ['-c', here(pandas)]);
    expect(printed(stdout)).toEqual(wanted());
  });

  it.skipIf(!has('Rscript', ['--version']))('read values with R', async () => {
    const { stdout } = await run('Rscript', ['-e', here(r)]);
    expect(printed(stdout)).toEqual(wanted());
  });

  it('name files and columns that exist, in Power Query too', () => {
    const [row = {}] = csvRows(dist, 'latest/all.csv');
    const columns = powerQuery.match(/Numbers = \{(.*)\}/)?.[1]?.match(/\w+/g) ?? [];
    expect(columns.length).toBeGreaterThan(5);
    expect(columns.filter((column) => !(column in row))).toEqual([]);
    expect(powerQuery.split('\n').filter((line) => /^(let|in)$/.test(line))).toEqual(['let', 'in']);
  });
});
