import type { FormulaName } from '../views/text-model.ts';
import { fraction, index, indexPower, line, power, root, row } from './mathml.ts';

const squared = (base: string): string => power(base, '2');

/** A quantile with its probability, of so many degrees of freedom. */
function quantile(probability: string, freedom: string): string {
  return row(index('q', probability), `( ${freedom} )`);
}

function byar(limit: string, events: string, sign: '+' | '−'): string {
  const inside = row('( 1 −', fraction('1', `9 ${events}`), sign, fraction('z', row('3', root(events))), ')');
  return line(`${limit} = ${events}`, power(inside, '3'));
}

/** The square of the distance of two limits that belong to a limit of the difference. */
function distance(name: string, first: readonly [string, string], second: readonly [string, string]): string {
  const part = ([from, to]: readonly [string, string], place: readonly [string, string]): string =>
    squared(row('(', index(from, place[0]), '−', index(to, place[1]), ')'));
  return line(squared(name), '=', part(first, ['1', '1']), '+', part(second, ['2', '2']));
}

function ratioLimit(limit: string, share: string): string {
  const people = fraction(index('n', '2'), index('n', '1'));
  return line(`${limit} =`, fraction(share, `1 − ${share}`), '·', people);
}

/** The formulas of the page of methods, line by line, in symbols that are the same in every language. */
export const FORMULAS: Readonly<Record<FormulaName, readonly string[]>> = {
  wilson: [
    line(squared('s'), '=', squared('z'), '+ 4 x ( 1 − p )'),
    line('L , U =', fraction(row('2 x +', squared('z'), '∓ z s'), row('2 ( n +', squared('z'), ')'))),
  ],
  rate: [line('r = k ·', fraction('x', 'n'))],
  'poisson-exact': [
    line('L =', fraction(quantile('a', '2 x'), '2')),
    line('U =', fraction(quantile('1 − a', '2 x + 2'), '2')),
  ],
  'poisson-byar': [byar('L', 'x', '−'), byar('U', 'y', '+'), line('y = x + 1')],
  'joint-level': [line('c =', power('C', '1 / m'))],
  'joint-limits': [line('e =', fraction('U − L', '2 z')), line('A , B = v ∓', index('z', 'c'), 'e')],
  'rank-range': [line('l = 1 + b'), line('h = m − a')],
  'funnel-share': [line(squared('s'), '=', fraction('R ( 1 − R )', 'n')), line('L , U = R ∓ z s')],
  'funnel-rate': [
    line('E = R n'),
    line('L =', fraction(quantile('a', '2 E'), '2 n')),
    line('U =', fraction(quantile('1 − a', '2 E + 2'), '2 n')),
  ],
  'direct-rate': [line('D = ∑', index('w', 'i'), '·', fraction(index('x', 'i'), index('n', 'i')))],
  'direct-limits': [
    line(index('f', 'i'), '=', fraction(index('w', 'i'), index('n', 'i'))),
    line(squared('s'), '=', fraction(row('∑', indexPower('f', 'i', '2'), index('x', 'i')), 'x')),
    line('L = D + s ( l − x )'),
    line('U = D + s ( u − x )'),
  ],
  expected: [line('E = ∑', index('n', 'i'), index('R', 'i')), line('S =', fraction('x', 'E'))],
  'ratio-limits': [line('L =', fraction('l', 'E')), line('U =', fraction('u', 'E'))],
  'difference-shares': [
    line('d =', index('p', '1'), '−', index('p', '2')),
    distance('g', ['p', 'L'], ['U', 'p']),
    distance('h', ['U', 'p'], ['p', 'L']),
    line('L = d − g'),
    line('U = d + h'),
  ],
  'ratio-rates': [
    line('r =', fraction(index('x', '1'), index('n', '1')), '/', fraction(index('x', '2'), index('n', '2'))),
    ratioLimit('L', 'l'),
    ratioLimit('U', 'u'),
  ],
  trend: [
    line(index('d', 'i'), '=', index('t', 'i'), '− m'),
    line('T = ∑', index('d', 'i'), '(', index('x', 'i'), '−', index('n', 'i'), 'p )'),
    line(squared('X'), '=', fraction(squared('T'), row('v ∑', index('n', 'i'), indexPower('d', 'i', '2')))),
  ],
  path: [line('W = b + ( g − b ) ·', fraction('t − s', 'e − s'))],
  posts: [line(fraction('P', 'M'), '− F')],
  'relative-error': [line(fraction('1', root('x')))],
};
