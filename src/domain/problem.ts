/**
 * Something a person can mend in the data. Every problem says where it is, what is wrong, what was found, what is
 * expected and how to mend it; everything else that goes wrong is a bug and is thrown.
 */
export interface Problem {
  /** The file as the person named it: the folder given, then the path below it. */
  readonly path: string;
  /** Row as a spreadsheet counts it, the header being row 1; line of a YAML file. */
  readonly row?: number;
  /** Column counted from 1. */
  readonly column?: number;
  /** Name of the column, or dotted path of a YAML key. */
  readonly field?: string;
  readonly what: string;
  readonly found: string;
  readonly expected: string;
  readonly remedy: string;
}

/** Longest value repeated in a message; what is longer is cut, so that one bad file cannot flood the screen. */
const LONGEST_FOUND = 60;

function place(problem: Problem): string {
  const row = problem.row === undefined ? '' : `:${String(problem.row)}`;
  const column = problem.column === undefined ? '' : `:${String(problem.column)}`;
  return `${problem.path}${row}${column}`;
}

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_FOUND ? text : `${characters.slice(0, LONGEST_FOUND).join('')}…`;
}

/** One line: `path:row:column: what is wrong; found …; expected …; remedy`. */
export function formatProblem(problem: Problem): string {
  const field = problem.field === undefined ? '' : `${problem.field}: `;
  const found = JSON.stringify(shorten(problem.found));
  return `${place(problem)}: ${field}${problem.what}; found ${found}; expected ${problem.expected}; ${problem.remedy}`;
}

function compareNumbers(a: number | undefined, b: number | undefined): number {
  return (a ?? 0) - (b ?? 0);
}

/** Order of a report: by file, then row, then column, then text; independent of the order of discovery. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  const byPlace = compareNumbers(a.row, b.row) || compareNumbers(a.column, b.column);
  if (byPlace !== 0) return byPlace;
  return a.what < b.what ? -1 : a.what > b.what ? 1 : 0;
}
