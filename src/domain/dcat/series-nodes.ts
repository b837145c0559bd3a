import {
  datasetIri,
  operatorIri,
  type CataloguedDataset,
  type CataloguePlace,
  type JsonLdNode,
} from './catalogued.ts';

/** Live figures and the archive of the same thing, which belong together. */
export interface LiveSeries {
  readonly archive: CataloguedDataset;
  readonly members: readonly CataloguedDataset[];
}

/** A series for each archive that live datasets go on from, where both are published. */
export function liveSeries(datasets: readonly CataloguedDataset[]): LiveSeries[] {
  return datasets.flatMap((archive): LiveSeries[] => {
    const goesOn = datasets.filter(
      ({ definition: { live } }) => live?.archive === archive.definition.id,
    );
    return goesOn.length === 0 ? [] : [{ archive, members: [archive, ...goesOn] }];
  });
}

export const seriesIri = ({ archive }: LiveSeries, place: CataloguePlace): string =>
  `${datasetIri(archive.definition.id, place)}-series`;

export function seriesNode(series: LiveSeries, place: CataloguePlace): JsonLdNode {
  const { archive, members } = series;
  const { title } = archive.definition;
  const names = (language: 'ko' | 'en'): string =>
    members.map(({ definition }) => definition.title[language]).join(', ');
  return {
    '@id': seriesIri(series, place),
    '@type': 'dcat:DatasetSeries',
    'dct:title': { ko: `${title.ko}: 기록과 지금`, en: `${title.en}: archive and now` },
    'dct:description': {
      ko: `같은 것을 잰 기록과 실시간 수치: ${names('ko')}.`,
      en: `The archive and the live figures of the same thing: ${names('en')}.`,
    },
    'dct:publisher': { '@id': operatorIri(place) },
  };
}
