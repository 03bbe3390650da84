// A rendered text in plain words: formulas on one line, pictures by their words.

const kids = (node) => [...node.childNodes].map(plainWords);
const wrapped = (text) => (/^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`);

const FORMS = {
  mfrac: ([over, under]) => `${wrapped(over)}/${wrapped(under)}`,
  msup: ([base, power]) => `${wrapped(base)}^${wrapped(power)}`,
  msub: ([base, index]) => `${base}_${wrapped(index)}`,
  msubsup: ([base, index, power]) => `${base}_${wrapped(index)}^${wrapped(power)}`,
  msqrt: (parts) => `√${wrapped(parts.join(""))}`,
  mroot: ([base, degree]) => `${wrapped(degree)}√${wrapped(base)}`,
};

/** What a node says; a formula's parts stay apart, which its text alone runs together. */
export function plainWords(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.localName === "img") return node.alt;
  const form = FORMS[node.localName];
  return form ? form([...node.children].map(plainWords)) : kids(node).join("");
}
