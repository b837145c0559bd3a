/**
 * The newest day that the file itself tells: a photograph of it was stored then. The file was seen by
 * February 2025 at the latest.
 */
export const takenOn = '2023-08-25';

/** Residents are counted at the ends of quarters; this one was the last before. */
export const populationDay = '2023-06-30';
