import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarIcs, foldLine, type Calendar } from '../../../src/feeds/calendar.ts';
import { uuidOf } from '../../../src/feeds/uuid.ts';

const NASTY = 'Шығарылым; бір, екі \\ үш: «төрт»\nекінші жол, '.repeat(4);

const calendar: Calendar = {
  lang: 'kk',
  name: 'Қорған: шығарылымдар',
  stamp: '2026-11-22',
  items: [
    {
      id: uuidOf('a'),
      day: '2026-11-22',
      summary: NASTY,
      description: NASTY,
      address: 'https://example.org/kk/releases/2026-11/',
    },
    { id: uuidOf('b'), day: '', summary: 'ақпан 2027', description: '', address: '' },
  ],
};

function read(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
}

describe('a calendar', () => {
  const text = calendarIcs(calendar);

  it('is read by another program as it was meant', () => {
    const [event] = read(text).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('summary')).toBe(NASTY);
    expect(event?.getFirstPropertyValue('description')).toBe(NASTY);
    expect(event?.getFirstPropertyValue('uid')).toBe(uuidOf('a'));
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2026-11-22');
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-22T00:00:00Z');
    expect(new ICAL.Event(event).startDate.isDate).toBe(true);
  });

  it('makes no day of a month', () => {
    const [note] = read(text).getAllSubcomponents('vjournal');
    expect(note?.getFirstPropertyValue('summary')).toBe('ақпан 2027');
    expect(note?.hasProperty('dtstart')).toBe(false);
  });

  it('has lines of 75 octets at most, each ended by CR and LF', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    expect(lengths.filter((length) => length > 70).length).toBeGreaterThan(3);
  });

  it('never folds inside a letter', () => {
    const folded = foldLine(`A:${'Қ'.repeat(200)}😀`);
    expect(folded.split('\r\n ').join('')).toBe(`A:${'Қ'.repeat(200)}😀`);
    expect(folded).not.toContain('\ufffd');
  });
});
