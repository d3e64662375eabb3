const ids = new WeakMap<object, string>();
let last = 0;

/** A lasting id for a row that has none of its own: names of layers need not differ. */
export function identityOf(row: object): string {
  let id = ids.get(row);
  if (id === undefined) {
    id = String(++last);
    ids.set(row, id);
  }
  return id;
}
