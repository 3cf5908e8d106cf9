/** The point that a moment falls into, the first one for what began before it. `starts` are in order. */
export function pointOf(moment: Date, starts: readonly Date[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= moment) low = middle;
    else high = middle - 1;
  }
  return low;
}
