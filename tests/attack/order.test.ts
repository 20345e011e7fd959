import { describe, expect, it } from 'vitest';
import { compareRuns, checkOrder, type Item } from '../../attack/channels/order.ts';
import type { Case } from '../../attack/channels/case.ts';
import { tellApart } from '../../attack/channels/tell-apart.ts';
import { Names } from '../../attack/facts/names.ts';
import { toRow } from '../../attack/facts/read-rows.ts';
import { buildTerritory } from '../../attack/facts/territory.ts';
import { buildWorld } from '../../attack/facts/world.ts';

const NAMES = { 'KZ-10': 'Semey', 'KZ-11': 'Akmola', 'KZ-15': 'Oral', 'KZ-23': 'Tobol', 'KZ-39': 'Esil' };

function caseOf(): Case {
  const areas = Object.entries(NAMES).map(([area, name]) => ({ area, type: 'region', name_en: name }));
  const world = buildWorld([], new Map(), buildTerritory(areas, [], []));
  return {
    world,
    names: new Names(world),
    widest: new Map(),
    findings: [],
    tally: { numbers: 0 },
    contradictions: [],
    runs: [],
    loose: new Map(),
    slides: [],
  };
}

function item(area: keyof typeof NAMES, value: number | null): Item {
  const row = toRow({ area, period: '2024', value: '', status: 'c' }, 'n', 'test');
  const cell = value === null ? { key: area, row, threshold: 5 } : null;
  return { area, label: NAMES[area], value, cell };
}

const shown = [item('KZ-15', 30), item('KZ-23', 20), item('KZ-39', 10)];

describe('withheld entries at the end of a sorted list', () => {
  it('may stand by name or by code', () => {
    const case_ = caseOf();
    for (const end of [
      [item('KZ-10', null), item('KZ-11', null)],
      [item('KZ-11', null), item('KZ-10', null)],
    ]) {
      checkOrder(case_, [...shown, ...end], 'en', { where: 'a', kind: 'dots' });
    }
    compareRuns(case_);
    expect(case_.findings).toEqual([]);
  });

  it('must stand as they do in most lists of the kind', () => {
    const case_ = caseOf();
    const [byName, byCode] = [
      [item('KZ-11', null), item('KZ-10', null)],
      [item('KZ-10', null), item('KZ-11', null)],
    ];
    for (const end of [byName, byName, byName, byCode]) {
      checkOrder(case_, [...shown, ...end], 'en', { where: end === byCode ? 'odd' : 'usual', kind: 'dots' });
    }
    compareRuns(case_);
    expect(case_.findings.map(({ key, where }) => [key, where])).toEqual([
      ['KZ-10', 'odd'],
      ['KZ-11', 'odd'],
    ]);
  });

  it('lie between their neighbours where they stand among them', () => {
    const case_ = caseOf();
    const rising = [
      item('KZ-39', 10),
      item('KZ-11', null),
      item('KZ-23', 20),
      item('KZ-15', 30),
      item('KZ-10', null),
    ];
    checkOrder(case_, rising, 'en', { where: 'a', kind: 'dots' });
    expect(case_.findings.map(({ key, lower, upper }) => [key, lower, upper])).toEqual([
      ['KZ-11', 10, 20],
      ['KZ-10', 30, Infinity],
    ]);
  });
});

describe('areas of the same name', () => {
  it('are told apart by what other rows are', () => {
    expect(tellApart([['A'], ['A', '1'], [], ['2', '3']])).toEqual(['A', '1', '', '2']);
  });
});
