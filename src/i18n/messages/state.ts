/** Words for the four states of a place in a table; they are never mixed up. */
export interface StateMessages {
  /** The value is hidden to protect people. */
  readonly suppressed: string;
  /** What the sign [c] covers. */
  readonly suppressedKey: string;
  /** Nobody has published the value. */
  readonly missing: string;
  /** What the sign [x] means. */
  readonly missingKey: string;
  /** No value can exist here. */
  readonly notApplicable: string;
  /** What the sign – means: no such region then, or its value stands under a former area, or not applicable at all. */
  readonly notApplicableKey: string;
  /** A zero in the table is a real zero. */
  readonly zeroKey: string;
}
