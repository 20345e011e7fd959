import { expect, it } from 'vitest';
import { PRESS_USAGE, readPressArguments } from '../../scripts/press-arguments.ts';

const BOTH = ['--from', 'public/data/', '--out', 'public'];

function messageOf(argv: readonly string[]): string {
  const read = readPressArguments(argv);
  return 'message' in read ? read.message : 'nothing was said';
}

it('reads folders without the slash at their end, and has a place for what was made before', () => {
  expect(readPressArguments(BOTH)).toEqual({
    from: 'public/data',
    out: 'public',
    urls: null,
    keep: false,
    cache: 'node_modules/.cache/qorgan',
    without: new Set(),
  });
});

it('leaves the root of the disk as it is', () => {
  expect(readPressArguments(['--from', '/', '--out', '/site//'])).toMatchObject({ from: '/', out: '/site' });
});

it('reads every option', () => {
  const more = [
    '--urls',
    'data/embed-urls.txt',
    '--keep',
    '--cache',
    'kept/',
    '--without',
    'pictures,briefings',
  ];
  expect(readPressArguments([...BOTH, ...more])).toMatchObject({
    urls: 'data/embed-urls.txt',
    keep: true,
    cache: 'kept',
    without: new Set(['pictures', 'briefings']),
  });
});

it('takes an empty list of what to leave out for nothing', () => {
  expect(readPressArguments([...BOTH, '--without', ','])).toMatchObject({ without: new Set() });
});

it.each([
  [[], 'missing option: --from DIR'],
  [['--out', 'public'], 'missing option: --from DIR'],
  [['--from', 'public/data'], 'missing option: --out DIR'],
  [['--from', 'public/data', '--out', ''], 'missing option: --out DIR'],
  [[...BOTH, '--without', 'pictures,sounds'], '--without sounds: there is only pictures, briefings'],
])('says of %j what is wrong', (argv, message) => {
  expect(messageOf(argv)).toBe(message);
});

it('says which word it does not know, and which lacks its value', () => {
  expect(messageOf([...BOTH, '--colour', 'red'])).toContain("Unknown option '--colour'");
  expect(messageOf([...BOTH, 'more'])).toContain("Unexpected argument 'more'");
  expect(messageOf([...BOTH, '--urls'])).toContain("'--urls <value>' argument missing");
});

it('names every option in the usage', () => {
  for (const option of [
    '--from DIR',
    '--out DIR',
    '--urls FILE',
    '--keep',
    '--cache DIR',
    '--without pictures,briefings',
  ])
    expect(PRESS_USAGE).toContain(option);
});
