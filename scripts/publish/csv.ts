const NEEDS_QUOTES = /[",\r\n]/;

function escape(field: string): string {
  return NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Fields of RFC 4180: commas between them, quotation marks only where needed. */
export function csvFields(fields: readonly string[]): string {
  return fields.map(escape).join(',');
}

/** One record: its fields and CRLF. */
export function csvLine(fields: readonly string[]): string {
  return `${csvFields(fields)}\r\n`;
}

/** A number as it stands in files: digits, a point, a hyphen-minus; empty for no value. */
export function csvNumber(value: number | null): string {
  if (value === null) return '';
  if (!Number.isFinite(value)) throw new Error(`invalid number: ${String(value)}`);
  const text = String(value);
  return text.includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : text;
}
