import { describe, expect, it } from 'vitest';
import { printWeights } from '../../../src/build/print-weights.ts';

const slot = '<data data-weight="total" value=""></data>';

function weighed(rest: number): { pages: []; scripts: []; files: { name: string; bytes: number }[] } {
  return {
    pages: [],
    scripts: [],
    files: [
      { name: 'kk/about/index.html', bytes: slot.length },
      { name: 'rest', bytes: rest },
    ],
  };
}

describe('the printed total', () => {
  it.each([10, 900, 949, 999_930, 999_990])('counts itself (with %d bytes beside)', (rest) => {
    const [page] = printWeights(weighed(rest), [{ name: 'kk/about/index.html', html: slot }]);
    const printed = Number(/value="(\d+)"/.exec(page?.html ?? '')?.[1]);
    expect(printed).toBe(rest + Buffer.byteLength(page?.html ?? ''));
  });

  it('needs the language of its page', () => {
    expect(() => printWeights(weighed(1), [{ name: 'about.html', html: slot }])).toThrow(
      'about.html has slots for weights but no language',
    );
  });
});
