import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDetached, checkMinisign } from '../../../scripts/read/check-signature.ts';

/** Signed by minisign 0.11 and by OpenSSL 3.0 with keys made for this test. */
const FOLDER = path.join(import.meta.dirname, '../../fixtures/signatures');
const bytes = (name: string): Buffer => readFileSync(path.join(FOLDER, name));
const text = (name: string): string => bytes(name).toString('utf8');

const content = bytes('SHA256SUMS');
const altered = Buffer.from(content.toString('utf8').replace('a', 'b'));

describe('checkMinisign', () => {
  it.each(['SHA256SUMS.minisig', 'legacy.minisig'])('takes %s', (name) => {
    expect(checkMinisign(content, text(name), text('minisign.pub'))).toBe(true);
  });

  it.each(['SHA256SUMS.minisig', 'legacy.minisig'])('refuses %s of another text', (name) => {
    expect(checkMinisign(altered, text(name), text('minisign.pub'))).toBe(false);
  });

  it('refuses a trusted comment that was changed', () => {
    const signature = text('SHA256SUMS.minisig').replace('release 2026-11', 'release 2026-12');
    expect(checkMinisign(content, signature, text('minisign.pub'))).toBe(false);
  });

  it('refuses the signature of another key', () => {
    const [comment = '', key = ''] = text('minisign.pub').split('\n');
    const other = Buffer.from(key, 'base64');
    other[3] = (other[3] ?? 0) ^ 1;
    const pub = `${comment}\n${other.toString('base64')}\n`;
    expect(checkMinisign(content, text('SHA256SUMS.minisig'), pub)).toBe(false);
  });

  it.each(['', 'not a signature', 'untrusted comment: none\nAAAA\n'])('refuses %j', (signature) => {
    expect(checkMinisign(content, signature, text('minisign.pub'))).toBe(false);
  });
});

describe('checkDetached', () => {
  it('takes a signature by the key, of this text only', () => {
    const pem = text('signing-key.pem');
    expect(checkDetached(content, bytes('SHA256SUMS.sig'), pem)).toBe(true);
    expect(checkDetached(altered, bytes('SHA256SUMS.sig'), pem)).toBe(false);
  });

  it('refuses what is no key', () => {
    expect(checkDetached(content, bytes('SHA256SUMS.sig'), text('minisign.pub'))).toBe(false);
  });
});
