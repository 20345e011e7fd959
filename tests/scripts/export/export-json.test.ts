import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../scripts/export/export-json.ts';
import type { Shelf, Subject } from '../../../scripts/export/shelf.ts';
import { COLUMNS } from '../../../src/domain/row.ts';
import { publishExamples, shelvesOf } from '../../support/exported.ts';
import { anyText } from '../../support/nasty-texts.ts';

const [latest, examples] = shelvesOf(publishExamples());

function jsonOf(shelf: Shelf | undefined, subject: Subject | undefined): Record<string, unknown> {
  const file = shelf && subject ? exportJson(shelf, subject) : null;
  if (typeof file?.content !== 'string') throw new Error('no file');
  return JSON.parse(file.content) as Record<string, unknown>;
}

function subjectOf(shelf: Shelf | undefined, kind: Subject['kind']): Subject {
  const subject = shelf?.subjects.find((one) => one.kind === kind);
  if (!subject) throw new Error(`no ${kind}`);
  return subject;
}

describe('the JSON of a region, a topic and of everything', () => {
  it('begins with what it is, of which release, by whom and on which terms', () => {
    const region = subjectOf(latest, 'region');
    const document = jsonOf(latest, region);
    expect(document).toMatchObject({
      kind: 'region',
      id: region.id,
      name: region.name,
      edition: 'latest',
      synthetic: false,
      release: latest?.index.release,
      licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
      columns: COLUMNS,
    });
    expect((document['citation'] as { en: string }).en).toContain(region.name.en);
  });

  it('says that figures are made up', () => {
    expect(jsonOf(examples, subjectOf(examples, 'all'))).toMatchObject({
      edition: 'examples',
      synthetic: true,
    });
  });

  it('is not made of indicators, which have a fuller one', () => {
    if (!latest) throw new Error('nothing published');
    expect(exportJson(latest, subjectOf(latest, 'indicator'))).toBeNull();
  });

  it('has a row a line, and is whole without rows', () => {
    const topic = subjectOf(latest, 'topic');
    const file = latest && exportJson(latest, topic);
    const lines = String(file?.content)
      .split('\n')
      .filter((line) => line.startsWith('  {"'));
    expect(lines).toHaveLength(topic.table.rows.length);
    expect(jsonOf(latest, { ...topic, table: { columns: topic.table.columns, rows: [] } })['rows']).toEqual(
      [],
    );
  });

  it('keeps any text and number', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.option(anyText), fc.option(number))), (cells) => {
        const rows = cells.map(([text, value]) => [text ?? '', value === null ? '' : String(value)]);
        const subject = { ...subjectOf(latest, 'all'), table: { columns: ['note', 'value'], rows } };
        expect(jsonOf(latest, subject)['rows']).toEqual(
          cells.map(([note, value]) => ({ note, value: value === 0 ? 0 : value })),
        );
      }),
    );
  });
});
