import { isoDay, parseIsoDay } from '../../../src/domain/time/civil-date.ts';

export const isAboutSeoul = (name: string): boolean => /서울|seoul/i.test(name);

/** The day that all names of files end in, such as 20260421; `null` where they name none, or several. */
export function dayInNames(names: readonly string[]): string | null {
  const days = names.map((name) => {
    const match = /(?<![0-9])((?:19|20)[0-9]{2})[-_.]?([01][0-9])[-_.]?([0-3][0-9])(?![0-9])/.exec(
      name,
    );
    const day = match ? parseIsoDay(`${match[1]}-${match[2]}-${match[3]}`) : null;
    return day === null ? null : isoDay(day);
  });
  const [first] = days;
  return first != null && days.every((day) => day === first) ? first : null;
}
