/** A code with the values that its sentence needs, for each code of a table. */
export type Coded<Table> = Table extends unknown
  ? {
      [Code in keyof Table & string]: { readonly code: Code; readonly values: Table[Code] };
    }[keyof Table & string]
  : never;
