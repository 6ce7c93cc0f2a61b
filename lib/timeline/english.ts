/** Dates as English pages write them. Pure. */
import { type PartialDate, parsePartialDate } from './calendar';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '((?:19|20)\\d\\d)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';

const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)?[\\s,-]+${MONTH}[\\s,-]+${YEAR}\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH}[\\s]+${DAY},?[\\s]+${YEAR}\\b`, 'i');
const ISO = /\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-(\d\d)(?=\D|$)/;
/** Day first, as the United Kingdom writes it. */
const SLASHED = /\b(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)\b/;
const MONTH_ONLY = new RegExp(`\\b${MONTH}\\s+${YEAR}\\b`, 'i');

/** The first date written in `text`, to the day where it has one, else to the month; or null. */
export function dateIn(text: string): PartialDate | null {
  const iso = ISO.exec(text);
  if (iso) return made(iso[1], iso[2], iso[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return made(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return made(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const slashed = SLASHED.exec(text);
  if (slashed) return made(fullYear(slashed[3]), slashed[2], slashed[1]);
  const month = MONTH_ONLY.exec(text);
  return month ? made(month[2], monthNumber(month[1]), undefined) : null;
}

const monthNumber = (name = ''): string =>
  String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
const fullYear = (year = ''): string => (year.length === 2 ? `20${year}` : year);
const two = (number = ''): string => number.padStart(2, '0');

function made(year = '', month = '', day: string | undefined): PartialDate | null {
  return parsePartialDate(
    day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`,
  );
}
