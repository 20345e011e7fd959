import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../../../scripts/export/json-schemas.ts';
import { exportAll, publishExamples } from '../../support/exported.ts';
import { madeShelf } from '../../support/made-shelf.ts';
import { filesBelow } from '../../support/pages.ts';

function checks(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats(ajv);
  return new Map(
    jsonSchemas(madeShelf().shelf).map((file) => [
      path.basename(file.path, '.json'),
      ajv.compile(JSON.parse(String(file.content)) as object),
    ]),
  );
}

describe('jsonSchemas', () => {
  let out = '';

  beforeAll(async () => {
    out = publishExamples();
    await exportAll(out);
  }, 60_000);

  it.each([
    ['lineage', /^latest\/lineage\//],
    ['history', /^history\//],
    ['changes', /^changes\.json$/],
  ])('describe %s as it is published, and nothing else', (name, pattern) => {
    const check = checks().get(name);
    const files = filesBelow(path.join(out, 'v1')).filter((file) => pattern.test(file));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const document: unknown = JSON.parse(readFileSync(path.join(out, 'v1', file), 'utf8'));
      expect([file, check?.(document), check?.errors ?? []]).toEqual([file, true, []]);
    }
    expect(check?.({ more: 1 })).toBe(false);
  });

  it('stand in the edition of the real figures only', () => {
    expect(jsonSchemas(madeShelf({ synthetic: true }).shelf)).toEqual([]);
  });
});
