import { describe, expect, it } from 'vitest';
import { markdownCode, markdownText } from '../../../scripts/export/markdown.ts';

describe('markdownText', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['<script>&amp;', '\\<script\\>\\&amp;'],
    ['[x](y) *z* _w_ `v`', '\\[x\\](y) \\*z\\* \\_w\\_ \\`v\\`'],
    ['1. first', '1\\. first'],
    ['- item', '\\- item'],
    ['# head', '\\# head'],
    ['a\n\nb', 'a b'],
    ['2022–2023: 5%', '2022–2023: 5%'],
  ])('shows %j as it stands', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });
});

describe('markdownCode', () => {
  it('holds back quotes', () => {
    expect([markdownCode('a'), markdownCode('a`b')]).toEqual(['`a`', '`` a`b ``']);
  });
});
