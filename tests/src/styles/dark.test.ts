import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/data-folder.ts';
import { filesBelow } from '../../support/pages.ts';

const SRC = path.join(ROOT, 'src');
/** Another picture of the same size; its colours are tested where it is made. */
const PICTURE = /<source media="\(prefers-color-scheme: dark\)"/g;
const ASKING = /prefers-color-scheme|light-dark\(/;

// Pages are looked at in dark with axe's rules of colour alone: nothing else may change with the scheme.
it('changes nothing but the colours of tokens where the scheme is dark', () => {
  const asking = filesBelow(SRC).filter((name) =>
    ASKING.test(readFileSync(path.join(SRC, name), 'latin1').replaceAll(PICTURE, '')),
  );
  expect(asking).toEqual(['styles/tokens.css']);
  const css = readFileSync(path.join(SRC, 'styles/tokens.css'), 'utf8');
  const blocks = css.split('@media (prefers-color-scheme: dark)').slice(1);
  expect(blocks).toHaveLength(1);
  expect(blocks[0]).toMatch(/^ \{\s*:root \{\s*(?:--\w+: #[0-9a-f]{6};\s*)+\}\s*\}\s/);
});
