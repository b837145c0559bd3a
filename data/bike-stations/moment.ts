/**
 * The collector stored the service's answers on this day; they carry no date of their own, so the
 * service gave them then or a little before.
 */
export const takenOn = '2025-05-20';

/** Residents are counted at the ends of quarters; this one was the last before. */
export const populationDay = '2025-03-31';
