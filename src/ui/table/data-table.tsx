type Cell = string | number | null;

interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  readonly format?: (cell: Cell, row: number) => string;
}

interface Props {
  readonly caption: string;
  /** Name of the scrolling frame where the caption alone is not unique on the page. */
  readonly label?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows beyond this are left to the download; `moreText` says so. */
  readonly mostRows?: number;
  readonly moreText?: (shown: number, all: number) => string;
}

/** A table that scrolls inside its own frame on a narrow screen. */
export function DataTable({ caption, label, columns, rows, mostRows = 400, moreText }: Props) {
  const shown = rows.slice(0, mostRows);
  return (
    <div
      className={`table-frame${shown.length > 25 ? ' table-frame-long' : ''}`}
      tabIndex={0}
      role="region"
      aria-label={label ?? caption}
    >
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row, i) => (
            // Rows have no identity of their own and are never reordered in place.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={i}>
              {columns.map((column, at) => {
                const cell = row[at] ?? null;
                const text = column.format ? column.format(cell, i) : String(cell ?? '');
                return at === 0 ? (
                  <th
                    key={column.key}
                    scope="row"
                    className={column.numeric ? 'numeric' : undefined}
                  >
                    {text}
                  </th>
                ) : (
                  <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                    {text}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && moreText && <p>{moreText(shown.length, rows.length)}</p>}
    </div>
  );
}
