import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/data-folder.ts';

/** Imports that must be refused: each breaks one wall of the house. */
const FORBIDDEN: readonly (readonly [string, string])[] = [
  ['src/domain/x.ts', "import '../i18n/format.ts';"],
  ['src/charts/x.ts', "import '../i18n/format.ts';"],
  ['src/i18n/x.ts', "import '../charts/dots.ts';"],
  ['src/views/x.ts', "import '../../scripts/protect/protect.ts';"],
  ['src/pages/x.ts', "import '../charts/dots.ts';"],
  ['src/components/x.ts', "import '../../scripts/read/reader.ts';"],
  ['src/client/x.ts', "import '../i18n/format.ts';"],
  ['src/build/x.ts', "import '../views/store.ts';"],
  ['scripts/publish/x.ts', "import '../protect/protect.ts';"],
  ['scripts/derive/x.ts', "import '../aggregate/aggregate.ts';"],
  ['scripts/protect/x.ts', "import 'node:fs';"],
];

const eslint = new ESLint({
  cwd: ROOT,
  overrideConfigFile: path.join(ROOT, 'eslint.config.js'),
  ruleFilter: ({ ruleId }) => ruleId === 'house/boundary',
  // The walls are seen in the text alone: no types, which take longer to load than all else here.
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
});

describe('the walls of the house', () => {
  it.each(FORBIDDEN)('%s may not %s', async (file, code) => {
    const [result] = await eslint.lintText(`${code}\n`, { filePath: path.join(ROOT, file) });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toEqual(['house/boundary']);
  });

  it('let domain into every folder', async () => {
    const [result] = await eslint.lintText("import '../domain/row.ts';\n", {
      filePath: path.join(ROOT, 'src/charts/x.ts'),
    });
    expect(result?.messages).toEqual([]);
  });
});
