/** A list of numbers, or a part of one. */
export type Numbers = ArrayLike<number>;

/** Where the first number that is not below `value` stands among those from `low` up to `high`, which rise; else `high`. */
export function firstAtLeast(numbers: Numbers, value: number, low = 0, high = numbers.length): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
