import { expect, it } from 'vitest';
import { headersFile } from '../../../src/build/headers-file.ts';
import { SAMPLE_RULES } from './sample-rules.ts';

it('writes a block for each pattern, below the base', () => {
  const rules = [{ paths: ['', 'kk/*'], headers: { 'X-A': '1', 'X-B': '2' } }];
  expect(headersFile(rules, '/sub/path/')).toBe(
    '/sub/path/\n  X-A: 1\n  X-B: 2\n\n/sub/path/kk/*\n  X-A: 1\n  X-B: 2\n',
  );
});

it('keeps within what Cloudflare Pages reads, with room for more', () => {
  expect(headersFile(SAMPLE_RULES, '/').match(/^\//gm)?.length).toBeLessThanOrEqual(80);
});

it('fails rather than let a host leave out a rule', () => {
  const rules = [{ paths: Array.from({ length: 101 }, (_, i) => `x${String(i)}`), headers: { 'X-A': '1' } }];
  expect(() => headersFile(rules, '/')).toThrow(
    '_headers would have 101 rules; Cloudflare Pages reads 100. Join some in src/build/headers.ts.',
  );
});

it('fails rather than let a host leave out a long line', () => {
  const rules = [{ paths: ['*'], headers: { 'Content-Security-Policy': 'x'.repeat(2000) } }];
  expect(() => headersFile(rules, '/')).toThrow(
    /^a line of _headers would have 2027 characters; Cloudflare Pages reads 2000: .* Pages have too many different style or script blocks\.$/,
  );
});
