import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { AuditSchema, type Audit } from '../../src/domain/audit.ts';
import { messagesOf } from '../../src/i18n/messages.ts';
import { LANGUAGES } from '../support/templates.ts';

const dist = path.join(inject('sites').root, 'dist');

function open(lang: string, name: string): Document {
  return parseHTML(readFileSync(path.join(dist, lang, name, 'index.html'), 'utf8')).document;
}

function publishedAudit(): Audit | null {
  const file = path.join(dist, 'data/v1/audit.json');
  return existsSync(file) ? AuditSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** What stands at a path such as `editions.0.withheld`. */
function valueAt(audit: Audit, name: string): unknown {
  return name.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], audit);
}

/** Cells of a table of the example; withheld ones are `null`. */
function countsOf(table: Element): (number | null)[][] {
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].map(({ textContent }) =>
      textContent.trim() === '[c]' ? null : Number(textContent),
    ),
  );
}

function addsUp(counts: readonly (readonly (number | null)[])[]): boolean {
  const sum = (some: readonly (number | null | undefined)[]): number =>
    some.reduce<number>((total, count) => total + (count ?? Number.NaN), 0);
  const columns = [0, 1, 2].map((i) => counts.map((row) => row[i]));
  return [...counts, ...columns].every((line) => sum(line.slice(0, 2)) === line[2]);
}

describe.each(LANGUAGES)('the page on the protection of small counts in %s', (lang) => {
  const document = open(lang, 'disclosure');
  const words = messagesOf(lang).disclosure;

  it('answers the question of a parent', () => {
    expect(document.querySelector('h1')?.textContent).toBe(words.title);
    expect(document.querySelector('.lead')?.textContent).toBe(words.lead);
    expect(document.querySelectorAll('.answers dt').length).toBeGreaterThan(0);
    expect(document.querySelector('#not-covered li')?.textContent).toBe(
      words.sections['not-covered'].list?.[0],
    );
  });

  it('says the numbers of audit.json and no others; without that file it says none', () => {
    const audit = publishedAudit();
    const numbers = [...document.querySelectorAll('main data')];
    const link = document.querySelector('main a[href$="/data/v1/audit.json"]');
    expect(link !== null).toBe(audit !== null);
    expect(numbers.length > 5).toBe(audit !== null);
    expect(document.querySelector('main')?.textContent.includes(words.noAudit)).toBe(audit === null);
    for (const node of numbers) {
      const name = node.getAttribute('data-audit') ?? '';
      expect(audit && String(valueAt(audit, name)), name).toBe(node.getAttribute('value'));
      expect(node.textContent.replace(/\D/g, '')).toBe(node.getAttribute('value'));
    }
  });

  it('has an example that adds up, and hides what it must', () => {
    const tables = [...document.querySelectorAll('.worlds table')].map(countsOf);
    const [counted, published, ...others] = tables;
    expect(tables).toHaveLength(4);
    expect([counted, ...others].every((table) => table !== undefined && addsUp(table))).toBe(true);
    const totals = (table: (number | null)[][] = []): unknown => [table.map((row) => row[2]), table[2]];
    for (const table of [published, ...others]) expect(totals(table)).toEqual(totals(counted));
    expect(published?.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(others.map((table) => table[0]?.[0])).toEqual([0, 5]);
  });

  it('is reached from the foot of every page, the page of methods and where [c] is explained', () => {
    const address = `/${lang}/disclosure/`;
    const links = (name: string, where: string): number =>
      open(lang, name).querySelectorAll(`${where} a[href^="${address}"]`).length;
    expect(links('about', 'footer')).toBe(1);
    expect(links('methods', 'main')).toBe(2);
    for (const name of ['indicators/offenders', 'regions/kz-31', 'compare/kz-31-kz-61'])
      expect(links(name, '.keys'), name).toBeGreaterThan(0);
  });
});
