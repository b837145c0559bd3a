import { expect, test } from 'vitest';
import { congestionOf } from './congestion.ts';

test('a main road is slow from 15 km/h and flows from 25', () => {
  const states = [0, 14.9, 15, 24.9, 25].map((speed) => congestionOf(speed, 'arterial'));
  expect(states).toEqual(['congested', 'congested', 'slow', 'slow', 'smooth']);
});

test('an urban expressway is slow from 30 km/h and flows from 50', () => {
  const states = [29.9, 30, 49.9, 50, 89].map((speed) => congestionOf(speed, 'expressway'));
  expect(states).toEqual(['congested', 'slow', 'slow', 'smooth', 'smooth']);
});
