import { describe, expect, it } from 'vitest';
import { plain } from '../../../../src/i18n/sentences/sentence.ts';
import { standingOf } from '../../../../src/views/measures/standing.ts';
import type { Store } from '../../../../src/views/store.ts';
import { changedStore, goldenStore, record } from '../sample-store.ts';

const golden = goldenStore();

function standing(store: Store, code: string) {
  const measure = store.tables.measures.find((one) => one.measure === code);
  if (!measure) throw new Error(`no ${code}`);
  return standingOf(store, 'en', measure);
}

describe('how a measure stands', () => {
  it('is said of its due date and of its last report', () => {
    expect(standing(golden, 'AA-01')).toMatchObject({
      group: 'Ordered, no confirmation',
      sentences: ['It is due soon: 31\u00a0March 2026.', 'The last report: 1\u00a0Oct\u00a02025.'],
    });
    expect(standing(golden, 'AA-02').sentences[0]).toBe(
      'The due date was 30\u00a0June 2025. The last report says: reported as done.',
    );
    expect(standing(golden, 'AA-02').sentences[1]).toBe(
      'The last report: not later than 31\u00a0Aug\u00a02025 – summer of 2025, undated.',
    );
    expect(standing(golden, 'AA-03').sentences[0]).toBe('No public source states a due date.');
  });

  it('says that it is overdue and that nobody has said anything', () => {
    const release = { ...golden.index.release, date: '2026-07-01', read_to: '2026-07-01' };
    const later = { ...golden, index: { ...golden.index, release } };
    const { mark, sentences } = standing(later, 'AA-01');
    expect(mark).toBe('slash');
    expect(sentences).toEqual([
      expect.stringMatching(/^It is overdue: the day was 31\u00a0March 2026/),
      'Nobody has said anything about it for 6 months: the last report: 1\u00a0Oct\u00a02025.',
    ]);
  });

  it('says that no source tells of it', () => {
    const measures = [record('measures', { measure: 'AA-09', area: 'KZ', effects: 'not-stated' })];
    const store = changedStore(golden, { measures, statuses: [] });
    expect(standing(store, 'AA-09').sentences[1]).toBe(
      'No public source that was read says anything about this measure.',
    );
  });

  it('has what became of its plans and norms in numbers, with the published figure', () => {
    const target = (kind: string, due_date: string, value: string) =>
      record('targets', {
        target: `${kind}-${value}`,
        measure: 'AA-02',
        indicator: 'schools',
        area: 'KZ',
        kind,
        due_date,
        value,
        aim: 'at-least',
        unit: 'schools',
      });
    const targets = [
      target('plan', '2027-01-01', '99999999'),
      target('plan', '2020-01-01', '1'),
      target('norm', '', '5'),
    ];
    const { targets: sentences } = standing(changedStore(golden, { targets }), 'AA-02');
    const texts = sentences.map(plain);
    expect(texts[0]).toMatch(/^Plan: 99,999,999 .* – its day has not come\. Published: /);
    expect(texts[1]).toContain(' – reached.');
    expect(texts[2]).toContain(' – holds all the time.');
    expect(sentences[0]?.some((part) => typeof part !== 'string' && part.key.startsWith('schools|'))).toBe(
      true,
    );
  });
});
