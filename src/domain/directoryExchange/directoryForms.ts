/**
 * The forms in which the directory goes out: HSDS 3 nested in one JSON file or as a set of CSV files in a zip, a
 * spreadsheet, a list, and the empty spreadsheet to fill in.
 */
export const directoryForms = ['xlsx', 'csv', 'hsds', 'hsdsCsv', 'template'] as const
export type DirectoryForm = (typeof directoryForms)[number]
