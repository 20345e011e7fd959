/** How the pipeline reads files; injected, so that tests can read from memory. */
export interface Reader {
  /** Bytes of a file, or `null` when there is none. */
  readFile(path: string): Uint8Array | null;
  /**
   * The bytes of a file piece by piece, for files too large to be held; `null` when there is none. A piece is only good
   * until the next one is asked for. Each call reads from the beginning.
   */
  readPieces(path: string): Iterable<Uint8Array> | null;
  /** Names in a folder, sorted; folders end in `/`. Empty when there is no such folder. */
  list(folder: string): readonly string[];
}
