import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licenceText } from '../../../scripts/export/licence-text.ts';
import { markdownText } from '../../../scripts/export/markdown.ts';
import { readme } from '../../../scripts/export/readme.ts';
import { madeShelf, same, SOURCE } from '../../support/made-shelf.ts';
import { nastyText, oneLine } from '../../support/nasty-text.ts';

function written(options: Parameters<typeof madeShelf>[0] = {}): string {
  const { shelf, subject } = madeShelf(options);
  const caveats = [{ heading: same('Mind'), text: same('the gap') }];
  return readme({ shelf, subject, files: [['made-up.csv', 'csv']], document: null, caveats });
}

describe('readme', () => {
  it('tells in each language what, from whom and on which terms', () => {
    const text = written();
    expect(text.match(/^## .*$/gm)).toEqual([
      '## Қазақша: Made-up indicator',
      '## Русский: Made-up indicator',
      '## English: Made-up indicator',
    ]);
    expect(text).toContain(
      '- `bureau`: Bureau, A table, May 2024; terms: with a link to the source. https://example.org/table',
    );
    expect(text).toContain('- **Mind** the gap');
    expect(text).toContain('No site of any state.');
    expect(text).toContain('> Qorgan project (Qorgan). Made-up indicator.');
  });

  it('keeps every name as it is, and on one line', () => {
    fc.assert(
      fc.property(nastyText, (name) => {
        const text = written({ name: same(name) });
        expect(text.split('\n')[0]).toBe(`# ${markdownText(name)}`);
        expect(
          markdownText(name)
            .replace(/\\(?=[^\w\s])/g, '')
            .replaceAll('\\', ''),
        ).toBe(oneLine(name).replaceAll('\\', ''));
        expect(text.match(/^## /gm)).toHaveLength(3);
      }),
    );
  });
});

describe('licenceText', () => {
  it('leaves each source its own terms', () => {
    const { shelf, subject } = madeShelf({ tables: { sources: [SOURCE, { ...SOURCE, source: 'other' }] } });
    const text = licenceText(shelf, subject);
    expect(text).toContain('CC BY 4.0: https://creativecommons.org/licenses/by/4.0/');
    expect(text).toContain('- bureau: Bureau; terms: with a link to the source');
    expect(text).not.toContain('- other');
  });
});
