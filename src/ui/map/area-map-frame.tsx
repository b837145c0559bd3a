import type { ReactNode } from 'react';

interface Props {
  readonly attribution: string;
  /** The moving map is ready and covers the drawn one. */
  readonly moving?: boolean;
  readonly children: ReactNode;
}

/** The box that the drawn and the moving map share, with the attribution that their data asks for. */
export function AreaMapFrame({ attribution, moving = false, children }: Props) {
  return (
    <div className="area-map-frame" data-moving={moving}>
      {children}
      <small className="area-map-attribution">{attribution}</small>
    </div>
  );
}
