import { describe, expect, it } from 'vitest';
import { findTypesetter, fontLetters } from '../../../../scripts/press/bulletin/typesetter.ts';

function missing(name: string): never {
  throw Object.assign(new Error(`Cannot find module '${name}'`), { code: 'MODULE_NOT_FOUND' });
}

describe('the typesetter', () => {
  it('is none on a system for which there is no binding', () => {
    const asked: string[] = [];
    const found = findTypesetter((name) => {
      asked.push(name);
      return missing(name);
    });
    expect(found).toBeNull();
    expect(asked).toEqual([
      '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu',
      '@myriaddreamin/typst-ts-node-compiler',
    ]);
  });

  it('lets a binding that is there and broken stop the build', () => {
    expect(() =>
      findTypesetter(() => {
        throw new Error('the binding is of another machine');
      }),
    ).toThrow('the binding is of another machine');
  });

  it('takes the package that chooses by the system where the binding alone is not there', () => {
    const calls: object[] = [];
    const compiler = {
      pdf: (...call: readonly object[]) => {
        calls.push(call);
        return Buffer.from('%PDF');
      },
      evictCache: () => undefined,
    };
    const typeset = findTypesetter((name) =>
      name.endsWith('gnu') ? missing(name) : { NodeCompiler: { create: () => compiler } },
    );
    const pdf = typeset?.({
      name: 'a text',
      source: 'text',
      data: { a: 'b😀', address: 'https://😀' },
      date: '1970-01-02',
    });
    expect(pdf).toEqual(new Uint8Array(Buffer.from('%PDF')));
    expect(calls).toEqual([
      [
        { mainFileContent: 'text', inputs: { data: '{"a":"b?","address":"https://😀"}' } },
        { pdfStandard: 'ua-1', creationTimestamp: 86_400 },
      ],
    ]);
  });

  it('says what is wrong in a document', () => {
    expect(() =>
      findTypesetter()?.({ name: 'a leaf', source: '#nothing-of-that-name', data: {}, date: '2026-01-01' }),
    ).toThrow('Typst cannot set “a leaf”: unknown variable: nothing-of-that-name');
  });

  it('has every letter of the three languages', () => {
    const letters = fontLetters();
    const lacking = Array.from('ӘәҒғҚқҢңӨөҰұҮүҺһІіёЁйЙAZaz09₸№«»—–−%[]()¹·’“”').filter(
      (char) => !letters.has(char.codePointAt(0) ?? 0),
    );
    expect(lacking).toEqual([]);
  });
});
