/** Whether a cell is what its column says: the checks that a reader makes by the metadata alone. */
export function isTyped(text: string, type: string): boolean {
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text);
  if (type === 'integer') return /^-?\d+$/.test(text);
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  return type === 'string';
}
