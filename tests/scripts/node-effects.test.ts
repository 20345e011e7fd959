import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diskOutput, diskReader } from '../../scripts/node-effects.ts';
import { temporaryFolder } from '../support/data-folder.ts';

describe('the disk as reader', () => {
  it('reads files and lists folders, which end in a slash', () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'b'));
    writeFileSync(path.join(folder, 'a.csv'), 'x');
    expect(diskReader.list(folder)).toEqual(['a.csv', 'b/']);
    expect(diskReader.readFile(path.join(folder, 'a.csv'))?.toString()).toBe('x');
  });

  it('reads a large file piece by piece, from the beginning each time', () => {
    const file = path.join(temporaryFolder(), 'large.csv');
    const text = 'KZ-31,2024-11-03,male\n'.repeat(30_000);
    writeFileSync(file, text);
    for (let run = 0; run < 2; run += 1) {
      const sizes: number[] = [];
      let read = '';
      for (const piece of diskReader.readPieces(file) ?? []) {
        sizes.push(piece.length);
        read += Buffer.from(piece).toString();
      }
      expect(read).toBe(text);
      expect(sizes.length).toBeGreaterThan(2);
      expect(Math.max(...sizes)).toBeLessThan(300_000);
    }
    expect(diskReader.readPieces(`${file}.none`)).toBeNull();
  });

  it('finds nothing where nothing is, and does not hide other faults', () => {
    const folder = temporaryFolder();
    expect(diskReader.readFile(path.join(folder, 'none'))).toBeNull();
    expect(diskReader.list(path.join(folder, 'none'))).toEqual([]);
    expect(() => diskReader.readFile(folder)).toThrow('EISDIR');
  });
});

describe('the disk as output', () => {
  it('shows nothing before it is committed, then everything', () => {
    const folder = temporaryFolder();
    const output = diskOutput(folder);
    const file = output.open('latest/a.csv');
    file.write('α,');
    file.write(new TextEncoder().encode('β\r\n'));
    const content = 'α,β\r\n';
    expect(file.close()).toEqual({
      bytes: Buffer.byteLength(content),
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect(existsSync(path.join(folder, 'v1'))).toBe(false);
    output.commit();
    expect(readFileSync(path.join(folder, 'v1/latest/a.csv'), 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['v1']);
  });

  it('writes more than it keeps in memory', () => {
    const folder = temporaryFolder();
    const output = diskOutput(folder);
    const file = output.open('big.csv');
    const line = 'x'.repeat(100_000);
    for (let i = 0; i < 5; i += 1) file.write(line);
    file.write('y'.repeat(300_000));
    expect(file.close().bytes).toBe(800_000);
    output.commit();
    expect(readFileSync(path.join(folder, 'v1/big.csv'), 'utf8')).toBe(line.repeat(5) + 'y'.repeat(300_000));
  });

  it('leaves no trace when it is discarded', () => {
    const folder = temporaryFolder();
    const output = diskOutput(folder);
    output.open('a.csv').close();
    output.discard();
    expect(readdirSync(folder)).toEqual([]);
  });
});
