import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLiveNow } from '../state/live-now.ts';
import type { LayerVersions } from './layers.ts';
import { manifestQuery } from './queries.ts';

/**
 * Versions of the datasets that are renewed while the page is open, the same object until one changes.
 * What has not changed since the build is left out: it is asked for without a version.
 */
export function useRenewedVersions(): LayerVersions {
  const renewed = useLiveNow((live) => live.renewed);
  const { data: manifest } = useQuery({ ...manifestQuery, enabled: false });
  const text = renewed
    .flatMap((id) => {
      const version = manifest?.datasets.find((entry) => entry.id === id)?.version;
      return version === undefined ? [] : [`${id} ${version}`];
    })
    .join(',');
  return useMemo(
    () =>
      Object.fromEntries(
        text === '' ? [] : text.split(',').map((pair) => pair.split(' ') as [string, string]),
      ),
    [text],
  );
}
