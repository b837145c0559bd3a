import { useEffect, useState } from 'react';
import type { Service, ServiceAttribute } from '../../data-access/open311/answers.ts';
import type { Open311 } from '../../data-access/open311/open311.ts';

export interface ServiceDesk {
  /** `null` while the list is not here. */
  readonly services: readonly Service[] | null;
  /** What the chosen service asks. */
  readonly attributes: readonly ServiceAttribute[];
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** A server's services and the questions of the chosen one, once the reader has turned to the form. */
export function useServiceDesk(
  open311: Open311 | null,
  isWanted: boolean,
  chosen: string | null,
): ServiceDesk {
  const [services, setServices] = useState<readonly Service[] | null>(null);
  const [asked, setAsked] = useState<{
    readonly code: string;
    readonly attributes: readonly ServiceAttribute[];
  } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<number | null>(null);
  const needsList = isWanted && services === null;
  const service = services?.find(({ code }) => code === chosen);
  const code = service?.metadata === true ? service.code : null;
  useEffect(() => {
    if (!needsList || open311 === null) return undefined;
    let isCurrent = true;
    open311.services().then(
      (list) => isCurrent && setServices(list),
      () => isCurrent && setFailed(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [needsList, open311, attempt]);
  useEffect(() => {
    if (code === null || open311 === null) return undefined;
    let isCurrent = true;
    open311.attributes(code).then(
      (attributes) => isCurrent && setAsked({ code, attributes }),
      () => isCurrent && setFailed(attempt),
    );
    return () => {
      isCurrent = false;
    };
  }, [code, open311, attempt]);
  useEffect(() => {
    const again = (): void => setAttempt((count) => count + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);
  return {
    services,
    attributes: asked !== null && asked.code === code ? asked.attributes : [],
    isFailed: failed === attempt,
    retry: () => setAttempt((count) => count + 1),
  };
}
