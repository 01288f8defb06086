import { dayNumber } from '../study/days.ts';
import type { Simple } from './shape.ts';

const guidPattern =
  /^(?:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|\{[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\})$/;
const zone = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?';
const dateTimePattern = new RegExp(
  `^(\\d{4}-\\d{2}-\\d{2})T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00(?:\\.0+)?)${zone}$`,
);
const datePattern = new RegExp(`^(\\d{4}-\\d{2}-\\d{2})${zone}$`);

const collapsed = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** Whether XML 1.0 can hold every character of a text. */
export function fitsXml(text: string): boolean {
  // Unpaired surrogates, U+FFFE, U+FFFF and control characters other than tab, line feed and carriage return.
  return text.isWellFormed() && !/[\uFFFE\uFFFF]|(?![\t\n\r])[^\P{Cc}\u007F-\u009F]/u.test(text);
}

/**
 * The value that a text stands for; `undefined` where it is no text of that type.
 *
 * Whole numbers beyond 2^53 are refused rather than rounded.
 */
export function readSimple(text: string, type: Simple): string | number | boolean | undefined {
  if (type === 'string') return text;
  const value = collapsed(text);
  if (typeof type !== 'string') return type.includes(value) ? value : undefined;
  switch (type) {
    case 'guid':
      return guidPattern.test(value) ? value : undefined;
    case 'rgb':
      return /^#(?:[A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/.test(value) ? value : undefined;
    case 'integer': {
      const number = /^[+-]?\d+$/.test(value) ? Number(value) : Number.NaN;
      return Number.isSafeInteger(number) ? number + 0 : undefined;
    }
    case 'integerText':
      // libxml2, and with it most validators, takes no more digits.
      return /^[+-]?\d{1,24}$/.test(value) ? value : undefined;
    case 'booleanText':
      return ['true', 'false', '1', '0'].includes(value) ? value : undefined;
    case 'decimal':
      return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(value) ? value : undefined;
    case 'boolean':
      return value === 'true' || value === '1'
        ? true
        : value === 'false' || value === '0'
          ? false
          : undefined;
    case 'dateTime':
    case 'date': {
      const day = (type === 'date' ? datePattern : dateTimePattern).exec(value)?.[1];
      return day !== undefined && dayNumber(day) !== undefined ? value : undefined;
    }
  }
}

/** Whether a value of a model may stand where the schema takes this type. */
export function isSimple(value: unknown, type: Simple): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'integer') return Number.isSafeInteger(value);
  return typeof value === 'string' && fitsXml(value) && readSimple(value, type) !== undefined;
}
