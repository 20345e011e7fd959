import { describe, expect, it } from 'vitest';
import { readMeasuresArguments } from '../../scripts/measures-arguments.ts';
import { goldenFolder, runScript, temporaryFolder } from '../support/data-folder.ts';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

describe('readMeasuresArguments', () => {
  it('reads the folder of data and where requests go', () => {
    expect(readMeasuresArguments(['check'])).toEqual({ data: 'data', requests: null });
    expect(readMeasuresArguments(['check', '--data', 'other/', '--requests', 'out'])).toEqual({
      data: 'other',
      requests: 'out',
    });
  });

  it.each([
    [[], 'unknown: no command; the command is check'],
    [['list'], 'unknown: list; the command is check'],
    [['check', 'twice'], 'not understood: twice'],
    [['check', '--all'], "Unknown option '--all'"],
  ])('refuses %j', (argv, message) => {
    const read = readMeasuresArguments(argv);
    expect('message' in read && read.message).toContain(message);
  });
});

describe('npm run measures -- check', () => {
  it('lists what to look at and writes the requests', () => {
    const out = temporaryFolder();
    const { status, stdout } = runScript('scripts/measures.ts', [
      'check',
      '--data',
      goldenFolder(),
      '--requests',
      out,
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('4 measures, judged on 2025-12-31');
    expect(stdout).toContain('requests for information: 2');
    expect(readdirSync(out).sort()).toEqual([
      'akimats.kk.txt',
      'akimats.ru.txt',
      'ministry.kk.txt',
      'ministry.ru.txt',
    ]);
    expect(readFileSync(path.join(out, 'ministry.ru.txt'), 'utf8')).toContain('Кому: Министерство');
  });

  it('refuses a status without a source, and says where', () => {
    const data = goldenFolder();
    const file = path.join(data, 'measures/statuses.csv');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('example.org,https://example.org/5,shown', ',,shown'));
    const { status, stderr } = runScript('scripts/measures.ts', ['check', '--data', data]);
    expect(status).toBe(1);
    expect(stderr).toContain('measures/statuses.csv:7:12: publisher: the row has no source');
  });

  it('says how it is called', () => {
    const { status, stderr } = runScript('scripts/measures.ts', ['look']);
    expect([status, stderr.includes('usage: npm run measures -- check')]).toEqual([2, true]);
  });
});
