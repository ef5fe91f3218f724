/** The records that were not set aside; what is archived stays in the file but answers no question. */
export function inUse<T extends { archivedAt?: string | null | undefined }>(
  records: readonly T[],
): T[] {
  return records.filter((record) => !record.archivedAt)
}
