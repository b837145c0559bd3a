/** What is used here of the Frictionless project's library, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly descriptor: { readonly schema?: { readonly foreignKeys?: readonly unknown[] } };
    /** Throws where a cell is not of its type, or breaks a constraint or the primary key. */
    read(options?: { readonly keyed?: boolean }): Promise<readonly unknown[]>;
    /** Throws where a foreign key leads nowhere. */
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(
      descriptor: object,
      options?: { readonly basePath?: string; readonly strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
