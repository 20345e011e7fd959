import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { presentAreas } from '../../../../src/views/area-list.ts';
import { institutionsPage } from '../../../../src/views/institutions-page.ts';
import { institutionMap } from '../../../../src/views/measures/institution-map.ts';
import { institutionIds } from '../../../../src/views/measures/institutions-of.ts';
import { changedStore, record } from '../sample-store.ts';
import { realStore } from '../real-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const real = realStore();
const at = (area: string, status: string, date = '2025-01-01') =>
  record('institutions', { area, institution: 'schools', status, date, date_kind: 'stated' });

describe('the map of an institution', () => {
  it('shows each area of today once, at its own place', () => {
    for (const id of institutionIds(real)) {
      const { tiles, legend } = institutionMap(real, 'kk', id);
      expect(new Set(tiles.map(({ place }) => place)).size).toBe(presentAreas(real, 'kk').length);
      const counted = legend.map(({ text }) => Number(text.split(': ')[1]));
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(tiles.length);
    }
  });

  it('tells silence from an order, and both from an opening', () => {
    const store = changedStore(real, {
      institutions: [
        at('KZ-10', 'opened'),
        at('KZ-11', 'ordered'),
        at('KZ-15', 'in-progress'),
        at('KZ-19', 'reported-done'),
        at('KZ-23', 'withdrawn'),
        at('KZ-27', 'not-stated'),
        at('KZ-31', 'opened', '9999-01-01'),
      ],
    });
    const marks = new Map(institutionMap(store, 'en', 'schools').tiles.map(({ text, mark }) => [text, mark]));
    const markOf = (name: string) => [...marks].find(([text]) => text.startsWith(name))?.[1];
    expect(['Abai', 'Akmola', 'Aktobe', 'Almaty Region', 'Atyrau', 'West', 'Zhambyl'].map(markOf)).toEqual([
      'full',
      'empty',
      'half',
      'said',
      'out',
      'silent',
      'silent',
    ]);
  });

  it('says in a sentence in how many regions it opened, and of how many nothing is said', () => {
    const store = changedStore(real, { institutions: [at('KZ-10', 'opened'), at('KZ-31', 'ordered')] });
    expect(institutionMap(store, 'en', 'schools').sentence.replaceAll('\u00a0', ' ')).toBe(
      'Opened in 1 region, ordered in 1 region; no source says anything about 18 regions.',
    );
  });
});

describe('the page of institutions', () => {
  it.each(LANGUAGES)('in %s gives each status its day', (lang) => {
    const { table, maps } = institutionsPage(real, lang);
    const cells = table.table.groups[0]?.rows.flatMap((row) => row.cells.slice(1)) ?? [];
    expect(cells).toHaveLength(20 * maps.length);
    expect(cells.filter(({ lines }) => !/20\d\d/.test(JSON.stringify(lines.at(-1))))).toEqual([]);
  });
});
