import { useEffect, useState, type RefObject } from 'react';
import type { LiveLayerMap } from './layer-live-map.ts';

/** Uses the browser's full screen where it has one for elements; phones of one maker have not. */
export function useFullScreen(box: RefObject<HTMLDivElement | null>, map: LiveLayerMap | null) {
  const [isFull, setFull] = useState(false);
  useEffect(() => {
    const follow = (): void => setFull(document.fullscreenElement === box.current);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, [box]);
  useEffect(() => {
    // Nothing scrolls behind a full screen, so one finger and the bare wheel may move the map.
    map?.setCooperative(!isFull);
    if (!isFull) return undefined;
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.fullscreenElement === null) setFull(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [isFull, map]);
  const toggle = (): void => {
    if (document.fullscreenElement) void document.exitFullscreen();
    else if (isFull) setFull(false);
    else if (document.fullscreenEnabled && box.current) {
      box.current.requestFullscreen().catch(() => setFull(true));
    } else setFull(true);
  };
  return { isFull, toggle };
}
