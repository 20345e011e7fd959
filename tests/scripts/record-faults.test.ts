import { describe, expect, it } from 'vitest';
import { replace, setText, textOf, type Files } from '../support/memory-files.ts';
import { recordProblemsAfter, recordsFiles } from '../support/records-files.ts';

const OFFENCES = 'extra/datasets/offences/offences.csv';
const OFFENCES_YML = 'extra/datasets/offences/dataset.yml';
const STAFF = 'extra/datasets/staff/staff.csv';
const STAFF_YML = 'extra/datasets/staff/dataset.yml';
const INDICATOR = 'extra/indicators/example-offences.yml';

type Change = (files: Files) => void;

const change =
  (name: string, from: string, to: string): Change =>
  (files) => {
    replace(files, name, from, to);
  };
/** Puts another record in the place of the first one. */
const record = (text: string): Change =>
  change(OFFENCES, 'KZ-31,311000000,2024-11-03,male,15,c-1,theft', text);
const yml = (from: string, to: string): Change => change(OFFENCES_YML, from, to);
const bytes =
  (content: (text: string) => Uint8Array): Change =>
  (files) =>
    void files.set(OFFENCES, content(textOf(files, OFFENCES)));

async function expectMessages(name: string, fault: Change, release = false): Promise<void> {
  const file = `../fixtures/faults/records/${name.replaceAll(' ', '-')}.txt`;
  await expect(`${recordProblemsAfter(fault, release).join('\n')}\n`).toMatchFileSnapshot(file);
}

describe('the folders of records', () => {
  it('have no problem', () => {
    expect(recordProblemsAfter(() => undefined)).toEqual([]);
  });

  it('may have a byte-order mark, CRLF, quotation marks, blank lines at the end and columns in another order', () => {
    const problems = recordProblemsAfter((files) => {
      const rows = textOf(files, STAFF).trim().split('\n');
      const turned = rows.map((row) =>
        row
          .split(',')
          .reverse()
          .map((cell) => `"${cell}"`)
          .join(','),
      );
      setText(files, STAFF, `\ufeff${turned.join('\r\n')}\r\n\r\n\r\n`);
    });
    expect(problems).toEqual([]);
  });
});

describe('a fault of a file of records', () => {
  const all = textOf(recordsFiles(), OFFENCES);
  const [header = '', ...rows] = all.trim().split('\n');
  const faults: Record<string, Change> = {
    'file missing': (files) => void files.delete(OFFENCES),
    'empty file': change(OFFENCES, all, ''),
    'blank file': change(OFFENCES, all, '\n\n \n'),
    'header only': change(OFFENCES, all, `${header}\n`),
    'no header': change(OFFENCES, all, `${rows.join('\n')}\n`),
    'column missing': change(STAFF, 'region,year,size,posts', 'region,year,size,places'),
    'column doubled': change(OFFENCES, header, header.replace('kind', 'sex')),
    'column undeclared': change(
      OFFENCES,
      all,
      [`${header},surname`, ...rows.map((row) => `${row},Ivanov`)].join('\n'),
    ),
    'row too short': record('KZ-31,311000000,2024-11-03,male,15,c-1'),
    'row too long': record('KZ-31,311000000,2024-11-03,male,15,5,c-1,theft'),
    'blank row in the middle': record(''),
    'unclosed quote': record('KZ-31,311000000,"2024-11-03,male,15,c-1,theft'),
    'quote in the middle of a cell': record('KZ-31,311000000,2024-11-03,"ma"le,15,c-1,theft'),
    'not UTF-8': bytes((text) => Buffer.concat([Buffer.from(text), Buffer.from([0x4b, 0x80, 0x81])])),
    'cut in a letter': bytes((text) => Buffer.concat([Buffer.from(text), Buffer.from('ж').subarray(0, 1)])),
    'Windows-1251': bytes((text) =>
      Buffer.concat([Buffer.from(text), Buffer.from([0xc6, 0xe0, 0xec, 0xe1])]),
    ),
    'UTF-16': bytes((text) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])),
    'NUL byte': bytes((text) => Buffer.from(text.replace('c-3', 'c\u0000-3'))),
    semicolons: bytes((text) => Buffer.from(text.replaceAll(',', ';'))),
    'HTML for CSV': change(OFFENCES, all, '<!DOCTYPE html>\n<html><body>404</body></html>\n'),
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    await expectMessages(name, fault);
  });
});

