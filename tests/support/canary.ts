import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, temporaryFolder } from './data-folder.ts';
import { addMadeUpBoundaries } from './made-up-boundaries.ts';

/** Large numbers that stand nowhere else: were one of them to leave the build, it would be found. */
export const CANARIES: Readonly<Record<string, number>> = {
  '0-11': 81_317,
  '14-15': 92_653,
  '16-17': 73_519,
};
const AREAS = ['KZ-11', 'KZ-43'];
const SMALL = 4;

/**
 * A copy of the data in which two areas have one small age group among victims and huge others: whichever of the
 * others is withheld to cover the small one is a number that can be searched for. Made-up boundaries lie in it too, or
 * they would need a site of their own.
 */
export function canaryData(): string {
  const folder = path.join(temporaryFolder(), 'data');
  cpSync(path.join(ROOT, 'data'), folder, { recursive: true });
  const file = path.join(folder, 'datasets/criminal-justice-2022/victims.csv');
  const [header = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const columns = header.split(',');
  const at = (name: string): number => columns.indexOf(name);
  const total = SMALL + Object.values(CANARIES).reduce((sum, value) => sum + value, 0);
  const changed = lines.map((line) => {
    const cells = line.split(',');
    const area = AREAS.indexOf(cells[at('area')] ?? '');
    if (cells[at('indicator')] !== 'victims' || area < 0) return line;
    const age = cells[at('age_group')] ?? '';
    // The second area gets the same numbers plus one, so that every number is found where it belongs.
    const value = age === '' ? total : (CANARIES[age] ?? SMALL);
    cells[at('value')] = String(
      value + (age === '' ? area * Object.keys(CANARIES).length : age in CANARIES ? area : 0),
    );
    return cells.join(',');
  });
  writeFileSync(file, [header, ...changed].join('\n'));
  addMadeUpBoundaries(folder);
  return folder;
}
