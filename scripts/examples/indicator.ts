import type { Text } from '../../src/domain/text.ts';
import { text } from './example.ts';

interface Words {
  readonly name: Text;
  readonly short: Text;
  /** What is counted; that it is made up is said before. */
  readonly definition: Text;
  readonly rise: Text;
}

type Definition = Readonly<Record<string, unknown>>;

function join(first: Text, second: Text): Text {
  return text(first.kk + second.kk, first.ru + second.ru, first.en + second.en);
}

const NAME = text('Жасанды мысал: ', 'Искусственный пример: ', 'Synthetic example: ');
const SHORT = text('Жасанды: ', 'Выдумано: ', 'Made up: ');
const DEFINITION = text(
  'Жасанды деректер, сандар ойдан шығарылған. ',
  'Искусственные данные, числа выдуманы. ',
  'Synthetic data, the numbers are made up. ',
);

/** An indicator that says that it is made up in its first words; `more` are the keys in which it differs. */
export function madeUp({ name, short, definition, rise }: Words, more: Definition): Definition {
  return {
    name: join(NAME, name),
    short_name: join(SHORT, short),
    definition: join(DEFINITION, definition),
    measure: 'count',
    unit: 'persons',
    age_band: 'not-applicable',
    direction: 'no-judgement',
    self_reported: 'no',
    recorded_only: false,
    map: false,
    order: false,
    join: true,
    quiet: false,
    rise,
    caveats: ['example-synthetic'],
    breakdowns: [],
    ages_exhaustive: false,
    breaks: [],
    disclosure: { threshold: 5 },
    related: [],
    ...more,
  };
}

/** A breakdown whose values make up the total. */
export function breakdown(id: string, name: Text, values: Readonly<Record<string, Text>>): Definition {
  return {
    id,
    name,
    relation: 'parts',
    exhaustive: true,
    values: Object.entries(values).map(([value, words]) => ({ id: value, name: words })),
  };
}

/** For what is counted without counting children. */
export const NO_CHILDREN = {
  threshold: 0,
  reason: 'Schools, posts or adult staff are counted, no children.',
};
