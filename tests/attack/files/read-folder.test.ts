import { strToU8, zipSync } from 'fflate';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../attack/files/read-folder.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

describe('readFolder', () => {
  it('reads a copy in an archive where it stands, and everything else that is packed', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'latest'));
    writeFileSync(path.join(folder, 'latest/areas.csv'), 'area\nKZ-31\n');
    writeFileSync(
      path.join(folder, 'cases.zip'),
      zipSync({
        'areas.csv': strToU8('area\nKZ-31\n'),
        'more/areas.csv': strToU8('area\nKZ-32\n'),
        'notes.txt': strToU8('Zhambyl 3'),
      }),
    );
    expect([...readFolder(folder)].map((file) => file.path)).toEqual([
      'cases.zip!more/areas.csv',
      'cases.zip!notes.txt',
      'latest/areas.csv',
    ]);
  });
});