describe('a fault of a record', () => {
  const faults: Record<string, Change> = {
    'unknown area': record('KZ-99,311000000,2024-11-03,male,15,c-1,theft'),
    'lower-case area': record('kz-31,311000000,2024-11-03,male,15,c-1,theft'),
    'the country': record('KZ,311000000,2024-11-03,male,15,c-1,theft'),
    'area outside the frame': record('KZ-YUZ,,2024-11-03,male,15,c-1,theft'),
    'area not covered': change(STAFF, 'KZ-31,2024/25,small,0', 'KZ-61,2024/25,small,0'),
    'unknown district': record('KZ-31,310000000,2024-11-03,male,15,c-1,theft'),
    'district of another area': record('KZ-61,311000000,2024-11-03,male,15,c-1,theft'),
    'district empty': yml('district: { is: district, empty: true }', 'district: { is: district }'),
    'unknown form of period': record('KZ-31,311000000,03.11.2024,male,15,c-1,theft'),
    'range of months': record('KZ-31,311000000,2024-11/2024-12,male,15,c-1,theft'),
    'month 13': record('KZ-31,311000000,2024-13-03,male,15,c-1,theft'),
    '30 February': record('KZ-31,311000000,2025-02-30,male,15,c-1,theft'),
    'period outside the coverage': record('KZ-31,311000000,2024-10-31,male,15,c-1,theft'),
    'period after the release': (files) => {
      setText(files, STAFF, textOf(files, STAFF).replaceAll('2024/25', '2025/26'));
      replace(files, STAFF_YML, 'period: 2024/25', 'period: 2025/26');
      replace(files, STAFF, 'KZ-31,2025/26,small,0', 'KZ-31,2026-03,small,0');
    },
    'period too coarse': record('KZ-31,311000000,2024,male,15,c-1,theft'),
    'year for a month': (files) => {
      yml('2024-11/2025-02', '2024-01/2025-02')(files);
      record('KZ-31,311000000,2024,male,15,c-1,theft')(files);
    },
    'unknown sex': record('KZ-31,311000000,2024-11-03,m,15,c-1,theft'),
    'sex empty': record('KZ-31,311000000,2024-11-03,,15,c-1,theft'),
    'age outside every band': record('KZ-31,311000000,2024-11-03,male,18,c-1,theft'),
    'age with a fraction': record('KZ-31,311000000,2024-11-03,male,15.5,c-1,theft'),
    'age in words': record('KZ-31,311000000,2024-11-03,male,fifteen,c-1,theft'),
    'age empty': record('KZ-31,311000000,2024-11-03,male,,c-1,theft'),
    'unknown category': record('KZ-31,311000000,2024-11-03,male,15,c-1,Theft'),
    'category empty': record('KZ-31,311000000,2024-11-03,male,15,c-1,'),
    'impossible combination': record('KZ-31,311000000,2024-11-03,male,12,c-1,theft'),
    'pseudonym empty': record('KZ-31,311000000,2024-11-03,male,15,,theft'),
    'a name for a pseudonym': record('KZ-31,311000000,2024-11-03,male,15,Иванов Иван,theft'),
    'a personal number for a pseudonym': record('KZ-31,311000000,2024-11-03,male,15,080131500123,theft'),
    'a formula for a pseudonym': record('KZ-31,311000000,2024-11-03,male,15,=HYPERLINK(1),theft'),
    'spreadsheet formula': record('=KZ-31,-311000000,@2024,+male,=15,c-1,=theft'),
    'decimal comma': change(STAFF, 'KZ-31,2024/25,large,2', 'KZ-31,2024/25,large,"2,5"'),
    'fraction of a post': change(STAFF, 'KZ-31,2024/25,large,2', 'KZ-31,2024/25,large,2.5'),
    'negative number': change(STAFF, 'KZ-31,2024/25,large,2', 'KZ-31,2024/25,large,-2'),
    'number empty': change(STAFF, 'KZ-31,2024/25,large,2', 'KZ-31,2024/25,large,'),
    'the same fault in many rows': (files) => {
      const rows = Array.from({ length: 30 }, () => 'KZ-31,2024/25,huge,1');
      setText(files, STAFF, `${textOf(files, STAFF)}${rows.join('\n')}\n`);
    },
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    await expectMessages(name, fault);
  });

  it('never repeats a pseudonym or a whole row', () => {
    for (const fault of Object.values(faults)) {
      const messages = recordProblemsAfter(fault).join('\n');
      expect(messages).not.toMatch(/c-1|Иванов|080131500123|HYPERLINK/);
      expect(messages).not.toContain('male,15');
    }
  });
});

