import type { QueryClient } from '@tanstack/react-query';
import { knownVersion } from '../../data-access/known-version.ts';
import { formatAbout } from '../../domain/ask/about.ts';
import type { Language } from '../../domain/language.ts';
import type { ThingLink } from '../../ui/map/layer-card.tsx';
import { factRows, nameOf } from '../../ui/map/layer-facts.ts';
import { placeOf } from '../../ui/map/layer-in-view.ts';
import type { ChosenThing } from '../../ui/map/use-chosen-thing.ts';
import { askLinkWords } from '../../words/ask-link.ts';
import { mapWords } from '../../words/map.ts';
import type { CityMapFacts } from './city-map-facts.ts';
import type { CityMapState } from './city-map-state.ts';

/** The ask page for a thing on the map: what it is, its first facts, and where it stands. */
export function askAboutThing(
  askPath: string,
  address: string,
  { layer, feature }: ChosenThing,
  client: QueryClient,
  language: Language,
): ThingLink {
  const { properties } = feature;
  const [dataset = ''] = layer.id.split('/');
  const [longitude, latitude] = placeOf(feature).at;
  const { unknown } = mapWords(language);
  const facts = factRows(layer, properties, language, unknown)
    .filter(({ text }) => text !== unknown)
    .slice(0, 4);
  const search = formatAbout({
    address,
    title: `${layer.itemName}: ${nameOf(layer, properties)}`,
    figure: facts.map(({ title, text }) => `${title} ${text}`).join(', '),
    dataset,
    version: knownVersion(client, dataset),
    at: { latitude, longitude },
  });
  return { href: `${askPath}?${search}`, label: askLinkWords(language).aboutThing };
}

/** The ask page for the map as it stands: what is on it, and the measure on its ground. */
export function askAboutMap(
  askPath: string,
  address: string,
  { layers, grounds }: CityMapFacts,
  { on, ground }: CityMapState,
  language: Language,
): string {
  const shown = [
    ...layers.filter(({ id }) => on.includes(id)).map(({ title }) => title),
    ...grounds.filter(({ id }) => id === ground).map(({ title }) => title),
  ];
  const title = [mapWords(language).pageTitle, shown.join(', ')].filter((part) => part !== '');
  return `${askPath}?${formatAbout({ address, title: title.join(' · ') })}`;
}
