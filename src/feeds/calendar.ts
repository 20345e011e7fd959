/** Something on a day, or without one where only a month, a year or nothing was stated. */
export interface CalendarItem {
  /** UUID; never changes. */
  readonly id: string;
  /** `YYYY-MM-DD`; empty for a note without a day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Absolute; empty where the build knows no host. */
  readonly address: string;
}

export interface Calendar {
  readonly lang: string;
  readonly name: string;
  /** `YYYY-MM-DD` of the release that the calendar was made with. */
  readonly stamp: string;
  /** Never empty: a calendar without a component is none (RFC 5545, 3.6). */
  readonly items: readonly CalendarItem[];
}

const MOST_OCTETS = 75;

/** Folds a line to 75 octets, never inside a letter; lines that follow begin with a space. */
export function foldLine(text: string): string {
  const lines: string[] = [];
  let line = '';
  for (const letter of text) {
    const room = lines.length === 0 ? MOST_OCTETS : MOST_OCTETS - 1;
    if (Buffer.byteLength(line + letter) > room) {
      lines.push(line);
      line = '';
    }
    line += letter;
  }
  return [...lines, line].join('\r\n ');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

function compact(date: string): string {
  return date.replaceAll('-', '');
}

function componentOf(
  { id, day, summary, description, address }: CalendarItem,
  { lang, stamp }: Calendar,
): string[] {
  const kind = day === '' ? 'VJOURNAL' : 'VEVENT';
  return [
    `BEGIN:${kind}`,
    `UID:${id}`,
    `DTSTAMP:${compact(stamp)}T000000Z`,
    ...(day === '' ? [] : [`DTSTART;VALUE=DATE:${compact(day)}`, 'TRANSP:TRANSPARENT']),
    `SUMMARY;LANGUAGE=${lang}:${escapeText(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION;LANGUAGE=${lang}:${escapeText(description)}`]),
    ...(address === '' ? [] : [`URL:${address}`]),
    `END:${kind}`,
  ];
}

/**
 * The calendar as RFC 5545. A date stated only as a month or a year is no day: it stands as a journal entry without a
 * start, which the format has for texts that belong to no day.
 */
export function calendarIcs(calendar: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Qorgan//Releases//${calendar.lang.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(calendar.name)}`,
    `X-WR-CALNAME:${escapeText(calendar.name)}`,
    ...calendar.items.flatMap((item) => componentOf(item, calendar)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
