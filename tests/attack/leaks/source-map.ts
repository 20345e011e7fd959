import { readFileSync } from 'node:fs';
import path from 'node:path';
import { change, put } from '../../support/copy-site.ts';
import { ROOT } from '../../support/data-folder.ts';
import { filesBelow } from '../../support/pages.ts';
import { dottedIndicators } from '../../support/site-facts.ts';
import { unprotectedCsv } from '../../support/unprotected.ts';
import { exactly, type Leak } from './leak.ts';

const SOURCE = 'src/client/sort-table.ts';

export const sourceMap: Leak = {
  name: 'source-map',
  says: 'Source maps were left on, and one of them carries a table that a script once imported.',
  apply({ dist }, secrets) {
    const script = filesBelow(dist).find((name) => /^_astro\/AreaTable.*\.js$/.test(name));
    const [id] = dottedIndicators(dist, secrets);
    if (script === undefined || id === undefined) throw new Error('no script to be mapped');
    const table = `export default ${JSON.stringify(unprotectedCsv(dist, id, secrets))}`;
    const map = {
      version: 3,
      file: path.basename(script),
      names: [],
      sources: [`../../${SOURCE}`, `../../data/${id}.csv?raw`],
      sourcesContent: [readFileSync(path.join(ROOT, SOURCE), 'utf8'), table],
      mappings: 'AAAA',
    };
    put(dist, `${script}.map`, JSON.stringify(map));
    change(dist, script, (text) => `${text.trimEnd()}\n//# sourceMappingURL=${path.basename(script)}.map\n`);
    return secrets.filter(({ key }) => key.startsWith(`${id}|`)).map(exactly);
  },
};
