/**
 * Data for machines in a page's head. It is no script: browsers never run it, and the pages' security
 * policy for scripts does not concern it.
 */
export const dataBlock = (node: object): string =>
  // `</script>` inside JSON would end the element that holds it.
  `<script type="application/ld+json">${JSON.stringify(node).replaceAll('<', '\\u003c')}</script>`;
