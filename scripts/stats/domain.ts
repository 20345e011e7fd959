/** What a number must be, said as the remedy of a refusal. */
interface Rule {
  readonly need: string;
  readonly holds: (value: number) => boolean;
}

export const COUNT: Rule = {
  need: 'a whole number from 0 on',
  holds: (value) => Number.isSafeInteger(value) && value >= 0,
};
export const COUNT_FROM_ONE: Rule = {
  need: 'a whole number from 1 on',
  holds: (value) => Number.isSafeInteger(value) && value >= 1,
};
export const FINITE: Rule = { need: 'a finite number', holds: (value) => Number.isFinite(value) };
export const POSITIVE: Rule = {
  need: 'a finite number above 0',
  holds: (value) => Number.isFinite(value) && value > 0,
};
export const NOT_NEGATIVE: Rule = {
  need: 'a finite number from 0 on',
  holds: (value) => Number.isFinite(value) && value >= 0,
};
export const SHARE: Rule = { need: 'a number from 0 to 1', holds: (value) => value >= 0 && value <= 1 };
export const LEVEL: Rule = {
  need: 'a number between 0 and 1, both left out,',
  holds: (value) => value > 0 && value < 1,
};

/** Throws the RangeError of an argument; the message names the argument first and says the remedy. */
export function refuse(name: string, need: string, got: string): never {
  throw new RangeError(`${name}: ${need} is needed, got ${got}`);
}

/** Refuses a value that breaks the rule. */
export function check(name: string, value: number, rule: Rule): void {
  if (!rule.holds(value)) refuse(name, rule.need, String(value));
}

/** Refuses a list in which a value breaks the rule, and says which item it is, counted from 1. */
export function checkEach(name: string, values: readonly number[], rule: Rule): void {
  for (const [i, value] of values.entries()) {
    if (!rule.holds(value)) refuse(name, rule.need, `${String(value)} as item ${String(i + 1)}`);
  }
}

/** Refuses a list that is too short. */
export function checkLength(name: string, values: readonly unknown[], least: number): void {
  if (values.length < least) refuse(name, `a list of at least ${String(least)}`, String(values.length));
}

/** Refuses a list that has not an item for every item of another. */
export function checkSameLength(
  name: string,
  values: readonly unknown[],
  otherName: string,
  others: readonly unknown[],
): void {
  if (values.length !== others.length) {
    refuse(name, `a list as long as ${otherName} (${String(others.length)})`, String(values.length));
  }
}

/** Refuses a part that is larger than what it is a part of. */
export function checkPart(name: string, value: number, wholeName: string, whole: number): void {
  if (value > whole) refuse(name, `no more than ${wholeName} (${String(whole)})`, String(value));
}
