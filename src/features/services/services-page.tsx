import '../../ui/theme/services.css';
import { useEffect, useState } from 'react';
import { StaticHtml } from '../../ui/layout/static-html.tsx';
import type * as FinderScript from './finder.tsx';

/** Questions, results and the whole list. All but the results is drawn at build. */
export function ServicesPage() {
  const [script, setScript] = useState<typeof FinderScript | 'waiting' | 'failed'>('waiting');
  useEffect(() => {
    import('./finder.tsx').then(setScript, () => setScript('failed'));
  }, []);
  return (
    <>
      <StaticHtml id="services-header" className="page-header" />
      <div className="finder script-only">
        <StaticHtml id="services-form" className="finder-questions" />
        {typeof script === 'object' ? (
          <script.Finder />
        ) : (
          <StaticHtml key={script} id={`services-${script}`} className="finder-bar" />
        )}
      </div>
      <StaticHtml id="services-list" className="services-list" />
      <StaticHtml id="services-notes" className="services-notes" />
    </>
  );
}
