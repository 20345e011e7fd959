import { DateSchema } from '../../src/domain/id.ts';
import type { Input } from '../../src/domain/input.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { TableName, Tables } from '../../src/domain/tables.ts';
import type { CsvSource } from './check-tables.ts';
import { FileProblems, type Fault } from './problem-list.ts';

/** Tables of which every row is somebody's word: who published it and where it can be read. */
const REPORTS = ['statuses', 'institutions', 'findings', 'events'] as const satisfies readonly TableName[];
const DATED: readonly TableName[] = ['statuses', 'institutions'];

type Cells = Readonly<Record<string, string>>;
type Report = (column: string, fault: Fault) => void;

function checkSource(cells: Cells, report: Report): void {
  if (cells['status'] === 'not-stated') return;
  if (cells['publisher'] === '') {
    report('publisher', {
      what: 'the row has no source',
      found: '',
      expected: 'who published it',
      remedy: 'name the publisher; without a source a report is not taken, write the status not-stated',
    });
  }
  const isShown = /^https?:\/\/[^\s]+$/.test(cells['address'] ?? '');
  if (isShown || (cells['address'] === '' && cells['address_status'] === 'withheld')) return;
  report('address', {
    what: cells['address'] === '' ? 'the row has no source' : 'the address cannot be followed',
    found: cells['address'] ?? '',
    expected: 'the address of the page, beginning with http:// or https://, or address_status "withheld"',
    remedy: 'write where a reader finds it; without a source a report is not taken',
  });
}

function checkDate(cells: Cells, { date, read_to }: Input['release'], report: Report): void {
  const last = read_to > date ? read_to : date;
  const written = cells['date'] ?? '';
  // What is no day at all is told by the schema of the column.
  if (DateSchema.safeParse(written).success && written > last) {
    report('date', {
      what: 'the date has not come yet',
      found: written,
      expected: `a day up to ${last}`,
      remedy: 'correct the date, or move read_to in release.yml when later sources have been read',
    });
  }
  const hasWords = ['date_text_kk', 'date_text_ru', 'date_text_en'].map((column) => cells[column] !== '');
  if (cells['date_kind'] === 'latest-possible' ? hasWords.every(Boolean) : !hasWords.some(Boolean)) return;
  report(
    'date_kind',
    cells['date_kind'] === 'latest-possible'
      ? {
          what: 'it is not said why the date is the latest possible',
          found: 'latest-possible',
          expected: 'what is known of the date in date_text_kk, date_text_ru and date_text_en',
          remedy: 'write it in three languages, such as "2025, undated article"',
        }
      : {
          what: 'words about a date that the source states',
          found: cells['date_kind'] ?? '',
          expected: 'latest-possible, or no date_text',
          remedy: 'write latest-possible where the source bears no day, or empty date_text',
        },
  );
}

/** `confirmed` is the word of somebody who does not answer for the measure, or of a figure that a third party published. */
function checkConfirmed(cells: Cells, { measures }: Tables, report: Report): void {
  if (cells['status'] !== 'confirmed') return;
  const owners = measures.find(({ measure }) => measure === cells['measure'])?.owners.split(';') ?? [];
  const said = (cells['stated_by'] ?? '').split(';').filter((id) => id !== '');
  if (said.some((id) => !owners.includes(id))) return;
  report('stated_by', {
    what: 'nobody but those who answer for the measure confirms it',
    found: said.join(';'),
    expected: 'a body that does not answer for the measure',
    remedy: 'name who confirms it, or write the status reported-done',
  });
}

/** A measure that is linked to an indicator may state an effect on it, and on no other. */
function checkEffects(cells: Cells, report: Report): void {
  const effects = cells['effects'] ?? '';
  if (effects === 'not-stated') return;
  const linked = (cells['indicators'] ?? '').split(';');
  for (const effect of effects.split(';')) {
    const [indicator = ''] = effect.split(':');
    if (linked.includes(indicator)) continue;
    report('effects', {
      what: 'an effect on an indicator that the measure is not linked to',
      found: indicator,
      expected: cells['indicators'] === '' ? 'not-stated' : linked.join(', '),
      remedy: 'add the indicator to the column indicators, or correct the effect',
    });
  }
}

function everyRow(
  name: TableName,
  sources: ReadonlyMap<TableName, CsvSource>,
  problems: Problem[],
  check: (cells: Cells, report: Report) => void,
): void {
  const source = sources.get(name);
  if (!source) return;
  const file = new FileProblems(source.path, source.header, problems);
  source.rows.slice(1).forEach((row, i) => {
    const cells = Object.fromEntries(source.header.map((column, at) => [column, row[at] ?? '']));
    check(cells, (column, fault) => {
      file.cell(i + 2, source.header.indexOf(column), fault);
    });
  });
}

/** A plan is carried out when its number is reached: its measure names the day of the plan. */
function checkTargetDay(cells: Cells, { measures }: Tables, report: Report): void {
  const measure = measures.find((one) => one.measure === cells['measure']);
  if (!measure || cells['kind'] !== 'plan' || measure.due_date === cells['due_date']) return;
  report('due_date', {
    what: 'the plan and its measure name different days',
    found: cells['due_date'] ?? '',
    expected: measure.due_date === '' ? 'no day, as in measures.csv' : measure.due_date,
    remedy: 'write the same day in both tables',
  });
}

/**
 * What every table of the tracker owes its readers: a source for each report, a day that has come, the word of somebody
 * else where something counts as confirmed.
 */
export function checkTracker(
  sources: ReadonlyMap<TableName, CsvSource>,
  tables: Tables,
  release: Input['release'] | null,
  problems: Problem[],
): void {
  for (const name of REPORTS) {
    everyRow(name, sources, problems, (cells, report) => {
      checkSource(cells, report);
      if (release && DATED.includes(name)) checkDate(cells, release, report);
      if (name === 'statuses') checkConfirmed(cells, tables, report);
    });
  }
  everyRow('measures', sources, problems, checkEffects);
  everyRow('targets', sources, problems, (cells, report) => {
    checkTargetDay(cells, tables, report);
  });
}
