import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { messagesOf } from '../../../../src/i18n/messages.ts';
import type { AuditNumber } from '../../../../src/views/disclosure/audit-tables.ts';
import { disclosurePage } from '../../../../src/views/disclosure/page.ts';
import { SAMPLE_AUDIT } from '../../../support/sample-audit.ts';
import { goldenStore } from '../sample-store.ts';

// The view takes its data as arguments here; only the door to the built collections is shut.
vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const bare = goldenStore();
const audited = { ...bare, audit: SAMPLE_AUDIT };

function isNumber(value: unknown): value is AuditNumber {
  return typeof value === 'object' && value !== null && 'path' in value && 'count' in value;
}

function numbersIn(value: unknown): AuditNumber[] {
  if (isNumber(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** What stands at a path such as `editions.0.withheld` of the audit. */
function valueAt(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((node, name) => (node as Record<string, unknown>)[name], SAMPLE_AUDIT);
}

describe.each(LANGUAGES)('the page on the protection of small counts in %s', (lang) => {
  const words = messagesOf(lang).disclosure;
  const page = disclosurePage(audited, lang);

  it('says only numbers of the audit, each with the path to it', () => {
    const numbers = numbersIn(page);
    expect(numbers).toHaveLength(2 + 5 + 2 + 1);
    for (const { path, count, text } of numbers) {
      expect(valueAt(path), path).toBe(count);
      expect(Number(text.replace(/\D/g, ''))).toBe(count);
    }
  });

  it('lists readers, verdicts and the ledger as the audit has them', () => {
    expect(page.readers).toEqual(Object.values(words.readers));
    const results = page.audit?.rows.map(({ result }) => result);
    expect(results).toContain(words.audit.attack['nothing-recovered']);
    expect(results).toContain(words.audit.twins.identical);
    expect(results).toContain(SAMPLE_AUDIT.ledger);
    expect(results).toContain('Qorgan 0.1.0 · HiGHS 1.15.3');
  });

  it('names indicators that are published, a computed one by the page it stands on', () => {
    const [five, ten] = page.thresholds;
    expect(five?.indicators.map(({ address }) => address)).toContain(`/${lang}/indicators/offenders/`);
    expect(new Set(five?.indicators.map(({ address }) => address)).size).toBe(1);
    expect(ten?.indicators).toEqual([]);
  });

  it('says so where nothing was released and nothing was tried', () => {
    const verdicts = { worlds: 'proved', attack: 'not-run', twins: 'not-run' } as const;
    const store = { ...bare, audit: { ...SAMPLE_AUDIT, ledger: '', verdicts } };
    const rows = disclosurePage(store, lang).audit?.rows ?? [];
    const ledger = rows.find(({ head }) => head === words.audit.rows.ledger);
    expect(ledger).toEqual({ head: words.audit.rows.ledger, result: words.audit.noLedger, isCode: false });
    expect(rows.map(({ result }) => result)).toContain(words.audit.attack['not-run']);
  });

  it('has a column for made-up examples where there are any', () => {
    const [latest] = SAMPLE_AUDIT.editions;
    if (!latest) throw new Error('no edition');
    const editions = [{ ...latest, folder: 'examples/' as const, withheld: 7 }, latest];
    const both = disclosurePage({ ...bare, audit: { ...SAMPLE_AUDIT, editions } }, lang);
    expect(both.counts?.columns).toHaveLength(3);
    // The first screen speaks of real figures, wherever they stand.
    expect(both.howMany.map(({ number }) => number.count)).toEqual([105, 2464]);
  });

  it('claims nothing that the audit does not say', () => {
    const ids = (store: typeof audited | typeof bare): string[] =>
      disclosurePage(store, lang).sections.map(({ id }) => id);
    const outsider = { ...bare, audit: { ...SAMPLE_AUDIT, against: ['outsider' as const] } };
    expect(ids(audited).filter((id) => !ids(outsider).includes(id))).toEqual(['insiders', 'releases']);
    expect(ids(bare)).toEqual(ids(outsider));
    const plain = disclosurePage(bare, lang);
    expect(numbersIn(plain)).toEqual([]);
    expect([plain.readers, plain.files, plain.audit]).toEqual([[], [], undefined]);
  });

  it('offers the audit as a file, with its size where it is listed', () => {
    const others = bare.index.files.filter(({ path }) => path !== 'audit.json');
    const unlisted = disclosurePage({ ...audited, index: { ...bare.index, files: others } }, lang);
    const [file] = unlisted.files;
    expect(file).toEqual({ name: words.audit.file, address: '/data/v1/audit.json', size: '' });
    const files = [...others, { path: 'audit.json', bytes: 1200, sha256: 'b'.repeat(64) }];
    const listed = disclosurePage({ ...audited, index: { ...bare.index, files } }, lang);
    expect(listed.files[0]?.size).toMatch(/^1[.,]2\u00a0/);
  });

  it('hides the four counts of the example and none of its totals', () => {
    const [, published] = page.example.tables;
    expect(published?.rows).toEqual([
      [null, null, 43],
      [null, null, 85],
      [28, 100, 128],
    ]);
    expect(page.example.after).toContain('28');
  });
});
