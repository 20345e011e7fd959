import type { Shown, ShownValue } from './types.ts';

/** Whether a row has a value, in a form that narrows the type of the row. */
export function hasValue<Row extends { readonly cell: Shown }>(
  row: Row,
): row is Row & { readonly cell: ShownValue } {
  return row.cell.kind === 'value';
}
