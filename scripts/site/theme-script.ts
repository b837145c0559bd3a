import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: sets the theme that the reader chose, whether a district is known, and
 * the reader's order of tiles, so that none of them changes what is already drawn. Reads what
 * src/state/preferences.ts stores. The page itself takes the order over and removes `#tile-order`.
 */
export const themeScript = `try{var s=JSON.parse(localStorage.getItem('open-mayors-office')).state,d=document.documentElement.dataset;if(s.theme!=='system')d.theme=s.theme;if(s.district)d.district=s.district;var t=function(a,f){return(Array.isArray(a)?a:[]).filter(function(i){return/^[\\w-]+$/.test(i)}).map(f).join('')},c=t(s.pinned,function(i,n){return'[data-tile="'+i+'"]{order:'+(n-99)+'}'})+t(s.hidden,function(i){return'[data-tile="'+i+'"]{display:none}'});if(c){var e=document.createElement('style');e.id='tile-order';e.textContent=c;document.head.append(e)}}catch{}document.documentElement.dataset.script='true'`;

/**
 * Asks for the page's script once the page is loaded and painted: named in the head, it would share
 * the slow line of a phone with the first paint. A page that nobody looks at is never painted, so it
 * waits two seconds at most. The addresses are attributes of the script's own element.
 */
export const loaderScript = `(function(){var c=document.currentScript.dataset,d=0;function go(){if(d)return;d=1;var h=document.head,e;c.preloads.split(' ').forEach(function(u){if(!u)return;var l=document.createElement('link');l.rel='modulepreload';l.href=u;h.append(l)});e=document.createElement('script');e.type='module';e.src=c.entry;h.append(e)}addEventListener('load',function(){setTimeout(go,2000);try{new PerformanceObserver(function(l){if(l.getEntriesByName('first-contentful-paint').length)setTimeout(go,0)}).observe({type:'paint',buffered:true})}catch(_){go()}})})()`;

/**
 * The same as themeScript for a panel on another site: whoever embeds it may choose its theme, and nothing of what
 * the reader chose on this site counts.
 */
export const embedThemeScript = `try{var t=new URLSearchParams(location.search).get('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}document.documentElement.dataset.script='true'`;

export const scriptHash = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
