import { createHash, createPublicKey, verify } from 'node:crypto';

/** DER prefix of an Ed25519 public key (RFC 8410), before its 32 bytes. */
const ED25519_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 42;
const SIGNATURE_BYTES = 74;
const ID_END = 10;

/** The line after the first comment, as bytes. */
function secondLine(text: string): Buffer {
  return Buffer.from(text.split(/\r?\n/)[1] ?? '', 'base64');
}

function ed25519Key(bytes: Buffer): ReturnType<typeof createPublicKey> {
  return createPublicKey({ key: Buffer.concat([ED25519_PREFIX, bytes]), format: 'der', type: 'spki' });
}

/**
 * Whether `signature` is minisign's of `content` by `key` (both as files). Follows the format described with minisign:
 * the algorithm (`Ed`: of the content; `ED`: of its BLAKE2b-512), eight bytes that name the key, the signature; then a
 * trusted comment, signed together with the signature.
 */
export function checkMinisign(content: Uint8Array, signature: string, key: string): boolean {
  const keyBytes = secondLine(key);
  const signed = secondLine(signature);
  if (keyBytes.length !== KEY_BYTES || signed.length !== SIGNATURE_BYTES) return false;
  if (!signed.subarray(2, ID_END).equals(keyBytes.subarray(2, ID_END))) return false;
  const publicKey = ed25519Key(keyBytes.subarray(ID_END));
  const hashed = signed.toString('latin1', 0, 2) === 'ED';
  const message = hashed ? createHash('blake2b512').update(content).digest() : content;
  const own = signed.subarray(ID_END);
  const [, , comment = '', whole = ''] = signature.split(/\r?\n/);
  const trusted = Buffer.concat([own, Buffer.from(comment.replace(/^trusted comment: /, ''), 'utf8')]);
  return (
    verify(null, message, publicKey, own) && verify(null, trusted, publicKey, Buffer.from(whole, 'base64'))
  );
}

/** Whether `signature` is that of `content` by a public key in PEM, as `openssl pkeyutl -sign -rawin` makes it. */
export function checkDetached(content: Uint8Array, signature: Uint8Array, pem: string): boolean {
  try {
    const key = createPublicKey(pem);
    const ownDigest = key.asymmetricKeyType === 'ed25519' || key.asymmetricKeyType === 'ed448';
    return verify(ownDigest ? null : 'sha256', content, key, signature);
  } catch {
    // Not a key, or not a signature of its kind: then nothing has been signed.
    return false;
  }
}
