/** Numbers as they are dialled in Korea, and e-mail addresses. */
const patterns = [
  /(?<!\d)\(?0\d{1,2}[-) .~]{1,2}\d{3,4}[-. ]\d{4}(?!\d)/,
  /(?<!\d)1[568]\d\d-\d{4}(?!\d)/,
  /(?<![\d-])\d{3}-\d{4}(?![\d-])/,
  /(?<!\d)0\d{8,10}(?!\d)/,
  /[\w.+-]+@[\w-]+\.\w+/,
];

/** Whether a text tells whom to call or write to. */
export const holdsContact = (text: string): boolean =>
  patterns.some((pattern) => pattern.test(text));
