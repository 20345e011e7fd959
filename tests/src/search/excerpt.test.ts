import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/search/excerpt.ts';

const LONG = `${'бір сөз '.repeat(40)}мектептердегі психолог ${'тағы сөз '.repeat(40)}`.trim();

describe('an excerpt', () => {
  it('of a short text is the text', () => {
    expect(excerpt('kk', 'Мектептер саны.', 'мектеп')).toBe('Мектептер саны.');
  });

  it('shows the word that was asked for, in any form', () => {
    const line = excerpt('kk', LONG, 'psihologtarga');
    expect(line).toContain('мектептердегі психолог');
    expect(line).toMatch(/^….*…$/);
    expect(line.length).toBeLessThanOrEqual(152);
  });

  it('is the beginning where the words are not there', () => {
    expect(excerpt('kk', LONG, 'шара')).toMatch(/^бір сөз .*…$/);
  });

  it('never cuts a word', () => {
    const said = new Set(LONG.split(' '));
    const shown = excerpt('kk', LONG, 'психолог').replaceAll('…', '').split(' ');
    expect(shown.filter((word) => !said.has(word))).toEqual([]);
  });

  it('shows the end of a text whole', () => {
    expect(excerpt('en', `${'one word '.repeat(40)}psychologist`, 'psychologists')).toMatch(/psychologist$/);
  });
});
