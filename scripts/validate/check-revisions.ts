import { parsePeriod, PERIOD_FORMS } from '../../src/domain/period.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { REVISION_COLUMNS, type Revision, type RevisionColumn } from '../../src/domain/revision.ts';
import { checkCells } from './check-cells.ts';
import type { CsvSource } from './check-tables.ts';
import type { Fault } from './problem-list.ts';
import { missingOrUnfit, textOfCells } from './three-texts.ts';

interface RevisionContext {
  /** Those that are out, and the one being prepared. */
  readonly releases: readonly string[];
  readonly knowsIndicator: (id: string) => boolean;
  readonly knowsArea: (area: string) => boolean;
  readonly sources: ReadonlySet<string>;
  readonly allowed: ReadonlySet<string>;
}

type Cells = Readonly<Record<RevisionColumn, string>>;

function unknown(what: string, found: string, expected: string, remedy: string): Fault {
  return { what, found, expected, remedy };
}

function placeFaults(
  { release, indicator, area, period, source }: Cells,
  context: RevisionContext,
): Partial<Record<RevisionColumn, Fault | null>> {
  const { releases, knowsIndicator, knowsArea, sources } = context;
  return {
    release: releases.includes(release)
      ? null
      : unknown(
          'unknown release',
          release,
          `one of ${releases.join(', ')}`,
          'write the release that has changed it',
        ),
    indicator: knowsIndicator(indicator)
      ? null
      : unknown('unknown indicator', indicator, 'the id of an indicator', 'correct the id'),
    area:
      area === '' || knowsArea(area)
        ? null
        : unknown(
            'unknown area',
            area,
            'a code of reference/areas.csv, or nothing for all',
            'correct the code',
          ),
    period:
      period === '' || parsePeriod(period) !== null
        ? null
        : unknown(
            'not a period',
            period,
            `${PERIOD_FORMS}, or nothing for all`,
            'write the period as in the files',
          ),
    source:
      source === '' || sources.has(source)
        ? null
        : unknown(
            'unknown source',
            source,
            'the id of the source that says so, or nothing where you do',
            'add the source to reference/sources.csv, or correct the id',
          ),
  };
}

/** Checks the explanations of changes and types them, in the order of the file. */
export function checkRevisions(file: CsvSource, context: RevisionContext, problems: Problem[]): Revision[] {
  const { allowed } = context;
  const faultsOf = (cells: Cells): Partial<Record<RevisionColumn, Fault | null>> => ({
    ...placeFaults(cells, context),
    text_kk: missingOrUnfit('text_kk', cells, allowed),
    text_ru: missingOrUnfit('text_ru', cells, allowed),
    text_en: missingOrUnfit('text_en', cells, allowed),
  });
  return checkCells(file, REVISION_COLUMNS, faultsOf, problems).map((cells) => ({
    release: cells.release,
    indicator: cells.indicator,
    area: cells.area,
    period: cells.period,
    text: textOfCells(cells),
    source: cells.source,
  }));
}
