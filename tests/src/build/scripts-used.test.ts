import { expect, it } from 'vitest';
import { scriptsUsed } from '../../../src/build/scripts-used.ts';

const FILES: Readonly<Record<string, string>> = {
  '/x/_astro/page.js': 'import{a}from"./shared.js";import("../_astro/later.js");',
  '/x/_astro/shared.js': 'import"./deep.js";export{a}',
  '/x/_astro/deep.js': 'export * from "./shared.js"',
  '/x/_astro/later.js': '',
};
const read = (address: string): string => FILES[address] ?? '';

it('follows what a script imports, once', () => {
  const html =
    '<script type="module" src="/x/_astro/page.js"></script><script src=/x/_astro/deep.js></script>';
  expect(scriptsUsed(html, read)).toEqual({
    inline: [],
    addresses: ['/x/_astro/page.js', '/x/_astro/shared.js', '/x/_astro/deep.js', '/x/_astro/later.js'],
  });
});

it('counts inline scripts, but no blocks of data', () => {
  const html = '<script>run()</script><script type="application/ld+json">{}</script>';
  expect(scriptsUsed(html, read)).toEqual({ inline: ['run()'], addresses: [] });
});
