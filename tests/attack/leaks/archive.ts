import { strToU8, zipSync } from 'fflate';
import { put } from '../../support/copy-site.ts';
import { indicatorsOf, unprotectedCsv } from '../../support/unprotected.ts';
import { exactly, type Leak } from './leak.ts';

/** The earliest day a zip can name: the archive must be the same every time. */
const DAY = new Date('1980-01-01T12:00:00');

export const archive: Leak = {
  name: 'archive',
  says: 'The archive of all files was packed from the tables as they were before anything was withheld.',
  apply({ dist }, secrets) {
    const files = indicatorsOf(secrets).map((id) => [
      `indicators/${id}.csv`,
      strToU8(unprotectedCsv(dist, id, secrets)),
    ]);
    const entries = Object.fromEntries(files) as Record<string, Uint8Array>;
    put(dist, 'data/v1/latest/all.zip', zipSync(entries, { mtime: DAY }));
    return secrets.map(exactly);
  },
};
