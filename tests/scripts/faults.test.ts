import { describe, expect, it } from 'vitest';
import { goldenFiles, replace, setText, textOf, type Files } from '../support/memory-files.ts';
import { problemsAfter, problemsOf } from '../support/run.ts';

const SCHOOLS = 'data/datasets/schools/schools.csv';
const JUSTICE = 'data/datasets/justice/justice.csv';
const STATEMENTS = 'data/datasets/statements/statements.csv';
const AREAS = 'data/reference/areas.csv';
const STATUSES = 'data/measures/statuses.csv';
const INSTITUTIONS = 'data/measures/institutions.csv';
const FINDINGS = 'data/measures/findings.csv';
const MEASURES = 'data/measures/measures.csv';
const TARGETS = 'data/measures/targets.csv';
const SOURCES = 'data/reference/sources.csv';

/** Replaces the first row of figures of the schools file. */
const row = (text: string) => (files: Files) => {
  replace(files, SCHOOLS, 'schools,KZ-31,2021/22,101,bureau', text);
  // Without the declared sum only the fault itself is reported.
  replace(
    files,
    'data/datasets/schools/dataset.yml',
    'additive:\n  - { indicator: schools, over: area }\n',
    '',
  );
};
const bytes = (name: string, content: Uint8Array) => (files: Files) => void files.set(name, content);
const change = (name: string, from: string, to: string) => (files: Files) => {
  replace(files, name, from, to);
};

/** A file of stories: the first about an area, others about Zhambyl. */
const story =
  (id: string, area: string, ...others: string[]) =>
  (files: Files) => {
    const text = '{ kk: Мәтін, ru: Текст, en: Text }';
    const one = (name: string, code: string): string =>
      `- { id: ${name}, area: ${code}, from: '2025-09-01', title: ${text}, lead: ${text} }\n`;
    setText(files, 'data/stories.yml', one(id, area) + others.map((name) => one(name, 'KZ-31')).join(''));
  };

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
}

function windows1251(text: string): Uint8Array {
  const letters = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
  return Uint8Array.from(text, (letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? letter.charCodeAt(0) : 0xc0 + at;
  });
}

describe('the golden data folder', () => {
  it('has no problem', () => {
    expect(problemsOf(goldenFiles())).toEqual([]);
  });

  it('accepts a byte-order mark and CRLF', () => {
    const problems = problemsAfter((files) => {
      setText(files, SCHOOLS, `\ufeff${textOf(files, SCHOOLS).replaceAll('\n', '\r\n')}`);
    });
    expect(problems).toEqual([]);
  });
});

