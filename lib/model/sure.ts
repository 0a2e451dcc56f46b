/**
 * What a list has at a place that was computed, where the code knows that there is something: `sure(starts[word])`. Throws a
 * RangeError where there is nothing, so that a place off by one is an error and not a hit on statement 0.
 *
 * It is handed the value and not list and place: V8 learns per line of source what kind of list is read there, and a line
 * that reads all kinds would be slow in every loop.
 */
export function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw nothingThere();
  return value;
}

function nothingThere(): RangeError {
  return new RangeError('nothing stands at a place that was computed');
}
