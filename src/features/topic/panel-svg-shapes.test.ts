import { expect, test } from 'vitest';
import { movedPath } from './panel-svg-shapes.ts';

const stretched = { a: 0.88, b: 0, c: 0, d: 1, e: 40, f: 12 };

test('a straight path is moved and stretched point by point', () => {
  expect(movedPath('M0,10L100,20M200,30Z', stretched)).toBe('M40,22L128,32M216,42Z');
});

test('a line across is moved with the height that it had', () => {
  expect(movedPath('M0,50H1000', stretched)).toBe('M40,62L920,62');
  expect(movedPath('M500,0V260', stretched)).toBe('M480,12L480,272');
});

test('points after a move are lines, and numbers may stand close together', () => {
  expect(movedPath('M1-2 3.5.5', { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 })).toBe('M1,-2L3.5,0.5');
});

test('curves are left to the matrix', () => {
  expect(movedPath('M0,0a3,3 0 1,0 6,0', stretched)).toBeNull();
  expect(movedPath('M0,0C1,1 2,2 3,3', stretched)).toBeNull();
});
