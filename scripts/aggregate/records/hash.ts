const ROTATE = 15;

/** Spreads the bits of a 32-bit number (the finaliser of MurmurHash3, Appleby 2011, public domain). */
function spread(bits: number): number {
  let mixed = bits ^ (bits >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * A 32-bit mark of a text; two seeds give two independent marks. The same on every machine, and of no use to anybody
 * who does not have the texts: it is kept in memory only.
 */
export function hash(text: string, seed: number): number {
  let bits = spread(seed + text.length);
  for (let i = 0; i < text.length; i += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(i), 0x9e3779b1);
    bits = (bits << ROTATE) | (bits >>> (32 - ROTATE));
  }
  return spread(bits);
}
