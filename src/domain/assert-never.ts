/** Marks a branch that the types say cannot be reached. Throws, because reaching it is our own mistake. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected variant: ${JSON.stringify(value)}`);
}
