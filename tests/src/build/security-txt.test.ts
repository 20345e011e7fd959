import { describe, expect, it } from 'vitest';
import { contactUri, securityTxt } from '../../../src/build/security-txt.ts';

describe('a contact', () => {
  it.each([
    ['safety@example.org', 'mailto:safety@example.org'],
    ['mailto:safety@example.org', 'mailto:safety@example.org'],
    ['https://example.org/report', 'https://example.org/report'],
    ['+7 (717) 200-00-00', 'tel:+77172000000'],
    ['', null],
    ['http://example.org', null],
    ['Astana, Mangilik El 8', null],
  ])('%s is the address %s', (contact, address) => {
    expect(contactUri(contact)).toBe(address);
  });
});

describe('security.txt', () => {
  it('runs out less than a year after the release, whatever the clock says', () => {
    const text = securityTxt('mailto:a@example.org', '2026-11-22', null);
    expect(text).toBe(
      'Contact: mailto:a@example.org\nExpires: 2027-11-17T00:00:00.000Z\nPreferred-Languages: kk, ru, en\n',
    );
  });

  it('names its own address and the policy where the host is known', () => {
    const text = securityTxt('mailto:a@example.org', '2026-11-22', 'https://example.org/sub/');
    expect(text).toContain('\nCanonical: https://example.org/sub/.well-known/security.txt\n');
    expect(text).toContain('\nPolicy: https://example.org/sub/en/about/#corrections\n');
  });
});
