/** A day, month or longer that a filter by values shows: every time that begins like it. */
export interface FilterDate {
  /** ISO 8601: "2025-06-15". */
  readonly date: string;
  readonly specificity: string;
}

/** What rows a column's filter shows. Names and words are those of `Excel.FilterCriteria`. */
export interface FilterModel {
  readonly filterOn: string;
  /** Of "Values": texts as cells show them, and dates. */
  readonly values?: readonly (string | FilterDate)[];
  /** Of "Custom": ">50", "=*e"; of the top and bottom kinds: how many, or how many percent. */
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  /** Of the two colour kinds: "#FFFF00". */
  readonly color?: string;
  /** Of "Dynamic": "BelowAverage", "ThisQuarter". */
  readonly dynamicCriteria?: string;
}
