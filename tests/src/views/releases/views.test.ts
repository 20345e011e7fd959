import ICAL from 'ical.js';
import { describe, expect, it, vi } from 'vitest';
import { calendarIcs } from '../../../../src/feeds/calendar.ts';
import { LANGUAGES } from '../../../../src/domain/text.ts';
import { releaseCalendar } from '../../../../src/views/releases/dates.ts';
import { releasesPage } from '../../../../src/views/releases/list.ts';
import { releaseView } from '../../../../src/views/releases/view.ts';
import { pastStore } from '../past-store.ts';
import { goldenStore } from '../sample-store.ts';

vi.mock('astro:content', () => ({ getCollection: vi.fn(), getEntry: vi.fn() }));

const store = pastStore();

function text(cell: unknown): string {
  return JSON.stringify(cell);
}

describe('the list of releases', () => {
  it('has the newest first, and dates as they were stated', () => {
    const page = releasesPage(store, 'en');
    expect(page.made?.groups[0]?.rows.map(({ cells }) => text(cells[0]).includes('2025-11'))).toEqual([
      true,
      false,
    ]);
    const dates = page.next?.groups[0]?.rows.map(({ cells }) => text(cells[0])) ?? [];
    expect(dates[0]).toContain('15\u00a0January 2026');
    expect(dates[1]).toContain('"February 2026"');
    expect(page.status).toContain('2025-12');
  });

  it('says plainly that there are none, and that no date was stated', () => {
    const page = releasesPage(goldenStore(), 'en');
    expect([page.made, page.next]).toEqual([undefined, undefined]);
    expect(page.status).toBe(
      'Nothing has been released yet. Edition 2025-12 of 31\u00a0December 2025 is being prepared and may still change.',
    );
  });
});

describe('the page of a release', () => {
  const view = releaseView(store, 'en', '2025-10');

  it('lists the files of that release and no others', () => {
    const names = view.groups.map(({ heading, files }) => [heading, files.map(({ name }) => name)]);
    expect(names).toEqual([
      ['All figures together', ['all.csv', 'all.bib', 'SHA256SUMS.minisig']],
      ['By indicator', ['indicators/bullied.csv']],
    ]);
    expect(view.filesSub).toContain('Files: 4');
  });

  it('says how it is checked, with the key that its signature needs', () => {
    expect([view.signed, view.checksum]).toEqual(['The list of checksums is signed.', 'a'.repeat(64)]);
    expect(view.signatureCommands).toEqual(['minisign -Vm SHA256SUMS -p minisign.pub']);
    expect(view.keys.map(({ name }) => name)).toEqual(['minisign.pub']);
    expect(releaseView(store, 'en', '2025-11').signatureCommands).toEqual([]);
  });

  it('is cited under its own id and date', () => {
    const [own] = view.citation.texts;
    expect(own?.text).toContain('2025-10');
    expect(own?.text).toContain('31\u00a0October 2025');
    expect(own?.text).toContain('en/releases/2025-10/');
    expect(view.citation.files.map(({ name, address }) => [name, address])).toEqual([
      ['BibTeX', '/data/v1/r/2025-10/all.bib'],
    ]);
  });

  it('is there for releases only', () => {
    expect(() => releaseView(store, 'en', '2025-12')).toThrow('There is no release “2025-12”.');
  });
});

describe.each(LANGUAGES)('the calendar in %s', (lang) => {
  const read = (of: typeof store): ICAL.Component =>
    new ICAL.Component(ICAL.parse(calendarIcs(releaseCalendar(of, lang))) as [string, unknown[], unknown[]]);

  it('has releases and stated days as events, and a stated month as a note without a day', () => {
    const calendar = read(store);
    const days = calendar
      .getAllSubcomponents('vevent')
      .map((event) => String(event.getFirstPropertyValue('dtstart')));
    expect(days).toEqual(['2025-10-31', '2025-11-30', '2026-01-15']);
    const notes = calendar.getAllSubcomponents('vjournal');
    expect(notes.map((note) => note.hasProperty('dtstart'))).toEqual([false]);
    expect(String(notes[0]?.getFirstPropertyValue('summary'))).toContain('2026');
    const ids = calendar.getAllSubcomponents().map((one) => String(one.getFirstPropertyValue('uid')));
    expect(new Set(ids).size).toBe(4);
  });

  it('says that there is nothing yet, since an empty one would be none', () => {
    const calendar = read(goldenStore());
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vjournal']);
  });
});
