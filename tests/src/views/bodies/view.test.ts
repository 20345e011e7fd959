import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { answersOf } from '../../../../src/views/bodies/answers.ts';
import { bodyLink } from '../../../../src/views/bodies/link.ts';
import { bodyListView } from '../../../../src/views/bodies/list.ts';
import { bodyIds, bodyView } from '../../../../src/views/bodies/view.ts';
import { realStore } from '../real-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = realStore();

describe('the list of bodies', () => {
  it.each(LANGUAGES)('in %s holds every body once, and leads to each that has a page', (lang) => {
    const lines = bodyListView(store, lang).groups.flatMap(({ bodies }) => bodies);
    expect(lines).toHaveLength(store.tables.bodies.length);
    const addresses = lines.map(({ link }) => link.address).filter((address) => address !== '');
    expect([...addresses].sort()).toEqual(
      bodyIds(store)
        .map((id) => `/${lang}/bodies/${id}/`)
        .sort(),
    );
  });

  it('marks each measure that a body answers for', () => {
    const lines = bodyListView(store, 'en').groups.flatMap(({ bodies }) => bodies);
    const all = lines.flatMap(({ marks }) => marks).length;
    const owners = store.tables.measures.flatMap(({ owners }) => owners.split(';')).filter((id) => id !== '');
    expect(all).toBe(owners.length);
  });
});

describe('the page of a body', () => {
  it('names all that the tables have of it', () => {
    for (const id of bodyIds(store)) {
      const view = bodyView(store, 'kk', id);
      const answers = answersOf(store, id);
      const rows = (table: typeof view.owns): number => table?.groups[0]?.rows.length ?? 0;
      expect([rows(view.owns), rows(view.ordered), rows(view.stated), rows(view.found)]).toEqual(
        [answers.owns, answers.ordered, answers.stated, answers.found].map(({ length }) => length),
      );
      expect(view.holds).toHaveLength(answers.holds.length);
      expect(view.counts.reduce((sum, { count }) => sum + count, 0)).toBe(answers.owns.length);
      expect(view.map !== undefined).toBe(answers.isInstitution);
    }
  });

  it('says of bodies of each region that no source tells them apart', () => {
    expect(bodyView(store, 'en', 'akimats').everyRegion).toMatch(/sources do not say/);
    expect(bodyView(store, 'en', 'zhambyl-akim').everyRegion).toBe('');
  });

  it('says who else answers for a measure, with links', () => {
    const cells = bodyView(store, 'en', 'akimats').owns?.groups[0]?.rows.map(({ cells: [name] }) => name);
    expect(JSON.stringify(cells)).toContain('/en/bodies/ministry-of-education/');
    expect(JSON.stringify(cells)).not.toContain('/en/bodies/akimats/');
  });

  it('is there for every body, even where the tables say nothing of it', () => {
    expect(['state-counsellor', 'akimats'].map((id) => bodyLink(store, 'en', id).address)).toEqual([
      '/en/bodies/state-counsellor/',
      '/en/bodies/akimats/',
    ]);
  });

  it('refuses a body that is not published', () => {
    expect(() => bodyView(store, 'en', 'x')).toThrow('There is no published body “x”.');
  });
});
