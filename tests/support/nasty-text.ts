import fc from 'fast-check';

const NASTY = [
  ...'"\',;|&<>{}[]()%\\$#_^~`*-+=:!?@/',
  '\n',
  '\t',
  ' ',
  '--',
  "''",
  '``',
  ': ',
  ' #',
  '- ',
  ']]>',
  '{{',
  '\\n',
  'TY  - ',
  'ER  - ',
  'שלום',
  'مرحبا',
  'Қазақ',
  'ё',
  '🙂',
  '1. ',
  'a',
  'Z',
  '7',
];

/** Names that formats trip over, as the validation lets them in: trimmed, and not empty. */
export const nastyText = fc
  .array(fc.constantFrom(...NASTY), { minLength: 1, maxLength: 12 })
  .map((parts) => `n${parts.join('')}x`.trim());

/** A text as formats of one line have it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
