/** A document as JSON whose last member has a record a line: there are many of them. */
export function withLines<T extends object>(
  document: T,
  key: keyof T & string,
  records: readonly object[],
): string {
  const head = Object.fromEntries(Object.entries(document).filter(([name]) => name !== key));
  const text = JSON.stringify(head, null, 1).slice(0, -2);
  const lines = records.map((record) => `\n  ${JSON.stringify(record)}`);
  return `${text},\n "${key}": [${lines.join(',')}\n ]\n}\n`;
}
