const DAY = 86_400_000;
/** Excel's day 0, as it counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day of a serial number. @example fromSerial(45748).getUTCMonth() // => 3 */
export function fromSerial(serial: number): Date {
  return new Date(EPOCH + serial * DAY);
}

/** The serial number of a day; months and days beyond the end go on into the next. @example toSerial(2025, 4, 1) // => 45748 */
export function toSerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
}
