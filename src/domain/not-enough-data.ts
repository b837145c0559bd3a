/**
 * The data of an input does not carry what is made from it: too few days, or districts without a
 * figure. Not a fault of the program: ingestion says so, and the last good version stays.
 */
export class NotEnoughData extends Error {
  override readonly name = 'NotEnoughData';
}
