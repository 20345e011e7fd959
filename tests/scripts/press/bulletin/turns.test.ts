import { describe, expect, it } from 'vitest';
import { byTurns } from '../../../../scripts/press/bulletin/turns.ts';

describe('topics in turn', () => {
  it('come once each before any comes again', () => {
    const items = ['a1', 'a2', 'a3', 'b1', 'c1', 'c2'].map((name) => ({ name, topic: name.charAt(0) }));
    expect(byTurns(items).map(({ name }) => name)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });
});
