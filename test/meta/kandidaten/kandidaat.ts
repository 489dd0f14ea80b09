/**
 * Where a candidate of the domain reference went: `regel` = the rule(s) that test it, `feit` = a named fact with a test
 * (a guard or a result flag), `reden` = why it is neither.
 */
export type Kandidaat =
  | { readonly regel: string | readonly string[]; readonly opmerking?: string }
  | {
      readonly feit: `feiten/${string}.ts#${string}`;
      readonly regel?: string | readonly string[];
      readonly opmerking?: string;
    }
  | { readonly reden: string };

export type Kandidaten = Readonly<Record<string, Kandidaat>>;
