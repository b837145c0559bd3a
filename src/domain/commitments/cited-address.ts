/** Address for a link: the pages name sites without a protocol. */
export const hrefOf = (address: string): string =>
  /^https?:\/\//.test(address) ? address : `https://${address}`;
