/** What a function makes of a thing is made once, however often it is asked for. */
export function once<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const made = new WeakMap<Thing, { readonly value: Made }>();
  return (thing) => {
    const before = made.get(thing);
    if (before !== undefined) return before.value;
    const value = make(thing);
    made.set(thing, { value });
    return value;
  };
}
