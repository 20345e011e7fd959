import { afterEach, describe, expect, it } from 'vitest';
import { PngPool } from '../../../scripts/press/png-pool.ts';
import { png } from '../../../scripts/press/png.ts';
import { temporaryFolder } from '../../support/data-folder.ts';

const SIZE = 40;

function drawing(letter: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#ffffff"/><text x="4" y="30" font-size="28">${letter}</text></svg>`;
}

describe('many pictures', () => {
  const pools: PngPool[] = [];
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((pool) => pool.close()));
  });
  const poolIn = (folder: string): PngPool => {
    const pool = new PngPool(folder);
    pools.push(pool);
    return pool;
  };

  it('are drawn beside us as they would be here, and never twice', async () => {
    const folder = temporaryFolder();
    const orders = ['Ә', 'Қ'].map((letter) => ({ svg: drawing(letter), width: SIZE }));
    const first = poolIn(folder);
    const drawn = await Promise.all(orders.map((order) => first.png(order)));
    expect(drawn.map((bytes) => Buffer.from(bytes))).toEqual(
      orders.map(({ svg, width }) => Buffer.from(png(svg, { width }))),
    );
    expect(first.made).toBe(2);
    const later = poolIn(folder);
    const again = await Promise.all(orders.map((order) => later.png(order)));
    expect(again.map((bytes) => Buffer.from(bytes))).toEqual(drawn.map((bytes) => Buffer.from(bytes)));
    expect(later.made).toBe(0);
    await later.png({ svg: drawing('Ә'), width: 2 * SIZE });
    expect(later.made).toBe(1);
  });

  it('say what is wrong with a drawing', async () => {
    await expect(poolIn(temporaryFolder()).png({ svg: '<svg', width: SIZE })).rejects.toThrow(/SVG/i);
  });
});
