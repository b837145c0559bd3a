import { expect, test } from 'vitest';
import { embedCode, embedPath } from './embed-code.ts';

test('the embedded page of a panel lies beside its topic page, in its language and folder', () => {
  expect(embedPath('/topics/air-quality/', 'map')).toBe('/embed/air-quality/map/');
  expect(embedPath('/en/topics/bike-lanes/', 'trend')).toBe('/en/embed/bike-lanes/trend/');
  expect(embedPath('/city/en/topics/crime/index.html', 'map')).toBe('/city/en/embed/crime/map/');
});

test('from an embedded page, its own address is found again', () => {
  expect(embedPath('/embed/air-quality/map/', 'map')).toBe('/embed/air-quality/map/');
});

test('the code carries title and address without breaking out of its attributes', () => {
  const code = embedCode({
    src: 'https://city.example/embed/a/b/?area=11680&period=2020',
    title: '"Air" <b> & dust',
    height: 540,
  });
  expect(code).toBe(
    '<iframe src="https://city.example/embed/a/b/?area=11680&amp;period=2020" title="&quot;Air&quot; &lt;b&gt; &amp; dust" width="100%" height="540" loading="lazy" style="border:0"></iframe>',
  );
});
