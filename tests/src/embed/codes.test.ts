import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { frameCode, imageCode, linkCode, scriptCode } from '../../../src/embed/codes.ts';

const TITLE = `A "quoted" title, 5 < 6 > 4 & more, it's <script>alert(1)</script>`;
const ADDRESS = 'https://example.org/qorgan/embed/v1/latest/kk/offenders/dots/?dark=true&plain=true';
const FRAMED = { address: ADDRESS, title: TITLE, height: 480 };
const SCRIPT = { address: 'https://example.org/qorgan/embed/v1/resize-1.js', integrity: 'sha384-abc+/=' };
const PICTURED = {
  page: 'https://example.org/qorgan/kk/indicators/offenders/',
  phone: 'https://example.org/qorgan/img/v1/latest/kk/offenders/dots/all.360.svg',
  column: 'https://example.org/qorgan/img/v1/latest/kk/offenders/dots/all.720.svg',
  width: 720,
  height: 480,
  alternative: TITLE,
  caption: TITLE,
};
const CODES = {
  frame: frameCode(FRAMED),
  script: scriptCode(FRAMED, SCRIPT),
  image: imageCode(PICTURED),
  link: linkCode(PICTURED.page, TITLE),
};

function parsed(code: string): Document {
  return parseHTML(`<!doctype html><html><body>${code}</body></html>`).document;
}

it('names the light scheme for a frame whose ground is clear, and for no other', () => {
  const styleOf = (query: string): string =>
    /style="([^"]*)"/.exec(frameCode({ address: `https://a.test/${query}`, title: 'a', height: 1 }))?.[1] ??
    '';
  expect(styleOf('?transparent=true')).toMatch(/;color-scheme:light$/);
  expect(styleOf('?dark=true&transparent=true&plain=true')).toMatch(/;color-scheme:light$/);
  for (const query of ['', '?dark=true', '?transparent=false', '?transparent=trueish'])
    expect(styleOf(query)).not.toContain('color-scheme');
});

describe('codes for other pages', () => {
  it.each(Object.entries(CODES))('%s is valid HTML', async (_, code) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'off' },
    });
    const report = await validator.validateString(code);
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message }) => [ruleId, message]),
    );
    expect(messages).toEqual([]);
  });

  it.each(Object.entries(CODES))(
    '%s keeps a title with quotes and signs as it is, and runs nothing of it',
    (_, code) => {
      const page = parsed(code);
      const said = [
        page.querySelector('iframe')?.getAttribute('title'),
        page.querySelector('img')?.getAttribute('alt'),
        page.querySelector('figcaption')?.textContent,
        page.querySelector('a:not(figure a)')?.textContent,
      ].filter((text) => text !== undefined);
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(text).toBe(TITLE);
      expect(page.querySelectorAll('script:not([src])')).toHaveLength(0);
    },
  );

  it('write any title and address so that they are read back', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withQueryParameters: true }), (title, address) => {
        const frame = parsed(frameCode({ address, title, height: 1 })).querySelector('iframe');
        expect(frame?.getAttribute('title')).toBe(title);
        expect(frame?.getAttribute('src')).toBe(address);
      }),
    );
  });

  it('let a frame do no more than it needs', () => {
    const frame = parsed(CODES.frame).querySelector('iframe');
    const allowed = (frame?.getAttribute('sandbox') ?? '').split(' ');
    expect(allowed).toContain('allow-scripts');
    expect(allowed).not.toContain('allow-same-origin');
    expect(allowed).not.toContain('allow-top-navigation');
    expect(frame?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(frame?.getAttribute('height')).toBe('480');
    expect(frame?.getAttribute('width')).toBe('720');
  });

  it('give a frame the width that was asked for', () => {
    const frame = parsed(frameCode({ ...FRAMED, width: 480 })).querySelector('iframe');
    expect(frame?.getAttribute('width')).toBe('480');
    expect(frame?.getAttribute('style')).toContain('max-width:480px');
  });

  it('load the script by its hash, from any host', () => {
    const script = parsed(CODES.script).querySelector('script');
    expect(script?.getAttribute('src')).toBe(SCRIPT.address);
    expect(script?.getAttribute('integrity')).toBe(SCRIPT.integrity);
    expect(script?.getAttribute('crossorigin')).toBe('anonymous');
    expect(CODES.script.startsWith(CODES.frame)).toBe(true);
  });

  it('make of a picture a link, with another picture for phones', () => {
    const page = parsed(CODES.image);
    expect(page.querySelector('a')?.getAttribute('href')).toBe(PICTURED.page);
    expect(page.querySelector('source')?.getAttribute('srcset')).toBe(PICTURED.phone);
    expect(page.querySelector('img')?.getAttribute('src')).toBe(PICTURED.column);
  });
});
