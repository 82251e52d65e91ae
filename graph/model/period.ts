/**
 * A period of the calendar as policy texts give deadlines: `2020`, `2020-H1`, `2020-Q3`, `2020-12` or `2020-12-31`.
 * The last moment of the period is the deadline.
 */
export type Period = string;

const forms = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?))?$/;

/** Whether the text is a period in one of the five forms and its day exists: `2023-02-29` is not. */
export function isPeriod(text: string): boolean {
  return lastDayOf(text) !== null;
}

/** The last day of a period as `YYYY-MM-DD` (2020-H1 → 2020-06-30); null where the text is not a period. */
export function lastDayOf(period: Period): string | null {
  const match = forms.exec(period);
  if (!match) return null;
  const [, year, half, quarter, month, day] = match;
  const lastMonth = Number(month ?? (half ? Number(half) * 6 : quarter ? Number(quarter) * 3 : 12));
  const daysInMonth = new Date(Date.UTC(Number(year), lastMonth, 0)).getUTCDate();
  if (day && Number(day) > daysInMonth) return null;
  return `${year}-${String(lastMonth).padStart(2, "0")}-${day ?? String(daysInMonth).padStart(2, "0")}`;
}
