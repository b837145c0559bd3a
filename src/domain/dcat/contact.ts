import { siteName, type CataloguePlace, type JsonLdNode } from './catalogued.ts';

/** Who answers questions; `null` where the operator has said nothing: then nothing is made up. */
export function contactNode({ contact, operator, address }: CataloguePlace): JsonLdNode | null {
  if (contact === null) return null;
  const name = operator === null ? siteName : { ko: operator, en: operator };
  return {
    '@type': 'vcard:Kind',
    'vcard:fn': name,
    ...('email' in contact
      ? { 'vcard:hasEmail': { '@id': `mailto:${contact.email}` } }
      : { 'vcard:hasURL': { '@id': address(contact.page) } }),
  };
}
