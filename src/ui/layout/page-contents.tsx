interface Props {
  readonly label: string;
  /** The sections in order, by the element that names each. */
  readonly parts: readonly (readonly [id: string, title: string])[];
}

/** Where on a long page what stands. */
export const PageContents = ({ label, parts }: Props) => (
  <nav className="page-contents" aria-label={label}>
    <ul>
      {parts.map(([id, title]) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
