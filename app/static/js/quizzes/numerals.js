// Whether a text is a number as the server reads it: comma or point, blanks between thousands, an exponent, any minus.

const POWER = /[*·×x]10(?:\^|\*\*)?(?=[+-]?\p{Nd})/gu;
const NUMERAL = /^[+-]?([\p{Nd}.,]*\p{Nd}[\p{Nd}.,]*)(?:e[+-]?\p{Nd}{1,4})?$/u;
const IN_NO_NUMERAL = /[^\p{Nd}\s.,+\-\u2212\u2013\u2012\uff0d\uff0b*·×^xe]/iu;

const isGrouped = (whole) => {
  const groups = whole.split(/[,.]/);
  return groups.length === 1 || (groups[0].length >= 1 && groups[0].length <= 3 && groups.slice(1).every((group) => group.length === 3));
};

function hasPlainSigns(digits) {
  const kinds = new Set(digits.match(/[.,]/g));
  if (!kinds.size) return true;
  const at = Math.max(digits.lastIndexOf(","), digits.lastIndexOf("."));
  if (digits.split(digits[at]).length === 2) return isGrouped(digits.slice(0, at));
  return kinds.size === 1 && isGrouped(digits);
}

export function isNumeral(text) {
  const squeezed = text.replace(/\s/g, "").replace(/[\u2212\u2013\u2012\uff0d]/g, "-").replaceAll("\uff0b", "+").toLowerCase();
  const found = NUMERAL.exec(squeezed.replace(POWER, "e"));
  return Boolean(found) && hasPlainSigns(found[1]);
}

/** Whether it holds a sign that no number has: no more typing makes it one. */
export const isHopeless = (text) => IN_NO_NUMERAL.test(text);
