import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ownPolicy } from '../../../src/build/own-policy.ts';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function page(policy: string, body: string): string {
  return `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;
}

const start = "default-src 'none'; script-src 'self'";

it('names the blocks of the page and no others', () => {
  const [own, other] = [hash('a{}'), hash('b{}')];
  const html = page(`${start} ${other}; style-src 'self' ${other} ${own};`, '<style>a{}</style>');
  expect(ownPolicy(html)).toBe(page(`${start}; style-src 'self' ${own};`, '<style>a{}</style>'));
});

it('keeps a script that runs, and has no need of a block of data', () => {
  const [script, data] = [hash('run()'), hash('{}')];
  const body = '<script>run()</script><script type="application/ld+json">{}</script>';
  expect(ownPolicy(page(`${start} ${data} ${script};`, body))).toBe(page(`${start} ${script};`, body));
});

it('leaves a page without a policy alone', () => {
  expect(ownPolicy("<p>'sha256-x'</p>")).toBe("<p>'sha256-x'</p>");
});
