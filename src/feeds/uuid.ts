import { createHash } from 'node:crypto';

/** Names of this project's feeds and calendars, whatever host they are on. It never changes, or readers see all anew. */
const NAMESPACE = '0e5559b6-57cb-49f7-8c51-772a83180e08';

/** The UUID of a name in our namespace (RFC 9562, version 5). */
export function uuidOf(name: string): string {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const hash = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
