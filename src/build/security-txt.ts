/** RFC 9116 asks for less than a year. */
const VALID_DAYS = 360;
const DAY = 86_400_000;

/** A contact as an address: of the web, of mail or of a telephone; nothing where it is none of these. */
export function contactUri(contact: string): string | null {
  const text = contact.trim();
  if (/^(https|mailto|tel):\S+$/.test(text)) return text;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  if (/^\+\d[\d ()-]{5,}$/.test(text)) return `tel:${text.replaceAll(/[^+\d]/g, '')}`;
  return null;
}

/** `security.txt`; runs out counted from the day of the release, so that two builds agree. */
export function securityTxt(contact: string, released: string, site: string | null): string {
  const expires = new Date(Date.parse(`${released}T00:00:00Z`) + VALID_DAYS * DAY).toISOString();
  return [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: kk, ru, en',
    ...(site === null
      ? []
      : [`Canonical: ${site}.well-known/security.txt`, `Policy: ${site}en/about/#corrections`]),
    '',
  ].join('\n');
}
