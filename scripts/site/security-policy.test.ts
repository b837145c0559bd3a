import { expect, test } from 'vitest';
import { securityPolicy } from './security-policy.ts';

test('a page reaches its own site only, unless the operator set where messages go', () => {
  for (const channel of [
    null,
    { kind: 'none' },
    { kind: 'email', address: 'ask@city.example' },
    { kind: 'tracker', url: 'https://git.example/new' },
  ] as const) {
    const policy = securityPolicy('x', channel, false);
    expect(policy).toContain("default-src 'self'");
    expect(policy).toMatch(/form-action 'self'$/);
    expect(policy).not.toMatch(/connect-src|https?:/);
  }
});

test('then that one server, and nothing else', () => {
  const open311 = {
    kind: 'open311',
    url: 'https://city.example/open311/v2',
    key: null,
    jurisdiction: null,
    service: null,
  } as const;
  const policy = securityPolicy('x', open311, false);
  expect(policy).toContain("connect-src 'self' https://city.example/open311/v2/;");
  expect(policy).toMatch(/form-action 'self'$/);
  expect(policy.match(/https?:/g)).toHaveLength(1);
  const form = securityPolicy('x', { kind: 'form', url: 'https://f.example/1?lang=ko' }, false);
  expect(form).toContain("connect-src 'self' https://f.example/1;");
  expect(form).toMatch(/form-action 'self' https:\/\/f\.example\/1$/);
  expect(form.match(/https?:/g)).toHaveLength(2);
});

test('a basemap may come from anywhere encrypted', () => {
  expect(securityPolicy('x', null, true)).toMatch(
    /img-src [^;]* https:; connect-src 'self' https:;/,
  );
});
