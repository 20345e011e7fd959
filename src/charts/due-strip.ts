import type { Mark } from '../domain/measure-state.ts';
import { decimalYear } from './decimal-year.ts';

/**
 * Rows of a list of due dates: one small drawing a row, all on the same axis of time. Places are percents, so that a row
 * is as wide as its column on every screen; each is text already in the row beside it, so the drawings are decoration.
 */

/** What all rows share: both ends as decimal years, and the day on which everything is judged. */
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

const AXIS_HEIGHT = 40;
/** More years than this have no room for a label each on a phone. */
const MOST_LABELS = 6;

/** The axis that holds all days and the day of judgement; at least a year long. */
export function dueAxis(days: readonly string[], today: string): DueAxis {
  const times = [...days, today].map(decimalYear);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return { first, last: Math.max(last, first + 1), today };
}

function place({ first, last }: DueAxis, year: number): string {
  return `${String(Math.round(((year - first) / (last - first)) * 1000) / 10)}%`;
}

function upright(className: string, x: string, to: string, width = '1'): string {
  return `<line class="${className}" x1="${x}" x2="${x}" y2="${to}" stroke="currentColor" stroke-width="${width}"/>`;
}

/** Beginnings of years on the axis. */
function yearsOf({ first, last }: DueAxis): readonly number[] {
  const from = Math.ceil(first);
  return Array.from({ length: Math.floor(last) - from + 1 }, (_, i) => from + i);
}

function today(axis: DueAxis, to: string): string {
  return upright('c-ink', place(axis, decimalYear(axis.today)), to, '1.6');
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
    `<svg class="c-dot" x="${x}" y="50%" overflow="visible">` +
    `<rect class="c-paper" ${BOX}/>${MARKS[mark]}</svg>`
  );
}

function svg(height: string, body: string): string {
  return (
    `<svg class="due-strip" width="100%" height="${height}" fill="currentColor" aria-hidden="true" ` +
    `focusable="false">${body}</svg>`
  );
}

/** A row: a thin line from the first report to the due date, and the mark of the status at the due date. */
export function dueStrip(axis: DueAxis, { due, from, mark }: DueRow): string {
  const at = place(axis, decimalYear(due));
  const grid = yearsOf(axis).map((year) => upright('c-line', place(axis, year), '100%'));
  const span =
    from === ''
      ? ''
      : `<line class="c-dot" x1="${place(axis, decimalYear(from))}" x2="${at}" y1="50%" y2="50%" ` +
        'stroke="currentColor" stroke-width="1.4"/>';
  return svg('100%', grid.join('') + today(axis, '100%') + span + markAt(at, mark));
}

/** Labels near an edge stay inside. */
function anchorOf({ first, last }: DueAxis, year: number): string {
  const share = (year - first) / (last - first);
  return share < 0.04 ? 'start' : share > 0.96 ? 'end' : 'middle';
}

/** The head of the rows: years below, and above them what the line of the day of judgement is. */
export function dueAxisHead(axis: DueAxis, todayLabel: string): string {
  const day = decimalYear(axis.today);
  const isLeft = day - axis.first < (axis.last - axis.first) / 2;
  const years = yearsOf(axis);
  const step = Math.ceil(years.length / MOST_LABELS);
  const labels = years
    .filter((_, i) => i % step === 0)
    .map((year) => {
      const x = place(axis, year);
      return `<text class="c-soft" x="${x}" y="36" text-anchor="${anchorOf(axis, year)}">${String(year)}</text>`;
    });
  const label =
    `<text class="c-ink" x="${place(axis, day)}" y="12" dx="${isLeft ? '6' : '-6'}" ` +
    `text-anchor="${isLeft ? 'start' : 'end'}">${todayLabel}</text>`;
  return svg(String(AXIS_HEIGHT), today(axis, '20') + label + labels.join(''));
}
