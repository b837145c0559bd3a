import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: sets the theme that the reader chose, and whether a district is
 * known, so that neither changes what is already drawn. Reads what src/state/preferences.ts stores.
 */
export const themeScript = `try{var s=JSON.parse(localStorage.getItem('open-mayors-office')).state,d=document.documentElement.dataset;if(s.theme!=='system')d.theme=s.theme;if(s.district)d.district=s.district}catch{}document.documentElement.dataset.script='true'`;

export const scriptHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
