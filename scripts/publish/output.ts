/** A file being written; bytes and hash are known once it is closed. */
export interface OutputFile {
  /** Text is written as UTF-8. */
  write(content: string | Uint8Array): void;
  /** Bytes written and their SHA-256, in hexadecimal. */
  close(): { readonly bytes: number; readonly sha256: string };
}

/**
 * Where the published files go; injected, so that tests can keep them in memory. Nothing is visible until `commit`,
 * which puts the whole new output in place of the old one; without it the old output stays as it was.
 */
export interface Output {
  open(path: string): OutputFile;
  commit(): void;
  discard(): void;
}

/** An output that takes over files of the one it is to replace. */
export interface Addition extends Output {
  /** Takes over a file as it is. */
  keep(path: string): void;
  /** Bytes of a file of the new output: kept, or written and closed. */
  read(path: string): Uint8Array;
}
