import { formatMonth, formatNumber, formatYear } from '../../domain/text/format.ts';
import type { Language } from '../../domain/language.ts';
import { monthsBetween } from '../../domain/proposals/months-between.ts';
import type { ProposalsFile } from '../../domain/proposals/proposals-file.ts';
import { ideaWords } from '../../words/ideas.ts';

interface Props {
  readonly file: ProposalsFile;
  readonly language: Language;
}

const step = 20;
const barWidth = 14;
const height = 150;
const foot = 22;
/** Room for the highest column's figure, which is larger on a phone. */
const head = 20;

/** Proposals of each month as columns; a month without any has none. */
export function CallMonths({ file, language }: Props) {
  const words = ideaWords(language);
  const counts = new Map(file.byMonth.map(({ id, count }) => [id, count]));
  const months = monthsBetween(file.byMonth[0]?.id ?? '', file.byMonth.at(-1)?.id ?? '');
  const most = file.byMonth.toSorted((one, other) => other.count - one.count)[0];
  const [first, last] = [months[0], months.at(-1)];
  if (!most || first === undefined || last === undefined) return null;
  const monthWords = (month: string): string => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return formatMonth(year, number, language);
  };
  const name = words.months(
    monthWords(first),
    monthWords(last),
    monthWords(most.id),
    String(most.count),
  );
  return (
    <>
      <h3>{words.byMonth}</h3>
      <p className="voices-note">
        {name}. {words.byMonthNote}
      </p>
      <svg
        className="month-columns"
        viewBox={`0 0 ${months.length * step} ${height + foot + head}`}
        role="img"
        aria-label={name}
      >
        {months.map((month, i) => {
          const count = counts.get(month) ?? 0;
          const size = Math.round((count / most.count) * height * 10) / 10;
          const x = i * step + (step - barWidth) / 2;
          const isFirst = month.endsWith('-01') || i === 0;
          return (
            <g key={month}>
              {count > 0 && (
                <rect x={x} y={head + height - size} width={barWidth} height={size} rx={1} />
              )}
              {month === most.id && (
                <text x={x + barWidth / 2} y={head + height - size - 4} textAnchor="middle">
                  {count}
                </text>
              )}
              {isFirst && (
                <text className="month-year" x={x} y={head + height + 16}>
                  {formatYear(Number(month.slice(0, 4)), language)}
                </text>
              )}
            </g>
          );
        })}
        <line x1={0} x2={months.length * step} y1={head + height} y2={head + height} />
      </svg>
      <details>
        <summary>{words.showTable}</summary>
        <table className="voices-table">
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col" className="numeric">
                {words.count}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((month) => (
              <tr key={month}>
                <th scope="row">{monthWords(month)}</th>
                <td className="numeric">
                  {counts.has(month)
                    ? formatNumber(counts.get(month) ?? 0, 0, language)
                    : words.noneInMonth}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
