import { type Language, localeOf } from "./language.ts";

/**
 * A date as precise as it is known: `2025-12-31`, `2025-12` or `2025` become 2025年12月31日 / 31 Dec 2025,
 * 2025年12月 / Dec 2025, 2025年 / 2025. Anything else comes back as it was.
 */
export function formatDate(date: string, language: Language): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (parts === null) return date;
  const [, year = "", month, day] = parts;
  if (language === "zh") {
    return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
  }
  const monthName = month ? (englishMonths[Number(month) - 1] ?? month) : "";
  return [day ? String(Number(day)) : "", monthName, year].filter(Boolean).join(" ");
}

/** A number with separators of thousands: 30,000. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 4 }).format(value);
}

const englishMonths = [
  "Jan",
  "Feb",
  "Mar",
  "Apr",
  "May",
  "Jun",
  "Jul",
  "Aug",
  "Sep",
  "Oct",
  "Nov",
  "Dec",
] as const;
