import type { Mark } from '../domain/measure-state.ts';
import { decimalYear } from './decimal-year.ts';

/**
 * Rows of a list of due dates: one small drawing a row, all on the same axis of time. Places are percents, so that a row
 * is as wide as its column on every screen; each is text already in the row beside it, so the drawings are decoration.
 */

/** What all rows share: whole years at both ends, and the day on which everything is judged. */
export interface DueAxis {
  readonly first: number;
  readonly last: number;
  readonly today: string;
}

export interface DueRow {
  readonly due: string;
  /** Day of the first report; empty where nothing was reported. */
  readonly from: string;
  readonly mark: Mark;
}

const [HEIGHT, MIDDLE, HALF] = [26, 13, 7];
const AXIS_HEIGHT = 40;

/** The axis that holds all days, from the beginning of a year to the end of one. */
export function dueAxis(days: readonly string[], today: string): DueAxis {
  const years = [...days, today].map((day) => Number(day.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) + 1, today };
}

function place({ first, last }: DueAxis, year: number): string {
  return `${String(Math.round(((year - first) / (last - first)) * 1000) / 10)}%`;
}

function upright(className: string, x: string, height: number, more = ''): string {
  return `<line class="${className}" x1="${x}" x2="${x}" y2="${String(height)}" stroke="currentColor"${more}/>`;
}

function yearsOf({ first, last }: DueAxis): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

function grid(axis: DueAxis, height: number): string {
  const lines = yearsOf(axis).map((year) => upright('c-line', place(axis, year), height));
  const today = upright('c-ink', place(axis, decimalYear(axis.today)), height, ' stroke-width="1.6"');
  return lines.join('') + today;
}

const BOX = 'x="-7" y="-7" width="14" height="14" rx="2"';
const RIM =
  '<rect x="-6.25" y="-6.25" width="12.5" height="12.5" rx="1.5" fill="none" stroke="currentColor" stroke-width="1.5"/>';

/** The marks of the style sheet (`.status-…`), drawn around a point. */
const MARKS: Readonly<Record<Mark, string>> = {
  full: `<rect ${BOX}/>`,
  said: `${RIM}<rect x="-3" y="-3" width="6" height="6"/>`,
  half: `${RIM}<path d="M-6-6H0V6H-6z"/>`,
  empty: RIM,
  slash: `${RIM}<path d="M-6 6L6-6" stroke="currentColor" stroke-width="1.6"/>`,
  out: `${RIM}<path d="M-6 0H6" stroke="currentColor" stroke-width="1.6"/>`,
};

function markAt(x: string, mark: Mark): string {
  return (
    `<svg class="c-dot" x="${x}" y="${String(MIDDLE)}" overflow="visible">` +
    `<rect class="c-paper" x="-${String(HALF)}" y="-${String(HALF)}" width="14" height="14"/>${MARKS[mark]}</svg>`
  );
}

function svg(height: number, body: string): string {
  return (
    `<svg class="due-strip" width="100%" height="${String(height)}" fill="currentColor" aria-hidden="true" ` +
    `focusable="false">${body}</svg>`
  );
}

/** A row: a thin line from the first report to the due date, and the mark of the status at the due date. */
export function dueStrip(axis: DueAxis, { due, from, mark }: DueRow): string {
  const at = place(axis, decimalYear(due));
  const y = String(MIDDLE);
  const span =
    from === ''
      ? ''
      : `<line class="c-dot" x1="${place(axis, decimalYear(from))}" x2="${at}" y1="${y}" y2="${y}" ` +
        'stroke="currentColor" stroke-width="1.4"/>';
  return svg(HEIGHT, grid(axis, HEIGHT) + span + markAt(at, mark));
}

/** The head of the rows: years below, and above them what the line of the day of judgement is. */
export function dueAxisHead(axis: DueAxis, todayLabel: string): string {
  const today = decimalYear(axis.today);
  const isLeft = today - axis.first < (axis.last - axis.first) / 2;
  const step = axis.last - axis.first > 8 ? 2 : 1;
  const years = yearsOf(axis)
    .filter((year) => (year - axis.first) % step === 0)
    .map((year) => {
      const anchor = year === axis.first ? 'start' : year === axis.last ? 'end' : 'middle';
      return `<text class="c-soft" x="${place(axis, year)}" y="36" text-anchor="${anchor}">${String(year)}</text>`;
    });
  const label =
    `<text class="c-ink" x="${place(axis, today)}" y="12" dx="${isLeft ? '6' : '-6'}" ` +
    `text-anchor="${isLeft ? 'start' : 'end'}">${todayLabel}</text>`;
  const line = upright('c-ink', place(axis, today), 22, ' stroke-width="1.6"');
  return svg(AXIS_HEIGHT, line + label + years.join(''));
}
