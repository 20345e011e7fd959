import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFrozen, sealRelease, sha256 } from '../support/frozen-files.ts';
import { goldenFiles, replace, setText, textOf, type Files } from '../support/memory-files.ts';
import { problemsAfter, publishedFrom } from '../support/run.ts';

const ZHAMBYL = 'offenders|KZ-31|2022|||';
const TOP = 'data/releases/2023-01/files/';
const SIGNATURES = path.join(import.meta.dirname, '../fixtures/signatures');

function signed(files: Files, name: string): void {
  files.set(`${TOP}${name}`, readFileSync(path.join(SIGNATURES, name)));
}

function withKey(files: Files, name: string): void {
  files.set(`data/releases/${name}`, readFileSync(path.join(SIGNATURES, name)));
}

describe('a fault of released files', () => {
  const faults: Record<string, (files: Files) => void> = {
    'released file changed since': (files) => {
      replace(files, `${TOP}all.csv`, '146', '145');
    },
    'released file cut short': (files) => {
      setText(files, `${TOP}all.csv`, 'area,val');
    },
    'released file missing': (files) => {
      files.delete(`${TOP}all.csv`);
    },
    'file added to a release': (files) => {
      setText(files, `${TOP}regions/kz-31.csv`, 'area,value\r\n');
    },
    'release without checksums': (files) => {
      files.delete(`${TOP}SHA256SUMS`);
    },
    'release with checksums that are none': (files) => {
      setText(files, `${TOP}SHA256SUMS`, 'all.csv is fine\n');
    },
    'released files of another release': (files) => {
      replace(files, `${TOP}release.json`, '2023-01"', '2022-01"');
      sealRelease(files, '2023-01');
    },
    'released papers that do not fit': (files) => {
      replace(files, `${TOP}release.json`, '"rows":1', '"rows":"one"');
      sealRelease(files, '2023-01');
    },
    'ledger bound to other files': (files) => {
      const ledger = 'data/releases/2023-01/ledger.json';
      setText(
        files,
        ledger,
        JSON.stringify({ ...(JSON.parse(textOf(files, ledger)) as object), files: 'a'.repeat(64) }),
      );
    },
    'signature without a key': (files) => {
      signed(files, 'SHA256SUMS.minisig');
    },
    'signature of something else': (files) => {
      signed(files, 'SHA256SUMS.minisig');
      signed(files, 'SHA256SUMS.sig');
      withKey(files, 'minisign.pub');
      withKey(files, 'signing-key.pem');
    },
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    const problems = problemsAfter((files) => {
      addFrozen(files, '2023-01', [`${ZHAMBYL},146,,`], { 'all.csv': 'area,value\r\nKZ-31,146\r\n' });
      fault(files);
    });
    await expect(`${problems.join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('a data folder with released files', () => {
  const all = 'area,value\r\nKZ-31,146\r\n';

  function published(value: number, change: (files: Files) => void = () => undefined): Map<string, string> {
    const files = goldenFiles();
    addFrozen(files, '2023-01', [`${ZHAMBYL},${String(value)},,`], { 'all.csv': all });
    change(files);
    return publishedFrom(files);
  }

  it('publishes them byte by byte, with their checksums', () => {
    const files = published(146);
    expect(files.get('r/2023-01/all.csv')).toBe(all);
    expect(files.get('r/2023-01/SHA256SUMS')).toContain(`${sha256(all)}  all.csv\n`);
  });

  it('lists the release in the index', () => {
    const index = JSON.parse(published(146).get('index.json') ?? '') as { releases: { id: string }[] };
    expect(index.releases.map(({ id }) => id)).toEqual(['2023-01']);
  });

  it('tells what the release being prepared changes of it, and nothing of a figure that stays', () => {
    const lines = (files: Map<string, string>): string[] =>
      (files.get('changes.csv') ?? '').split('\r\n').filter((line) => line.includes(',KZ-31,2022,,,,'));
    expect(lines(published(146)).filter((line) => line.includes(',offenders,'))).toEqual([]);
    expect(lines(published(160)).filter((line) => line.includes(',offenders,'))).toEqual([
      '2025-12,offenders,KZ-31,2022,,,,160,146,,,revised',
    ]);
  });

  it('carries a signature and its key on', () => {
    const files = published(146, (data) => {
      setText(data, `${TOP}SHA256SUMS`, textOf(data, `${TOP}SHA256SUMS`));
      withKey(data, 'minisign.pub');
    });
    expect(files.get('minisign.pub')).toContain('minisign public key');
  });
});

describe('calendar.csv', () => {
  const HEADER = 'date,kind,indicators,text_kk,text_ru,text_en,source';

  it('is published in the order of its dates', () => {
    const files = goldenFiles();
    const rows = [
      '2026-12,release,,Шығарылым,Выпуск,Release,',
      '2026-03-05,release,schools,Кесте,Таблица,Table,',
    ];
    setText(files, 'data/calendar.csv', `${[HEADER, ...rows].join('\n')}\n`);
    const index = JSON.parse(publishedFrom(files).get('index.json') ?? '') as { calendar: unknown };
    expect(index.calendar).toEqual([
      {
        date: '2026-03-05',
        kind: 'release',
        indicators: ['schools'],
        text: { kk: 'Кесте', ru: 'Таблица', en: 'Table' },
        source: '',
      },
      {
        date: '2026-12',
        kind: 'release',
        indicators: [],
        text: { kk: 'Шығарылым', ru: 'Выпуск', en: 'Release' },
        source: '',
      },
    ]);
  });

  it('has every fault named', async () => {
    const problems = problemsAfter((files) => {
      const rows = [
        'next spring,release,,Шығарылым,Выпуск,Release,',
        '2026,sometime,,Шығарылым,Выпуск,Release,',
        '2026,release,no-such;schools,Шығарылым,Выпуск,Release,',
        '2026,release,,,=Выпуск,Release,',
        '2026,release,,Шығарылым,Выпуск,Release,stat',
        '2026,source,,Шығарылым,Выпуск,Release,',
      ];
      setText(files, 'data/calendar.csv', `${[HEADER, ...rows].join('\n')}\n`);
    });
    await expect(`${problems.join('\n')}\n`).toMatchFileSnapshot('../fixtures/faults/calendar-of-faults.txt');
  });

  it('needs its columns', () => {
    const problems = problemsAfter((files) => {
      setText(files, 'data/calendar.csv', 'date,what\n');
    });
    expect(problems.join('\n')).toContain('kind');
  });
});

describe('revisions.csv', () => {
  const HEADER = 'release,indicator,area,period,text_kk,text_ru,text_en,source';

  it('is published in its order', () => {
    const files = goldenFiles();
    const row =
      '2025-12,schools,KZ-61,2022/23,Кесте түзетілді,Таблица исправлена,The table was corrected,bureau';
    setText(files, 'data/revisions.csv', `${HEADER}\n${row}\n`);
    const index = JSON.parse(publishedFrom(files).get('index.json') ?? '') as { revisions: unknown };
    expect(index.revisions).toEqual([
      {
        release: '2025-12',
        indicator: 'schools',
        area: 'KZ-61',
        period: '2022/23',
        text: { kk: 'Кесте түзетілді', ru: 'Таблица исправлена', en: 'The table was corrected' },
        source: 'bureau',
      },
    ]);
  });

  it('may explain an indicator that only an earlier release had', () => {
    const files = goldenFiles();
    addFrozen(files, '2023-01', ['gone|KZ-31|2022|||,146,,']);
    setText(files, 'data/revisions.csv', `${HEADER}\n2023-01,gone,,,Алынды,Убран,Left out,\n`);
    expect(JSON.parse(publishedFrom(files).get('index.json') ?? '')).toMatchObject({
      revisions: [{ indicator: 'gone', area: '', period: '', source: '' }],
    });
  });

  it('has every fault named', async () => {
    const problems = problemsAfter((files) => {
      const rows = [
        '2031-01,schools,,,Кесте,Таблица,Table,',
        '2025-12,no-such,,,Кесте,Таблица,Table,',
        '2025-12,schools,KZ-99,,Кесте,Таблица,Table,',
        '2025-12,schools,,last year,Кесте,Таблица,Table,',
        '2025-12,schools,,,Кесте,Таблица,,',
        '2025-12,schools,,,Кесте,Таблица,Table,no_such',
      ];
      setText(files, 'data/revisions.csv', `${[HEADER, ...rows].join('\n')}\n`);
    });
    await expect(`${problems.join('\n')}\n`).toMatchFileSnapshot(
      '../fixtures/faults/revisions-of-faults.txt',
    );
  });
});
