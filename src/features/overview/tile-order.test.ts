import { describe, expect, test } from 'vitest';
import {
  actionsOf,
  applyAction,
  orderTiles,
  type TileAction,
  type TileChoice,
} from './tile-order.ts';

const tiles = ['air', 'traffic', 'bikes', 'crime'].map((id) => ({ id }));
const nothing: TileChoice = { pinned: [], hidden: [] };

const after = (...done: readonly (readonly [string, TileAction])[]): TileChoice =>
  done.reduce<TileChoice>((choice, [id, action]) => applyAction(id, action, choice), nothing);

const shown = (choice: TileChoice): string[] => orderTiles(tiles, choice).shown.map(({ id }) => id);

describe('the order of the tiles', () => {
  test('is the site’s until the reader chooses', () => {
    expect(shown(nothing)).toEqual(['air', 'traffic', 'bikes', 'crime']);
  });

  test('has pinned tiles first, in the order in which they were pinned', () => {
    const choice = after(['crime', 'pin'], ['bikes', 'pin']);
    expect(shown(choice)).toEqual(['crime', 'bikes', 'air', 'traffic']);
    expect(shown(applyAction('bikes', 'earlier', choice))).toEqual([
      'bikes',
      'crime',
      'air',
      'traffic',
    ]);
    expect(shown(applyAction('crime', 'later', choice))).toEqual(
      shown(applyAction('bikes', 'earlier', choice)),
    );
    expect(shown(applyAction('crime', 'unpin', choice))).toEqual([
      'bikes',
      'air',
      'traffic',
      'crime',
    ]);
  });

  test('leaves out what is hidden, pinned or not, and keeps it at hand', () => {
    const choice = after(['crime', 'pin'], ['crime', 'hide'], ['air', 'hide']);
    expect(shown(choice)).toEqual(['traffic', 'bikes']);
    expect(orderTiles(tiles, choice).hidden.map(({ id }) => id)).toEqual(['air', 'crime']);
    expect(shown(applyAction('air', 'show', choice))).toEqual(['air', 'traffic', 'bikes']);
    expect(shown(applyAction('air', 'pin', choice))).toEqual(['air', 'traffic', 'bikes']);
  });

  test('passes over topics that are no more', () => {
    expect(shown({ pinned: ['gone', 'crime'], hidden: ['lost'] })).toEqual([
      'crime',
      'air',
      'traffic',
      'bikes',
    ]);
  });
});

describe('what can be done with a tile', () => {
  const choice = { pinned: ['crime', 'bikes', 'air'], hidden: ['traffic'] };
  test.for([
    ['crime', ['unpin', 'later', 'hide']],
    ['bikes', ['unpin', 'earlier', 'later', 'hide']],
    ['air', ['unpin', 'earlier', 'hide']],
    ['traffic', ['show']],
    ['other', ['pin', 'hide']],
  ] as const)('%s: %j', ([id, actions]) => {
    expect(actionsOf(id, choice)).toEqual(actions);
  });
});
