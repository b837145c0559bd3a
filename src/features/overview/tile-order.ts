/** What the reader made of the tiles: the first in their order, and those they do not want. */
export interface TileChoice {
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
}

export interface TileOrder<Tile> {
  readonly shown: readonly Tile[];
  readonly hidden: readonly Tile[];
}

/** Pinned tiles first, in the reader's order, then the others in the site's; topics may come and go. */
export function orderTiles<Tile extends { readonly id: string }>(
  tiles: readonly Tile[],
  { pinned, hidden }: TileChoice,
): TileOrder<Tile> {
  const byId = new Map(tiles.map((tile) => [tile.id, tile]));
  const first = pinned.flatMap((id) => byId.get(id) ?? []);
  const isFree = ({ id }: Tile): boolean => !pinned.includes(id) && !hidden.includes(id);
  return {
    shown: [...first.filter(({ id }) => !hidden.includes(id)), ...tiles.filter(isFree)],
    hidden: tiles.filter(({ id }) => hidden.includes(id)),
  };
}

const without = (ids: readonly string[], id: string): string[] =>
  ids.filter((other) => other !== id);

export const tileActions = ['pin', 'unpin', 'earlier', 'later', 'hide', 'show'] as const;
export type TileAction = (typeof tileActions)[number];

/** What can be done with a tile as it stands. */
export function actionsOf(id: string, { pinned, hidden }: TileChoice): TileAction[] {
  if (hidden.includes(id)) return ['show'];
  const at = pinned.indexOf(id);
  if (at < 0) return ['pin', 'hide'];
  return [
    'unpin',
    ...(at > 0 ? (['earlier'] as const) : []),
    ...(at < pinned.length - 1 ? (['later'] as const) : []),
    'hide',
  ];
}

export function applyAction(id: string, action: TileAction, choice: TileChoice): TileChoice {
  const { pinned, hidden } = choice;
  switch (action) {
    case 'pin':
      return { pinned: [...without(pinned, id), id], hidden: without(hidden, id) };
    case 'unpin':
      return { pinned: without(pinned, id), hidden };
    case 'hide':
      return { pinned: without(pinned, id), hidden: [...without(hidden, id), id] };
    case 'show':
      return { pinned, hidden: without(hidden, id) };
    case 'earlier':
    case 'later': {
      const at = pinned.indexOf(id);
      if (at < 0) return choice;
      const rest = without(pinned, id);
      const to = action === 'earlier' ? Math.max(at - 1, 0) : at + 1;
      return { pinned: [...rest.slice(0, to), id, ...rest.slice(to)], hidden };
    }
  }
}
