/** The two languages of the site. Korean is the default and lives at the root of the address. */
export const languages = ['ko', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language. A missing language is a type error, so no page can lack a word. */
export type LocalText = Readonly<Record<Language, string>>;
