import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../fixtures/standards');

/** Text of a vendored schema. */
export function standard(name: string): string {
  return readFileSync(path.join(FOLDER, name), 'utf8');
}

/** A check by a JSON Schema (draft 7). */
export function checkBy(name: string): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(standard(name)) as object);
}

/** What is wrong with a value, a line each; empty where nothing is. */
export function faultsOf(check: ValidateFunction, value: unknown): string[] {
  check(value);
  return (check.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
