import { describe, expect, it } from 'vitest';
import { addRelease, decide } from '../support/ledger-files.ts';
import { goldenFiles, replace, setText, textOf, type Files } from '../support/memory-files.ts';
import { problemsAfter, publishedFrom } from '../support/run.ts';

const ZHAMBYL = 'offenders|KZ-31|2022|||';
const GIRLS = 'offenders|KZ-31|2022|female||';
const FIRST = 'data/releases/2023-01/ledger.csv';
const PAPERS = 'data/releases/2023-01/ledger.json';

/** Two releases, the second after the first. */
function twoReleases(files: Files, first: readonly string[], second: readonly string[]): void {
  const previous_sha256 = addRelease(files, { id: '2023-01' }, first);
  addRelease(files, { id: '2024-01', previous: '2023-01', previous_sha256 }, second);
}

/** Status and value of the offenders of Zhambyl in the files that are published. */
function offendersOf(files: Files): string[] {
  const csv = publishedFrom(files).get('latest/indicators/offenders.csv') ?? '';
  const [header = '', ...rows] = csv.trimEnd().split('\n');
  const at = (name: string): number => header.split(',').indexOf(name);
  return rows
    .map((row) => row.split(','))
    .filter((cells) => cells[at('area')] === 'KZ-31')
    .map((cells) =>
      `${cells[at('sex')] ?? ''} ${cells[at('value')] ?? ''} ${cells[at('status')] ?? ''}`.trim(),
    );
}

describe('a fault of a release', () => {
  const faults: Record<string, (files: Files) => void> = {
    'release changed since': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      replace(files, FIRST, '146', '145');
    },
    'release without papers': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      files.delete(PAPERS);
    },
    'release without ledger': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      files.delete(FIRST);
    },
    'release papers not JSON': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      setText(files, PAPERS, '{ "release": ');
    },
    'release papers incomplete': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      replace(files, PAPERS, '"date": "2023-01-28"', '"day": "28 January"');
    },
    'release in another folder': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      replace(files, PAPERS, '"release": "2023-01"', '"release": "2022-01"');
    },
    'release before is missing': (files) => {
      twoReleases(files, [`${ZHAMBYL},146,,`], [`${ZHAMBYL},146,,`]);
      files.delete(FIRST);
      files.delete(PAPERS);
    },
    'release chain broken': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      addRelease(files, { id: '2024-01', previous: '2023-01', previous_sha256: 'a'.repeat(64) }, [
        `${ZHAMBYL},146,,`,
      ]);
    },
    'release chain of two ends': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      addRelease(files, { id: '2024-01' }, [`${ZHAMBYL},146,,`]);
    },
    'release before with a hash before it': (files) => {
      addRelease(files, { id: '2023-01', previous_sha256: 'b'.repeat(64) }, [`${ZHAMBYL},146,,`]);
    },
    'release dated before the one it follows': (files) => {
      const previous_sha256 = addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      addRelease(files, { id: '2024-01', date: '2022-12-31', previous: '2023-01', previous_sha256 }, [
        `${ZHAMBYL},146,,`,
      ]);
    },
    'ledger without a column': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      replace(files, FIRST, 'status', 'state');
    },
    'ledger of faults': (files) => {
      addRelease(files, { id: '2023-01' }, [
        `${ZHAMBYL},146,,`,
        `${ZHAMBYL},146,,`,
        'offenders of Zhambyl,146,,',
        'offenders|KZ-99|2022|||,146,,',
        `${GIRLS},2,c,`,
        `offenders|KZ-61|2022|||,many,,`,
        `offenders|KZ-79|2022|||,,q,`,
        `offenders|KZ|2022|||,401,,roughly`,
      ]);
    },
    'decisions of faults': (files) => {
      decide(
        files,
        'offenders of Zhambyl,2025-12,withhold,A. Person,2025-12-01,small',
        `${ZHAMBYL},2031-01,withhold,A. Person,2025-12-01,small`,
        `${GIRLS},2025-12,hide,A. Person,2025-12-01,small`,
        'offenders|KZ-61|2022|||,2025-12,publish,,2025-12-01,small',
        'offenders|KZ-79|2022|||,2025-12,publish,A. Person,1 December,small',
        'offenders|KZ|2022|||,2025-12,publish,A. Person,2025-12-01,',
        'offenders|KZ|2022|||,2025-12,publish,A. Person,2025-12-01,small',
      );
    },
    'decisions without a column': (files) => {
      decide(files);
      replace(files, 'data/releases/decisions.csv', ',by,', ',who,');
    },
    'decision that is not needed': (files) => {
      addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
      decide(files, `${ZHAMBYL},2025-12,withhold,A. Person,2025-12-01,to be safe`);
    },
    'figure that was published is small now': (files) => {
      addRelease(files, { id: '2023-01' }, [`${GIRLS},2,,`]);
    },
  };
  it.each(Object.entries(faults))('%s', async (name, fault) => {
    const file = `../fixtures/faults/${name.replaceAll(' ', '-')}.txt`;
    await expect(`${problemsAfter(fault).join('\n')}\n`).toMatchFileSnapshot(file);
  });
});

describe('a data folder with releases', () => {
  it('publishes what it would without them, where they said the same', () => {
    const files = goldenFiles();
    const without = offendersOf(files);
    expect(without).toEqual(['146', 'female  c']);
    twoReleases(files, [`${ZHAMBYL},146,,`, `${GIRLS},,c,`], [`${ZHAMBYL},146,,`, `${GIRLS},,c,`]);
    expect(offendersOf(files)).toEqual(without);
  });

  it('withholds for ever what was withheld of a year that was over', () => {
    const files = goldenFiles();
    addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},,c,`]);
    expect(offendersOf(files)).toEqual(['c', 'female  c']);
  });

  it('leaves out or keeps what was published and is small now, as was decided', () => {
    const decided = (decision: string): string[] => {
      const files = goldenFiles();
      addRelease(files, { id: '2023-01' }, [`${GIRLS},2,,`]);
      decide(files, `${GIRLS},2025-12,${decision},A. Person,2025-12-01,it is out`);
      return offendersOf(files);
    };
    expect(decided('publish')).toEqual(['146', 'female 2']);
    expect(decided('withhold')).toEqual(['146', 'female  c']);
  });

  it('states the hash of the last ledger, and that earlier releases are guarded against', () => {
    const files = goldenFiles();
    const previous_sha256 = addRelease(files, { id: '2023-01' }, [`${ZHAMBYL},146,,`]);
    const last = addRelease(files, { id: '2024-01', previous: '2023-01', previous_sha256 }, []);
    const audit: unknown = JSON.parse(publishedFrom(files).get('audit.json') ?? '');
    expect(audit).toMatchObject({ ledger: last, against: ['outsider', 'insider', 'earlier-releases'] });
  });

  it('has no release in a file that is none', () => {
    const files = goldenFiles();
    setText(files, 'data/releases/README.md', textOf(files, 'data/site.yml'));
    expect(offendersOf(files)).toEqual(['146', 'female  c']);
  });
});
