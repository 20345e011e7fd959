import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { inlineHashes } from '../../../src/build/inline-hashes.ts';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('finds every distinct style block and inline script once, sorted', () => {
  const pages = [
    '<style>a{}</style><script>run()</script><style media="print">b{}</style>',
    '<style>a{}</style><script type="module">more()</script>',
  ];
  expect(inlineHashes(pages)).toEqual({
    styles: [hash('a{}'), hash('b{}')].sort(),
    scripts: [hash('run()'), hash('more()')].sort(),
  });
});

it('leaves out scripts from files and blocks of data', () => {
  const html =
    '<script type="module" src="/_astro/x.js"></script><script src=/y.js defer></script>' +
    '<script type="application/ld+json">{"a":1}</script><script type=application/json>{}</script>';
  expect(inlineHashes([html])).toEqual({ scripts: [], styles: [] });
});