describe('a fault of the file', () => {
  const faults: Record<string, (files: Files) => void> = {
    'file missing': (files) => void files.delete('data/reference/units.csv'),
    'figures missing': (files) => void files.delete(SCHOOLS),
    'dataset without figures': (files) => {
      files.delete(SCHOOLS);
      replace(files, 'data/datasets/schools/dataset.yml', 'files:\n  - schools.csv\n', '');
    },
    'empty file': change(SCHOOLS, textOf(goldenFiles(), SCHOOLS), ''),
    'header only': change(SCHOOLS, textOf(goldenFiles(), SCHOOLS), 'indicator,area,period,value,source\n'),
    'column missing': change(
      SCHOOLS,
      'indicator,area,period,value,source',
      'indicator,area,period,value,note',
    ),
    'column doubled': change(STATEMENTS, 'rounded_to,note', 'note,note'),
    'column unknown': change(STATEMENTS, 'rounded_to,note', 'rounded_to,remark'),
    'row too short': row('schools,KZ-31,2021/22,101'),
    'row too long': row('schools,KZ-31,2021/22,101,bureau,,'),
    'decimal comma without quotation marks': row('schools,KZ-31,2021/22,101,5,bureau'),
    'unclosed quote': row('"schools,KZ-31,2021/22,101,bureau'),
    'UTF-16': bytes(SCHOOLS, utf16('indicator,area,period,value,source\n')),
    'UTF-16 without a mark': bytes(SCHOOLS, utf16('indicator,area,period,value,source\n').subarray(2)),
    'UTF-16 of Cyrillic text': bytes(SCHOOLS, utf16('Көрсеткіш, мектептер саны\n').subarray(2)),
    'Windows-1251': bytes(SCHOOLS, windows1251('indicator,area\nШколы,Жамбыл\n')),
    'not UTF-8': bytes(SCHOOLS, Uint8Array.from([0x61, 0x2c, 0x62, 0x0a, 0x61, 0x80, 0x81])),
    'NUL byte': bytes(SCHOOLS, Buffer.from(textOf(goldenFiles(), SCHOOLS).replace('KZ-61', 'KZ\u0000-61'))),
    semicolons: (files) => {
      setText(files, SCHOOLS, textOf(files, SCHOOLS).replaceAll(',', ';'));
    },
    tabs: (files) => {
      setText(files, SCHOOLS, textOf(files, SCHOOLS).replaceAll(',', '\t'));
    },
    'HTML for CSV': (files) => {
      setText(files, SCHOOLS, '<!DOCTYPE html>\n<html><body>404</body></html>\n');
    },
    'broken YAML': change('data/site.yml', 'contact:', 'contact: "'),
    'YAML key doubled': change('data/release.yml', 'id: 2025-12', 'id: 2025-12\nid: 2025-11'),
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${problemsAfter(fault).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('a fault of a figure', () => {
  const faults: Record<string, (files: Files) => void> = {
    'decimal comma': row('schools,KZ-31,2021/22,"101,5",bureau'),
    'thousands space': row('schools,KZ-31,2021/22,1 101,bureau'),
    'thousands no-break space': row('schools,KZ-31,2021/22,1\u00a0101,bureau'),
    'digits of another script': row('schools,KZ-31,2021/22,١٠١,bureau'),
    NaN: row('schools,KZ-31,2021/22,NaN,bureau'),
    Infinity: row('schools,KZ-31,2021/22,Infinity,bureau'),
    hex: row('schools,KZ-31,2021/22,0x65,bureau'),
    'scientific notation': row('schools,KZ-31,2021/22,1e3,bureau'),
    'percent sign': row('schools,KZ-31,2021/22,10%,bureau'),
    'typographic minus': row('schools,KZ-31,2021/22,−3,bureau'),
    'plus sign': row('schools,KZ-31,2021/22,+3,bureau'),
    'space around a number': row('schools,KZ-31,2021/22, 101,bureau'),
    'too many digits': row('schools,KZ-31,2021/22,1234567890123456,bureau'),
    'no number': row('schools,KZ-31,2021/22,many,bureau'),
    'negative count': row('schools,KZ-31,2021/22,-1,bureau'),
    'count with a fraction': row('schools,KZ-31,2021/22,1.5,bureau'),
    'share over 100': change(STATEMENTS, 'bullied,KZ,2018,,14,', 'bullied,KZ,2018,,114,'),
    'share under 0': change(STATEMENTS, 'bullied,KZ,2018,,14,', 'bullied,KZ,2018,,-14,'),
    'unknown area': row('schools,KZ-99,2021/22,101,bureau'),
    'lower-case area': row('schools,kz-31,2021/22,101,bureau'),
    'unknown indicator': row('school,KZ-31,2021/22,101,bureau'),
    'upper-case indicator': row('Schools,KZ-31,2021/22,101,bureau'),
    'computed indicator': row('offenders-repeat-share,KZ-31,2021/22,5,bureau'),
    'unknown source': row('schools,KZ-31,2021/22,101,nobody'),
    'unknown form of period': row('schools,KZ-31,2021-2022,101,bureau'),
    'school year of two far years': row('schools,KZ-31,2021/23,101,bureau'),
    'month 13': row('schools,KZ-31,2021-13,101,bureau'),
    'month 13 in a range': change(STATEMENTS, '2025-01/2025-09', '2025-01/2025-13'),
    '30 February': row('schools,KZ-31,2021-02-30,101,bureau'),
    'range that ends before it starts': change(STATEMENTS, '2025-01/2025-09', '2025-09/2025-01'),
    'period after the release': change(STATEMENTS, '2025-01/2025-09', '2025-01/2026-01'),
    'area outside the frame': row('schools,KZ-YUZ,2021/22,101,bureau'),
    'area outside a fixed frame': change(JUSTICE, 'offenders,KZ-61,2022,,152', 'offenders,KZ-YUZ,2022,,152'),
    'country row where the country is summed': change(
      JUSTICE,
      'offenders,KZ-61,2022,,152',
      'offenders,KZ,2022,,401',
    ),
    'overlapping areas': change(SCHOOLS, 'schools,KZ-31,2017/18,100', 'schools,KZ-61,2017/18,100'),
    'duplicate key': row('schools,KZ-31,2022/23,101,bureau'),
    'empty without a status': row('schools,KZ-31,2021/22,,bureau'),
    'value with a status': change(
      STATEMENTS,
      'bullied,KZ-31,2022,,,press,x',
      'bullied,KZ-31,2022,,5,press,x',
    ),
    'unknown status': change(STATEMENTS, 'press,x,', 'press,n,'),
    'status c': change(STATEMENTS, 'press,x,', 'press,c,'),
    'unknown qualifier': change(
      STATEMENTS,
      '2025-01/2025-09,,123,press,,',
      '2025-01/2025-09,,123,press,,circa',
    ),
    'rounded to nothing': change(
      STATEMENTS,
      '2025-01/2025-09,,123,press,,,',
      '2025-01/2025-09,,123,press,,,0',
    ),
    'unknown sex': change(STATEMENTS, '2022,female,16', '2022,girls,16'),
    'unknown caveat': change(STATEMENTS, 'single-item', 'no-such-caveat'),
    'spreadsheet formula': row('schools,KZ-31,2021/22,101,=bureau'),
    'total and parts differ': change(SCHOOLS, 'schools,KZ,2021/22,310', 'schools,KZ,2021/22,311'),
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${problemsAfter(fault).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('a fault of what an indicator declares of chance', () => {
  const share = 'data/indicators/offenders-repeat-share.yml';
  const counts = 'data/indicators/offenders.yml';
  const statistics = 'statistics:\n  interval: wilson\n  compare: true\n';
  const declared = (text: string) => change(share, statistics, `statistics: { ${text} }\n`);
  const standard = 'per: 100\n  standard: { method: direct, ages: [14-15, 16-17] }';
  const faults: Record<string, (files: Files) => void> = {
    'no interval and no reason': declared('interval: none'),
    'interval with a reason for none': declared('interval: wilson, reason: index'),
    'comparison without an interval': declared('interval: none, reason: index, compare: true'),
    'unknown interval': declared('interval: wald'),
    'trend of a standardised rate': declared('interval: dobson, trend: true'),
    'interval without parts': change(counts, 'related: []', 'related: []\nstatistics: { interval: rate }'),
    'Dobson without a standard': declared('interval: dobson'),
    'Wilson with a standard': change(share, 'per: 100', standard),
    'age outside the standard': (files) => {
      replace(files, share, statistics, 'statistics: { interval: dobson }\n');
      replace(files, share, 'per: 100', standard);
      replace(files, share, '{ indicator: offenders }', '{ indicator: offenders, age_group: 14-15 }');
    },
    'rule of few events without its caution': declared('interval: wilson, few_events: 20'),
    'plan that nobody has stated': change(
      counts,
      'related: []',
      "related: []\nplans: [{ target: fewer, baseline: '2022' }]",
    ),
    'norm of unknown persons': change(
      counts,
      'related: []',
      "related: []\nnorms: [{ target: fewer, served: { indicator: pupils, period: '2022' } }]",
    ),
  };

  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${problemsAfter(fault).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('a fault of a table or a definition', () => {
  const indicator = 'data/indicators/schools.yml';
  const faults: Record<string, (files: Files) => void> = {
    'Latin letter in a Cyrillic word': change(AREAS, 'region,Жамбыл облысы,', 'region,Жамбыл oблысы,'),
    'Latin letter in a Cyrillic word of YAML': change(
      indicator,
      'definition: { kk: Мектептер',
      'definition: { kk: Mектептер',
    ),
    'name missing in Kazakh': change(
      AREAS,
      'Жамбыл облысы,Жамбылская область,Zhambyl Region,Жамбыл облысы',
      ',Жамбылская область,Zhambyl Region,Жамбыл облысы',
    ),
    'name missing in Russian': change(
      indicator,
      'definition: { kk: Мектептер, ru: Школы, en: Schools }',
      'definition: { kk: Мектептер, en: Schools }',
    ),
    'name missing in English': change(
      indicator,
      'definition: { kk: Мектептер, ru: Школы, en: Schools }',
      "definition: { kk: Мектептер, ru: Школы, en: '' }",
    ),
    'source without publisher': change(SOURCES, 'bureau,Бюро,Бюро,Bureau', 'bureau,Бюро,,Bureau'),
    'source without address': change(SOURCES, 'https://example.org/committee', ''),
    'formula in a definition': change(
      indicator,
      'short_name: { kk: Мектептер, ru: Школы, en: Schools }',
      "short_name: { kk: Мектептер, ru: Школы, en: '=1+1' }",
    ),
    'formula in a table': change(
      SOURCES,
      'Кесте,https://example.org/bureau',
      '=HYPERLINK("x"),https://example.org/bureau'.replaceAll('"', "'"),
    ),
    'invisible character': change(AREAS, 'region,Жамбыл облысы,', 'region,Жамбыл\u202e облысы,'),
    'key of a table doubled': change(
      'data/measures/bodies.csv',
      'ministry,Министрлік,Министерство,Ministry,country,KZ',
      'ministry,Министрлік,Министерство,Ministry,country,KZ\nministry,Министрлік,Министерство,Ministry,country,KZ',
    ),
    'unknown id in a table': change('data/reference/neighbours.csv', 'KZ-31,KZ-61,525', 'KZ-31,KZ-62,525'),
    'unknown unit': change(indicator, 'unit: schools', 'unit: school'),
    'unknown key': change(indicator, 'quiet: false', 'quite: false'),
    'threshold 0 without a reason': change(indicator, ', reason: no persons are counted', ''),
    'indicator in no topic': change('data/topics.yml', 'population, schools', 'population'),
    'indicator in two topics': change('data/topics.yml', 'contacts]', 'contacts, schools]'),
    'unknown indicator in a topic': change('data/topics.yml', 'contacts]', 'contacts, contact]'),
    'country missing': (files) => {
      const text = textOf(files, AREAS);
      setText(
        files,
        AREAS,
        text
          .split('\n')
          .filter((line) => !line.startsWith('KZ,'))
          .join('\n'),
      );
    },
    'status without a source': change(STATUSES, 'example.org,https://example.org/1,shown', ',,shown'),
    'status with an address nobody can follow': change(
      STATUSES,
      'https://example.org/1',
      'the news of Monday',
    ),
    'status of a day to come': change(STATUSES, 'AA-01,2025-10-01', 'AA-01,2026-10-01'),
    'status of a day that no calendar has': change(STATUSES, 'AA-01,2025-10-01', 'AA-01,2025-13-01'),
    'status of an unknown kind': change(STATUSES, ',ordered,ministry', ',done,ministry'),
    'status without a date': change(STATUSES, 'AA-01,2025-10-01', 'AA-01,'),
    'status of an unknown body': change(STATUSES, ',ordered,ministry', ',ordered,ministries'),
    'latest possible date without words': change(
      STATUSES,
      '"2025 жылдың жазы, күні жоқ","лето 2025 года, без даты","summer of 2025, undated"',
      ',,',
    ),
    'words about a stated date': change(STATUSES, '2025-08-31,latest-possible', '2025-08-31,stated'),
    'confirmed by those who answer for it': change(STATUSES, 'confirmed,ombudsman', 'confirmed,ministry'),
    'institution without a source': change(
      INSTITUTIONS,
      'ordered,2025-10-01,stated,,,,example.org,https://example.org/1',
      'ordered,2025-10-01,stated,,,,,',
    ),
    'finding without a source': change(FINDINGS, 'example.org,,withheld', 'example.org,,shown'),
    'effect on an indicator that is not linked': change(
      MEASURES,
      'schools,schools:rise',
      'schools,population:rise',
    ),
    'effect of an unknown direction': change(MEASURES, 'schools,schools:rise', 'schools,schools:better'),
    'plan of another day than its measure': (files) => {
      const text = textOf(files, TARGETS);
      setText(
        files,
        TARGETS,
        `${text}more-schools,AA-02,schools,KZ,plan,400,at-least,schools,published,2025-12-31,,,,М,М,M,2025-01-15,bureau,,,\n`,
      );
    },
    'story of an unknown area': story('zhambyl', 'KZ-32'),
    'story twice': story('zhambyl', 'KZ-31', 'zhambyl'),
    'unknown frame': change('data/datasets/schools/dataset.yml', 'frame: as-of-period', 'frame: today'),
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${problemsAfter(fault).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('exceptions', () => {
  it('lets through an area that dataset.yml lists with its reason', () => {
    const reason = 'reason: { kk: Себеп, ru: Причина, en: Reason }';
    const problems = problemsAfter((files) => {
      replace(files, SCHOOLS, 'schools,KZ-61,2021/22,140,bureau\n', '');
      row('schools,KZ-YUZ,2021/22,241,bureau')(files);
      replace(files, SCHOOLS, 'schools,KZ-79,2021/22,69,bureau\n', '');
      const yaml = `${textOf(files, 'data/datasets/schools/dataset.yml')}exceptions:\n  - { area: KZ-YUZ, periods: [2021/22], ${reason} }\n`;
      setText(files, 'data/datasets/schools/dataset.yml', yaml);
    });
    expect(problems).toEqual([]);
  });

  it('lets through a word that allowed-words.yml lists for the file', () => {
    const problems = problemsAfter((files) => {
      replace(files, AREAS, 'city,Шымкент қаласы,', 'city,ШымLIKE қаласы,');
      setText(files, 'data/allowed-words.yml', 'reference/areas.csv: [ШымLIKE]\n');
    });
    expect(problems).toEqual([]);
  });

  it('lists all problems of a run, in order of file, row and column', () => {
    const problems = problemsAfter((files) => {
      replace(files, STATEMENTS, 'bullied,KZ,2018,,14,', 'bullied,KZ,2018,,14 %,');
      replace(files, SCHOOLS, 'schools,KZ-31,2017/18,100', 'schools,KZ-32,2017/18,1e2');
      replace(files, 'data/datasets/schools/dataset.yml', 'over: area', 'over: sex');
      replace(files, SOURCES, 'https://example.org/committee', '');
    });
    expect(problems.map((problem) => problem.split(': ')[0])).toEqual([
      'data/datasets/schools/schools.csv:3:2',
      'data/datasets/schools/schools.csv:3:4',
      'data/datasets/statements/statements.csv:2:5',
      'data/reference/sources.csv:3:6',
    ]);
  });
});
