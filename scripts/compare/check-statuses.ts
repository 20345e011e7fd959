import { z } from 'zod';
import type { Catalogue } from '../../src/domain/input.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { ReadArchive } from './prepared-changes.ts';

const STATUSES = 'statuses.json';

/** What makes a report the one it is; its texts may be corrected. */
const ReportSchema = z.array(z.object({ measure: z.string(), date: z.string(), status: z.string() }));

function keyOf({ measure, date, status }: z.infer<typeof ReportSchema>[number]): string {
  return `${measure}, ${date}, ${status}`;
}

/**
 * A report on a measure is somebody's word on a day: later ones stand beside it and never replace it. Names each report
 * of the last release that is no longer in the table.
 */
export function checkStatuses(
  { archive, tables }: Pick<Catalogue, 'archive' | 'tables'>,
  read: ReadArchive,
  folder: string,
): Problem[] {
  const last = archive.releases.at(-1);
  if (!last?.files.some(({ path }) => path === STATUSES)) return [];
  const bytes = read(`${last.folder}/${STATUSES}`);
  const released = ReportSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  const present = new Set(tables.statuses.map(keyOf));
  return released
    .map(keyOf)
    .filter((key) => !present.has(key))
    .map((key) => ({
      path: `${folder}/measures/statuses.csv`,
      what: `a report of release ${last.id} is gone or was changed`,
      found: '',
      expected: `the row of ${key}`,
      remedy: 'put the row back as it was; write what is known now in a row of its own',
    }));
}
