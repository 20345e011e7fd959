/** The message of the RangeError that a call throws; anything else it does is told as a sentence. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof RangeError ? error.message : `another error: ${String(error)}`;
  }
  return 'nothing was thrown';
}
