import type { Problem } from '../../src/domain/problem.ts';
import { emptyProblem, encodingProblem, nulProblem, SAMPLE, utf16Fault } from './decode.ts';

/** The first bytes of a file, however small its pieces are. */
function beginningOf(pieces: Iterable<Uint8Array>): Uint8Array {
  const beginning = new Uint8Array(SAMPLE);
  let filled = 0;
  for (const piece of pieces) {
    const part = piece.subarray(0, SAMPLE - filled);
    beginning.set(part, filled);
    filled += part.length;
    if (filled === SAMPLE) break;
  }
  return beginning.subarray(0, filled);
}

/**
 * Reads a file of any size as UTF-8 text, piece by piece; a byte-order mark is dropped. What `decode` refuses is refused
 * here too: the problem, if there is one, is what the generator returns. `open` gives the pieces from the beginning.
 */
export function* decodePieces(
  path: string,
  open: () => Iterable<Uint8Array>,
): Generator<string, Problem | null> {
  const utf16 = utf16Fault(path, beginningOf(open()));
  if (utf16) return utf16;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let blank = true;
  try {
    for (const piece of open()) {
      if (piece.includes(0)) return nulProblem(path, open());
      const text = decoder.decode(piece, { stream: true });
      blank &&= text.trim() === '';
      yield text;
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return encodingProblem(path, open);
    throw error;
  }
  return blank ? emptyProblem(path) : null;
}
