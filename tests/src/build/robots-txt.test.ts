import { expect, it } from 'vitest';
import { robotsTxt } from '../../../src/build/robots-txt.ts';

it('lets everybody read, and names the sitemap where there is one', () => {
  expect(robotsTxt(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt('https://example.org/sub/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sub/sitemap-index.xml\n',
  );
});
