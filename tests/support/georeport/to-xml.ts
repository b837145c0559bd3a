const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const singular: Readonly<Record<string, string>> = {
  services: 'service',
  service_requests: 'request',
  errors: 'error',
  attributes: 'attribute',
  values: 'value',
};

function element(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return `<${name}/>`;
  if (Array.isArray(value)) {
    const items = value.map((item) => element(singular[name] ?? 'item', item));
    return `<${name}>${items.join('')}</${name}>`;
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value).map(([key, part]) => element(key, part));
    return `<${name}>${parts.join('')}</${name}>`;
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `<${name}>${escaped(text)}</${name}>`;
}

/** The XML that the specification shows for the same values in JSON. */
export const toXml = (root: string, value: unknown): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, value)}\n`;