describe('a fault of dataset.yml of records', () => {
  const faults: Record<string, Change> = {
    'unknown kind': yml('kind: records', 'kind: record'),
    'published origin': yml('origin: synthetic', 'origin: published'),
    'unknown frame': yml('frame: areas-2022', 'frame: as-of-period'),
    'unknown source': yml('source: made_up', 'source: nobody'),
    'unknown caveat': yml('source: made_up', 'source: made_up\ncaveats: [nothing]'),
    'coverage that is no period': yml('2024-11/2025-02', 'from 2024'),
    'coverage of a day': yml('2024-11/2025-02', '2024-11-03'),
    'coverage after the release': yml('2024-11/2025-02', '2024-11/2026-02'),
    'covered area outside the frame': change(STAFF_YML, 'areas: [KZ-31]', 'areas: [KZ-YUZ]'),
    'no column of periods': yml('date: { is: period }', 'date: { is: category, values: [a] }'),
    'two columns of areas': yml('district: { is: district, empty: true }', 'district: { is: area }'),
    'unknown kind of column': yml('sex: { is: sex }', 'sex: { is: gender }'),
    'ages that end before they begin': yml('from: 12, to: 17', 'from: 17, to: 12'),
    'category with the name of a dimension': change(STAFF_YML, 'size: { is: category', 'age: { is: category'),
    'category value doubled': yml('values: [theft, other]', 'values: [theft, other, theft]'),
    'unknown indicator': yml('indicator: example-offenders', 'indicator: example-offender'),
    'computed indicator': yml('indicator: example-offenders', 'indicator: offenders-repeat-share'),
    'indicator that is no count': yml('indicator: example-offenders', 'indicator: bullied'),
    'contributors without a column': change(STAFF_YML, 'value: rows', 'value: contributors'),
    'contributors of two kinds of period': yml(
      'value: contributors\n    periods: [month]',
      'value: contributors\n    periods: [month, cumulative]',
    ),
    'contributors with a filter': yml(
      'value: contributors',
      'value: contributors\n    where: { kind: theft }',
    ),
    'sum of no column': change(STAFF_YML, '{ sum: posts }', '{ sum: places }'),
    'unknown dimension': yml('[age, kind]', '[age, motive]'),
    'dimension doubled': yml('[age, kind]', '[area, district]'),
    'dimension that is filtered': change(
      STAFF_YML,
      'by: [[area]]\n  - indicator: example-small',
      'by: [[area]]\n    where: { area: KZ-31 }\n  - indicator: example-small',
    ),
    'total of a country that is not covered': change(
      STAFF_YML,
      'by: [[area]]\n  - indicator: example-small',
      'by: [[], [area]]\n  - indicator: example-small',
    ),
    'no whole year': yml('[month, cumulative]', '[month, year]'),
    'ages missing': yml('    ages: [12-13, 14-17]\n', ''),
    'ages without need': yml(', [age, kind]]', ']'),
    'age band outside the ages': yml('ages: [12-13, 14-17]', 'ages: [12-13, 14-18]'),
    'value not declared in the indicator': change(INDICATOR, 'id: theft', 'id: stealing'),
    'breakdown whose values overlap': change(INDICATOR, 'relation: parts', 'relation: overlapping'),
    'unknown dimension of a filter': change(STAFF_YML, 'where: { size: small }', 'where: { posts: small }'),
    'unknown value of a filter': change(
      STAFF_YML,
      'where: { size: small }',
      'where: { size: [small, tiny] }',
    ),
    'unknown value of the impossible': yml(
      '{ age: 12-13, kind: theft }',
      '{ age: 10-13, kind: theft, district: KZ-31 }',
    ),
    'two meanings of one indicator': change(
      STAFF_YML,
      'indicator: example-small-schools',
      'indicator: example-posts',
    ),
    'crossing doubled': yml('- all: [area, sex]', '- all: [area, sex]\n      - [sex, area]'),
    'file not listed': yml('files: [offences.csv]', 'files: [offences.csv, more.csv]'),
    'too many cells': (files) => {
      yml(
        'values: [theft, other]',
        `values: [theft, other, ${Array.from({ length: 2500 }, (_, i) => `k${String(i)}`).join(', ')}]`,
      )(files);
      yml('indicator: example-offences', 'indicator: example-offences-detailed')(files);
      const values = ['theft', 'other', ...Array.from({ length: 2500 }, (_, i) => `k${String(i)}`)];
      const detailed = textOf(files, INDICATOR).replace(
        /values: .*/,
        `values: [${values.map((id) => `{ id: ${id}, name: { kk: Бір, ru: Вид, en: Kind } }`).join(', ')}] }]`,
      );
      setText(files, 'extra/indicators/example-offences.yml', detailed);
      setText(files, 'extra/indicators/example-offences-detailed.yml', detailed);
      replace(
        files,
        'extra/topics.yml',
        '[example-offences,',
        '[example-offences, example-offences-detailed,',
      );
      yml(
        'by: [[], [area], [district], [age, kind]]',
        'by: [[], [area], [district], [age, kind], [district, sex, kind]]',
      )(files);
    },
    'figures of the same indicator': (files) => {
      const yaml = textOf(files, 'data/datasets/schools/dataset.yml')
        .replace('origin: published', 'origin: synthetic')
        .replace('schools.csv', 'more.csv')
        .replace(/additive:[^]*/, '');
      setText(files, 'extra/datasets/more/dataset.yml', yaml);
      setText(
        files,
        'extra/datasets/more/more.csv',
        'indicator,area,period,value,source\nexample-posts,KZ-31,2024/25,7,bureau\n',
      );
    },
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    await expectMessages(`yml ${name}`, fault);
  });

  it('synthetic data in a release', async () => {
    await expectMessages('yml synthetic in a release', () => undefined, true);
  });
});

describe('a fault of what --with adds', () => {
  const faults: Record<string, Change> = {
    'indicator of the same id': (files) => {
      setText(files, 'extra/indicators/schools.yml', textOf(files, 'data/indicators/schools.yml'));
    },
    'topic of the same id': change('extra/topics.yml', 'id: examples', 'id: schools'),
    'indicator in two topics': change('extra/topics.yml', '[example-offences', '[schools, example-offences'),
    'indicator in no topic': change('extra/topics.yml', ', example-posts', ''),
    'source of the same id': change('extra/reference/sources.csv', 'made_up,', 'bureau,'),
    'unit of the same id': change('extra/reference/units.csv', 'posts,', 'schools,'),
    'column of a table missing': change('extra/reference/units.csv', 'kind,', 'sort,'),
    'dataset of the same id': (files) => {
      for (const name of ['dataset.yml', 'staff.csv']) {
        setText(files, `extra/datasets/schools/${name}`, textOf(files, `extra/datasets/staff/${name}`));
        files.delete(`extra/datasets/staff/${name}`);
      }
    },
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    await expectMessages(`with ${name}`, fault);
  });
});
